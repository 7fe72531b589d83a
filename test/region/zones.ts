/**
 * Names of time zones in the United States and Canada and where each lies, as ISO 3166-2 codes.
 *
 * Current names: zone.tab of the tz database 2026f; the regions from the zones' borders (timezone-boundary-builder, through
 * the npm package `geo-tz` 8.1.9) at every town and ZIP code of our tables and on a grid of half a degree.
 * Older names, which devices go on reporting: its file `backward`, with the regions of what each leads to, save for those that
 * had borders of their own in the zone.tab of their time (after `own:`).
 */
const CURRENT = `
America/Adak US-AK
America/Anchorage US-AK
America/Atikokan CA-ON CA-NU
America/Blanc-Sablon CA-QC
America/Boise US-ID US-OR
America/Cambridge_Bay CA-NU
America/Chicago US-TX US-IL US-MO US-IA US-MN US-WI US-AL US-OK US-KS US-AR US-LA US-NE US-MS US-TN US-ND US-SD US-KY US-IN US-FL
America/Creston CA-BC
America/Dawson CA-YT
America/Dawson_Creek CA-BC
America/Denver US-CO US-NM US-MT US-UT US-WY US-SD US-TX US-NE US-ND US-AZ US-KS US-NV
America/Detroit US-MI
America/Edmonton CA-AB CA-BC CA-NT CA-SK
America/Fort_Nelson CA-BC
America/Glace_Bay CA-NS
America/Goose_Bay CA-NL
America/Halifax CA-NS CA-PE CA-QC
America/Indiana/Indianapolis US-IN
America/Indiana/Knox US-IN
America/Indiana/Marengo US-IN
America/Indiana/Petersburg US-IN
America/Indiana/Tell_City US-IN
America/Indiana/Vevay US-IN
America/Indiana/Vincennes US-IN
America/Indiana/Winamac US-IN
America/Inuvik CA-NT
America/Iqaluit CA-NU
America/Juneau US-AK
America/Kentucky/Louisville US-KY US-IN
America/Kentucky/Monticello US-KY
America/Los_Angeles US-CA US-WA US-OR US-NV US-ID
America/Menominee US-MI
America/Metlakatla US-AK
America/Moncton CA-NB
America/New_York US-PA US-NY US-OH US-FL US-VA US-NC US-GA US-WV US-NJ US-MD US-MA US-KY US-SC US-ME US-CT US-VT US-NH US-TN US-DC US-DE US-RI US-IN
America/Nome US-AK
America/North_Dakota/Beulah US-ND
America/North_Dakota/Center US-ND
America/North_Dakota/New_Salem US-ND
America/Phoenix US-AZ
America/Puerto_Rico US-PR
America/Rankin_Inlet CA-NU
America/Regina CA-SK
America/Resolute CA-NU
America/Sitka US-AK
America/St_Johns CA-NL
America/St_Thomas US-VI
America/Swift_Current CA-SK
America/Toronto CA-ON CA-QC
America/Vancouver CA-BC
America/Whitehorse CA-YT
America/Winnipeg CA-MB CA-ON CA-SK
America/Yakutat US-AK
Pacific/Guam US-GU
Pacific/Honolulu US-HI
Pacific/Pago_Pago US-AS
Pacific/Saipan US-MP
`;

const OLDER = `
America/Atka America/Adak
America/Coral_Harbour America/Atikokan
America/Fort_Wayne America/Indiana/Indianapolis
America/Indianapolis America/Indiana/Indianapolis
America/Knox_IN America/Indiana/Knox
America/Louisville America/Kentucky/Louisville
America/Montreal America/Toronto
America/Nipigon own: CA-ON CA-QC
America/Pangnirtung own: CA-NU
America/Rainy_River own: CA-ON
America/Shiprock America/Denver
America/Thunder_Bay own: CA-ON
America/Virgin America/St_Thomas
America/Yellowknife own: CA-NT
Canada/Atlantic America/Halifax
Canada/Central America/Winnipeg
Canada/East-Saskatchewan America/Regina
Canada/Eastern America/Toronto
Canada/Mountain America/Edmonton
Canada/Newfoundland America/St_Johns
Canada/Pacific America/Vancouver
Canada/Saskatchewan America/Regina
Canada/Yukon America/Whitehorse
Navajo America/Denver
Pacific/Samoa Pacific/Pago_Pago
US/Alaska America/Anchorage
US/Aleutian America/Adak
US/Arizona America/Phoenix
US/Central America/Chicago
US/East-Indiana America/Indiana/Indianapolis
US/Eastern America/New_York
US/Hawaii Pacific/Honolulu
US/Indiana-Starke America/Indiana/Knox
US/Michigan America/Detroit
US/Mountain America/Denver
US/Pacific America/Los_Angeles
US/Pacific-New America/Los_Angeles
US/Samoa Pacific/Pago_Pago
`;

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** The regions in which a zone of today lies. */
export const CURRENT_ZONE_REGIONS: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(CURRENT).map(([zone = '', ...regions]) => [zone, regions]),
);

/** The same, with the older names. */
export const ZONE_REGIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ...CURRENT_ZONE_REGIONS,
  ...linesOf(OLDER).map(([zone = '', leadsTo = '', ...own]): [string, readonly string[]] => [
    zone,
    leadsTo === 'own:' ? own : (CURRENT_ZONE_REGIONS.get(leadsTo) ?? []),
  ]),
]);
