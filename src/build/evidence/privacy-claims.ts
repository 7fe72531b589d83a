/** A sentence of the privacy statement, and the tests that fail where it is not true. */
export interface Claim {
  readonly says: string;
  /** Test file, and the name of the test in it. */
  readonly tests: readonly (readonly [file: string, name: string])[];
}

const PRIVACY = 'test/privacy.e2e.test.ts';
const PLACE = 'test/features/near/place-field.test.ts';
const TYPING = 'test/features/private-typing/private-typing.test.ts';
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
    says: 'It asks its own site only for files, by their plain names. There is a file for each region, so the server’s log can show which region’s list was loaded.',
    tests: [[PRIVACY, 'asks its own origin only for files, by their plain names']],
  },
  {
    says: 'What a person chooses or types changes neither the address nor the history of the page.',
    tests: [[PRIVACY, 'stays at the same address']],
  },
  {
    says: 'Its events tell the page that a service was contacted, and which, and that a region was changed, but not to which, and nothing that was typed.',
    tests: [
      [PRIVACY, 'tells the page of a contact and a change, and of nothing said or typed'],
      [PLACE, 'tells the page nothing of what was typed'],
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
