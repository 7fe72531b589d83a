import type { KeepWords } from '../keep-words.js';

/** The words of what a person takes away in US Spanish. */
export const keep: KeepWords = {
  verbs: {
    phone: 'Llamar',
    sms: 'Mensaje de texto',
    tty: 'TTY',
    videophone: 'Video en lengua de señas',
    chat: 'Chat',
    email: 'Correo',
    web: 'Sitio web',
  },
  way: (verb, rest) => `${verb}: ${rest}`,
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
  saveName: (name) => `Guardar como contacto: ${name}`,
  share: 'Compartir',
  shareName: (name) => `Compartir: ${name}`,
  copyCard: 'Copiar todo',
  copyCardName: (name) => `Copiar todo: ${name}`,
  wider: (need) => `Estos resultados coinciden con sus palabras, pero no con «${need}».`,
  familyTitle: 'Cómo hablar con esa persona',
  family: [
    'Estas líneas también hablan con familiares y amigos. Puede decir: «Me preocupa alguien. ¿Qué puedo hacer?»',
    'Con la persona, mantenga la calma. Diga lo que ve y que le importa: «Me preocupas. Aquí estoy.»',
    'Escuche más de lo que habla. No tiene que resolverlo todo hoy.',
  ],
  print: {
    open: 'Imprimir',
    list: 'Esta lista',
    cards: 'Tarjetas de bolsillo',
    poster: 'Cartel',
    paper: 'Papel',
    letter: 'Carta',
    a4: 'A4',
    failed: 'No funcionó. Use el comando de imprimir de su navegador.',
    asOf: (date) => `Datos: ${date}`,
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
