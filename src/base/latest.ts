/**
 * Tells the answer to the newest question from answers to old ones: call it when a question is asked, and ask what it
 * returned when the answer arrives.
 */
export function latest(): () => () => boolean {
  let newest = 0;
  return () => {
    const question = ++newest;
    return () => question === newest;
  };
}
