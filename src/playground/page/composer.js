import { el } from './dom.js';

/**
 * Where a person types. `suggest(words)` gives what may complete them: `{ label, detail, words }`; `extra` are buttons
 * beside it. Enter sends, Shift and Enter breaks the line.
 */
export function composer({ label, suggest, send, extra = [] }) {
  const list = el('ul', { className: 'suggestions', role: 'listbox', hidden: true, 'aria-label': 'Suggestions' });
  const field = el('textarea', {
    rows: 1,
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    oninput: () => {
      grow();
      offer();
    },
    onkeydown: (event) => onKey(event),
    onblur: () => setTimeout(() => hide(), 150),
  });
  let offered = [];

  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
  };
  const hide = () => {
    list.hidden = true;
    offered = [];
  };
  const take = (one) => {
    field.value = one.words;
    hide();
    field.focus();
  };
  function offer() {
    offered = suggest(field.value);
    list.hidden = offered.length === 0;
    list.replaceChildren(
      ...offered.map((one, at) =>
        el(
          'li',
          {
            role: 'option',
            'aria-selected': String(at === 0),
            onmousedown: (event) => event.preventDefault(),
            onclick: () => take(one),
          },
          el('strong', {}, one.label),
          ' ',
          el('span', {}, one.detail),
        ),
      ),
    );
  }
  function onKey(event) {
    if (event.key === 'Escape') return hide();
    const [first] = offered;
    if (first && (event.key === 'Tab' || event.key === 'Enter')) {
      event.preventDefault();
      return take(first);
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  }
  function submit() {
    const words = field.value.trim();
    if (words === '') return;
    field.value = '';
    hide();
    grow();
    send(words);
  }

  return el(
    'form',
    {
      className: 'composer',
      onsubmit: (event) => {
        event.preventDefault();
        submit();
      },
    },
    list,
    field,
    el(
      'div',
      { className: 'row' },
      extra,
      el('button', { type: 'submit', className: 'send', 'aria-label': 'Send' }, '➤'),
    ),
  );
}
