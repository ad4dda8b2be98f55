import type { RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found } from '#reading/reading.ts';
import type { FoundAction } from './follow-ups.ts';

const harms: readonly RiskFlag[] = ['homicidal_ideation', 'violence_threat', 'suicidal_ideation', 'self_harm'];

/** Without "he has to smother his uncle": harm that somebody announces is flagged, and nothing for the worker's list. */
export const withoutThreats = (page: Page, actions: readonly FoundAction[], risks: readonly Found<RiskFlag>[]) => {
  const announced = risks.filter(({ value }) => harms.includes(value)).flatMap(({ spans }) => spans);
  return actions.filter(
    ({ spans: [action] }) =>
      !action ||
      !announced.some(
        ({ start, end }) =>
          start < action.end &&
          end > action.start &&
          isDeed.test(page.plain.slice(start, end)) &&
          onlyWho.test(page.plain.slice(action.start, Math.max(action.start, start))),
      ),
  );
};

/** Two words or more that are no noun of the practice: "kill dad", not "threat", "duty to warn". */
const isDeed =
  /^(?!(?:threat|suicid|si\b|hi\b|violen|homicid|duty|tarasoff|warn|amenaz|danger|safety|crisis|risk|fight)).*[a-z] [a-z]/;
/** Who will, and that they will. */
const onlyWho =
  /^\W*(?:(?:and|y|he|she|they|cl|pt|client|mom|dad|hes|shes|i|im|is|'s|says?|said|told|me|that|que|dice|will|'ll|gonna|going|to|plans?|planning|wants?|has|have|va|a|voy|next|time|tiene|[dms]rs?\.? [a-z]+)\W*)*$/;
