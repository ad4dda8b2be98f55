import { slackBot, slackTeam } from '#playground/people.ts';

/** Slack's payloads as its reference pages show them, with invented ids and words. */
export const worker = 'U0WORKER01';
export const channel = 'C0NORTHUNT';
export const direct = 'D0WORKER01';

export const command = (change: Readonly<Record<string, string>> = {}) => ({
  token: 'legacy-token-nobody-reads',
  team_id: slackTeam.id,
  team_domain: slackTeam.domain,
  channel_id: channel,
  channel_name: 'privategroup',
  user_id: worker,
  user_name: 'w.worker',
  command: '/case',
  text: 'note C-1042 home visit today 2pm',
  api_app_id: slackBot.appId,
  is_enterprise_install: 'false',
  response_url: 'https://hooks.slack.com/commands/T0/1/x',
  trigger_id: '1700000000.111.aaaabbbbcccc',
  ...change,
});

const interaction = {
  team: { id: slackTeam.id, domain: slackTeam.domain },
  enterprise: null,
  is_enterprise_install: false,
  user: { id: worker, username: 'w.worker', name: 'w.worker', team_id: slackTeam.id },
  api_app_id: slackBot.appId,
  token: 'legacy-token-nobody-reads',
};

export const press = (change: object = {}) => ({
  type: 'block_actions',
  ...interaction,
  container: { type: 'message', message_ts: '1700000000.000100', channel_id: direct, is_ephemeral: false },
  trigger_id: '1700000000.222.aaaabbbbcccc',
  channel: { id: direct, name: 'directmessage' },
  message: { type: 'message', user: slackBot.userId, ts: '1700000000.000100', text: 'A draft' },
  response_url: 'https://hooks.slack.com/actions/T0/1/x',
  actions: [
    {
      type: 'button',
      action_id: 'note.sign',
      block_id: 'b1',
      text: { type: 'plain_text', text: 'Sign' },
      value: 'sealed-ticket',
      action_ts: '1700000001.000200',
    },
  ],
  ...change,
});

export const shortcut = (change: object = {}) => ({
  type: 'shortcut',
  ...interaction,
  callback_id: 'note.new',
  trigger_id: '1700000000.333.aaaabbbbcccc',
  action_ts: '1700000001.000300',
  ...change,
});

export const messageShortcut = (change: object = {}) => ({
  type: 'message_action',
  ...interaction,
  callback_id: 'note.save',
  trigger_id: '1700000000.444.aaaabbbbcccc',
  response_url: 'https://hooks.slack.com/app/T0/1/x',
  message_ts: '1700000000.000400',
  channel: { id: channel, name: 'north-unit' },
  message: {
    type: 'message',
    user: 'U0COLLEAGUE',
    ts: '1700000000.000400',
    text: 'She asks for a call &amp; a visit, <https://example.org/form|the form> is attached',
    team: slackTeam.id,
  },
  ...change,
});

export const view = (change: object = {}) => ({
  id: 'V0VIEW00001',
  team_id: slackTeam.id,
  app_installed_team_id: slackTeam.id,
  type: 'modal',
  hash: '1700000000.abcd1234',
  callback_id: 'note.edit',
  private_metadata: 'sealed-ticket',
  external_id: 'form-1',
  root_view_id: 'V0VIEW00001',
  state: {
    values: {
      words: { words: { type: 'plain_text_input', value: 'Visited at 2 & spoke with mom' } },
      type: { type: { type: 'static_select', selected_option: { text: {}, value: 'client_contact' } } },
      on: { on: { type: 'datepicker', selected_date: '2026-03-02' } },
      at: { at: { type: 'timepicker', selected_time: '14:00' } },
      present: { present: { type: 'checkboxes', selected_options: [{ text: {}, value: 'mother' }] } },
      minutes: { minutes: { type: 'number_input', value: '40' } },
      empty: { empty: { type: 'plain_text_input', value: null } },
    },
  },
  ...change,
});

export const submission = (change: object = {}) => ({
  type: 'view_submission',
  ...interaction,
  trigger_id: '1700000000.555.aaaabbbbcccc',
  view: view(),
  response_urls: [],
  ...change,
});

export const closed = (change: object = {}) => ({
  type: 'view_closed',
  ...interaction,
  is_cleared: false,
  view: view({ state: { values: {} } }),
  ...change,
});

/** A keystroke in an open form, as `dispatch_action` reports it. */
export const typing = (value: string) =>
  press({
    container: { type: 'view', view_id: 'V0VIEW00001' },
    channel: undefined,
    message: undefined,
    view: view({ state: { values: { words: { words: { type: 'plain_text_input', value } } } } }),
    actions: [{ type: 'plain_text_input', action_id: 'words', block_id: 'words', value }],
  });

export const event = (inner: object, change: object = {}) => ({
  token: 'legacy-token-nobody-reads',
  team_id: slackTeam.id,
  context_team_id: slackTeam.id,
  context_enterprise_id: null,
  api_app_id: slackBot.appId,
  type: 'event_callback',
  event_id: 'Ev0000000001',
  event_time: 1_700_000_000,
  authorizations: [
    {
      enterprise_id: null,
      team_id: slackTeam.id,
      user_id: slackBot.userId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: false,
  event: inner,
  ...change,
});

export const directMessage = (change: object = {}) => ({
  type: 'message',
  channel: direct,
  channel_type: 'im',
  user: worker,
  text: 'saw mom &lt;3 today, 40 min',
  ts: '1700000000.000500',
  team: slackTeam.id,
  ...change,
});

export const mention = (change: object = {}) => ({
  type: 'app_mention',
  channel,
  user: worker,
  text: `<@${slackBot.userId}> who is overdue?`,
  ts: '1700000000.000600',
  team: slackTeam.id,
  ...change,
});
