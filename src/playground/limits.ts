/**
 * What the real services refuse, as the fakes here enforce it. Kept apart from the bot's own tables on purpose:
 * a number that is wrong there must be caught here.
 */
export const slackLimits = {
  /** Events and interactions that are not answered by then count as failed. */
  answerMs: 3000,
  triggerLifeMs: 3000,
  responseUrlUses: 5,
  responseUrlLifeMs: 30 * 60_000,
  messageBlocks: 50,
  viewBlocks: 100,
  /** Undocumented: slackapi/bolt-js#2509. */
  messageBlockText: 13_200,
  messageText: 40_000,
  viewBytes: 250_000,
  actionId: 255,
  blockId: 255,
  callbackId: 255,
  privateMetadata: 3000,
  externalId: 255,
  viewTitle: 24,
  sectionText: 3000,
  sectionFields: 10,
  fieldText: 2000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  accessibilityLabel: 75,
  url: 3000,
  placeholder: 150,
  optionText: 75,
  optionValue: 150,
  selectOptions: 100,
  optionGroups: 100,
  checkboxes: 10,
  radioButtons: 10,
  overflowMin: 2,
  overflowMax: 5,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  inputLabel: 2000,
  inputHint: 2000,
  inputMaxLength: 3000,
  imageAltText: 2000,
  imageTitle: 2000,
  markdownText: 12_000,
  contextActions: 5,
} as const;

export const teamsLimits = {
  cardVersion: '1.5',
  /** In one row of buttons. */
  actions: 6,
  /** Of the activity as JSON in UTF-16. */
  messageBytes: 100 * 1024,
  refreshUsers: 60,
  /** A dialog or message-extension answer that is later is thrown away. */
  invokeMs: 5000,
} as const;
