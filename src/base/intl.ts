/**
 * What asks the browser's Intl, and what serves where a piece of it is missing or throws: plain words are enough to show
 * numbers. `Intl` itself may be missing, so it is named nowhere but inside such a question.
 */
export function tryIntl<T>(ask: () => T, instead: T): T {
  try {
    return ask();
  } catch {
    return instead;
  }
}

/**
 * The device's IANA zone; empty where it has none that the engine knows, such as `Etc/Unknown`. Hours that follow the
 * caller's clock are unknown then, and a first guess of the place is the United States.
 */
export function deviceZone(): string {
  return (
    tryIntl(() => {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      new Intl.DateTimeFormat('en', { timeZone });
      return timeZone;
    }, '') || ''
  );
}
