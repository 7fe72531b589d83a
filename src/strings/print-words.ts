/** What only a printed sheet says. */
export interface PrintWords {
  readonly title: string;
  readonly cardTitle: string;
  readonly anyHour: string;
  readonly others: string;
  readonly source: string;
  readonly page: string;
  readonly pageCode: (address: string) => string;
  readonly changes: string;
  readonly cut: string;
}
