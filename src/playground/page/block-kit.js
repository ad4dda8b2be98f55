import { drawElement } from './block-elements.js';
import { el } from './dom.js';
import { mrkdwn, plain, textObject } from './mrkdwn.js';

/**
 * Draws blocks. `filled` holds what the person has put in, by block or action; `errors` what is wrong, by block.
 * `act({ blockId, actionId, value, element })` is called for a press, a pick, and typing that the bot wants to hear of.
 */
export function drawBlocks(blocks, { act, filled = {}, errors = {} }) {
  const context = { act, filled, errors };
  return blocks.map((block) => (drawn[block.type] ?? unknown)(block, context));
}

const drawn = {
  section: (block, context) =>
    el(
      'div',
      { className: 'block section' },
      el(
        'div',
        { className: 'words' },
        block.text && el('p', {}, textObject(block.text)),
        block.fields &&
          el(
            'div',
            { className: 'fields' },
            block.fields.map((field) => el('p', {}, textObject(field))),
          ),
      ),
      block.accessory && el('div', { className: 'accessory' }, drawElement(block.accessory, block, context)),
    ),
  divider: () => el('hr', { className: 'block' }),
  header: (block) => el('h3', { className: 'block' }, plain(block.text.text)),
  context: (block) =>
    el(
      'div',
      { className: 'block context' },
      block.elements.map((one) => (one.type === 'image' ? drawImage(one) : el('span', {}, textObject(one)))),
    ),
  actions: (block, context) =>
    el(
      'div',
      { className: 'block actions' },
      block.elements.map((one) => drawElement(one, block, context)),
    ),
  context_actions: (block, context) =>
    el(
      'div',
      { className: 'block actions' },
      block.elements.map((one) => drawElement(one, block, context)),
    ),
  image: (block) => el('figure', { className: 'block' }, drawImage(block)),
  markdown: (block) => el('div', { className: 'block words' }, mrkdwn(block.text.replaceAll('**', '*'))),
  rich_text: (block) => el('p', { className: 'block words' }, richText(block.elements)),
  input: (block, context) => drawInput(block, context),
};

const unknown = (block) => el('p', { className: 'block context' }, `This playground does not draw ${block.type}.`);
const drawImage = (image) => el('img', { src: image.image_url, alt: image.alt_text });
const richText = (elements) => elements.flatMap((one) => (one.elements ? richText(one.elements) : [one.text ?? '']));

/** A field of a form: its label, the control, a hint, and what the bot found wrong. */
function drawInput(block, context) {
  const many = ['checkboxes', 'radio_buttons'].includes(block.element.type);
  const error = context.errors[block.block_id];
  const id = `field-${block.block_id}`;
  const notes = [error && `${id}-error`, block.hint && `${id}-hint`].filter(Boolean).join(' ');
  const label = [block.label.text, block.optional && el('span', { className: 'optional' }, ' (optional)')];
  const control = drawElement(block.element, block, { ...context, id, notes, invalid: Boolean(error) });
  return el(
    many ? 'fieldset' : 'div',
    { className: 'block input', ...(many && notes && { 'aria-describedby': notes }) },
    many ? el('legend', {}, label) : el('label', { htmlFor: id }, label),
    control,
    error && el('p', { className: 'error', id: `${id}-error` }, error),
    block.hint && el('p', { className: 'hint', id: `${id}-hint` }, plain(block.hint.text)),
  );
}
