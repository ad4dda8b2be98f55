/** An element with its properties and children. `on…` are listeners, `data-…` and `aria-…` attributes. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name in node && !name.includes('-')) node[name] = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Makes the children of a node those of `items`, and leaves alone what has not changed: focus and half-typed words stay. */
export function show(parent, items, keyOf, draw) {
  const before = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const wanted = items.map((item) => {
    const key = keyOf(item);
    const state = JSON.stringify(item);
    const old = before.get(key);
    if (old?.drawnFrom === state) return old;
    const node = draw(item);
    node.dataset.key = key;
    node.drawnFrom = state;
    return node;
  });
  for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
  for (const [at, node] of wanted.entries())
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at]);
}

const colours = ['#7a4b8f', '#1f5f5b', '#8a4b2d', '#3a5a94', '#6b6117', '#8b3a5a', '#2f6b3f', '#4f4f8f'];

/** Initials on a colour of their own. */
export function avatar(name, kind) {
  if (kind === 'bot') return el('img', { className: 'avatar', src: '/playground/icon.svg', alt: '' });
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  const colour = colours[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length];
  return el('span', { className: 'avatar', 'aria-hidden': 'true', style: `background:${colour}` }, initials);
}

const drawings = {
  lock: 'M5 9V6.5a3 3 0 0 1 6 0V9M3.5 9h9v5.5h-9z',
  eye: 'M1.5 8.5S4 4 8 4s6.5 4.5 6.5 4.5S12 13 8 13s-6.5-4.5-6.5-4.5zM8 10.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  shared: 'M2 6h10m0 0L9 3m3 3L9 9M14 11H4m0 0 3-3m-3 3 3 3',
  microphone: 'M8 2a2 2 0 0 0-2 2v4a2 2 0 0 0 4 0V4a2 2 0 0 0-2-2zM3.5 8a4.5 4.5 0 0 0 9 0M8 12.5V15',
  paperclip: 'M12.5 7.5 7.6 12.4a2.8 2.8 0 0 1-4-4L9 3a1.9 1.9 0 0 1 2.7 2.7L6.4 11',
  bolt: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
};

/** A small sign beside words that say the same. */
export function icon(name) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', drawings[name]);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}

/** The zone of the invented county, whatever the browser's. */
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'America/New_York' });
export const timeOf = (iso) => el('time', { dateTime: iso }, clock.format(new Date(iso)));

/** The "more" menu of a message; null without items. */
export function menuOf(items) {
  if (items.length === 0) return null;
  const choose = (run) => {
    menu.removeAttribute('open');
    run();
  };
  const menu = el(
    'details',
    { className: 'menu' },
    el('summary', { 'aria-label': 'More actions', title: 'More actions' }, '⋯'),
    el(
      'div',
      { className: 'items' },
      items.map(({ title, run }) => el('button', { type: 'button', onclick: () => choose(run) }, title)),
    ),
  );
  return menu;
}

document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.removeAttribute('open');
  }
});
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.activeElement?.closest('details.menu[open]');
  if (!menu) return;
  menu.removeAttribute('open');
  menu.querySelector('summary').focus();
});

/** Asks before a deed; resolves with true when it is to be done. */
export function confirmWith({ title, text, yes, no, danger }) {
  return new Promise((resolve) => {
    const answer = (value) => () => {
      dialog.remove();
      resolve(value);
    };
    const dialog = el(
      'dialog',
      { className: 'confirm', 'aria-label': title, oncancel: answer(false) },
      el('h2', {}, title),
      el('p', {}, text),
      el(
        'div',
        { className: 'row end' },
        el('button', { type: 'button', onclick: answer(false) }, no),
        el('button', { type: 'button', className: danger ? 'danger' : 'primary', onclick: answer(true) }, yes),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks for other words in the place of these; resolves with null when there are to be none. */
export const askForWords = (words, title = 'Edit message') =>
  Promise.resolve(window.prompt(title, words)?.trim() || null);
