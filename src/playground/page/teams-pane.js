import { drawCard } from './adaptive.js';
import { clipButtons, clipMarks } from './clips.js';
import { composer } from './composer.js';
import { askForWords, avatar, el, menuOf, show, timeOf } from './dom.js';
import { act, onChange, see, state, tell } from './server.js';
import { showDialog } from './teams-dialog.js';

const kinds = { personal: 'Chat with the bot', groupChat: 'Group chat', channel: 'Channel' };

/** The Teams side of the page. */
export function teamsPane(root) {
  let place = '';
  let told = null;
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
  const foot = el('div', { className: 'foot' });
  root.append(
    el(
      'nav',
      { className: 'side', 'aria-label': 'Teams conversations' },
      el('p', { className: 'workspace' }, 'Chat'),
      places,
    ),
    el('div', { className: 'room' }, el('header', {}, title, about), log, foot),
  );

  const openPlace = (id) => {
    place = id;
    foot.replaceChildren();
    draw();
  };
  const write = (kind) =>
    composer({
      label: kind === 'personal' ? 'Type a message' : 'Type a message, @Fieldnote to ask the bot',
      suggest,
      send: (text) => act({ kind: 'teams.say', place, text }),
      extra: [
        ...state.menus.inTeams.map(({ id, title }) =>
          el(
            'button',
            { type: 'button', className: 'plain', onclick: () => act({ kind: 'teams.extension', place, id }) },
            title,
          ),
        ),
        ...(kind === 'personal' ? clipButtons((spoken) => act({ kind: 'teams.speak', spoken })) : []),
      ],
    });

  async function draw() {
    const wanted = place;
    const seen = await see('teams', wanted);
    // The person has moved on while the answer was under way: a later drawing shows it.
    if (place !== wanted) return;
    const moved = place !== seen.place.id;
    place = seen.place.id;
    const { kind } = seen.place;
    show(
      places,
      seen.places.map((one) => ({ ...one, here: one.id === place })),
      (one) => one.id,
      (one) => el('li', {}, placeButton(one, openPlace)),
    );
    title.textContent = seen.place.name;
    about.textContent =
      kind === 'personal' ? kinds.personal : `${kinds[kind]} · ${seen.place.members.length + 1} people and Fieldnote`;
    if (moved || foot.childElementCount === 0) foot.replaceChildren(write(kind));
    showMessages(log, seen, place);
    if (kind === 'personal' && seen.messages.length === 0) log.replaceChildren(welcome(place));
    for (const message of seen.messages) redrawForReader(message, seen.userId, place);
    showDialog(seen.dialog);
    if (seen.notice !== told && seen.notice) tell(seen.notice);
    told = seen.notice;
  }

  onChange(draw);
  return { draw, reset: () => openPlace('') };
}

const welcome = (place) =>
  el(
    'div',
    { className: 'empty' },
    avatar('Fieldnote', 'bot'),
    el('p', {}, 'Fieldnote is not in your chats yet.'),
    el(
      'button',
      { type: 'button', className: 'primary', onclick: () => act({ kind: 'teams.install', place }) },
      'Add Fieldnote',
    ),
  );

const placeButton = (one, open) =>
  el(
    'button',
    { type: 'button', 'aria-current': one.here ? 'true' : 'false', onclick: () => open(one.id) },
    avatar(one.name, one.kind === 'personal' ? 'bot' : 'group'),
    el('span', {}, one.name, el('small', {}, kinds[one.kind])),
  );

const suggest = (words) =>
  words.startsWith('@') && '@fieldnote'.startsWith(words.toLowerCase())
    ? [{ label: '@Fieldnote', detail: 'the bot', words: '@Fieldnote ' }]
    : [];

/** In a channel replies stand under the post they belong to. */
function showMessages(log, { messages }, place) {
  const before = log.childElementCount;
  const roots = messages.filter((one) => one.threadId === null);
  const ordered = roots.flatMap((one) => [one, ...messages.filter((reply) => reply.threadId === one.id)]);
  show(
    log,
    ordered,
    (one) => one.id,
    (one) => drawMessage(one, place),
  );
  if (log.childElementCount !== before) log.scrollTop = log.scrollHeight;
}

function drawMessage(message, place) {
  const { author } = message;
  const on = { place, message: message.id };
  return el(
    'article',
    {
      className: `message${author.mine ? ' mine' : ''}${message.threadId ? ' reply' : ''}${message.cards.length > 0 ? ' wide' : ''}`,
    },
    !author.mine && avatar(author.name, author.kind),
    el(
      'div',
      { className: 'bubble' },
      el(
        'p',
        { className: 'by' },
        !author.mine && el('strong', {}, author.name),
        timeOf(message.at),
        message.edited && el('small', {}, 'Edited'),
      ),
      message.text && el('p', { className: 'words' }, message.text),
      clipMarks(message.clips),
      message.cards.map((card) =>
        el(
          'div',
          { className: 'card' },
          drawCard(card, (action) => press(action, on)),
        ),
      ),
    ),
    menuOf(menuItems(message, on)),
  );
}

function press({ kind, verb, data }, on) {
  if (kind === 'Action.Execute') return act({ kind: 'teams.execute', ...on, verb, data });
  if (data.msteams?.type === 'task/fetch') return act({ kind: 'teams.openDialog', ...on, data });
  return act({ kind: 'teams.submit', ...on, data });
}

function menuItems(message, on) {
  if (message.author.kind !== 'person') return [];
  const commands = state.menus.onTeamsMessage.map(({ id, title }) => ({
    title,
    run: () => act({ kind: 'teams.extension', ...on, id }),
  }));
  const edit = async () => {
    const next = await askForWords(message.text);
    if (next !== null && next !== message.text) await act({ kind: 'teams.edit', ...on, text: next });
  };
  const own = [
    { title: 'Edit', run: edit },
    { title: 'Delete', run: () => act({ kind: 'teams.delete', ...on }) },
  ];
  return [...commands, ...(message.author.mine ? own : [])];
}

const redrawn = new Set();
/** A card may ask to be drawn anew when the reader it names sees it; Teams does that once. */
function redrawForReader(message, userId, place) {
  const refresh = message.fresh ? message.cards[0]?.refresh : null;
  const key = `${state.acting} ${message.id} ${message.edited}`;
  if (!refresh?.userIds?.includes(userId) || redrawn.has(key)) return;
  redrawn.add(key);
  const { verb = '', data = {} } = refresh.action;
  act({ kind: 'teams.execute', place, message: message.id, verb, data, automatic: true });
}
