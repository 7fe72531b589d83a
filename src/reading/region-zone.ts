/** The one clock of a region, by IANA zone; regions with several have none here. A test holds it to data/regions.json. */
const ZONES: Readonly<Record<string, string>> = {
  'America/Chicago': 'US-AL US-AR US-IL US-IA US-LA US-MN US-MS US-MO US-OK US-WI',
  'Pacific/Pago_Pago': 'US-AS',
  'America/Los_Angeles': 'US-CA US-WA',
  'America/Denver': 'US-CO US-MT US-NM US-UT US-WY',
  'America/New_York':
    'US-CT US-DE US-DC US-GA US-ME US-MD US-MA US-NH US-NJ US-NY US-NC US-OH US-PA US-RI US-SC US-VT US-VA US-WV',
  'Pacific/Guam': 'US-GU',
  'Pacific/Honolulu': 'US-HI',
  'America/Puerto_Rico': 'US-PR',
  'America/Edmonton': 'CA-AB',
  'America/Winnipeg': 'CA-MB',
  'America/Moncton': 'CA-NB',
  'America/Halifax': 'CA-PE',
};

const zoneOf = new Map(
  Object.entries(ZONES).flatMap(([zone, regions]) =>
    regions.split(' ').map((region) => [region, zone] as const),
  ),
);

/** The IANA zone of a place in a region; undefined where the region has several. */
export function regionZone(region: string): string | undefined {
  return zoneOf.get(region);
}
