// US Spanish. Awaits review by a native speaker.
import { pluralIn } from '../plural.js';
import type { ClockTime, Strings } from '../strings.js';
import { stripWords } from '../strip-words.js';

const plural = pluralIn('es-US');

const clock = ({ there, here }: ClockTime): string =>
  here ? `${there} allá (${here} en su hora)` : there;

const inYear = (year: string | undefined): string => (year ? `en ${year}` : 'sin fecha');

/** US Spanish. */
export const strings = {
  language: 'es',
  locale: 'es-US',
  dates: {
    months: 'ene feb mar abr may jun jul ago sept oct nov dic',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    date: (year, month, day) => [day, month, year].filter(Boolean).join(' '),
    time: (hour, minute) => `${hour % 12 || 12}:${minute}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`,
  },

  emergency: {
    ...stripWords.es,
    steps: [
      {
        title: 'Busque las señales',
        text: 'No despierta. Respira lento o no respira. Labios azules o grises. Ronquidos o gorgoteos.',
      },
      {
        title: 'Llame al 911',
        text: 'Diga que alguien no respira o no despierta, y dónde está usted.',
      },
      {
        title: 'Dé naloxona (Narcan)',
        text: 'Una dosis en la nariz, o inyectada. Si no hay cambio en 2 a 3 minutos, dé otra.',
      },
      {
        title: 'Ayude a respirar',
        text: 'Incline la cabeza hacia atrás y levante el mentón. Dé una respiración cada 5 segundos, si puede.',
      },
      {
        title: 'Ponga a la persona de lado',
        text: 'Si respira pero no despierta, para que no se ahogue.',
      },
      {
        title: 'Quédese',
        text: 'El efecto de la naloxona se pasa. Quédese hasta que llegue la ayuda.',
      },
    ],
  },

  place: {
    where: 'Dónde',
    countries: { US: 'Estados Unidos', CA: 'Canadá' },
    wholeCountry: { US: 'Todo Estados Unidos', CA: 'Todo Canadá' },
    acrossCountry: { US: 'Estados Unidos', CA: 'Canadá' },
    guessed: 'Calculado según el reloj de su dispositivo. Cámbielo si no es correcto.',
  },

  search: {
    label: '¿Qué necesita?',
    example: 'naloxona, detox, hablar',
  },

  needs: {
    title: 'Elija lo que necesita',
    filters: (count) => (count > 0 ? `Filtros (${count})` : 'Filtros'),
    labels: {
      talk: 'Hablar con alguien ahora',
      text: 'Mensaje o chat',
      stay: 'Compañía mientras consumo',
      naloxone: 'Conseguir naloxona',
      safer: 'Uso más seguro',
      treatment: 'Tratamiento',
      peers: 'Personas como yo',
      family: 'Me preocupa alguien',
    },
    silent: 'No puedo hablar en este momento',
    silentHint: 'Muestra solo mensajes, chat, correo, TTY y video',
    deaf: 'Persona sorda o con pérdida auditiva',
    deafHint: 'Muestra mensajes, chat, correo, TTY, video y lengua de señas',
  },

  results: {
    count: (count, place) =>
      plural(count, {
        one: `${count} forma de recibir ayuda en ${place}`,
        other: `${count} formas de recibir ayuda en ${place}`,
      }),
    said: (count) =>
      count > 0
        ? plural(count, {
            one: `${count} forma de recibir ayuda`,
            other: `${count} formas de recibir ayuda`,
          })
        : 'No hay resultados',
    local: (place) => `En ${place}`,
    national: (place) => `En todo el país: ${place}`,
    places: (place) => `Lugares en ${place}`,
    some: 'Para algunas personas',
    pages: 'Sitios web para leer',
    best: 'Mejores resultados',
    unsure: (place) => `En ${place}, horario por verificar`,
    older: 'Sin verificar desde hace mucho',
    more: (count) => `Mostrar ${count} más`,
    none: (place) => `No hay resultados en ${place}`,
    noneHelp: 'Estas líneas pueden ayudarle u orientarle:',
    reset: 'Mostrar todo',
    loading: (place) => `Cargando la ayuda local de ${place}…`,
    failed: (place) => `No se cargó la ayuda local de ${place}.`,
    stillWorks: 'Las líneas de abajo funcionan.',
    retry: 'Intentar de nuevo',
    noLocal: (place) =>
      `Todavía no tenemos un servicio local verificado para esto en ${place}. Estos atienden a todo el país:`,
  },

  ways: {
    action: {
      phone: (name) => `Llamar a ${name}`,
      sms: (name) => `Mensaje de texto a ${name}`,
      tty: (name) => `TTY: ${name}`,
      videophone: (name) => `Video en lengua de señas: ${name}`,
      chat: (name) => `Chat con ${name}`,
      email: (name) => `Correo a ${name}`,
      web: (name) => `Sitio web de ${name}`,
    },
    press: (digit) => `luego oprima ${digit}`,
    extension: (digits) => `luego pida la extensión ${digits}`,
    through: (relay, number) => `Marque ${relay} y luego pida el ${number}`,
    keyword: (word) => `Envíe la palabra ${word}`,
    ownPostalCode: 'Envíe su código postal como mensaje',
    copy: (what = 'el número') => `Copiar ${what}`,
    copied: 'Copiado',
    copyFailed: (what) => `No se pudo copiar. Selecciónelo a mano${what && `: ${what}`}`,
    onlyIn: (place) => `Funciona solo en ${place}`,
  },

  hours: {
    always: 'Abierto ahora, 24 horas, todos los días',
    openUntil: (time) => `Abierto ahora hasta ${clock(time)}`,
    closedUntil: (time) => `Cerrado. Abre ${clock(time)}`,
    closed: 'Cerrado ahora',
    listedAlways: (year) => `Figura como abierto 24 horas, todos los días, ${inYear(year)}`,
    listed: (year, says) => `Horario que figura ${inYear(year)}${says ? `: ${says}` : ''}`,
    listedOpen: (time) => `abierto hasta ${clock(time)}`,
    listedClosed: (time) => `cerrado hasta ${clock(time)}`,
    callToCheck: 'llame para verificar',
    mayHaveChanged: 'puede haber cambiado',
    unknown: 'Horario desconocido',
    holiday: 'Hoy es feriado: el horario puede cambiar',
    meanwhile: (name) => `Abierto día y noche mientras tanto: ${name}`,
  },

  card: {
    languageNames: {
      ase: 'lengua de señas americana',
      cr: 'cree',
      iu: 'inuktitut',
      oj: 'ojibwe',
      ojs: 'oji-cree',
    },
    fold: 'Más opciones y detalles',
    free: 'Gratis',
    serves: (area) => `Atiende a ${area}`,
    audience: {
      youth: 'Para jóvenes',
      students: 'Para estudiantes',
      families: 'Para familiares y amigos',
      veterans: 'Para veteranos',
      military: 'Para militares',
      indigenous: 'Para personas indígenas',
      lgbtq: 'Para personas LGBTQ+',
      transgender: 'Para personas trans',
      women: 'Para mujeres',
      men: 'Para hombres',
      postpartum: 'Para quienes esperan o acaban de tener un bebé',
      'older-adults': 'Para personas mayores',
      deaf: 'Para personas sordas o con pérdida auditiva',
      farmers: 'Para agricultores',
      'first-responders': 'Para personal de emergencias',
      newcomers: 'Para personas recién llegadas',
      'health-workers': 'Para personal de salud',
      organizations: 'Para organizaciones',
    },
    callFirst: 'Llame antes de ir',
    mobile: 'Servicio móvil: cambia de lugar',
    ownClientsOnly: 'Solo para sus propios clientes',
    instead: 'Vea en su lugar:',
    checked: (date) => `Verificado: ${date}`,
    checkedUnknown: 'Fecha de verificación desconocida',
    source: (host) => `Fuente: ${host}`,
  },
} satisfies Strings;
