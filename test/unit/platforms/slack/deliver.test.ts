import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SealedForm } from '#conversation/reply.ts';
import { tooManyRequests } from '#playground/faults.ts';
import { slackBot } from '#playground/people.ts';
import { card, inChannel, longCard, openWorkshop, outgoing, user } from './workshop.ts';

let shop: Awaited<ReturnType<typeof openWorkshop>>;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

const message = (receipt: { message: { channelId: string; messageId: string } | null }) =>
  shop.api.workspace.findMessage(receipt.message?.channelId ?? '', receipt.message?.messageId ?? '');

describe('a card for one person', () => {
  it('goes to their own conversation with the bot, wherever they spoke', async () => {
    const receipt = await shop.slack.deliver(outgoing({ kind: 'card', card: card('Saved') }, inChannel('C0FIELDOPS')));
    expect(message(receipt)).toMatchObject({ channel: shop.direct, text: 'A draft for C-1042', threadTs: null });
    expect(receipt.personal).toEqual({ channelId: shop.direct });
    expect(shop.api.workspace.messages.filter(({ channel }) => channel !== shop.direct)).toEqual([]);
  });

  it('does not ask again for a conversation that is known', async () => {
    const receipt = await shop.slack.deliver(
      outgoing({ kind: 'card', card: card('Saved') }, { personal: { channelId: shop.direct } }),
    );
    expect(receipt).toEqual({ message: { channelId: shop.direct, messageId: expect.any(String) } });
    expect(shop.asked('conversations.open')).toEqual([]);
  });

  it('D3: always has a text for the lock screen, and unfurls nothing', async () => {
    await shop.slack.deliver(outgoing({ kind: 'card', card: card('https://example.org') }));
    await shop.slack.deliver(outgoing({ kind: 'card', card: card('x', { summary: '' }) }));
    expect(
      shop.asked('chat.postMessage').map(({ text, unfurl_links, unfurl_media }) => [text, unfurl_links, unfurl_media]),
    ).toEqual([
      ['A draft for C-1042', 'false', 'false'],
      ['Fieldnote', 'false', 'false'],
    ]);
  });

  it('D4: its lock-screen text notifies nobody', async () => {
    await shop.slack.deliver(outgoing({ kind: 'card', card: card('x', { summary: '<!channel> a & b' }) }));
    expect(shop.asked('chat.postMessage')[0]?.text).toBe('&lt;!channel&gt; a &amp; b');
  });

  it('carries its outgoing id, which is no text', async () => {
    const one = outgoing({ kind: 'card', card: card('Saved') });
    expect(message(await shop.slack.deliver(one))?.metadata).toEqual({
      event_type: 'fieldnote_message',
      event_payload: { outgoing: one.id, part: 0, parts: 1 },
    });
  });

  it('is redrawn in place where it answers a card', async () => {
    const first = await shop.slack.deliver(outgoing({ kind: 'card', card: card('Draft') }));
    const origin = first.message ? { message: first.message } : {};
    const second = await shop.slack.deliver(outgoing({ kind: 'card', card: card('Signed') }, { origin }));
    expect(second.message).toEqual(first.message);
    expect(shop.api.workspace.messages).toHaveLength(1);
    expect(JSON.stringify(message(second)?.blocks)).toContain('Signed');
  });

  it.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'is posted anew where the card cannot be redrawn (%s)',
    async (error) => {
      const first = await shop.slack.deliver(outgoing({ kind: 'card', card: card('Draft') }));
      shop.api.faults.inject('chat.update', { kind: 'refuse', error });
      const origin = first.message ? { message: first.message } : {};
      const second = await shop.slack.deliver(outgoing({ kind: 'card', card: card('Signed') }, { origin }));
      expect(second.message?.messageId).not.toBe(first.message?.messageId);
      expect(shop.api.workspace.messages).toHaveLength(2);
    },
  );

  it('is tried again where Slack does not say whether it was redrawn', async () => {
    const first = await shop.slack.deliver(outgoing({ kind: 'card', card: card('Draft') }));
    shop.api.faults.inject('chat.update', { kind: 'status', status: 502 });
    const origin = first.message ? { message: first.message } : {};
    await expect(
      shop.slack.deliver(outgoing({ kind: 'card', card: card('Signed') }, { origin })),
    ).rejects.toMatchObject({
      outcome: 'later',
      code: 'http_502',
    });
    expect(shop.api.workspace.messages).toHaveLength(1);
  });

  it('D1: never takes the place of a card that a channel can read', async () => {
    const first = await shop.slack.deliver(
      outgoing({ kind: 'public', card: card('For all') }, inChannel('C0FIELDOPS')),
    );
    const origin = first.message ? { message: first.message } : {};
    const second = await shop.slack.deliver(
      outgoing({ kind: 'card', card: card('For you alone') }, { ...inChannel('C0FIELDOPS'), origin }),
    );
    expect(second.message?.channelId).toBe(shop.direct);
    expect(JSON.stringify(message(first))).not.toContain('For you alone');
    expect(shop.asked('chat.update')).toEqual([]);
  });

  it('F28: too long for one message it is sent in several, and its last one is where it stands', async () => {
    const receipt = await shop.slack.deliver(outgoing({ kind: 'card', card: longCard }));
    const texts = shop.api.workspace.messages.map(({ text }) => text);
    expect(texts).toEqual(['A draft for C-1042 (1/3)', 'A draft for C-1042 (2/3)', 'A draft for C-1042 (3/3)']);
    expect(receipt.message?.messageId).toBe(shop.api.workspace.messages.at(-1)?.ts);
  });

  it('F12: what of a long card was sent already is not sent twice', async () => {
    const one = outgoing({ kind: 'card', card: longCard });
    const post = shop.api.faults;
    post.inject('conversations.history', { kind: 'delay', ms: 0 });
    post.inject('chat.postMessage', { kind: 'delay', ms: 0 });
    post.inject('chat.postMessage', { kind: 'status', status: 500 });
    await expect(shop.slack.deliver(one)).rejects.toMatchObject({ outcome: 'later', code: 'http_500' });
    await shop.slack.deliver(one);
    expect(shop.api.workspace.messages.map(({ text }) => text.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)']);
  });
});

