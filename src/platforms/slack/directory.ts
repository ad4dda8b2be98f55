import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Place } from '#conversation/inbound.ts';
import { unreachable } from '#kernel/problem.ts';
import type { Audience, Person, Standing } from '#platforms/platform.ts';
import { toFailure } from './failures.ts';

const flag = z.boolean().nullish();
const account = z.object({
  user: z.object({
    id: z.string(),
    team_id: z.string().nullish(),
    deleted: flag,
    is_bot: flag,
    is_restricted: flag,
    is_ultra_restricted: flag,
    is_stranger: flag,
    is_email_confirmed: flag,
    real_name: z.string().nullish(),
    locale: z.string().nullish(),
    profile: z.object({ email: z.string().nullish(), display_name: z.string().nullish() }).nullish(),
  }),
});
type Account = z.infer<typeof account>['user'];

const conversation = z.object({
  channel: z.object({ is_private: flag, is_ext_shared: flag, is_pending_ext_shared: flag }),
});

/** Slack's own look-ups: nothing is remembered, so that a change counts from the next request on. */
export function createDirectory(client: WebClient, teamIds: readonly string[]) {
  const look = async (userId: string) =>
    account.parse(await client.users.info({ user: userId, include_locale: true })).user;

  return {
    /** What Slack says of an account. Throws `unreachable` when it does not say. */
    async person(userId: string): Promise<Person> {
      try {
        const user = await look(userId);
        return {
          standing: standingOf(user, teamIds),
          email: user.profile?.email ?? null,
          locale: user.locale ?? null,
        };
      } catch (error) {
        if (isUnknownUser(error)) return { standing: 'stranger', email: null, locale: null };
        throw unreachable({}, { cause: error });
      }
    },

    /** A name to show for the author of a message. Rejects when Slack does not give one. */
    async nameOf(userId: string): Promise<string> {
      const user = await look(userId);
      return user.profile?.display_name || user.real_name || userId;
    },

    /** Who can read a place now. Throws `unreachable` when Slack does not answer; a refusal to say means `shared`. */
    async audience(place: Place): Promise<Audience> {
      if (place.kind === 'personal' || place.channelId === null) return 'personal';
      try {
        const { channel } = conversation.parse(await client.conversations.info({ channel: place.channelId }));
        if (channel.is_ext_shared || channel.is_pending_ext_shared) return 'shared';
        return channel.is_private ? 'private' : 'public';
      } catch (error) {
        if (error instanceof z.ZodError || toFailure(error).outcome === 'never') return 'shared';
        throw unreachable({}, { cause: error });
      }
    },
  };
}

export type Directory = ReturnType<typeof createDirectory>;

const isUnknownUser = (error: unknown) =>
  error instanceof WebAPIPlatformError && ['user_not_found', 'user_not_visible'].includes(error.data.error);

/** The gravest mark decides. An account of another workspace is a stranger even where Slack does not call it one. */
function standingOf(user: Account, teamIds: readonly string[]): Standing {
  if (user.deleted) return 'deactivated';
  if (user.is_bot) return 'bot';
  if (user.is_stranger || (user.team_id && !teamIds.includes(user.team_id))) return 'stranger';
  if (user.is_restricted || user.is_ultra_restricted) return 'guest';
  return user.is_email_confirmed === false ? 'unconfirmed' : 'member';
}
