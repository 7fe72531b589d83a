const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Hours as somebody may write them, without public holidays: overnight, past 24, nth weekdays, closed days, several rules. */
export function randomHours(random: () => number): string {
  const below = (count: number): number => Math.floor(random() * count);
  const day = (): string => DAYS[below(7)] ?? 'Mo';
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = (minutes: number): string =>
    `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

  const days = (): string => {
    const kind = below(5);
    if (kind < 2) return `${day()}-${day()}`;
    if (kind < 4) return day();
    return `${day()}[${below(2) ? 1 + below(5) : -1 - below(2)}]`;
  };
  const span = (): string => {
    const start = below(96) * 15;
    const end = below(2) ? start + 15 + below(64) * 15 : below(97) * 15;
    return end === start ? '10:00-11:00' : `${clock(start)}-${clock(end)}`;
  };
  const times = (): string =>
    below(8) ? Array.from({ length: 1 + below(2) }, span).join() : 'off';
  const rules = Array.from(
    { length: 1 + below(3) },
    () => `${Array.from({ length: 1 + below(2) }, days).join()} ${times()}`,
  );
  return rules.join('; ');
}