describe('a card for everyone', () => {
  it('answers in the thread of the place', async () => {
    const receipt = await shop.slack.deliver(
      outgoing({ kind: 'public', card: card('Sent you the answer') }, inChannel('C0NORTHUNT', '1700000000.000100')),
    );
    expect(message(receipt)).toMatchObject({ channel: 'C0NORTHUNT', threadTs: '1700000000.000100' });
    expect(receipt.personal).toBeUndefined();
  });

  it('F28: too long for one message it goes on in the thread, and nothing of the channel is read back', async () => {
    await shop.slack.deliver(
      outgoing({ kind: 'public', card: longCard }, inChannel('C0NORTHUNT', '1700000000.000100')),
    );
    expect(shop.api.workspace.messages.map(({ threadTs }) => threadTs)).toEqual(Array(3).fill('1700000000.000100'));
    expect(shop.asked('conversations.history')).toEqual([]);
  });

  it('R10, D2: is withheld from a channel that became shared since', async () => {
    shop.api.workspace.setChannel('C0NORTHUNT', { isExtShared: true });
    await expect(
      shop.slack.deliver(outgoing({ kind: 'public', card: card('x') }, inChannel('C0NORTHUNT'))),
    ).rejects.toMatchObject({ outcome: 'never', code: 'shared_channel' });
    expect(shop.api.workspace.messages).toEqual([]);
  });

  it('R10: waits while Slack does not say who can read the place', async () => {
    shop.api.faults.inject('conversations.info', { kind: 'status', status: 503 });
    await expect(
      shop.slack.deliver(outgoing({ kind: 'public', card: card('x') }, inChannel('C0NORTHUNT'))),
    ).rejects.toMatchObject({ outcome: 'later', code: 'no_answer' });
  });

  describe('for a command typed there, which nobody else saw', () => {
    const byCommand = (responseUrl: string) =>
      outgoing(
        { kind: 'public', card: card('Look in your messages') },
        { ...inChannel('C0NORTHUNT'), origin: { responseUrl } },
      );
    const address = () => `${shop.api.origin}${shop.api.workspace.newResponsePath('C0NORTHUNT', user)}`;

    it('is shown to that person alone, also where the bot is not a member', async () => {
      expect(await shop.slack.deliver(byCommand(address()))).toEqual({ message: null });
      expect(shop.api.workspace.messages).toMatchObject([{ onlyFor: user, text: 'A draft for C-1042' }]);
      expect(shop.asked('chat.postMessage')).toEqual([]);
    });

    it.each<[string, () => string]>([
      ['http_404', () => `${shop.api.origin}/response/gone`],
      ['http_403', () => 'https://hooks.example/x'],
      ['http_403', () => 'no address'],
    ])('is given up where its address is none (%s)', async (code, url) => {
      await expect(shop.slack.deliver(byCommand(url()))).rejects.toMatchObject({ outcome: 'never', code });
    });

    it('is tried again while Slack does not answer', async () => {
      shop.api.faults.inject('response_url', { kind: 'reset' });
      await expect(shop.slack.deliver(byCommand(address()))).rejects.toMatchObject({
        outcome: 'later',
        code: 'no_answer',
      });
    });
  });

  it('without a place has nowhere to go', async () => {
    await expect(shop.slack.deliver(outgoing({ kind: 'public', card: card('x') }))).rejects.toMatchObject({
      outcome: 'never',
      code: 'no_place',
    });
  });
});

