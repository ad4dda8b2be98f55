import { drawBlocks } from './block-kit.js';
import { clipButtons, clipMarks } from './clips.js';
import { composer } from './composer.js';
import { askForWords, avatar, el, icon, menuOf, show, timeOf } from './dom.js';
import { mrkdwn } from './mrkdwn.js';
import { act, onChange, see, state } from './server.js';
import { showModal } from './slack-modal.js';

const signOf = (kind) =>
  ({ public: el('span', { 'aria-hidden': 'true' }, '#'), private: icon('lock'), shared: icon('shared') })[kind] ?? null;
const kinds = {
  direct: 'Direct message: only you and the bot',
  public: 'Public channel',
  private: 'Private channel',
  shared: 'Shared with another organization',
};

/** The Slack side of the page. */
export function slackPane(root) {
  let place = '';
  let tab = 'messages';
  const places = el('ul', {});
  const title = el('h2', {});
  const about = el('p', {});
  const log = el('div', {
    className: 'log',
    role: 'log',
    'aria-live': 'polite',
    tabIndex: 0,
    'aria-label': 'Messages',
  });
  const home = el('div', { className: 'home', hidden: true });
  const tabs = el('div', { className: 'row subtabs', role: 'group', 'aria-label': 'App' });
  const foot = el('div', { className: 'foot' });
  root.append(
    el(
      'nav',
      { className: 'side', 'aria-label': 'Slack conversations' },
      el('p', { className: 'workspace' }, 'Riverbend County'),
      places,
    ),
    el('div', { className: 'room' }, el('header', {}, title, about, tabs), log, home, foot),
  );

  const write = () =>
    composer({
      label: place.startsWith('D') ? 'Message Fieldnote, or type /' : 'Message the channel, or type / or @',
      suggest,
      send: (text) => act({ kind: 'slack.say', place, text }),
      extra: [
        lightning(),
        ...(place.startsWith('D') ? clipButtons((spoken) => act({ kind: 'slack.speak', spoken })) : []),
      ],
    });
  const lightning = () => {
    const menu = menuOf(
      state.menus.inSlack.map(({ id, title }) => ({ title, run: () => act({ kind: 'slack.shortcut', id }) })),
    );
    if (!menu) return null;
    menu.classList.add('lightning');
    const summary = menu.querySelector('summary');
    summary.replaceChildren(icon('bolt'));
    summary.setAttribute('aria-label', 'Shortcuts');
    summary.title = 'Shortcuts';
    return menu;
  };

  const openTab = (next) => {
    tab = next;
    if (tab === 'home') act({ kind: 'slack.home' });
    else draw();
  };
  const openPlace = (id) => {
    place = id;
    tab = 'messages';
    foot.replaceChildren();
    draw();
  };

  async function draw() {
    const wanted = place;
    const seen = await see('slack', wanted);
    // The person has moved on while the answer was under way: a later drawing shows it.
    if (place !== wanted) return;
    const moved = place !== seen.place.id;
    place = seen.place.id;
    const isDirect = seen.place.kind === 'direct';
    if (!isDirect) tab = 'messages';
    show(
      places,
      seen.places.map((one) => ({ ...one, here: one.id === place })),
      (one) => one.id,
      (one) => el('li', {}, placeButton(one, openPlace)),
    );
    title.replaceChildren(...[signOf(seen.place.kind), ' ', seen.place.name].filter(Boolean));
    about.textContent = isDirect
      ? kinds.direct
      : `${kinds[seen.place.kind]} · ${seen.place.members.length + 1} members`;
    tabs.replaceChildren(...(isDirect ? ['messages', 'home'].map((one) => tabButton(one, tab, openTab)) : []));
    log.hidden = tab !== 'messages';
    foot.hidden = tab !== 'messages';
    home.hidden = tab !== 'home';
    if (moved || foot.childElementCount === 0) foot.replaceChildren(write());
    showMessages(log, seen.messages, place);
    if (seen.messages.length === 0) log.replaceChildren(beginning(isDirect));
    show(home, seen.home ? [seen.home] : [], (view) => view.hash, drawHome);
    if (!seen.home) home.replaceChildren(el('p', { className: 'empty' }, 'The home tab has nothing on it yet.'));
    showModal(seen.view);
  }

  onChange(draw);
  return { draw, reset: () => openPlace('') };
}

