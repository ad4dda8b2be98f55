import { drawBlocks } from './block-kit.js';
import { el } from './dom.js';
import { mrkdwn } from './mrkdwn.js';
import { act } from './server.js';

let dialog = null;
let shown = null;
let filled = {};

/** Shows the view that is open for the acting person, or none. What was typed stays when the bot changes the view. */
export function showModal(view) {
  if (view?.id !== shown?.id) filled = {};
  if (JSON.stringify(view) === JSON.stringify(shown)) return;
  shown = view;
  const focused = dialog?.contains(document.activeElement) ? document.activeElement.id : '';
  dialog?.remove();
  dialog = null;
  if (!view) return;
  dialog = draw(view);
  document.body.append(dialog);
  dialog.showModal();
  if (focused) dialog.querySelector(`#${CSS.escape(focused)}`)?.focus();
}

function draw({ id, view, errors }) {
  let sending = false;
  const close = () => {
    dialog.close();
    act({ kind: 'slack.close', viewId: id, filled });
  };
  const send = async (event) => {
    event.preventDefault();
    sending = true;
    await act({ kind: 'slack.submit', viewId: id, filled });
    sending = false;
  };
  const press = ({ actionId, blockId, value }) => {
    // Typing is told after a pause: what the form itself has told by then is not told again, nor to a view that is gone.
    if (sending || shown?.id !== id || !dialog.open) return;
    const own = value === undefined ? {} : { value };
    act({ kind: 'slack.pressInView', viewId: id, actionId, blockId, ...own, filled });
  };
  return el(
    'dialog',
    {
      className: 'modal slack-modal',
      'aria-labelledby': 'modal-title',
      oncancel: (event) => {
        event.preventDefault();
        close();
      },
    },
    el(
      'form',
      { onsubmit: send },
      el(
        'header',
        {},
        el('h2', { id: 'modal-title' }, mrkdwn(view.title.text)),
        el('button', { type: 'button', className: 'plain', 'aria-label': 'Close', onclick: close }, '✕'),
      ),
      el(
        'div',
        { className: 'content' },
        errors[''] && el('p', { className: 'error', role: 'alert' }, errors['']),
        drawBlocks(view.blocks, { act: press, filled, errors }),
      ),
      el(
        'footer',
        { className: 'row end' },
        el('button', { type: 'button', onclick: close }, view.close?.text ?? 'Cancel'),
        view.submit && el('button', { type: 'submit', className: 'primary' }, view.submit.text),
      ),
    ),
  );
}
