import { el } from './dom.js';
import { lightEvidence } from './evidence.js';
import { inspector } from './inspector.js';
import { breakNext, changeModel, start, state, tell } from './server.js';
import { slackPane } from './slack-pane.js';
import { teamsPane } from './teams-pane.js';

const find = (selector) => document.querySelector(selector);
const remember = (key, value) => sessionStorage.setItem(key, value);

await start();
const slack = slackPane(find('#slack'));
const teams = teamsPane(find('#teams'));
inspector(find('#inspector'), find('#inspect'));
lightEvidence(find('main'));

const acting = find('#acting');
acting.append(...state.people.map((person) => el('option', { value: person.key }, `${person.name} — ${person.role}`)));
const actAs = (key) => {
  state.acting = key;
  acting.value = key;
  remember('acting', key);
  slack.reset();
  teams.reset();
};
acting.addEventListener('change', () => actAs(acting.value));
const before = sessionStorage.getItem('acting');
actAs(state.people.some((person) => person.key === before) ? before : state.people[0].key);

/** On a narrow screen one product is shown at a time. */
const showProduct = (name) => {
  document.body.dataset.showing = name;
  for (const tab of document.querySelectorAll('[data-show]'))
    tab.setAttribute('aria-pressed', String(tab.dataset.show === name));
  remember('showing', name);
};
for (const tab of document.querySelectorAll('[data-show]'))
  tab.addEventListener('click', () => showProduct(tab.dataset.show));
showProduct(sessionStorage.getItem('showing') ?? 'slack');

const moods = {
  helpful: 'The model answers as well as it can.',
  slow: 'The model answers after eight seconds: too late.',
  down: 'The model answers with errors.',
  lying: 'The model makes things up.',
  refusing: 'The model refuses to answer.',
};
const model = find('#model');
model.addEventListener('change', async () => {
  await changeModel(model.value);
  tell(moods[model.value]);
});

const faults = {
  'slow-down': 'The next post of the bot will be told to slow down (429).',
  'lost-answer': 'The next post of the bot will arrive, but the bot will not be told.',
};
for (const button of document.querySelectorAll('[data-fault]')) {
  button.addEventListener('click', async () => {
    await breakNext(button.dataset.fault);
    tell(faults[button.dataset.fault]);
  });
}
