/** What the page knows of who acts; `acting` is the key of a person. */
export const state = { acting: '', menus: null, people: [] };

const listeners = new Set();
export const onChange = (listener) => listeners.add(listener);
export const refresh = () => Promise.all([...listeners].map((listener) => listener()));

const ask = async (path) => (await fetch(`/playground/${path}`)).json();
const post = async (path, body) => {
  const response = await fetch(`/playground/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { ok: response.ok, ...(await response.json()) };
};

export async function start() {
  const { people, menus } = await ask('start');
  Object.assign(state, { people, menus });
  const changes = new EventSource('/playground/changes');
  changes.addEventListener('message', refresh);
}

export const see = (what, place) => ask(`${what}?as=${state.acting}&place=${encodeURIComponent(place)}`);
export const inspect = () => ask('inspect');
export const changeModel = (mood) => post('model', { mood });
export const breakNext = (fault) => post('fault', { fault });

/** Does a deed as the acting person. Tells when the bot did not answer as the product expects. */
export async function act(deed) {
  const twice = document.querySelector('#twice');
  const answer = await post('deed', { as: state.acting, deed, ...(twice.checked && { twice: true }) });
  const bad = answer.statuses?.find((status) => status !== 200);
  if (!answer.ok) tell('That is not possible any more.');
  else if (answer.late) tell('The bot took too long to answer.');
  else if (bad !== undefined) tell(bad === 0 ? 'The bot cannot be reached.' : `The bot answered ${bad}.`);
  await refresh();
}

let hiding;
/** Says something at the foot of the page for a while. */
export function tell(words) {
  const toast = document.querySelector('#toast');
  toast.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    toast.textContent = '';
  }, 5000);
}
