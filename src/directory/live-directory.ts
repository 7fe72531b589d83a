/** What the finder's features share of a directory that has been opened for a finder. */
export interface LiveDirectory {
  /** Something is on its way that may change what is shown. */
  readonly isLoading: boolean;
  /** All that the region has for what was asked is there. */
  readonly isComplete?: boolean;
  /** Files did not load that would be asked for again. */
  readonly hasFailed?: boolean;
  readonly hasMore?: boolean;
  more?(): void;
  retry?(): void;
  longText?(id: string): Promise<string | undefined>;
}

const live = new WeakMap<object, LiveDirectory>();

/** Says which directory a finder shows, if any. */
export function setDirectory(finder: object, directory: LiveDirectory | undefined): void {
  if (directory) live.set(finder, directory);
  else live.delete(finder);
}

export function directoryOf(finder: object): LiveDirectory | undefined {
  return live.get(finder);
}

/** Whether a JSON file is the first one of a directory, of this version or another. */
export function isFirstFile(data: unknown): boolean {
  const { format } = (data ?? {}) as { readonly format?: unknown };
  return typeof format === 'string' && format.startsWith('helpline-directory/');
}
