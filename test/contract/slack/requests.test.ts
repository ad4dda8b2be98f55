import { request } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asForm, now, send, sendCommand, sendEvent, sendForm, sendInteraction, sharedDoor, sign } from './door.ts';
import { command, directMessage, event, press } from './payloads.ts';

const door = await sharedDoor();

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
const body = asForm(command());

const flip = (text: string, at: number, by: number) => {
  const bytes = Buffer.from(text);
  const index = at % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ by;
  return bytes;
};

describe('signatures', () => {
  it('lets a rightly signed command in and answers it with an empty 200', async () => {
    const response = await sendCommand(door, command());
    expect([response.status, await response.text(), door.inbounds.length]).toEqual([200, '', 1]);
  });

  it('R1: refuses a body in which any byte was changed, and hands nothing on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const headers = { ...form, ...sign(body) };
        const response = await fetch(`${door.origin}/slack/events`, {
          method: 'POST',
          headers,
          body: flip(body, at, by),
        });
        expect([response.status, await response.text(), door.inbounds.length]).toEqual([401, '', 0]);
      }),
      { numRuns: 150 },
    );
  });

  it('R1: refuses a signature header in which any letter was changed', async () => {
    const letter = fc.constantFrom(...'0123456789abcdefABCDEFvx=, ');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('x-slack-signature', 'x-slack-request-timestamp'),
        fc.nat(),
        letter,
        async (name, at, sign_) => {
          const headers: Record<string, string> = sign(body);
          const value = headers[name] ?? '';
          const index = at % value.length;
          const changed = `${value.slice(0, index)}${sign_}${value.slice(index + 1)}`;
          fc.pre(changed !== value);
          const response = await send(door, body, { ...form, ...headers, [name]: changed });
          expect([response.status, door.inbounds.length]).toEqual([401, 0]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['without any', {}],
    ['made with another secret', sign(body, now(), 'not-the-secret')],
    ['made with an empty secret', sign(body, now(), '')],
    [
      'of an unknown version',
      { ...sign(body), 'x-slack-signature': sign(body)['x-slack-signature']?.replace('v0', 'v1') },
    ],
    ['with more behind it', { ...sign(body), 'x-slack-signature': `${sign(body)['x-slack-signature']}=00` }],
  ])('R1: refuses a signature %s', async (_, headers) => {
    const response = await send(door, body, { ...form, ...headers } as Record<string, string>);
    expect([response.status, door.inbounds.length]).toEqual([401, 0]);
  });

  it.each([-301, 301, 86_400, -86_400])('R2, S2: refuses a request signed %i seconds from now', async (seconds) => {
    // Two seconds off the edge, so that a slow test cannot fall on the other side of it.
    const at = now() + seconds + 2 * Math.sign(seconds);
    const response = await send(door, body, { ...form, ...sign(body, at) });
    expect([response.status, door.inbounds.length]).toEqual([401, 0]);
  });

  it.each([-295, 295])('R2: lets a request in that was signed %i seconds from now', async (seconds) => {
    const response = await send(door, body, { ...form, ...sign(body, now() + seconds) });
    expect([response.status, door.inbounds.length]).toEqual([200, 1]);
  });

  it.each(['', 'NaN', 'soon', '1e9', '0x6553f100', '-1', `0${now()}`, `${now()}.0`])(
    'R2: refuses the time %j, though it is signed',
    async (at) => {
      const response = await send(door, body, { ...form, ...sign(body, at) });
      expect([response.status, door.inbounds.length]).toEqual([401, 0]);
    },
  );

  it('R2: refuses a doubled time header', async () => {
    const signed = sign(body);
    const at = signed['x-slack-request-timestamp'] ?? '';
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${door.origin}/slack/events`, { method: 'POST' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.setHeader('content-type', form['content-type']);
      sent.setHeader('x-slack-signature', signed['x-slack-signature'] ?? '');
      sent.setHeader('x-slack-request-timestamp', [at, at]);
      sent.on('error', reject);
      sent.end(body);
    });
    expect([status, door.inbounds.length]).toEqual([401, 0]);
  });
});

describe('Slack’s own checks', () => {
  it.each([
    ['1', 200],
    ['2', 401],
    ['true', 401],
  ])('R5, S10: an unsigned ssl_check=%s reaches nobody', async (value, status) => {
    const smuggled = asForm({ ...command(), ssl_check: value, payload: JSON.stringify(press()) });
    const response = await send(door, smuggled, form);
    expect([response.status, door.inbounds.length]).toEqual([status, 0]);
  });

  it('R5: answers the challenge of a signed url_verification and nothing else', async () => {
    const response = await sendEvent(door, { type: 'url_verification', challenge: 'invented-challenge' });
    expect([response.status, await response.json(), door.inbounds.length]).toEqual([
      200,
      { challenge: 'invented-challenge' },
      0,
    ]);
  });

  it('R5: refuses an unsigned url_verification', async () => {
    const response = await send(door, JSON.stringify({ type: 'url_verification', challenge: 'x' }), json);
    expect(response.status).toBe(401);
  });

  it('F24: notes that Slack drops events for being too many', async () => {
    const response = await sendEvent(door, { type: 'app_rate_limited', team_id: 'T0', minute_rate_limited: 1 });
    expect(response.status).toBe(200);
    expect(door.logged.join('')).toContain('slack.events.limited');
  });
});

describe('bodies that are none of Slack’s', () => {
  const odd = [
    'null',
    '[]',
    '1',
    '"x"',
    '',
    '{',
    '{}',
    '{"type":"constructor"}',
    '{"type":"unknown_thing"}',
    '{"event":null}',
  ];

  it.each(odd)('S7, S9: a signed body %j is refused at once', async (text) => {
    const response = await send(door, text, { ...json, ...sign(text) });
    expect([response.status, door.inbounds.length]).toEqual([400, 0]);
  });

  it.each(odd)('S7, S9: a signed payload=%s is refused at once', async (text) => {
    const response = await sendForm(door, asForm({ payload: text }));
    expect([response.status, door.inbounds.length]).toEqual([400, 0]);
  });

  it('S9: two payloads in one form are refused', async () => {
    const one = `payload=${encodeURIComponent(JSON.stringify(press()))}`;
    const response = await sendForm(door, `${one}&${one}`);
    expect([response.status, door.inbounds.length]).toEqual([400, 0]);
  });

  it('S7: the door stands whatever signed JSON comes', async () => {
    const types = fc.constantFrom(
      'event_callback',
      'block_actions',
      'view_submission',
      'view_closed',
      'shortcut',
      'message_action',
    );
    const anything = fc.oneof(
      fc.json(),
      fc
        .tuple(
          types,
          fc.dictionary(fc.constantFrom('event', 'user', 'team', 'view', 'actions', 'command'), fc.jsonValue()),
        )
        .map(([type, rest]) => JSON.stringify({ type, ...rest })),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (text, inForm) => {
        const sent = inForm ? asForm({ payload: text }) : text;
        const response = await send(door, sent, { ...(inForm ? form : json), ...sign(sent) });
        expect([200, 400]).toContain(response.status);
        expect(door.inbounds).toHaveLength(0);
      }),
      { numRuns: 200 },
    );
  });

  it('answers 413 to more than a megabyte', async () => {
    const text = JSON.stringify({ type: 'event_callback', padding: 'x'.repeat(1_100_000) });
    const response = await send(door, text, { ...json, ...sign(text) });
    expect([response.status, door.inbounds.length]).toEqual([413, 0]);
  });

  it('reads a form whose content type names a character set', async () => {
    const response = await send(door, body, {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      ...sign(body),
    });
    expect([response.status, door.inbounds.length]).toEqual([200, 1]);
  });
});

it('answers 500 on a path that is not its own, and stands', async () => {
  const response = await fetch(`${door.origin}/elsewhere`, {
    method: 'POST',
    body,
    headers: { ...form, ...sign(body) },
  });
  expect([response.status, door.inbounds.length]).toEqual([500, 0]);
});

describe('a sender that goes away', () => {
  it('does no harm to the next one', async () => {
    const sent = request(`${door.origin}/slack/events`, { method: 'POST', headers: { 'content-length': 1000 } });
    sent.on('error', () => {});
    sent.write('half of', () => sent.destroy());
    await vi.waitFor(() => expect(door.logged.join('')).toContain('slack.request.failed'));
    expect((await sendCommand(door, command())).status).toBe(200);
  });
});

describe('retries', () => {
  it.each(['1', '2', '3'])('F3: a delivery that is only seen as retry %s is heard like any other', async (number) => {
    const response = await sendEvent(door, event(directMessage()), {
      'x-slack-retry-num': number,
      'x-slack-retry-reason': 'http_timeout',
    });
    expect([response.status, door.inbounds.length]).toEqual([200, 1]);
    expect(response.headers.get('x-slack-no-retry')).toBeNull();
  });

  it('F2, S1: the same payload always carries the same delivery key, whatever it is signed with', async () => {
    await sendCommand(door, command());
    await sendInteraction(door, press());
    await sendCommand(door, command());
    await sendInteraction(door, press());
    const keys = door.inbounds.map(({ delivery }) => delivery);
    expect(keys.slice(2)).toEqual(keys.slice(0, 2));
    expect(new Set(keys).size).toBe(2);
  });
});

describe('logs', () => {
  it('S16: hold no word of what was said, no token and no secret', async () => {
    await sendCommand(door, command({ text: 'canary-of-the-case-text' }));
    door.house = async () => {
      throw new Error('canary-of-the-case-text');
    };
    await sendEvent(door, event(directMessage({ text: 'canary-of-the-case-text' })));
    door.house = async (_, exchange) => exchange?.stored?.();
    const lines = door.logged.join('\n');
    expect(lines).toContain('slack.notStored');
    for (const canary of ['canary', door.api.botToken, 'a-signing-secret']) expect(lines).not.toContain(canary);
  });
});
