import { z } from 'zod';
import type { Json } from './json.ts';
import { slackLimits as limits } from './limits.ts';
import { acceptWords, botMessage } from './slack-chat.ts';
import { readArguments, SlackRefusal } from './slack-refusal.ts';
import type { SlackWorkspace } from './slack-workspace.ts';

const answer = z.object({
  text: z.string().optional(),
  blocks: z.array(z.record(z.string(), z.unknown())).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
});

/** Takes an answer sent to a response_url: five within thirty minutes, and works in channels the bot is not in. */
export function answerByUrl(given: Json, id: string, workspace: SlackWorkspace): void {
  const address = workspace.responseUrls.get(id);
  if (!address || workspace.nowMs() - address.madeAt > limits.responseUrlLifeMs) throw new SlackRefusal('expired_url');
  if (address.uses >= limits.responseUrlUses) throw new SlackRefusal('used_url');
  const asked = readArguments(answer, given);
  const original = address.messageTs ? workspace.findMessage(address.channel, address.messageTs) : undefined;

  if (asked.delete_original) {
    if (original) workspace.removeMessage(original.channel, original.ts);
  } else {
    const words = acceptWords(asked);
    if (asked.replace_original && original) {
      workspace.replaceMessage({ ...original, ...words, edited: true });
    } else {
      const onlyFor = asked.response_type === 'in_channel' ? null : address.user;
      const threadTs = asked.thread_ts ?? null;
      workspace.addMessage(botMessage(workspace, { channel: address.channel, ...words, onlyFor, threadTs }));
    }
  }
  workspace.responseUrls.set(id, { ...address, uses: address.uses + 1 });
}
