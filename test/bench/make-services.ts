import zipcodes from 'zipcodes';
import { randomFrom } from '../support/random-from.js';

/** What stands above each column of a county's list. */
const HEADER = [
  'Agency',
  'Program',
  'Type',
  'Phone',
  'Website',
  'Email',
  'Address',
  'City',
  'State',
  'Zip',
  'Latitude',
  'Longitude',
  'Hours',
  'Languages',
  'Population',
  'Fees',
  'Description',
  'Last verified',
  'Status',
];

const TYPES =
  'Detox|Outpatient|Residential treatment|Harm reduction|Naloxone|Peer support|Methadone|Counseling; Detox';
const FIRST = 'Cedar|River|Hope|North|Valley|Harbor|Summit|Lakeside|Unity|Bridge|Prairie|Stone';
const LAST = 'Recovery|Center|Health|House|Clinic|Services|Alliance|Network|Partners|Wellness';
const STREETS = 'Main|Oak|Pine|Second|Church|Mill|Park|Elm|Washington|Lake';
const WORDS =
  'we help people who use drugs and their families with care that starts today walk in or call first bring nothing all are welcome free rides';
const DAYS = 'Mon-Fri|Monday - Friday|Mon, Wed, Fri|Daily|Tues-Sat|M-F';
const LANGUAGES = 'English|English; Spanish|Spanish|English, Vietnamese|English';
const PEOPLE = 'Adults|Youth|Veterans|Everyone|Women';

/** A county's list as counties write one, line by line: seeded, so that every run reads the same. Numbers are those kept for fiction. */
export function* makeServices(count: number): Iterable<string> {
  const random = randomFrom(7);
  const one = (words: string, separator = '|'): string => {
    const list = words.split(separator);
    return list[Math.floor(random() * list.length)] ?? '';
  };
  const towns = Array.from({ length: 3000 }, (_, at) =>
    zipcodes.lookup(`${1001 + at * 33}`.padStart(5, '0')),
  ).filter((town) => town?.country === 'US');
  yield `${HEADER.join(',')}\n`;
  for (let row = 0; row < count; row += 1) {
    const town = towns[Math.floor(random() * towns.length)];
    const name = `${one(FIRST)} ${one(LAST)}`;
    const area = 201 + Math.floor(random() * 780);
    const line = `01${String(Math.floor(random() * 100)).padStart(2, '0')}`;
    const phone = [
      `(${area}) 555-${line}`,
      `${area}-555-${line}`,
      `${area}.555.${line} x${row % 90}`,
    ];
    const hour = 6 + Math.floor(random() * 6);
    const sentence = Array.from({ length: 18 }, () => one(WORDS, ' ')).join(' ');
    const cells = [
      `${name} of ${town?.city}`,
      row % 3 ? '' : `${one(FIRST)} program`,
      one(TYPES),
      phone[row % 3] ?? '',
      `${row % 4 ? 'https://' : ''}www.${name.toLowerCase().replace(' ', '-')}${row % 5000}.example.org/help`,
      row % 2 ? `help${row % 900}@example.org` : '',
      `${1 + Math.floor(random() * 9000)} ${one(STREETS)} St`,
      town?.city ?? '',
      town?.state ?? '',
      town?.zip ?? '',
      town?.latitude.toFixed(4) ?? '',
      town?.longitude.toFixed(4) ?? '',
      `${one(DAYS)} ${hour}:${one('00|30')}am-${1 + Math.floor(random() * 8)}pm`,
      one(LANGUAGES),
      one(PEOPLE),
      one('Free|Sliding scale|$20'),
      `${sentence}.`,
      `${1 + Math.floor(random() * 12)}/${13 + Math.floor(random() * 15)}/2025`,
      'Active',
    ];
    yield `${cells.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')}\n`;
  }
}
