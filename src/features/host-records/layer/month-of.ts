/** When something was last seen, as precise as a card says it. */
export function monthOf(date: string | undefined): string | undefined {
  return date?.slice(0, 'YYYY-MM'.length);
}
