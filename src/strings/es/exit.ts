import type { ExitWords } from '../exit-words.js';

/** The words of quick exit in US Spanish. */
export const exit: ExitWords = {
  leave: 'Salir de esta página',
  honest: 'Toque, o Mayús 3 veces. El historial y la factura de teléfono no se borran.',
  twoMore: 'Mayús, pulse 2 veces más para salir.',
  oneMore: 'Mayús, pulse 1 vez más para salir.',
  expired: 'La salida se canceló.',
  leaving: 'Saliendo',
  frame:
    'Este botón solo cubre esta parte. Para salir de la página que la rodea, cierre la pestaña.',
  perhaps: 'Si la página que la rodea sigue abierta, cierre la pestaña.',
  stays: 'Esta página sigue abierta. Cierre la pestaña para salir.',
  uncover: 'Mostrar la página otra vez',
};
