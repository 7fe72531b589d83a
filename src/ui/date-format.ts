const formats = new Map<string, Intl.DateTimeFormat>();

/** A format for dates, made once: making one costs a slow phone some milliseconds, and each card uses several. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}
