/** Typed letter by letter: each beginning of each is one keystroke. */
export const TYPED_OUT = [
  'narcan near me',
  'nalaxone',
  'needle exchange',
  'suboxone doctor',
  'my son is using',
  'detox in tulsa',
  'i need to talk to someone',
  '1-800-662-HELP',
] as const;

/** Misspelt words with what was meant. */
export const MISSPELT: readonly (readonly [typed: string, meant: string])[] = [
  ['naloxne', 'naloxone'],
  ['treatmnt', 'treatment'],
  ['recovry', 'recovery'],
  ['addicton', 'addiction'],
  ['helplne', 'helpline'],
  ['syrnge', 'syringe'],
  ['suport', 'support'],
  ['veterns', 'veterans'],
  ['overdse', 'overdose'],
  ['familes', 'families'],
  ['libary', 'library'],
  ['vendng', 'vending'],
  ['gamblng', 'gambling'],
  ['counsling', 'counseling'],
  ['confidental', 'confidential'],
  ['suicde', 'suicide'],
  ['pregnat', 'pregnant'],
  ['volunters', 'volunteers'],
  ['methdone', 'methadone'],
  ['emergncy', 'emergency'],
];
