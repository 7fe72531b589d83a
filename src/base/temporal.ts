/**
 * The part of `Temporal` that we use where a browser has it (Chromium 144, Firefox 139): it knows zones without a formatter of
 * `Intl`, whose first one costs a slow phone some 80 ms before anything is seen.
 */
interface TemporalPart {
  readonly Now: { readonly timeZoneId: () => string };
  readonly Instant: {
    readonly fromEpochMilliseconds: (milliseconds: number) => {
      readonly toZonedDateTimeISO: (zone: string) => { readonly offsetNanoseconds: number };
    };
  };
}

/** What `Temporal` says; undefined where there is none, or it throws, as on a zone that it does not know. */
export function askTemporal<T>(say: (temporal: TemporalPart) => T): T | undefined {
  try {
    return say((globalThis as unknown as { Temporal: TemporalPart }).Temporal);
  } catch {
    return undefined;
  }
}
