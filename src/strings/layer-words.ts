/** What is said of a page's own changes to the records. Only pages that make some load it. */
export interface LayerWords {
  /** Who changed a record, and when; an empty date is not said. */
  readonly changed: (by: string, date: string) => string;
  /** The same of a record that the page added. */
  readonly added: (by: string, date: string) => string;
  /** What stands before a page's own words about a service. */
  readonly notice: (by: string, date: string) => string;
  /** Title of the services that the page puts first. */
  readonly chosen: (by: string) => string;
  /** Who it is, where the page does not say. */
  readonly thisPage: string;
  /** Of what a person looks for by its number or name, where the page hides what took its place. */
  readonly notListed: string;
}