const beginning = (isDirect) =>
  el(
    'div',
    { className: 'empty' },
    isDirect && avatar('Fieldnote', 'bot'),
    el('p', {}, isDirect ? 'Say what happened in your own words, or type “help”.' : 'Nothing has been said here yet.'),
  );

function placeButton(one, open) {
  const name =
    one.kind === 'direct'
      ? [avatar('Fieldnote', 'bot'), 'Fieldnote', el('small', {}, 'APP')]
      : [signOf(one.kind), one.name];
  return el(
    'button',
    { type: 'button', 'aria-current': one.here ? 'true' : 'false', onclick: () => open(one.id) },
    name,
  );
}

const tabButton = (name, current, open) =>
  el(
    'button',
    { type: 'button', 'aria-pressed': String(name === current), onclick: () => open(name) },
    name === 'home' ? 'Home' : 'Messages',
  );

function suggest(words) {
  if (words.startsWith('/') && !words.includes(' ')) {
    return state.menus.commands
      .filter((one) => one.name.startsWith(words))
      .map((one) => ({ label: one.name, detail: `${one.usage} — ${one.description}`, words: `${one.name} ` }));
  }
  if (words.startsWith('@') && '@fieldnote'.startsWith(words.toLowerCase())) {
    return [{ label: '@Fieldnote', detail: 'the bot', words: '@Fieldnote ' }];
  }
  return [];
}

/** Replies stand under the message they answer. */
function showMessages(log, messages, place) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const before = log.childElementCount;
  const roots = messages.filter((one) => one.threadId === null);
  const ordered = roots.flatMap((one) => [one, ...messages.filter((reply) => reply.threadId === one.id)]);
  const orphans = messages.filter((one) => one.threadId !== null && !roots.some((other) => other.id === one.threadId));
  show(
    log,
    [...ordered, ...orphans],
    (one) => one.id,
    (one) => drawMessage(one, place),
  );
  if (atEnd || log.childElementCount !== before) log.scrollTop = log.scrollHeight;
}

function drawMessage(message, place) {
  const { author } = message;
  const on = { place, message: message.id };
  const press = ({ actionId, blockId, value }) => act({ kind: 'slack.press', ...on, actionId, blockId, value });
  return el(
    'article',
    { className: `message${message.threadId ? ' reply' : ''}${message.onlyYou ? ' private' : ''}` },
    message.onlyYou && el('p', { className: 'only' }, icon('eye'), ' Only visible to you'),
    avatar(author.name, author.kind),
    el(
      'div',
      { className: 'body' },
      el(
        'p',
        { className: 'by' },
        el('strong', {}, author.name),
        author.kind === 'bot' && el('small', {}, 'APP'),
        author.elsewhere && el('small', {}, 'Elsewhere Housing Trust'),
        timeOf(message.at),
      ),
      message.blocks.length > 0
        ? drawBlocks(message.blocks, { act: press })
        : el('p', { className: 'words' }, mrkdwn(message.text)),
      clipMarks(message.clips),
      message.edited && el('small', { className: 'edited' }, '(edited)'),
    ),
    menuOf(menuItems(message, on)),
  );
}

function menuItems(message, on) {
  if (message.onlyYou || message.author.kind !== 'person') return [];
  const shortcuts = state.menus.onSlackMessage.map(({ id, title }) => ({
    title,
    run: () => act({ kind: 'slack.onMessage', ...on, id }),
  }));
  const own = [
    { title: 'Edit message', run: async () => edit(message.text, (text) => act({ kind: 'slack.edit', ...on, text })) },
    { title: 'Delete message', run: () => act({ kind: 'slack.delete', ...on }) },
  ];
  return [...shortcuts, ...(message.author.mine ? own : [])];
}

async function edit(words, change) {
  const next = await askForWords(words);
  if (next !== null && next !== words) await change(next);
}

function drawHome({ id, view }) {
  const press = ({ actionId, blockId, value }) =>
    act({ kind: 'slack.pressInView', viewId: id, actionId, blockId, value, filled: {} });
  return el('div', { className: 'sheet' }, drawBlocks(view.blocks, { act: press }));
}
