import type { KeepWords } from '../keep-words.js';

/** The words of what a person takes away in English. */
export const keep: KeepWords = {
  verbs: {
    phone: 'Call',
    sms: 'Text',
    tty: 'TTY',
    videophone: 'Sign-language video',
    chat: 'Chat',
    email: 'Email',
    web: 'Website',
  },
  way: (verb, rest) => `${verb}: ${rest}`,
  billing: 'These calls and texts can show on your phone bill or call list.',
  relay:
    'With a TTY or a relay (dial 711), an operator says your words out loud and types the reply.',
  code: {
    open: (what) => `Use your phone to ${what}`,
    picture: (what) => `QR code to ${what}`,
    how: 'Point your phone’s camera at the code. Or use the number:',
    failed: 'The code did not load. Use the number.',
    call: (number) => `call ${number}`,
    text: (number) => `text ${number}`,
  },
  save: 'Save as a contact',
  saveName: (name) => `Save as a contact: ${name}`,
  share: 'Share',
  shareName: (name) => `Share: ${name}`,
  copyCard: 'Copy all',
  copyCardName: (name) => `Copy all: ${name}`,
  wider: (need) => `These fit your words, but not “${need}”.`,
  familyTitle: 'How to talk with them',
  family: [
    'These lines talk with family and friends too. You can say: “I am worried about someone. What can I do?”',
    'With the person, stay calm. Say what you see and that you care: “I’m worried about you. I’m here.”',
    'Listen more than you talk. You do not need to fix it today.',
  ],
  print: {
    open: 'Print',
    list: 'This list',
    cards: 'Wallet cards',
    poster: 'Poster',
    paper: 'Paper',
    letter: 'Letter',
    a4: 'A4',
    failed: 'This did not work. Use your browser’s own print command.',
    asOf: (date) => `Data as of ${date}`,
  },
  stepPictures: [
    'A person lies on their back with closed eyes. A hand shakes their shoulder.',
    'A phone that calls 911.',
    'A nasal spray in one nostril. The head is tilted back.',
    'A person bends over the other and breathes into their mouth. The chest rises.',
    'A person lies on their side, with a hand under the head and the upper knee bent.',
    'A person sits beside the one who lies on their side.',
  ],
  localEmergency: 'Where 911 does not work, call your local emergency number.',
};
