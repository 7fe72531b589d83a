/** A sentence of the privacy statement, and the tests that fail where it is not true. */
export interface Claim {
  readonly says: string;
  /** Test file, and the name of the test in it. */
  readonly tests: readonly (readonly [file: string, name: string])[];
}

const PRIVACY = 'test/privacy.e2e.test.ts';
const PLACE = 'test/features/near/place-field.test.ts';
const TYPING = 'test/features/private-typing/private-typing.test.ts';
const EXIT = 'test/features/quick-exit/quick-exit.test.ts';
const STREETS = 'test/map/streets.test.ts';

/** The statement, in order. A test looks for each named test in its file. */
export const PRIVACY_CLAIMS: readonly Claim[] = [
  {
    says: 'The finder sets no cookies and stores nothing in the browser.',
    tests: [[PRIVACY, 'leaves no byte in the browser']],
  },
  {
    says: 'It asks no other site for anything, unless the page itself gives it the address of one, such as src or tile-url.',
    tests: [[PRIVACY, 'asks no other origin for anything']],
  },
  {
    says: 'It asks its own site only for files, by their plain names. There is a file for each region and language, so the server’s log can show which lists were loaded. Tables of places are split by the first digit or letter, or by region: of a place that was typed, the log can show no more than that, and the region that the place is in.',
    tests: [
      [PRIVACY, 'asks its own origin only for files, by their plain names'],
      [
        PRIVACY,
        'asks for the table of a typed ZIP code by its first digit, and for the region that it is in',
      ],
    ],
  },
  {
    says: 'Only a live source, which a script of the page must set, is told what a person types and where they are; the finder says so where it asks for a place.',
    tests: [
      [
        'test/features/live-source/live-source.e2e.test.ts',
        'says where a place is asked for that the source is told it, and nowhere that it stays',
      ],
    ],
  },
  {
    says: 'What a person chooses or types changes neither the address nor the history of the page.',
    tests: [[PRIVACY, 'stays at the same address']],
  },
  {
    says: 'Its events tell the page that a service was contacted, and which; that a region was changed, but not to which; that a person leaves by quick exit; and that something failed. None says what was typed.',
    tests: [
      [PRIVACY, 'tells the page of a contact and a change, and of nothing said or typed'],
      [PLACE, 'tells the page nothing of what was typed'],
      [EXIT, 'tells the page that a person leaves, and nothing else'],
    ],
  },
  {
    says: 'Typed letters are not handed on to the page once the finder’s features have loaded, nor to spell checkers or services that complete words.',
    tests: [
      [TYPING, 'is not handed on to the page, letter by letter'],
      [TYPING, 'is not offered to services that check spelling or complete words'],
    ],
  },
  {
    says: 'Links to other sites tell them nothing of the page.',
    tests: [[PRIVACY, 'is given links that tell another site nothing of this one']],
  },
  {
    says: 'The device’s location is read only after a tap, under words that say it stays on the device, and only a rough point is kept.',
    tests: [
      [PLACE, 'is asked for on a tap only, under words that say it stays here'],
      ['test/places/locate-me.node.test.ts', 'finds the region and keeps only a rough point'],
    ],
  },
  {
    says: 'Street tiles of another site load only after a notice that names it, without cookies and without naming the page.',
    tests: [
      [STREETS, 'come after a notice that names the host, and not a request before'],
      [STREETS, 'are asked for without cookies and without naming the page'],
    ],
  },
  {
    says: 'Quick exit puts a neutral page in the place of this one, so that Back does not return to it.',
    tests: [
      [
        'test/features/quick-exit/leave.e2e.test.ts',
        'by the button puts the neutral page in its place, so that Back does not come here',
      ],
    ],
  },
];
