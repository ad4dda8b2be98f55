import { confirmWith, el } from './dom.js';
import { plain } from './mrkdwn.js';

/** Draws an interactive element. Typed text goes to the bot after a pause, where the element asks for that. */
export function drawElement(element, block, context) {
  const draw = drawn[element.type];
  return draw ? draw(element, portOf(element, block, context)) : el('span', {}, `[${element.type}]`);
}

/** What an element needs to know: what is in it now, and where to put what the person does with it. */
function portOf(element, block, { act, filled, id, notes, invalid }) {
  const isField = block.type === 'input';
  const slot = isField ? block.block_id : element.action_id;
  const send = async (value) => {
    if (element.confirm && !(await confirmWith(confirmation(element.confirm)))) return;
    act({ blockId: block.block_id, actionId: element.action_id, value, element });
  };
  let pause;
  return {
    value: filled[slot],
    attributes: {
      id: id ?? undefined,
      'aria-describedby': notes || undefined,
      'aria-invalid': invalid ? 'true' : undefined,
      'aria-label': isField ? undefined : (element.placeholder?.text ?? element.accessibility_label),
      required: isField && !block.optional,
    },
    press: send,
    /** Keeps what was put in, and tells the bot if it wants to know: at once for a pick, after a pause for typing. */
    change(value, typing = false) {
      filled[slot] = value;
      if (isField && !block.dispatch_action) return;
      clearTimeout(pause);
      pause = setTimeout(() => send(value), typing ? 400 : 0);
    },
  };
}

const confirmation = (confirm) => ({
  title: confirm.title?.text ?? 'Are you sure?',
  text: confirm.text.text,
  yes: confirm.confirm?.text ?? 'Yes',
  no: confirm.deny?.text ?? 'Cancel',
  danger: confirm.style === 'danger',
});

const optionsOf = (element) => element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
const choice = (option, chosen) => el('option', { value: option.value, selected: chosen }, option.text.text);
const choices = (element, isChosen) =>
  element.option_groups
    ? element.option_groups.map((group) =>
        el(
          'optgroup',
          { label: group.label.text },
          group.options.map((option) => choice(option, isChosen(option))),
        ),
      )
    : optionsOf(element).map((option) => choice(option, isChosen(option)));

function select(element, { value, attributes, change }) {
  const current = value === undefined ? element.initial_option?.value : value;
  return el(
    'select',
    { ...attributes, onchange: (event) => change(event.target.value || null) },
    el('option', { value: '' }, element.placeholder?.text ?? 'Choose an option'),
    choices(element, (option) => option.value === current),
  );
}

function multiSelect(element, { value, attributes, change }) {
  const current = value ?? element.initial_options?.map((option) => option.value) ?? [];
  const picked = (event) => [...event.target.selectedOptions].map((option) => option.value);
  return el(
    'select',
    { ...attributes, multiple: true, size: 6, onchange: (event) => change(picked(event)) },
    choices(element, (option) => current.includes(option.value)),
  );
}

const boxes =
  (type) =>
  (element, { value, attributes, change }) => {
    const initial = element.initial_options?.map((option) => option.value) ?? [element.initial_option?.value];
    const current = value === undefined ? initial : [value].flat();
    const group = el('div', { className: 'boxes', id: attributes.id });
    const picked = () => [...group.querySelectorAll('input:checked')].map((box) => box.value);
    const onchange = () => change(type === 'radio' ? (picked()[0] ?? null) : picked());
    group.append(
      ...optionsOf(element).map((option) =>
        el(
          'label',
          {},
          el('input', {
            type,
            name: attributes.id ?? element.action_id,
            value: option.value,
            checked: current.includes(option.value),
            onchange,
          }),
          el(
            'span',
            {},
            plain(option.text.text),
            option.description && el('small', {}, plain(option.description.text)),
          ),
        ),
      ),
    );
    return group;
  };

const native =
  (type, initial) =>
  (element, { value, attributes, change }) =>
    el('input', {
      ...attributes,
      type,
      value: (value === undefined ? element[initial] : value) ?? '',
      onchange: (event) => change(event.target.value || null),
    });

const typed =
  (type) =>
  (element, { value, attributes, change }) => {
    const words = (value === undefined ? element.initial_value : value) ?? '';
    const common = {
      ...attributes,
      placeholder: element.placeholder?.text ?? '',
      ...(element.max_length && { maxLength: element.max_length }),
      ...(element.min_length && { minLength: element.min_length }),
      oninput: (event) => change(event.target.value || null, true),
    };
    if (element.multiline)
      return el('textarea', { ...common, rows: Math.min(10, 3 + words.length / 60), value: words });
    return el('input', {
      ...common,
      type,
      ...(type === 'number' && { step: element.is_decimal_allowed ? 'any' : '1' }),
      value: words,
    });
  };

const drawn = {
  button: (element, { press, attributes }) =>
    el(
      'button',
      {
        type: 'button',
        className: element.style ?? '',
        'aria-label': attributes['aria-label'],
        'data-action': element.action_id,
        onclick: () => (element.url ? window.open(element.url, '_blank', 'noreferrer') : press()),
      },
      plain(element.text.text),
    ),
  feedback_buttons: (element, { press }) =>
    el(
      'span',
      { className: 'row' },
      ['positive_button', 'negative_button'].map((side) =>
        el('button', { type: 'button', onclick: () => press(element[side].value) }, plain(element[side].text.text)),
      ),
    ),
  overflow: (element, { press }) =>
    el(
      'select',
      { 'aria-label': 'More', onchange: (event) => press(event.target.value) },
      el('option', { value: '' }, '⋯'),
      optionsOf(element).map((option) => choice(option, false)),
    ),
  image: (element) => el('img', { src: element.image_url, alt: element.alt_text }),
  static_select: select,
  multi_static_select: multiSelect,
  checkboxes: boxes('checkbox'),
  radio_buttons: boxes('radio'),
  datepicker: native('date', 'initial_date'),
  timepicker: native('time', 'initial_time'),
  plain_text_input: typed('text'),
  email_text_input: typed('email'),
  url_text_input: typed('url'),
  number_input: typed('number'),
};
