import { asJson, asList, asText, isJson, type Json } from './json.ts';

/** What a person has put into a field: its text, the chosen value, the chosen values, or nothing. */
export type Filled = string | readonly string[] | null;
/** By block for a form field, by action for any other element. */
export type FilledIn = Readonly<Record<string, Filled>>;

const elementsOf = (block: Json): readonly Json[] =>
  [...asList(block.elements), block.accessory, block.element]
    .filter(isJson)
    .filter((one) => asText(one.action_id) !== '');

/** The element of these blocks that goes by this action, with the block it stands in. */
export function findElement(
  blocks: readonly unknown[],
  actionId: string,
  blockId?: string,
): { block: Json; element: Json } | null {
  for (const block of blocks.map(asJson)) {
    if (blockId !== undefined && block.block_id !== blockId) continue;
    const element = elementsOf(block).find((one) => one.action_id === actionId);
    if (element) return { block, element };
  }
  return null;
}

const optionsOf = (element: Json): readonly Json[] =>
  [...asList(element.options), ...asList(element.option_groups).flatMap((group) => asList(asJson(group).options))].map(
    asJson,
  );

const chosen = (element: Json, value: string) => optionsOf(element).find((option) => option.value === value) ?? null;

/** An element's value as Slack reports it. Undefined keeps what the bot had filled in. */
function stateOf(element: Json, filled: Filled | undefined): Json {
  const type = asText(element.type);
  const one = typeof filled === 'string' && filled !== '' ? filled : null;
  const many = Array.isArray(filled) ? filled : one === null ? [] : [one];
  const kept = filled === undefined;
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
    case 'external_select':
      return { type, selected_option: kept ? (element.initial_option ?? null) : one && chosen(element, one) };
    case 'multi_static_select':
    case 'checkboxes':
      return {
        type,
        selected_options: kept
          ? asList(element.initial_options)
          : many.map((value) => chosen(element, value)).filter((option) => option !== null),
      };
    case 'users_select':
      return { type, selected_user: kept ? (element.initial_user ?? null) : one };
    case 'datepicker':
      return { type, selected_date: kept ? (element.initial_date ?? null) : one };
    case 'timepicker':
      return { type, selected_time: kept ? (element.initial_time ?? null) : one };
    case 'datetimepicker':
      return { type, selected_date_time: kept ? (element.initial_date_time ?? null) : one && Number(one) };
    default:
      return { type, value: kept ? (element.initial_value ?? null) : one };
  }
}

/** `state.values` of a view: by block, then by action. */
export function viewState(blocks: readonly unknown[], filled: FilledIn): Json {
  const values: Record<string, Json> = {};
  for (const block of blocks.map(asJson)) {
    const fields = elementsOf(block).filter((element) => element.type !== 'button' && element.type !== 'overflow');
    if (fields.length === 0) continue;
    values[asText(block.block_id)] = Object.fromEntries(
      fields.map((element) => {
        const actionId = asText(element.action_id);
        return [actionId, stateOf(element, filled[block.type === 'input' ? asText(block.block_id) : actionId])];
      }),
    );
  }
  return values;
}

/** The action a press or a pick sends: the element as Slack reports it. */
export function actionOf(block: Json, element: Json, filled: Filled | undefined, ts: string): Json {
  const base = { action_id: element.action_id, block_id: block.block_id, type: element.type, action_ts: ts };
  if (element.type !== 'button') return { ...base, ...stateOf(element, filled) };
  return {
    ...base,
    text: element.text,
    ...(element.value !== undefined && { value: element.value }),
    ...(element.style !== undefined && { style: element.style }),
  };
}
