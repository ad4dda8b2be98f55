/**
 * What Slack takes, and what we allow ourselves; no such number stands anywhere else. Lengths are in characters.
 * Sources: [B] api.slack.com/reference/block-kit/blocks, [M] docs.slack.dev/reference/views/modal-views,
 * [T] the field comments of @slack/types 3.2.0, [R] docs.slack.dev/apis/web-api/rate-limits.
 */
export const limits = {
  /** [B] */
  messageBlocks: 50,
  /** [M] */
  viewBlocks: 100,
  /** Undocumented: refused near 13,200, once at 11,341 (slackapi/bolt-js#2509, #2867). Split well before. */
  messageBlockText: 10_000,
  /** Longer is cut by Slack with the warning `message_truncated`; secondary source. */
  messageText: 40_000,
  /** [B] */
  actionsElements: 25,
  /** [B] [T] */
  blockId: 255,
  actionId: 255,
  /** [T] */
  sectionText: 3000,
  headerText: 150,
  contextText: 3000,
  /** [T] */
  buttonText: 75,
  buttonValue: 2000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  /** [M] Title, submit and close alike. */
  viewTitle: 24,
  privateMetadata: 3000,
  callbackId: 255,
  /** [T] Other pages say 150; the smaller one is safe. */
  optionValue: 75,
  optionText: 75,
  selectOptions: 100,
  optionGroups: 100,
  checkboxes: 10,
  /** [T] */
  inputLabel: 2000,
  inputHint: 2000,
  inputText: 3000,

  /** Ours: the largest body read from the network, in bytes. Slack's own payloads stay under a tenth of it. */
  bodyBytes: 1_048_576,
  /** Slack's rule for the age of a signature, which we hold in both directions, in seconds. */
  skewSeconds: 300,
  /** Slack gives up after 3,000 ms; with the look-up of an author before it, the person is told before that. */
  answerMs: 2200,
  /** How long a sent form may wait for its turn before it closes. */
  formAnswerMs: 1000,
  /** How long a shortcut waits for the name of the message's author. */
  authorMs: 600,
  /** One Web API call, interactive and bulk. */
  interactiveCallMs: 2500,
  bulkCallMs: 15_000,
  /** Fetching one file. */
  fileMs: 15_000,
  /** Calls under way at once, interactive and bulk; [R] asks for about one a second per method and channel. */
  interactiveCalls: 20,
  bulkCalls: 2,
  /** How many of the newest messages of a direct conversation are looked through for one already sent. */
  lookBack: 100,
  /** How often the house is told what is being typed into one open form. */
  typedEveryMs: 2000,
  /** How many half-filled forms are remembered until they are sent or closed. */
  openForms: 1000,
  /** Between two attempts to learn who the bot is, in seconds. */
  identityRetrySeconds: 60,
} as const;
