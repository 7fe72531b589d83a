/** What Vite tells a module. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean };
}
