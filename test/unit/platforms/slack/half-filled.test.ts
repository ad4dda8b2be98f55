import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inbound } from '#conversation/inbound.ts';
import { createHalfFilled } from '#platforms/slack/half-filled.ts';
import { limits } from '#platforms/slack/limits.ts';
import { recognise } from '#platforms/slack/payload.ts';

const change = (id: string, value: string, type = 'plain_text_input') => {
  const payload = recognise({
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1' },
    trigger_id: `trigger-${value}`,
    view: { id, type: 'modal', state: { values: { words: { words: { value } } } } },
    actions: [{ type, action_id: 'words' }],
  });
  if (payload?.kind !== 'action') throw new Error('not recognised');
  return payload.body;
};
const end = (id: string) => {
  const payload = recognise({ type: 'view_closed', user: { id: 'U1' }, view: { id } });
  if (payload?.kind !== 'closed') throw new Error('not recognised');
  return payload.body;
};

let told: Inbound[];
let forms: ReturnType<typeof createHalfFilled>;
const words = () => told.map(({ said }) => (said.kind === 'typed' ? said.values.words : null));
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  forms = createHalfFilled((inbound) => told.push(inbound));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('F8: half-filled forms', () => {
  it('are told to the house at the first change, then the newest every two seconds while something changes', () => {
    for (const value of ['V', 'Vi', 'Vis']) forms.noted(change('V1', value));
    expect(words()).toEqual(['V']);
    vi.advanceTimersByTime(limits.typedEveryMs);
    expect(words()).toEqual(['V', 'Vis']);
    vi.advanceTimersByTime(10 * limits.typedEveryMs);
    expect(words()).toEqual(['V', 'Vis']);
    forms.noted(change('V1', 'Visit'));
    expect(words()).toEqual(['V', 'Vis', 'Visit']);
  });

  it('are told under the form they were typed into, each change once', () => {
    forms.noted(change('V1', 'one'));
    forms.noted(change('V2', 'other'));
    expect(told.map(({ origin, delivery }) => [origin.formId, delivery])).toEqual([
      ['view-V1', 'trigger:trigger-one'],
      ['view-V2', 'trigger:trigger-other'],
    ]);
  });

  it('are kept until taken, the newest words of each, and then not told any more', () => {
    forms.noted(change('V1', 'one'));
    forms.noted(change('V2', 'other'));
    forms.noted(change('V1', 'one two'));
    expect(forms.take(end('V1'))).toEqual({ words: 'one two' });
    expect(forms.take(end('V1'))).toBeNull();
    expect(forms.take(end('V2'))).toEqual({ words: 'other' });
    vi.advanceTimersByTime(limits.typedEveryMs);
    expect(words()).toEqual(['one', 'other']);
  });

  it('do not grow without end: the one longest untouched is told and forgotten', () => {
    for (let n = 0; n < limits.openForms; n += 1) forms.noted(change(`V${n}`, `words ${n}`));
    forms.noted(change('V1', 'longer'));
    forms.noted(change('V0', 'still here'));
    forms.noted(change('new', 'words'));
    expect(forms.take(end('V1'))).toEqual({ words: 'longer' });
    expect(forms.take(end('V2'))).toBeNull();
    expect(forms.take(end('V0'))).toEqual({ words: 'still here' });
  });

  it('are told whole when the door closes', () => {
    forms.noted(change('V1', 'one'));
    forms.noted(change('V1', 'one two'));
    forms.noted(change('V2', 'other'));
    forms.flush();
    expect(words()).toEqual(['one', 'other', 'one two']);
    expect(forms.take(end('V1'))).toBeNull();
  });

  it('a pressed button is no change', () => {
    expect(forms.noted(change('V1', 'one', 'button'))).toBe(false);
    expect(told).toEqual([]);
  });

  it('a change that tells nothing of the form changes nothing', () => {
    forms.noted(change('V1', 'one'));
    const silent = change('V1', 'two');
    expect(forms.noted({ ...silent, view: silent.view && { ...silent.view, state: null } })).toBe(true);
    expect(forms.take(end('V1'))).toEqual({ words: 'one' });
  });
});
