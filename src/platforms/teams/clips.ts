import { z } from 'zod';
import { type ClipAt, clipEnding, clipMime, type Inbound } from '#conversation/inbound.ts';
import { type Download, download } from '#kernel/download.ts';
import type { TeamsActivity } from './activity.ts';
import type { Connector } from './connector.ts';
import { limits } from './limits.ts';
import { readReference } from './reference.ts';

const sound = z.object({ contentType: z.string(), contentUrl: z.string() });
/** A file as Teams hands it to a bot in a personal chat: it stands in the sender's OneDrive. */
const file = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  content: z.object({ downloadUrl: z.string(), fileType: z.string() }),
});

/** The voice clips among a message's attachments. */
export const clipsAmong = ({ attachments }: TeamsActivity): ClipAt[] =>
  (attachments ?? []).flatMap((attachment): ClipAt[] => {
    const sent = file.safeParse(attachment);
    if (sent.success) {
      const mime = clipMime(sent.data.content.fileType);
      return mime?.startsWith('audio/') ? [{ reference: sent.data.content.downloadUrl, mime, bytes: null }] : [];
    }
    const heard = sound.safeParse(attachment);
    const mime = heard.data?.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
    return heard.success && mime.startsWith('audio/') && clipEnding(mime)
      ? [{ reference: heard.data.contentUrl, mime, bytes: null }]
      : [];
  });

/** A message's words come again as HTML; everything else attached is a file of some kind. */
export const hasFile = ({ attachments }: TeamsActivity): boolean =>
  (attachments ?? []).some(
    (one) => z.object({ contentType: z.string() }).safeParse(one).data?.contentType !== 'text/html',
  );

/** Where files of OneDrive and SharePoint stand, by cloud; their addresses carry their own short-lived permission. */
const drives = /\.sharepoint\.(com|us|cn)$/;

/**
 * Fetches a clip: from the very service that Teams' signed token named, with the bot's own token, or from OneDrive, and
 * there without. Never rejects.
 */
export const createClips =
  (connector: Connector) =>
  async ({ reference }: ClipAt, most: number, inbound: Inbound): Promise<Download> => {
    const to = readReference(inbound.reference);
    if (!to?.conversation) return { kind: 'unfetched', code: 'no_reference' };
    const service = new URL(to.serviceUrl).origin;
    const isDrive = (url: URL) => url.protocol === 'https:' && url.port === '' && drives.test(url.hostname);
    const token =
      URL.canParse(reference) && new URL(reference).origin === service
        ? await connector.token(to, to.conversation.id).catch(() => null)
        : null;
    return download(reference, {
      headersFor: (url) =>
        token && url.origin === service ? { authorization: `Bearer ${token}` } : isDrive(url) ? {} : null,
      most,
      withinMs: limits.fileMs,
    });
  };
