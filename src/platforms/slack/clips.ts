import type { Secret } from '#config/secret.ts';
import { type ClipAt, clipEnding } from '#conversation/inbound.ts';
import { type Download, download } from '#kernel/download.ts';
import { limits } from './limits.ts';
import type { Delivered } from './payload.ts';

type File = NonNullable<Delivered['event']['files']>[number];

/** The voice clips among a message's files: sound, or Slack's own recording in whatever container. */
export const clipsAmong = (files: readonly File[] | undefined): ClipAt[] =>
  (files ?? []).flatMap((file): ClipAt[] => {
    const mime = file.mimetype?.split(';')[0]?.trim().toLowerCase() ?? '';
    const isSound = mime.startsWith('audio/') || file.subtype === 'slack_audio';
    const reference = file.url_private_download ?? file.url_private;
    return reference && isSound && clipEnding(mime) ? [{ reference, mime, bytes: file.size ?? null }] : [];
  });

/** Fetches files with the bot's token, from Slack's own hosts and nowhere else. Never rejects. */
export function createClips(botToken: Secret, apiUrl: string) {
  const api = new URL(apiUrl);
  const isSlack = ({ origin, protocol, port, hostname }: URL) =>
    origin === api.origin || (protocol === 'https:' && port === '' && hostname.endsWith(`.${api.hostname}`));

  return ({ reference }: ClipAt, most: number): Promise<Download> =>
    download(reference, {
      headersFor: (url) => (isSlack(url) ? { authorization: `Bearer ${botToken.reveal()}` } : null),
      most,
      withinMs: limits.fileMs,
    });
}
