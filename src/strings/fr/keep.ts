import type { KeepWords } from '../keep-words.js';

/** The words of what a person takes away in Canadian French. */
export const keep: KeepWords = {
  verbs: {
    phone: 'Appeler',
    sms: 'Texter',
    tty: 'ATS',
    videophone: 'Vidéo en langue des signes',
    chat: 'Clavarder',
    email: 'Écrire',
    web: 'Site Web',
  },
  way: (verb, rest) => `${verb}\u00a0: ${rest}`,
  billing:
    'Ces appels et ces textos peuvent paraître sur votre facture de téléphone ou dans votre liste d’appels.',
  relay:
    'Avec un ATS ou un service de relais (composez le 711), une personne lit vos mots à voix haute et écrit ce que l’autre répond.',
  code: {
    open: (what) => `Utiliser votre téléphone pour ${what}`,
    picture: (what) => `Code QR pour ${what}`,
    how: 'Visez le code avec l’appareil photo de votre téléphone. Ou utilisez le numéro\u00a0:',
    failed: 'Le code ne s’est pas chargé. Utilisez le numéro.',
    call: (number) => `appeler le ${number}`,
    text: (number) => `texter le ${number}`,
  },
  save: 'Enregistrer le contact',
  saveName: (name) => `Enregistrer le contact\u00a0: ${name}`,
  share: 'Partager',
  shareName: (name) => `Partager\u00a0: ${name}`,
  copyCard: 'Tout copier',
  copyCardName: (name) => `Tout copier\u00a0: ${name}`,
  wider: (need) => `Ces résultats correspondent à vos mots, mais pas à «\u00a0${need}\u00a0».`,
  familyTitle: 'Comment parler à cette personne',
  family: [
    'Ces lignes parlent aussi aux familles et aux proches. Vous pouvez dire\u00a0: «\u00a0Je m’inquiète pour quelqu’un. Que puis-je faire?\u00a0»',
    'Avec la personne, restez calme. Dites ce que vous voyez et que vous tenez à elle\u00a0: «\u00a0Je m’inquiète pour toi. Je suis là.\u00a0»',
    'Écoutez plus que vous ne parlez. Vous n’avez pas à tout régler aujourd’hui.',
  ],
  print: {
    open: 'Imprimer',
    list: 'Cette liste',
    cards: 'Cartes de poche',
    poster: 'Affiche',
    paper: 'Papier',
    letter: 'Lettre',
    a4: 'A4',
    failed: 'Cela n’a pas marché. Utilisez la commande d’impression de votre navigateur.',
    asOf: (date) => `Données\u00a0: ${date}`,
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
