/** What a door says by itself, when the house could not be reached or has not answered yet. */
export const enDoor = {
  'door.appName': 'Fieldnote',
  'door.oneMoment': 'One moment…',
  'door.notSaved': 'Not saved. Nothing was kept of this; please send it again in a minute.',
  'door.stillSaving': 'This takes longer than usual. If no answer comes within a minute, please send it again.',
  'door.working': 'Working on it. The answer comes as a message from Fieldnote.',
  'door.done': 'Done.',
  'door.sentToMessages': 'The answer is in your messages with Fieldnote.',
  'door.moreInMessages': 'There is more than fits on this page. Ask in Messages to see all of it.',
  'door.quoteTooLong': 'The message is too long to show here. It is kept whole.',
  'door.needed': 'This is needed.',
  'door.unknown': 'Fieldnote does not know this action. Write “help” to see what it can do.',
  'door.notAvailable': 'Fieldnote is not available here. Please ask your administrator.',
  'door.close': 'Close',
  'door.cancel': 'Cancel',
} as const;
