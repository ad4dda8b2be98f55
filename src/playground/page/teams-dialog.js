import { drawCard } from './adaptive.js';
import { el } from './dom.js';
import { act } from './server.js';

let dialog = null;
let shown = null;

/** Shows the dialog that is open for the acting person, or none. */
export function showDialog(next) {
  if (JSON.stringify(next) === JSON.stringify(shown)) return;
  shown = next;
  dialog?.remove();
  dialog = null;
  if (!next) return;
  dialog = draw(next);
  document.body.append(dialog);
  dialog.showModal();
}

function draw({ title, card }) {
  const close = () => {
    dialog.close();
    act({ kind: 'teams.closeDialog' });
  };
  return el(
    'dialog',
    {
      className: 'modal teams-dialog',
      'aria-labelledby': 'dialog-title',
      oncancel: (event) => {
        event.preventDefault();
        close();
      },
    },
    el(
      'header',
      {},
      el('h2', { id: 'dialog-title' }, title),
      el('button', { type: 'button', className: 'plain', 'aria-label': 'Close', onclick: close }, '✕'),
    ),
    el(
      'div',
      { className: 'content' },
      drawCard(card, ({ data }) => act({ kind: 'teams.sendDialog', data })),
    ),
  );
}
