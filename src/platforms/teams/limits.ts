/**
 * Every number the Teams folder keeps to. Sources: [send] learn.microsoft.com format-your-bot-messages,
 * [rate] MicrosoftDocs/msteams-docs bots/how-to/rate-limit.md, [store] Teams store validation guidelines,
 * [submit] respond-to-task-module-submit, [roster] get-teams-context, [sdk] botframework-connector 4.23.3,
 * [ours] chosen here.
 */
export const limits = {
  /** [ours] Ten times a full message; a larger body is not from Teams. */
  bodyBytes: 1_048_576,
  /** The newest version every Teams client draws (learn.microsoft.com adaptive-cards-overview). */
  cardVersion: '1.5',
  /** [store] */
  actionsPerCard: 6,
  /** [send] 100 KB of UTF-16 are refused with MessageSizeTooBig; the page advises 80 KB. */
  messageBytes: 80_000,
  /** [ours] What a message holds besides its card: addresses, summary, wrapping. */
  envelopeBytes: 4_000,
  /** [ours] Longest run of text in one block: 6,000 characters fit a card even if each is escaped in JSON. */
  textPieceChars: 6_000,
  /** [submit] The client gives up after 5 s and tries again; this leaves a second for the way back. */
  invokeMs: 4_000,
  /** [ours] One call of the connector, after which the outbox tries again. */
  connectorMs: 10_000,
  /** [ours] Fetching one file. */
  fileMs: 15_000,
  /** [ours] Added at random to a pause that [rate] asks for. */
  retryJitterMs: 1_000,
  /** [rate] The longest window a limit is counted over, for refusals that name no pause. */
  retryAfterMs: 30_000,
  /** [roster] Larger pages are cut to this. */
  memberPage: 500,
  /** The inbox's key (conversation/inbound.ts). */
  deliveryKeyChars: 255,
  /** [sdk] How far the clocks of Microsoft and this machine may differ. */
  clockToleranceSeconds: 300,
  /** [sdk] Signing keys are fetched once a day. */
  signingKeysMs: 86_400_000,
  /** [ours] An unknown key id may ask for them again, but not more often: forged ids must cause no traffic. */
  signingKeysPauseMs: 60_000,
  /** [ours] */
  signingKeysTimeoutMs: 5_000,
} as const;
