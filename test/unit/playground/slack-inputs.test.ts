import { describe, expect, it } from 'vitest';
import { actionOf, findElement, viewState } from '#playground/slack-inputs.ts';

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
const field = (type: string, extra: object = {}) => ({
  type: 'input',
  block_id: type,
  element: { type, action_id: 'it', ...extra },
});
const options = [option('a'), option('b')];

describe('what Slack reports of a form', () => {
  it.each([
    ['plain_text_input', { initial_value: 'hv' }, 'visit', { value: 'hv' }, { value: 'visit' }, { value: null }],
    ['number_input', { initial_value: '4' }, '5', { value: '4' }, { value: '5' }, { value: null }],
    [
      'datepicker',
      { initial_date: '2026-03-02' },
      '2026-03-03',
      { selected_date: '2026-03-02' },
      { selected_date: '2026-03-03' },
      { selected_date: null },
    ],
    [
      'timepicker',
      { initial_time: '14:00' },
      '15:00',
      { selected_time: '14:00' },
      { selected_time: '15:00' },
      { selected_time: null },
    ],
    [
      'datetimepicker',
      { initial_date_time: 1 },
      '2',
      { selected_date_time: 1 },
      { selected_date_time: 2 },
      { selected_date_time: null },
    ],
    [
      'users_select',
      { initial_user: 'U1' },
      'U2',
      { selected_user: 'U1' },
      { selected_user: 'U2' },
      { selected_user: null },
    ],
    [
      'static_select',
      { options, initial_option: options[0] },
      'b',
      { selected_option: options[0] },
      { selected_option: options[1] },
      { selected_option: null },
    ],
    [
      'radio_buttons',
      { options },
      'b',
      { selected_option: null },
      { selected_option: options[1] },
      { selected_option: null },
    ],
    [
      'checkboxes',
      { options, initial_options: [options[0]] },
      ['a', 'b'],
      { selected_options: [options[0]] },
      { selected_options: options },
      { selected_options: [] },
    ],
    [
      'multi_static_select',
      { option_groups: [{ options }] },
      'a',
      { selected_options: [] },
      { selected_options: [options[0]] },
      { selected_options: [] },
    ],
  ])('%s: as the bot filled it, as the person filled it, emptied', (type, extra, filled, kept, changed, emptied) => {
    const blocks = [field(type, extra)];
    const state = (given: object) => viewState(blocks, given as never)[type];
    expect(state({})).toEqual({ it: { type, ...kept } });
    expect(state({ [type]: filled })).toEqual({ it: { type, ...changed } });
    expect(state({ [type]: null })).toEqual({ it: { type, ...emptied } });
  });

  it('keeps two fields with one action apart by their blocks', () => {
    const part = (block: string) => ({
      type: 'input',
      block_id: block,
      element: { type: 'plain_text_input', action_id: 'words' },
    });
    const values = viewState([part('words'), part('words+1')], { words: 'one', 'words+1': 'two' });
    expect(values).toEqual({
      words: { words: { type: 'plain_text_input', value: 'one' } },
      'words+1': { words: { type: 'plain_text_input', value: 'two' } },
    });
    expect(findElement([part('words'), part('words+1')], 'words', 'words+1')?.block.block_id).toBe('words+1');
  });

  it('reports a list beside a section by its action, and leaves buttons out', () => {
    const accessory = { type: 'static_select', action_id: 'pick', options };
    const blocks = [
      { type: 'section', block_id: 's', accessory },
      { type: 'actions', block_id: 'a', elements: [{ type: 'button', action_id: 'press' }] },
    ];
    expect(viewState(blocks, { pick: 'b' })).toEqual({
      s: { pick: { type: 'static_select', selected_option: options[1] } },
    });
  });
});

describe('what Slack reports of a press', () => {
  it('the button with its value, the list with what was picked', () => {
    const button = {
      type: 'button',
      action_id: 'note.sign',
      value: 'ticket',
      text: { type: 'plain_text', text: 'Sign' },
      style: 'primary',
    };
    expect(actionOf({ block_id: 'b' }, button, undefined, '1.2')).toEqual({
      ...button,
      block_id: 'b',
      action_ts: '1.2',
    });
    const list = { type: 'static_select', action_id: 'pick', options };
    expect(actionOf({ block_id: 'b' }, list, 'b', '1.2')).toMatchObject({
      action_id: 'pick',
      selected_option: options[1],
    });
  });

  it('nothing for an element that is not there', () => {
    expect(findElement([{ type: 'divider' }], 'note.sign')).toBeNull();
  });
});
