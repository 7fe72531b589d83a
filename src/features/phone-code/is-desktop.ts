/** Whether the person has a mouse and no touch screen: then the number must get to the phone somehow. */
export function isDesktop(): boolean {
  return (
    !!globalThis.matchMedia?.('(pointer: fine)').matches &&
    !matchMedia('(any-pointer: coarse)').matches &&
    navigator.maxTouchPoints === 0
  );
}
