import type { FoldOutWords } from '../fold-out-words.js';

const WEEKDAYS = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');

/** The words inside a fold-out in Spanish. */
export const foldOut: FoldOutWords = {
  emergency: {
    source: (name, date) => `Fuente: ${name}, ${date}`,
  },
  hours: {
    dayOff: 'cerrado',
    allDay: 'todo el día',
    publicHolidays: 'Días feriados',
    weekday: (day) => WEEKDAYS[day - 1] ?? '',
    nth: (nth, day) =>
      nth < 0
        ? `Último ${day} del mes`
        : `${['Primer', 'Segundo', 'Tercer', 'Cuarto', 'Quinto'][nth - 1] ?? `${nth}.º`} ${day} del mes`,
  },
  card: {
    claims: { place: 'lugar', number: 'número', hours: 'horario', languages: 'idiomas' },
    runBy: (operator) => `A cargo de ${operator}`,
    more: 'Más',
    aboutMore: (name) => `Más sobre ${name}`,
    report: 'Avisar de un número equivocado',
    reportFor: (name) => `Avisar de un número equivocado de ${name}`,
    reportHow: 'Avise a los responsables de esta página y deles esto:',
    listed: (by, date) =>
      `Figura en una lista${by && ` (${by})`}, sin verificar. ${date ? `Fecha: ${date}` : 'Fecha desconocida'}`,
  },
};