describe('a form that is not on the screen', () => {
  const form: SealedForm = { title: 'F', submit: 'S', cancel: 'C', command: 'note.edit', input: 't', fields: [] };
  const instead = card('Open the form');

  it('is offered as a card, which leaves the card it was asked from as it is', async () => {
    const first = await shop.slack.deliver(outgoing({ kind: 'card', card: card('Draft') }));
    const origin = first.message ? { message: first.message } : {};
    const second = await shop.slack.deliver(outgoing({ kind: 'form', form, instead }, { origin }));
    expect(second.message?.messageId).not.toBe(first.message?.messageId);
    const gone = await shop.slack.deliver(
      outgoing({ kind: 'form', form, instead }, { origin: { formId: 'open-gone' } }),
    );
    expect(gone.message).not.toBeNull();
  });

  it('is tried again while Slack does not answer', async () => {
    shop.api.faults.inject('views.update', tooManyRequests(7));
    await expect(
      shop.slack.deliver(outgoing({ kind: 'form', form, instead }, { origin: { formId: 'open-f' } })),
    ).rejects.toMatchObject({ outcome: 'later', code: 'ratelimited', afterMs: 7000 });
  });

  it('has its faults told by a card', async () => {
    const receipt = await shop.slack.deliver(
      outgoing({ kind: 'formErrors', errors: { on: 'Not a day' }, instead: card('Open it again') }),
    );
    expect(JSON.stringify(message(receipt)?.blocks)).toContain('Open it again');
  });

  it('Slack could not show is given up, not sent in part', async () => {
    const tooMuch = { ...form, input: 'x'.repeat(3001) };
    await expect(
      shop.slack.deliver(outgoing({ kind: 'form', form: tooMuch, instead }, { origin: { formId: 'open-f' } })),
    ).rejects.toMatchObject({ outcome: 'never', code: 'unfit' });
  });
});

describe('a form that was opened and is not coming', () => {
  const open = async () => {
    const trigger_id = shop.api.workspace.newTrigger(user);
    const view = { type: 'modal', external_id: 'open-1', title: { type: 'plain_text', text: 'F' }, blocks: [] };
    await fetch(`${shop.api.url}views.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shop.api.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ trigger_id, view }),
    });
  };

  it('says where the answer is', async () => {
    await open();
    await shop.slack.deliver(outgoing({ kind: 'card', card: card('Refused') }, { origin: { formId: 'open-1' } }));
    const [shown] = [...shop.api.workspace.views.values()];
    expect(JSON.stringify(shown?.view)).toContain('in your messages');
  });

  it('a form that was sent is not one of these', async () => {
    await shop.slack.deliver(outgoing({ kind: 'card', card: card('Saved') }, { origin: { formId: 'view-V1' } }));
    expect(shop.asked('views.update')).toEqual([]);
  });

  it('does not hold the answer up when it has gone', async () => {
    await shop.slack.deliver(outgoing({ kind: 'card', card: card('Refused') }, { origin: { formId: 'open-gone' } }));
    shop.api.faults.inject('views.update', { kind: 'status', status: 500 });
    const receipt = await shop.slack.deliver(
      outgoing({ kind: 'card', card: card('Refused') }, { origin: { formId: 'open-gone' } }),
    );
    expect(receipt.message).not.toBeNull();
    expect(shop.logged.join('')).toContain('slack.form.gone');
  });
});

describe('the home tab and leaving', () => {
  it('fills the person’s home tab', async () => {
    const receipt = await shop.slack.deliver(outgoing({ kind: 'home', card: card('My cases') }));
    expect(receipt).toEqual({ message: null });
    expect(JSON.stringify(shop.api.workspace.homes.get(user)?.view)).toContain('My cases');
  });

  it('R10: leaves the place; having left already is as good', async () => {
    const leave = outgoing({ kind: 'leave' }, inChannel('C0PARTNERS'));
    expect(await shop.slack.deliver(leave)).toEqual({ message: null });
    expect(shop.api.workspace.channels.get('C0PARTNERS')?.members).not.toContain(slackBot.userId);
    shop.api.faults.inject('conversations.leave', { kind: 'refuse', error: 'not_in_channel' });
    expect(await shop.slack.deliver(leave)).toEqual({ message: null });
    shop.api.faults.inject('conversations.leave', { kind: 'refuse', error: 'missing_scope' });
    await expect(shop.slack.deliver(leave)).rejects.toMatchObject({ outcome: 'never', code: 'missing_scope' });
  });

  it('has nothing to leave in a direct conversation', async () => {
    await shop.slack.deliver(outgoing({ kind: 'leave' }));
    expect(shop.asked('conversations.leave')).toEqual([]);
  });
});
