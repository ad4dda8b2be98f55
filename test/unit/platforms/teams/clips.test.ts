import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Inbound } from '#conversation/inbound.ts';
import { activity } from '#platforms/teams/activity.ts';
import { createClips } from '#platforms/teams/clips.ts';
import { toInbound } from '#platforms/teams/parse.ts';

const service = 'https://smba.example/amer/';
const contentUrl = `${service}v3/attachments/a-1/views/original`;
const downloadUrl = 'https://agency-my.sharepoint.com/personal/dana/_layouts/15/download.aspx?tempauth=t';
const file = (fileType: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: 'https://agency-my.sharepoint.com/x',
  name: 'clip',
  content: { downloadUrl, uniqueId: 'u', fileType },
});
const html = { contentType: 'text/html', content: '<div></div>' };
const said = (attachments: unknown, change: object = {}) =>
  toInbound(
    activity.parse({
      type: 'message',
      id: 'm-1',
      serviceUrl: service,
      from: { id: '29:dana', aadObjectId: 'aad-dana' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't-1' },
      attachments,
      ...change,
    }),
  )?.said;

describe('what is attached to a message in the personal chat', () => {
  it('is a clip when it is sound, with what was typed beside it', () => {
    expect(said([html, { contentType: 'audio/mp4; codecs=mp4a', contentUrl }], { text: 'C-1042' })).toEqual({
      kind: 'clip',
      text: 'C-1042',
      messageId: 'm-1',
      clip: { reference: contentUrl, mime: 'audio/mp4', bytes: null },
      more: false,
    });
  });

  it('is a clip as a file of the sender’s', () => {
    expect(said([file('M4A')])).toMatchObject({ clip: { reference: downloadUrl, mime: 'audio/mp4' } });
    expect(said([file('ogg'), file('wav')])).toMatchObject({ kind: 'clip', more: true });
  });

  it.each([[file('docx')], [file('mp4')], [{ contentType: 'image/png', contentUrl }], [{ contentType: 'audio/mp4' }]])(
    'is a file of some other kind: %#',
    (attachment) => {
      expect(said([attachment])).toEqual({ kind: 'file' });
      expect(said([attachment], { text: 'help' })).toMatchObject({ kind: 'words', text: 'help' });
    },
  );

  it('is of no account when it only repeats the words, is odd, or stands where others read', () => {
    expect(said([html])).toMatchObject({ kind: 'words' });
    expect(said([])).toMatchObject({ kind: 'words' });
    const conversation = { id: '19:x', conversationType: 'channel', tenantId: 't-1' };
    expect(said([{ contentType: 'audio/mp4', contentUrl }], { conversation })).toMatchObject({ kind: 'words' });
  });
});

describe('C6: a clip', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const reference = {
    serviceUrl: service,
    tenantId: 't-1',
    bot: { id: '28:bot' },
    user: { id: '29:dana' },
    conversation: { id: 'a:1' },
  };
  /** Where it was fetched from, and with what. */
  const fetched = async (address: string, from: object | undefined = reference, token = async () => 'tok') => {
    const calls: [string, unknown][] = [];
    vi.stubGlobal('fetch', async (url: URL, { headers }: { headers: Record<string, string> }) => {
      calls.push([url.host, headers.authorization]);
      const moved =
        url.pathname.endsWith('/moved') && new Response(null, { status: 302, headers: { location: downloadUrl } });
      return moved || new Response('sound');
    });
    const connector = { within: () => Promise.reject(), openPersonal: () => Promise.reject(), token };
    const clip = { reference: address, mime: 'audio/mp4', bytes: null };
    const got = await createClips(connector)(clip, 100, { reference: from } as Inbound);
    return calls.length > 0 ? calls : got;
  };
  const foreign = { kind: 'unfetched', code: 'foreign_address' };

  it('is fetched with the token from the service that Teams named, and without it from OneDrive', async () => {
    expect(await fetched(contentUrl)).toEqual([['smba.example', 'Bearer tok']]);
    expect(await fetched(downloadUrl)).toEqual([['agency-my.sharepoint.com', undefined]]);
    expect(await fetched('https://agency.sharepoint.us/x')).toEqual([['agency.sharepoint.us', undefined]]);
  });

  it('leaves its token behind when the service leads on to OneDrive', async () => {
    expect(await fetched(`${service}moved`)).toEqual([
      ['smba.example', 'Bearer tok'],
      ['agency-my.sharepoint.com', undefined],
    ]);
  });

  it.each([
    'https://smba.example.org/amer/v3/attachments/a-1/views/original',
    'http://smba.example/amer/v3/attachments/a-1/views/original',
    'https://sharepoint.com.example.org/x',
    'https://evilsharepoint.com/x',
    'http://agency.sharepoint.com/x',
    'https://agency.sharepoint.com:8443/x',
    'http://169.254.169.254/metadata/identity/oauth2/token',
    'not an address',
  ])('is not fetched from %s', async (address) => {
    expect(await fetched(address)).toEqual(foreign);
  });

  it('is not fetched without a token for it, or without knowing where it was said', async () => {
    expect(await fetched(contentUrl, reference, () => Promise.reject(new Error('refused')))).toEqual(foreign);
    expect(await fetched(contentUrl, {})).toEqual({ kind: 'unfetched', code: 'no_reference' });
  });
});
