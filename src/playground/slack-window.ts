import { asJson, asText } from './json.ts';
import { acceptWords, botMessage } from './slack-chat.ts';
import type { SlackExchange } from './slack-post.ts';
import { SlackRefusal } from './slack-refusal.ts';
import { replaceView } from './slack-views.ts';
import type { SlackView, SlackWorkspace } from './slack-workspace.ts';

/** Slack's own account, in whose name it tells a person that an app did not answer. */
export const slackbotId = 'USLACKBOT';
const trouble = 'We had some trouble connecting. Try again?';

/** What Slack does with the answer to a submitted modal. */
export function applySubmission(workspace: SlackWorkspace, shown: SlackView, exchange: SlackExchange): void {
  const { response_action: wanted, errors, view } = exchange.body;
  const fail = (errors: Readonly<Record<string, string>>) =>
    workspace.views.has(shown.id) && workspace.views.set(shown.id, { ...shown, errors });
  if (exchange.status !== 200 || exchange.late) {
    fail({ '': trouble });
  } else if (wanted === 'errors') {
    fail(Object.fromEntries(Object.entries(asJson(errors)).map(([block, text]) => [block, asText(text)])));
  } else if (wanted === 'update') {
    try {
      replaceView(workspace, shown, asJson(view));
    } catch (problem) {
      if (!(problem instanceof SlackRefusal)) throw problem;
      fail({ '': trouble });
    }
  } else if (wanted === 'clear') {
    for (const one of [...workspace.views.values()]) if (one.userId === shown.userId) workspace.views.delete(one.id);
  } else {
    workspace.views.delete(shown.id);
  }
  workspace.changed();
}

/** What Slack shows after a command: the words of the answer, or that there was none. */
export function showAnswer(
  workspace: SlackWorkspace,
  at: { readonly user: string; readonly channel: string },
  exchange: SlackExchange,
  failed: string,
): void {
  const say = (user: string, text: string) =>
    workspace.addMessage(botMessage(workspace, { channel: at.channel, text, user, onlyFor: at.user }));
  if (exchange.late) say(slackbotId, `${failed} "operation_timeout".`);
  else if (exchange.status !== 200) say(slackbotId, `${failed} "dispatch_failed".`);
  else if (exchange.text !== '') {
    const words = acceptWords({ text: asText(exchange.body.text) || exchange.text });
    const onlyFor = exchange.body.response_type === 'in_channel' ? null : at.user;
    workspace.addMessage(botMessage(workspace, { channel: at.channel, ...words, onlyFor }));
  }
}
