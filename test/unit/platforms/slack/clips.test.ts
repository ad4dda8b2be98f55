import { afterEach, describe, expect, it, vi } from 'vitest';
import { secret } from '#config/secret.ts';
import { createClips } from '#platforms/slack/clips.ts';
import { parse } from '#platforms/slack/parse.ts';
import { recognise } from '#platforms/slack/payload.ts';

const address = 'https://files.slack.com/files-pri/T1-F1/download/audio_message.m4a';
const recording = { id: 'F1', mimetype: 'audio/mp4', size: 900, url_private: 'x', url_private_download: address };

const said = (files: unknown, change: object = {}) => {
  const event = {
    type: 'message',
    subtype: 'file_share',
    channel: 'D1',
    user: 'U1',
    ts: '1.0',
    text: '',
    files,
    ...change,
  };
  const payload = recognise({ type: 'event_callback', event_id: 'Ev1', team_id: 'T1', api_app_id: 'A1', event });
  if (payload?.kind !== 'event') throw new Error('not recognised');
  return parse(payload, 'U0BOT')?.said;
};

describe('what is attached to a direct message', () => {
  it('is a clip when it is sound, with what was typed beside it', () => {
    expect(said([recording], { text: 'C-1042' })).toEqual({
      kind: 'clip',
      text: 'C-1042',
      messageId: 'D1/1.0',
      clip: { reference: address, mime: 'audio/mp4', bytes: 900 },
      more: false,
    });
  });

  it.each([
    ['audio/webm;codecs=opus', undefined, 'audio/webm'],
    ['Audio/X-M4A', undefined, 'audio/x-m4a'],
    ['video/mp4', 'slack_audio', 'video/mp4'],
  ])('is a clip as %s, %s', (mimetype, subtype, mime) => {
    expect(said([{ ...recording, mimetype, subtype }])).toMatchObject({ kind: 'clip', clip: { mime } });
  });

  it('is one clip of several', () => {
    expect(said([{ mimetype: 'image/png', url_private: 'x' }, recording])).toMatchObject({ kind: 'clip', more: false });
    expect(said([recording, recording])).toMatchObject({ kind: 'clip', more: true });
  });

  it.each([
    [{ ...recording, mimetype: 'image/png' }],
    [{ ...recording, mimetype: 'video/mp4', subtype: 'slack_video' }],
    [{ ...recording, mimetype: 'audio/midi' }],
    [{ id: 'F1', file_access: 'check_file_info' }],
    [{ ...recording, url_private: null, url_private_download: null }],
  ])('is a file of some other kind: %j', (file) => {
    expect(said([file])).toEqual({ kind: 'file' });
    expect(said([file], { text: 'help' })).toMatchObject({ kind: 'words', text: 'help' });
  });

  it('is of no account in a shape that Slack does not send, or in a channel', () => {
    expect(said('files')).toMatchObject({ kind: 'words' });
    expect(said([])).toMatchObject({ kind: 'words' });
    expect(said([recording], { channel: 'C1', text: '<@U0BOT> hi' })).toMatchObject({ kind: 'words', text: 'hi' });
  });

  it('is taken without its size when that is odd', () => {
    expect(said([{ ...recording, size: -1 }])).toMatchObject({ clip: { bytes: null } });
  });
});

describe('C6: the bot’s token', () => {
  afterEach(() => void vi.unstubAllGlobals());
  /** Where the token went. */
  const sentTo = async (reference: string, apiUrl = 'https://slack.com/api/') => {
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (url: URL, { headers }: { headers: Record<string, string> }) => {
      if (headers.authorization === 'Bearer xoxb-t') sent.push(url.href);
      return new Response('sound');
    });
    const got = await createClips(secret('xoxb-t'), apiUrl)({ reference, mime: 'audio/mp4', bytes: null }, 100);
    return sent.length > 0 ? sent : got.kind;
  };

  it('goes to Slack’s own hosts', async () => {
    expect(await sentTo(address)).toEqual([address]);
    expect(await sentTo('https://files.slack-gov.com/f', 'https://slack-gov.com/api/')).toEqual([
      'https://files.slack-gov.com/f',
    ]);
    expect(await sentTo('http://127.0.0.1:9/f', 'http://127.0.0.1:9/api/')).toEqual(['http://127.0.0.1:9/f']);
  });

  it.each([
    'http://files.slack.com/f',
    'https://files.slack.com:8443/f',
    'https://files.slack.com.example.org/f',
    'https://notslack.com/f',
    'https://example.org/files.slack.com/f',
    'https://slack.com@example.org/f',
    'https://files.slack-edge.com/f',
    'http://169.254.169.254/latest',
    'http://localhost/f',
  ])('does not go to %s', async (reference) => {
    expect(await sentTo(reference)).toBe('unfetched');
  });
});
