import { el, show, timeOf } from './dom.js';
import { inspect, onChange } from './server.js';

const tabs = { traffic: 'Traffic', audit: 'Audit trail', outbox: 'Outbox' };

/** The drawer that shows what went over the wire, what was recorded and what is still to be said. */
export function inspector(root, toggle) {
  let tab = 'traffic';
  const bar = el('div', { className: 'row subtabs', role: 'group', 'aria-label': 'Inspector' });
  const list = el('div', { className: 'rows' });
  const close = el(
    'button',
    { type: 'button', className: 'plain', 'aria-label': 'Close inspector', onclick: () => open(false) },
    '✕',
  );
  root.append(el('header', {}, el('h2', {}, 'Inspector'), bar, close), list);

  const open = (wanted) => {
    root.hidden = !wanted;
    toggle.setAttribute('aria-expanded', String(wanted));
    if (wanted) draw();
    else toggle.focus();
  };
  toggle.addEventListener('click', () => open(root.hidden));

  async function draw() {
    if (root.hidden) return;
    const seen = await inspect();
    bar.replaceChildren(
      ...Object.entries(tabs).map(([name, label]) =>
        el(
          'button',
          { type: 'button', 'aria-pressed': String(name === tab), onclick: () => choose(name) },
          `${label} (${seen[name].length})`,
        ),
      ),
    );
    const rows =
      tab === 'traffic' ? seen.traffic : seen[tab].map((row, at) => ({ id: `${tab}-${at}-${row.id ?? ''}`, row }));
    show(list, rows, (row) => `${tab}-${row.id}`, tab === 'traffic' ? drawExchange : drawRow);
    if (rows.length === 0) list.replaceChildren(el('p', { className: 'empty' }, 'Nothing yet.'));
  }
  const choose = (name) => {
    tab = name;
    draw();
  };
  onChange(draw);
}

const pretty = (value) => el('pre', {}, JSON.stringify(value, null, 2));

function drawExchange(one) {
  const way = one.direction === 'in' ? '→ bot' : '← bot';
  const bad = one.status !== 200 && one.status !== 201 && one.status !== 202;
  return el(
    'details',
    {},
    el(
      'summary',
      {},
      el('span', { className: `way ${one.direction}` }, `${one.platform} ${way}`),
      el('strong', {}, one.title),
      el(
        'span',
        { className: bad || one.answer?.ok === false ? 'status bad' : 'status' },
        `${one.answer?.error?.code ?? one.answer?.error ?? one.status}`,
      ),
      one.ms !== null && el('span', { className: 'ms' }, `${one.ms} ms`),
    ),
    el('h3', {}, 'Request'),
    pretty(one.request),
    el('h3', {}, 'Answer'),
    pretty(one.answer),
  );
}

const isId = /^([0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}-[0-9a-f-]{27})$/;
const first = ['action', 'outcome', 'state', 'reason', 'platform'];

/** A row of a table of the bot: what is short and tells something on the line, all of it inside. */
function drawRow({ row }) {
  const place = ([name]) => (first.includes(name) ? first.indexOf(name) : first.length);
  const telling = Object.entries(row)
    .filter(([name, value]) => name !== 'at' && ['string', 'number'].includes(typeof value) && !isId.test(value))
    .filter(([, value]) => String(value).length < 24)
    .sort((one, other) => place(one) - place(other));
  const at = row.at ?? row.createdAt;
  return el(
    'details',
    {},
    el(
      'summary',
      {},
      at && timeOf(at),
      telling
        .slice(0, 5)
        .map(([name, value]) => el('span', { className: 'pair' }, el('small', {}, name), String(value))),
    ),
    pretty(row),
  );
}
