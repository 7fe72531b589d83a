import type { ChannelType, InterfaceLanguage } from '../schema/vocabulary-terms.js';

/** What is said of the things that a person takes away, and of who may see a call. None of it is in the first load. */
export interface KeepWords {
  /** What a way is called in a list: "Call", "Text". */
  readonly verbs: { readonly [Type in ChannelType]: string };
  readonly billing: string;
  readonly relay: string;
  readonly code: {
    readonly open: (what: string) => string;
    readonly picture: (what: string) => string;
    readonly how: string;
    readonly failed: string;
    /** "call 988", as it stands after "to". */
    readonly call: (number: string) => string;
    readonly text: (number: string) => string;
  };
  readonly save: string;
  readonly saveName: (name: string) => string;
  readonly share: string;
  readonly shareName: (name: string) => string;
  readonly family: string;
  readonly print: {
    readonly open: string;
    readonly list: string;
    readonly cards: string;
    readonly poster: string;
    readonly paper: string;
    readonly letter: string;
    readonly a4: string;
    readonly failed: string;
    readonly asOf: (date: string) => string;
  };
  /** What the six pictures of the overdose steps show. */
  readonly stepPictures: readonly [string, string, string, string, string, string];
  /** What Health Canada adds to 911. */
  readonly localEmergency: string;
}

