import { describe, expect, it } from 'vitest';
import { blockFaults, textLength, viewFaults, withNames } from '#playground/block-rules.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (extra: object = {}) => ({ type: 'section', text: { type: 'mrkdwn', text: 'Saved' }, ...extra });
const button = (extra: object = {}) => ({ type: 'button', action_id: 'note.sign', text: plain('Sign'), ...extra });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object, extra: object = {}) => ({ type: 'input', label: plain('What'), element, ...extra });
const option = (value: string, text = value) => ({ text: plain(text), value });
const options = (count: number) => Array.from({ length: count }, (_, n) => option(`o${n}`));
const many = (count: number, one: object) => Array.from({ length: count }, () => one);
const refused = (...blocks: object[]) => blockFaults(blocks).length > 0;

describe('blocks Slack takes', () => {
  it.each([
    ['a section with a button beside it', section({ accessory: button() })],
    ['fields without a text', { type: 'section', fields: [plain('a'), { type: 'mrkdwn', text: '*b*' }] }],
    [
      'a header, a divider, a context line',
      { type: 'context', elements: [plain('Only you'), { type: 'mrkdwn', text: 'x' }] },
    ],
    [
      'a list with its chosen option',
      actions({ type: 'static_select', options: options(100), initial_option: option('o7') }),
    ],
    [
      'grouped options',
      actions({ type: 'static_select', option_groups: [{ label: plain('1-2'), options: options(2) }] }),
    ],
    [
      'dates and times',
      actions({ type: 'datepicker', initial_date: '2026-03-02' }, { type: 'timepicker', initial_time: '14:00' }),
    ],
    [
      'a text field that reports each letter',
      input(
        {
          type: 'plain_text_input',
          multiline: true,
          max_length: 3000,
          dispatch_action_config: { trigger_actions_on: ['on_character_entered'] },
        },
        { dispatch_action: true },
      ),
    ],
    [
      'a button that asks first',
      actions(button({ style: 'danger', confirm: { text: plain('Sure?'), confirm: plain('Yes') } })),
    ],
    [
      'thumbs',
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            positive_button: { text: plain('+'), value: 'y' },
            negative_button: { text: plain('-'), value: 'n' },
          },
        ],
      },
    ],
  ])('%s', (_, block) => {
    expect(blockFaults([block])).toEqual([]);
  });
});

