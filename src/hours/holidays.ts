import { dateOfDay, dayNumber, weekdayFrom, weekdayOf } from './calendar-day.js';

const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
/** Territories with a list of holidays of their own. */
const ISLANDS = 'AS GU MP PR VI';
const UNITED = `US ${ISLANDS}`;
const ALL = `${UNITED} CA ${PROVINCES}`;
const FALL = 'US AS MP PR VI CA AB BC MB NT NU SK YT';

/*
 * Each holiday's rule, and the regions that keep it. `7.4` is 4 July; `5.25.1` the Monday on or after 25 May; `0.-2` two days before
 * Easter Sunday. `CA` is Canada where no province is known.
 *
 * United States and its states: the federal list, 5 U.S.C. 6103. Canada: Canada Labour Code, section 166; a
 * province or territory: the paid holidays of its own employment standards law, and Remembrance Day where a law of its own
 * closes workplaces (Manitoba, Nova Scotia). Quebec's employers choose Good Friday or Easter Monday: both count.
 *
 * American Samoa: A.S.C.A. 1.0501, as A.S.A.C. 4.2403 repeats it (http://asbar.org/index.php?option=com_content&view=category&id=830),
 * on the days on which the United States keep them (A.S.C.A. 7.1205), and what the Governor declares each year (Martin
 * Luther King's, Juneteenth).
 * Guam: 1 GCA 1000, as its waterworks list it for 2026 (https://guamwaterworks.org/?p=8546).
 * Northern Marianas: 1 CMC 311 and 313 (https://governor.gov.mp/news/executive-actions/memorandum-2022-legal-holidays/).
 * Puerto Rico: Ley 26-2017, article 2.05, as amended; the list of its personnel office (OATRH) for 2026
 * (https://aldia.microjuris.com/2025/11/13/dias-feriados-de-puerto-rico-2026).
 * Virgin Islands: we have not read 1 V.I.C. 171. Christmas, 26 December, New Year's and Three Kings: the Governor's proclamation
 * (https://www.vi.gov/governor-bryan-issues-proclamation-for-government-holidays-and-administrative-leave-for-the-christmas-festival-season/).
 * Transfer Day, Holy Thursday, Good Friday, Easter Monday: a release of the Governor, reprinted ("legal holidays",
 * https://vifreepress.com/2018/03/mapp-extends-passover-easter-greetings-virgin-islanders-camping-holiday/). Juneteenth and
 * 3 July: his declaration (https://www.wtjx.org/blogs/local-news/governor-bryan-declares-juneteenth-a-holiday-in-the-us-virgin-islands/).
 * D. Hamilton Jackson Day: only a newspaper, on the closing of all government offices (Virgin Islands Daily News, 30 October 2021).
 */
const HOLIDAYS: readonly string[] = [
  `1.1 ${ALL}`,
  '13.1 US AS GU MP VI', // Next year's New Year's Day, whose Friday may be in this year.
  '1.6 PR VI', // Three Kings.
  `1.15.1 ${UNITED}`,
  '2.15.1 US AS MP PR VI AB BC MB NB NS ON PE SK', // Washington; Family, Louis Riel, Heritage, Islander Day.
  '3.1.1 GU',
  '3.2 PR',
  '3.22 PR', // Abolition of slavery.
  '3.24 MP',
  '3.31 VI', // Transfer Day.
  '0.-3 VI',
  `0.-2 CA AS MP PR VI ${PROVINCES}`,
  '0.1 QC VI',
  '4.17 AS', // Flag Day.
  '5.18.1 CA AB BC MB NT NU ON QC SK YT', // Victoria Day, Patriotes.
  `5.25.1 ${UNITED}`,
  '6.19 US AS MP PR VI',
  '6.21 NT YT', // National Indigenous Peoples Day.
  '6.24 QC',
  `7.1 CA ${PROVINCES}`,
  '7.3 VI', // Emancipation Day.
  `7.4 ${UNITED}`,
  '7.9 NU',
  '7.16 AS', // Manu'a Islands Cession Day.
  '7.21 GU', // Liberation Day.
  '7.25 PR', // Constitution Day.
  '7.27 PR',
  '8.1.1 BC NB NT NU SK',
  '8.15.1 YT',
  `9.1.1 ${ALL}`,
  '9.30 CA BC MB NT NU PE YT', // Truth and Reconciliation.
  `10.8.1 ${FALL} ON QC`, // Columbus, Commonwealth Cultural Day; Thanksgiving.
  '11.1 VI', // D. Hamilton Jackson.
  '11.2 GU', // All Souls.
  '11.4 MP', // Citizenship Day.
  `11.11 GU ${FALL} NB NL NS PE`,
  '11.19 PR',
  `11.22.4 ${UNITED}`,
  '12.8 GU MP', // Our Lady of Camarin; Constitution Day.
  `12.25 ${ALL}`,
  '12.26 CA ON VI',
];

const years = new Map<string, ReadonlySet<number>>();

/**
 * Whether a calendar day is a public holiday, or the day on which one is kept, in a region (`US-OR`, `CA-QC`, `US`).
 * A region that we do not know has none.
 */
export function isPublicHoliday(region: string, day: number): boolean {
  const year = dateOfDay(day).getUTCFullYear();
  const key = region + year;
  const days = years.get(key) ?? listHolidays(region, year);
  years.set(key, days);
  return days.has(day);
}

function listHolidays(region: string, year: number): ReadonlySet<number> {
  const [country = '', part = country] = region.split('-');
  const isUS = country === 'US';
  const code = isUS && !ISLANDS.includes(part) ? country : part;
  const days = new Set<number>();
  for (const entry of HOLIDAYS) {
    const [rule = '', ...regions] = entry.split(' ');
    if (!regions.includes(code)) continue;
    const [month = 0, date = 0, weekday] = rule.split('.').map(Number);
    const first = month ? dayNumber(year, month, date) : easterSunday(year) + date;
    const day = weekday ? weekdayFrom(first, weekday) : first;
    days.add(day);
    // A Sunday's holiday is kept on Monday: all in the US, Canada Day (Holidays Act), Quebec's national holiday.
    const isMoved = isUS || rule === '7.1' || rule === '6.24';
    if (isMoved && weekdayOf(day) === 7) days.add(day + 1);
    // A Saturday's on Friday: 5 U.S.C. 6103, 1 CMC 313, and the practice of the others but Puerto Rico.
    if (isUS && code !== 'PR' && weekdayOf(day) === 6) days.add(day - 1);
  }
  return days;
}

/** The Sunday after the church's full moon. The constants hold from 1900 to 2199. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const epact = (19 * golden + 24) % 30;
  const moon = epact - +(epact > 28 || (epact > 27 && golden > 10));
  return weekdayFrom(dayNumber(year, 3, 22 + moon), 7);
}