const en: KeepWords = {
  verbs: {
    phone: 'Call',
    sms: 'Text',
    tty: 'TTY',
    videophone: 'Sign-language video',
    chat: 'Chat',
    email: 'Email',
    web: 'Website',
  },
  billing: 'These calls and texts can show on your phone bill or call list.',
  relay:
    'With a TTY or a relay service (dial 711), an operator reads your words aloud and types what the other person says.',
  code: {
    open: (what) => `Use your phone to ${what}`,
    picture: (what) => `QR code to ${what}`,
    how: 'Point your phone’s camera at the code. Or use the number:',
    failed: 'The code did not load. Use the number.',
    call: (number) => `call ${number}`,
    text: (number) => `text ${number}`,
  },
  save: 'Save as a contact',
  saveName: (name) => `Save ${name} as a contact`,
  share: 'Share',
  shareName: (name) => `Share ${name}`,
  family:
    'These lines talk with family and friends too. You can say: “I am worried about someone. What can I do?” With the person, stay calm. Say what you see and that you care: “I’m worried about you. I’m here.” Listen more than you talk. You do not need to fix it today.',
  print: {
    open: 'Print',
    list: 'This list',
    cards: 'Wallet cards',
    poster: 'Poster',
    paper: 'Paper',
    letter: 'Letter',
    a4: 'A4',
    failed: 'This did not work. Use your browser’s own print command.',
    asOf: (date) => `Numbers as known on ${date}`,
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

const fr: KeepWords = {
  verbs: {
    phone: 'Appeler',
    sms: 'Texter',
    tty: 'ATS',
    videophone: 'Vidéo en langue des signes',
    chat: 'Clavarder',
    email: 'Écrire',
    web: 'Site Web',
  },
  billing:
    'Ces appels et ces textos peuvent paraître sur votre facture de téléphone ou dans votre liste d’appels.',
  relay:
    'Avec un ATS ou un service de relais (composez le 711), une personne lit vos mots à voix haute et écrit ce que l’autre répond.',
  code: {
    open: (what) => `Prendre votre téléphone pour ${what}`,
    picture: (what) => `Code QR pour ${what}`,
    how: 'Visez le code avec l’appareil photo de votre téléphone. Ou prenez le numéro :',
    failed: 'Le code ne s’est pas chargé. Prenez le numéro.',
    call: (number) => `appeler le ${number}`,
    text: (number) => `texter le ${number}`,
  },
  save: 'Enregistrer le contact',
  saveName: (name) => `Enregistrer le contact ${name}`,
  share: 'Partager',
  shareName: (name) => `Partager ${name}`,
  family:
    'Ces lignes parlent aussi aux familles et aux proches. Vous pouvez dire : « Je m’inquiète pour quelqu’un. Que puis-je faire? » Avec la personne, restez calme. Dites ce que vous voyez et que vous tenez à elle : « Je m’inquiète pour toi. Je suis là. » Écoutez plus que vous ne parlez. Vous n’avez pas à tout régler aujourd’hui.',
  print: {
    open: 'Imprimer',
    list: 'Cette liste',
    cards: 'Cartes de poche',
    poster: 'Affiche',
    paper: 'Papier',
    letter: 'Lettre',
    a4: 'A4',
    failed: 'Cela n’a pas marché. Utilisez la commande d’impression de votre navigateur.',
    asOf: (date) => `Numéros connus en date du ${date}`,
  },
  stepPictures: [
    'Une personne est couchée sur le dos, les yeux fermés. Une main lui secoue l’épaule.',
    'Un téléphone qui appelle le 911.',
    'Un vaporisateur nasal dans une narine. La tête est penchée en arrière.',
    'Une personne se penche sur l’autre et lui souffle dans la bouche. La poitrine se soulève.',
    'Une personne est couchée sur le côté, une main sous la tête et le genou du dessus plié.',
    'Une personne est assise près de celle qui est couchée sur le côté.',
  ],
  localEmergency: 'Là où le 911 ne fonctionne pas, appelez le numéro d’urgence de votre localité.',
};

const es: KeepWords = {
  verbs: {
    phone: 'Llamar',
    sms: 'Mensaje de texto',
    tty: 'TTY',
    videophone: 'Video en lengua de señas',
    chat: 'Chat',
    email: 'Correo',
    web: 'Sitio web',
  },
  billing:
    'Estas llamadas y mensajes pueden aparecer en su factura de teléfono o en su lista de llamadas.',
  relay:
    'Con un TTY o un servicio de retransmisión (marque 711), una persona lee sus palabras en voz alta y escribe lo que la otra dice.',
  code: {
    open: (what) => `Usar su teléfono para ${what}`,
    picture: (what) => `Código QR para ${what}`,
    how: 'Apunte la cámara de su teléfono al código. O use el número:',
    failed: 'El código no se cargó. Use el número.',
    call: (number) => `llamar al ${number}`,
    text: (number) => `mandar un mensaje al ${number}`,
  },
  save: 'Guardar como contacto',
  saveName: (name) => `Guardar ${name} como contacto`,
  share: 'Compartir',
  shareName: (name) => `Compartir ${name}`,
  family:
    'Estas líneas también hablan con familiares y amigos. Puede decir: «Me preocupa alguien. ¿Qué puedo hacer?» Con la persona, mantenga la calma. Diga lo que ve y que le importa: «Me preocupas. Aquí estoy.» Escuche más de lo que habla. No tiene que resolverlo todo hoy.',
  print: {
    open: 'Imprimir',
    list: 'Esta lista',
    cards: 'Tarjetas de bolsillo',
    poster: 'Cartel',
    paper: 'Papel',
    letter: 'Carta',
    a4: 'A4',
    failed: 'No funcionó. Use el comando de imprimir de su navegador.',
    asOf: (date) => `Números conocidos al ${date}`,
  },
  stepPictures: [
    'Una persona está acostada boca arriba con los ojos cerrados. Una mano le sacude el hombro.',
    'Un teléfono que llama al 911.',
    'Un aerosol nasal en un orificio de la nariz. La cabeza está inclinada hacia atrás.',
    'Una persona se inclina sobre la otra y le da aire por la boca. El pecho se levanta.',
    'Una persona está acostada de lado, con una mano bajo la cabeza y la rodilla de arriba doblada.',
    'Una persona está sentada junto a la que está acostada de lado.',
  ],
  localEmergency: 'Donde el 911 no funcione, llame al número de emergencia de su localidad.',
};

/** The words of each language of the interface. */
export const keepWords: { readonly [L in InterfaceLanguage]: KeepWords } = { en, fr, es };