describe('blocks Slack refuses (F28)', () => {
  it.each([
    ['an unknown block', { type: 'sektion' }],
    ['an unknown element', actions({ type: 'knob' })],
    ['a key it does not know', section({ colour: 'red' })],
    ['a key of a button it does not know', actions(button({ colour: 'red' }))],
    ['a section without words', { type: 'section' }],
    ['an empty text', section({ text: plain('') })],
    ['a section text over 3,000', section({ text: plain('x'.repeat(3001)) })],
    ['eleven fields', { type: 'section', fields: many(11, plain('x')) }],
    ['a field over 2,000', { type: 'section', fields: [plain('x'.repeat(2001))] }],
    ['a header in mrkdwn', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    ['a header over 150', { type: 'header', text: plain('x'.repeat(151)) }],
    ['eleven things in a context line', { type: 'context', elements: many(11, plain('x')) }],
    ['no button among actions', actions()],
    ['twenty-six buttons', actions(...Array.from({ length: 26 }, (_, n) => button({ action_id: `a${n}` })))],
    ['a button label over 75', actions(button({ text: plain('x'.repeat(76)) }))],
    ['a button value over 2,000', actions(button({ value: 'x'.repeat(2001) }))],
    ['a button style of its own', actions(button({ style: 'green' }))],
    ['an action_id over 255', actions(button({ action_id: 'x'.repeat(256) }))],
    ['a block_id over 255', section({ block_id: 'x'.repeat(256) })],
    ['the same action twice in a block', actions(button(), button())],
    ['a question over 300', actions(button({ confirm: { text: plain('x'.repeat(301)) } }))],
    ['a hundred and one options', actions({ type: 'static_select', options: options(101) })],
    ['a list without options', actions({ type: 'static_select' })],
    ['the same option twice', actions({ type: 'static_select', options: [option('a'), option('a')] })],
    ['an option value over 150', actions({ type: 'static_select', options: [option('x'.repeat(151))] })],
    ['an option label over 75', actions({ type: 'static_select', options: [option('a', 'x'.repeat(76))] })],
    [
      'a chosen option that is not offered',
      actions({ type: 'static_select', options: options(2), initial_option: option('o9') }),
    ],
    [
      'a chosen option with another label',
      actions({ type: 'static_select', options: options(2), initial_option: option('o1', 'One') }),
    ],
    [
      'chosen boxes that are not offered',
      actions({ type: 'checkboxes', options: options(2), initial_options: [option('o9')] }),
    ],
    ['eleven boxes', actions({ type: 'checkboxes', options: options(11) })],
    ['eleven radio buttons', actions({ type: 'radio_buttons', options: options(11) })],
    ['an overflow menu of one', actions({ type: 'overflow', options: options(1) })],
    ['an overflow menu of six', actions({ type: 'overflow', options: options(6) })],
    ['a date that is none', actions({ type: 'datepicker', initial_date: '2026-02-30' })],
    ['a time that is none', actions({ type: 'timepicker', initial_time: '24:00' })],
    ['a text field among actions', actions({ type: 'plain_text_input' })],
    ['a button as a field', input(button())],
    ['a field over 3,000', input({ type: 'plain_text_input', max_length: 3001 })],
    ['a number field that does not say if it takes decimals', input({ type: 'number_input' })],
    ['a field without a label', { type: 'input', element: { type: 'datepicker' } }],
    ['a picture without words for it', { type: 'image', image_url: 'https://example.org/a.png' }],
  ])('%s', (_, block) => {
    expect(refused(block)).toBe(true);
  });

  it('the same block_id twice, and more than fifty blocks', () => {
    expect(refused(section({ block_id: 'a' }), section({ block_id: 'a' }))).toBe(true);
    expect(refused(...many(50, { type: 'divider' }))).toBe(false);
    expect(refused(...many(51, { type: 'divider' }))).toBe(true);
  });

  it('says where the fault is', () => {
    expect(blockFaults([section(), actions(button({ text: plain('') }))])[0]).toMatch(
      /^\[ERROR\] .+ \[json-pointer:\/blocks\/1\/elements\/0\/text\/text\]$/,
    );
  });
});

describe('views Slack refuses', () => {
  const modal = (extra: object = {}) => ({ type: 'modal', title: plain('Case note'), blocks: [section()], ...extra });
  const field = input({ type: 'plain_text_input' });

  it.each([
    ['a title over 24', modal({ title: plain('x'.repeat(25)) })],
    ['a submit label over 24', modal({ submit: plain('x'.repeat(25)) })],
    ['a field without a way to send it', modal({ blocks: [field] })],
    ['private metadata over 3,000', modal({ private_metadata: 'x'.repeat(3001) })],
    ['a callback_id over 255', modal({ callback_id: 'x'.repeat(256) })],
    ['more than a hundred blocks', modal({ blocks: many(101, { type: 'divider' }) })],
    ['a home tab with a title', { type: 'home', title: plain('Home'), blocks: [] }],
    ['another type', { type: 'page', blocks: [] }],
  ])('%s', (_, view) => {
    expect(viewFaults(view)).not.toEqual([]);
  });

  it('and takes a form, and a home tab of a hundred blocks', () => {
    expect(viewFaults(modal({ blocks: [field], submit: plain('Save'), notify_on_close: true }))).toEqual([]);
    expect(viewFaults({ type: 'home', blocks: many(100, { type: 'divider' }) })).toEqual([]);
  });
});

describe('what Slack makes of blocks', () => {
  it('counts every text a person can read', () => {
    expect(textLength([section(), actions(button())])).toBe('Saved'.length + 'Sign'.length);
  });

  it('names what has no name, and nothing that is only text', () => {
    const [named, context] = withNames([
      actions({ type: 'button', text: plain('x') }),
      { type: 'context', elements: [plain('x')] },
    ]);
    expect(named).toMatchObject({ block_id: expect.any(String), elements: [{ action_id: expect.any(String) }] });
    expect(context?.elements).toEqual([plain('x')]);
    expect(withNames([section({ block_id: 'mine', accessory: button() })])[0]).toMatchObject({
      block_id: 'mine',
      accessory: { action_id: 'note.sign' },
    });
  });
});
