import type { enDoor } from './en-door.ts';

/** What a door says by itself, in Spanish. */
export const esDoor: Record<keyof typeof enDoor, string> = {
  'door.appName': 'Fieldnote',
  'door.oneMoment': 'Un momento…',
  'door.notSaved': 'No se guardó. No quedó nada de esto; envíelo de nuevo en un minuto.',
  'door.stillSaving': 'Tarda más de lo normal. Si no llega respuesta en un minuto, envíelo de nuevo.',
  'door.working': 'En curso. La respuesta llegará como mensaje de Fieldnote.',
  'door.done': 'Listo.',
  'door.sentToMessages': 'La respuesta está en sus mensajes con Fieldnote.',
  'door.moreInMessages': 'Hay más de lo que cabe en esta página. Pregunte en Mensajes para verlo todo.',
  'door.quoteTooLong': 'El mensaje es demasiado largo para mostrarlo aquí. Se conserva entero.',
  'door.needed': 'Este dato es necesario.',
  'door.unknown': 'Fieldnote no conoce esta acción. Escriba «ayuda» para ver lo que puede hacer.',
  'door.notAvailable': 'Fieldnote no está disponible aquí. Consulte con su administrador.',
  'door.close': 'Cerrar',
  'door.cancel': 'Cancelar',
};
