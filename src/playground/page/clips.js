import { askForWords, el, icon } from './dom.js';
import { tell } from './server.js';

/** A little less than what Fieldnote takes, as base64 is a third longer. */
const mostBytes = 16 * 1024 * 1024;

const example = 'C-1042 home visit today 9am with [mom], fridge full';

/**
 * Two ways to send a voice clip: words that are then said in it, those in [brackets] hard to hear, or a recording picked
 * on this machine. `speak` gets `{ words }` or `{ bytes, mime }`.
 */
export function clipButtons(speak) {
  const picker = el('input', {
    type: 'file',
    accept: 'audio/*',
    hidden: true,
    'aria-label': 'Recording',
    onchange: async () => {
      const [file] = picker.files;
      if (file) await send(file, speak);
      picker.value = '';
    },
  });
  const say = async () => {
    const words = await askForWords(example, 'What is said in the clip? [Brackets] are hard to hear.');
    if (words) await speak({ words });
  };
  return [
    button('microphone', 'Say something as a voice clip; put [brackets] around what is hard to hear', say),
    button('paperclip', 'Send a recording as a voice clip', () => picker.click()),
    picker,
  ];
}

const button = (sign, name, onclick) =>
  el('button', { type: 'button', className: 'plain', title: name, 'aria-label': name, onclick }, icon(sign));

async function send(file, speak) {
  if (file.size > mostBytes) return tell('This recording is too large for the playground.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  await speak({ bytes: btoa(text), mime: file.type || 'audio/mp4' });
}

/** What stands in a message for each clip sent with it. */
export const clipMarks = (count) =>
  count > 0 ? el('p', { className: 'words' }, icon('microphone'), ' Voice clip') : null;
