/** What `import` reads. */
export const FORMATS = [
  'csv',
  'xlsx',
  'hsds',
  'findtreatment',
  'samhsa-directory',
  'otp',
  'icarol',
] as const;
export type Format = (typeof FORMATS)[number];

/** What `export` writes. */
export const EXPORT_FORMATS = ['csv', 'hsds', 'geojson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
