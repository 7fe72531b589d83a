/** Topics that most people do not come for: what is about one of these first, and no line for general talk, ranks lower. */
const APART = /violence|assault|trafficking|child-abuse|runaway|gambling|smoking|poison|take-back/;

/** Whether a listing, by the service that it names first, is about something apart from what most people come for. */
export function isApart(
  services: readonly string[] | undefined,
  kinds: readonly string[],
): boolean {
  return APART.test(services?.[0] ?? '') && !kinds.includes('talk');
}
