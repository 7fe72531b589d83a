import type { Plugin } from 'vite';

const POLICY = /(\w+)\?(\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\)):void 0/;

/** Lit without the line that throws, as it loads, where a page does not list its policy of Trusted Types. */
export function patchLit(source: string): string {
  if (!POLICY.test(source)) {
    throw new Error(
      'Lit makes its policy in another way. Look what changed and adapt src/build/patch-lit.ts.',
    );
  }
  return source.replace(POLICY, '(()=>{try{return $1&&$2}catch{}})()');
}

export const patchedLit: Plugin = {
  name: 'patch-lit',
  apply: 'build',
  transform(code, id) {
    return /\/lit-html\/lit-html\.js$/.test(id) ? { code: patchLit(code), map: null } : undefined;
  },
};
