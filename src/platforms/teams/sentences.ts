/**
 * The few sentences the door says by itself, when the house could not be reached or has not answered yet.
 * Everything else a person reads comes from the cards.
 */
const en = {
  notSaved: 'Not saved. Please try again in a minute.',
  working: 'Working on it. The answer comes as a message from Fieldnote.',
  done: 'Done.',
  unknown: 'Fieldnote does not know this action. Write "help" to see what it can do.',
  notAvailable: 'Fieldnote is not available here. Please ask your administrator.',
  needed: 'This is needed.',
  quoteTooLong: 'The message is too long to show here. It is kept whole.',
};

const es: Record<keyof typeof en, string> = {
  notSaved: 'No se guardó. Inténtelo de nuevo en un minuto.',
  working: 'En curso. La respuesta llegará como mensaje de Fieldnote.',
  done: 'Listo.',
  unknown: 'Fieldnote no conoce esta acción. Escriba "help" para ver lo que puede hacer.',
  notAvailable: 'Fieldnote no está disponible aquí. Consulte con su administrador.',
  needed: 'Este dato es necesario.',
  quoteTooLong: 'El mensaje es demasiado largo para mostrarlo aquí. Se conserva entero.',
};

/** The door's sentence in the reader's language; English where we have no other. */
export const say = (key: keyof typeof en, locale?: string | null) =>
  (locale?.toLowerCase().startsWith('es') ? es : en)[key];
