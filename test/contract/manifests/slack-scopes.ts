/**
 * Every Web API method and event the Slack door uses, with the scopes it needs and why. The manifest asks for exactly
 * these. Source: the pages docs.slack.dev/reference/methods/* and /reference/events/*.
 */
export const methodScopes: Readonly<Record<string, { readonly scopes: readonly string[]; readonly why: string }>> = {
  'auth.test': { scopes: [], why: 'learn the bot’s own user and enterprise' },
  'chat.postMessage': { scopes: ['chat:write'], why: 'send cards' },
  'chat.update': { scopes: ['chat:write'], why: 'redraw a card in place' },
  'conversations.history': { scopes: ['im:history'], why: 'find a card already sent, in the direct conversation only' },
  'conversations.info': {
    scopes: ['channels:read', 'groups:read', 'mpim:read'],
    why: 'see whether a place is shared with other organisations',
  },
  'conversations.leave': { scopes: ['channels:manage', 'groups:write'], why: 'leave a shared channel' },
  'conversations.open': { scopes: ['im:write'], why: 'answer privately' },
  'users.info': { scopes: ['users:read', 'users:read.email'], why: 'turn away guests, strangers and closed accounts' },
  'views.open': { scopes: [], why: 'open a form' },
  'views.publish': { scopes: [], why: 'fill the home tab' },
  'views.update': { scopes: [], why: 'fill an open form' },
};

export const eventScopes: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.im': ['im:history'],
  tokens_revoked: [],
  user_change: ['users:read'],
};

/** Files have no method here: they are fetched from the address their message names. */
export const fileScopes: readonly string[] = ['files:read'];

/** Slash commands and shortcuts. */
export const commandScopes: readonly string[] = ['commands'];
