/** What the door itself says, when no turn can: in every case the person learns whether their words are kept. */
export const sentences = {
  appName: 'Fieldnote',
  oneMoment: 'One moment…',
  notSaved: 'Not saved. Nothing was kept of this; please send it again in a minute.',
  stillSaving: 'This takes longer than usual. If no answer comes within a minute, please send it again.',
  otherWorkspace: 'Fieldnote is not set up for this workspace.',
  sentToMessages: 'The answer is in your messages with Fieldnote.',
  moreInMessages: 'There is more than fits on this page. Ask in Messages to see all of it.',
  close: 'Close',
  cancel: 'Cancel',
} as const;
