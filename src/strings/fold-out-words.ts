/** What is said only where something is unfolded, by the part of the strings that it belongs to. */
export interface FoldOutWords {
  readonly emergency: {
    readonly source: (name: string, date: string) => string;
  };
  readonly hours: {
    readonly dayOff: string;
    readonly allDay: string;
    readonly publicHolidays: string;
    /** 1 Monday to 7 Sunday. Our own words: no browser has to know them. */
    readonly weekday: (day: number) => string;
    readonly nth: (nth: number, day: string) => string;
  };
  readonly card: {
    /** Of what a date is the date, in brackets after it. */
    readonly claims: {
      readonly place: string;
      readonly number: string;
      readonly hours: string;
      readonly languages: string;
    };
    readonly runBy: (operator: string) => string;
    readonly more: string;
    readonly aboutMore: (name: string) => string;
    readonly report: string;
    readonly reportFor: (name: string) => string;
    readonly reportHow: string;
    /** A list carries the service and nobody verified it; who keeps the list and of when it is, where known. */
    readonly listed: (by: string, date: string) => string;
  };
}
