import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outgoing, Reply, SealedCard, SealedForm } from '#conversation/reply.ts';
import { people } from '#playground/people.ts';
import { type Door, holding, openDoor, sendInteraction } from './door.ts';
import * as slack from './payloads.ts';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  vi.useRealTimers();
  await door.close();
});

const user = people[0]?.slack.id ?? '';
const card: SealedCard = { summary: 'A draft', parts: [{ kind: 'text', text: 'The card instead' }] };
const form: SealedForm = {
  title: 'Case note',
  submit: 'Save',
  cancel: 'Cancel',
  command: 'note.edit',
  input: 'ticket-2',
  fields: [{ kind: 'longText', name: 'words', label: 'Your words', value: 'Visited at 2' }],
};

const replyTo = (index: number, reply: Reply): Outgoing => {
  const inbound = door.inbounds[index];
  if (!inbound) throw new Error('nothing was heard');
  const { platform, tenantId, userId, place, origin } = inbound;
  return { id: `out-${index}`, platform, tenantId, userId, place, origin, reply };
};

describe('a sent form', () => {
  const answering = (reply: Reply, after: Promise<void> = Promise.resolve()) => {
    const answered = Promise.withResolvers<unknown>();
    door.house = async (_, exchange) => {
      exchange?.stored?.();
      await after;
      answered.resolve(await exchange?.answer?.(replyTo(0, reply)));
    };
    return answered.promise;
  };

  it('is mended beside its fields', async () => {
    const receipt = answering({ kind: 'formErrors', errors: { on: 'This day is still to come.' }, instead: card });
    const response = await sendInteraction(door, slack.submission());
    expect(await response.json()).toEqual({
      response_action: 'errors',
      errors: { on: 'This day is still to come.' },
    });
    expect(await receipt).toEqual({ message: null });
  });

  it('is told at its first field what belongs to a field it does not show', async () => {
    answering({ kind: 'formErrors', errors: { gone: 'This day is still to come.' }, instead: card });
    const response = await sendInteraction(door, slack.submission());
    expect(await response.json()).toEqual({
      response_action: 'errors',
      errors: { words: 'This day is still to come.' },
    });
  });

  it('gives way to the form that comes next', async () => {
    answering({ kind: 'form', form, instead: card });
    const response = await sendInteraction(door, slack.submission());
    expect(await response.json()).toMatchObject({
      response_action: 'update',
      view: { type: 'modal', callback_id: 'note.edit', private_metadata: 'ticket-2' },
    });
  });

  it('closes when the answer is a card, which goes out by itself', async () => {
    const receipt = answering({ kind: 'card', card });
    const response = await sendInteraction(door, slack.submission());
    expect([await response.text(), await receipt]).toEqual(['', null]);
  });

  it('closes after a second without an answer; what comes later goes out by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late = Promise.withResolvers<void>();
    const receipt = answering({ kind: 'formErrors', errors: { on: 'Too late' }, instead: card }, late.promise);
    const response = sendInteraction(door, slack.submission());
    await vi.waitFor(() => expect(door.inbounds).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await (await response).text()).toBe('');
    late.resolve();
    expect(await receipt).toBeNull();
  });
});

describe('a command that opens a form', () => {
  it('F6: shows "one moment" at once, while the message is still being stored', async () => {
    const { stored } = holding(door);
    const trigger = door.api.workspace.newTrigger(user);
    const response = sendInteraction(door, slack.shortcut({ trigger_id: trigger, user: { id: user } }));
    const { asked } = await door.api.calls.wait('views.open');
    expect(asked).toMatchObject({ trigger_id: trigger, view: { type: 'modal', title: { text: 'Fieldnote' } } });
    stored.resolve();
    expect((await response).status).toBe(200);
  });

  it('is filled when the form is ready', async () => {
    const trigger = door.api.workspace.newTrigger(user);
    await sendInteraction(door, slack.shortcut({ trigger_id: trigger, user: { id: user } }));
    const receipt = await door.slack.deliver(replyTo(0, { kind: 'form', form, instead: card }));
    expect(receipt).toEqual({ message: null });
    const [shown] = [...door.api.workspace.views.values()];
    expect(shown?.view).toMatchObject({
      callback_id: 'note.edit',
      private_metadata: 'ticket-2',
      notify_on_close: true,
    });
    expect(shown?.externalId).toBe(door.inbounds[0]?.origin.formId);
  });

  it('F6: arrives as a card in messages when the trigger had expired', async () => {
    await sendInteraction(door, slack.press({ trigger_id: 'expired', user: { id: user } }));
    const receipt = await door.slack.deliver(replyTo(0, { kind: 'form', form, instead: card }));
    expect(
      door.api.workspace.findMessage(receipt.message?.channelId ?? '', receipt.message?.messageId ?? ''),
    ).toMatchObject({
      text: 'A draft',
    });
  });

  it('F7: arrives as a card in messages when the person closed it meanwhile', async () => {
    const trigger = door.api.workspace.newTrigger(user);
    await sendInteraction(door, slack.shortcut({ trigger_id: trigger, user: { id: user } }));
    await door.api.calls.wait('views.open');
    door.api.workspace.views.clear();
    const receipt = await door.slack.deliver(replyTo(0, { kind: 'form', form, instead: card }));
    expect(receipt.message?.channelId).toBe(door.api.workspace.directChannel(user).id);
  });

  it('a command that opens none opens none', async () => {
    const pressed = { type: 'button', action_id: 'case.show', block_id: 'b', value: 't' };
    await sendInteraction(door, slack.press({ actions: [pressed], trigger_id: door.api.workspace.newTrigger(user) }));
    expect(door.inbounds[0]?.origin.formId).toBeUndefined();
    expect(door.api.workspace.views.size).toBe(0);
  });
});
