import type { Clause } from '#reading/clauses/clauses.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import { within } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { house } from './appositions.ts';
import type { Mention } from './people.ts';
import { subjectOf } from './presence.ts';

const presentActs = words(...languages.map((l) => l.presentActs));

/** On a visit whoever does something before the worker's eyes is there: "dad brought snacks, played w/ both boys". */
export function actingIn(page: Page, clause: Clause): Mention[] {
  const [actor] = subjectOf(page, clause);
  const acts = find(page, presentActs, clause.span);
  const [act] = acts;
  if (!act) return [];
  const opens = /^[\s,.;:()-]*(?:and |also |then |y )?$/;
  const lead = page.plain.slice(actor ? actor.span.end : clause.span.start, act.start);
  const isAct = actor
    ? /^(?: \([^)]*\))?,? (?:was |were |is |also |both |all |then |had |did |came (?:and|n|&) |estaba |estaban |se |le |lo |la |nos |me )*$/.test(
        lead,
      )
    : opens.test(lead);
  // "landlord gave her a 3 day notice": a paper of another day.
  if (!isAct || /^(?: [a-z0-9-]+){0,4} (?:notice|warning|letter)\b/.test(page.plain.slice(act.end, clause.span.end)))
    return [];
  const beside = clause.people.filter(
    ({ span, owner }) =>
      !owner &&
      span.start > act.start &&
      !/\b(?:que|q|that|about|if)\b/.test(page.plain.slice(act.end, span.start)) &&
      (acts.some((one) => within(span, one)) ||
        /\b(?:w\/|with|to|at|con|a|al)\s*(?:all |both |the |his |her |los |las |la |el |su |sus )*$/.test(
          page.plain.slice(act.end, span.start),
        ) ||
        acts.some(
          ({ start, end }) =>
            touching.test(page.plain.slice(start, end)) &&
            /^ (?:all |both |the |his |her |al |a |los |las |la |el |su |sus )*$/.test(
              page.plain.slice(end, span.start),
            ),
        )),
  );
  return [...(actor && actor.role !== null ? [actor] : []), ...beside];
}

/** "hugged all 3 kids", "took baby". */
const touching =
  /^(?:hug|held|hold|fed|feed|kiss|comfort|rock|pick|took (?:baby|kids|child)|came (?:and|n)|carg|abraz|greet|prais|redirect|introduc|dio|dandole)/;

/** Behind a try in vain: "uncle Ray came out w/ a pistol", "los niños esperaron con la madre de crianza": there all the same. */
export const atTheDoor = (page: Page, clause: Clause): Mention[] => {
  const [actor] = subjectOf(page, clause);
  if (
    !actor ||
    actor.role === null ||
    !/^,? (?:(?:was |is )?(?:at (?:the )?door|(?:there|home)(?= ?(?:$|[,.;]|and\b|w\/|with\b)))|came (?:out|to the door|outside|to door)|answered (?:the )?door|opened (?:the )?door|open(?:ed)? up|waited|was waiting|were waiting|let (?:me|us)|handed me|showed me|gave me|walked me|walked out|pulled up|showed up|arrived|brought|salio|abrio|esperaron|espero|llego|llegaron|me abrio)\b/.test(
      page.plain.slice(actor.span.end, clause.span.end),
    )
  )
    return [];
  return clause.people.filter(
    (mention) =>
      mention === actor ||
      (!mention.owner &&
        /\b(?:w\/|with|and|&|con|y|brought|trajo) ?(?:the |his |her |los |la |el |su )?$/.test(
          page.plain.slice(actor.span.end, mention.span.start),
        )),
  );
};

/** In the hearing room whoever rules, objects or testifies is there: "judge granted guardianship, dtr objected". */
export const heardIn = (page: Page, clause: Clause): Mention[] =>
  subjectOf(page, clause).filter(
    ({ role, span }) =>
      role !== null &&
      // "DME ordered".
      !house.test(page.plain.slice(span.start, span.end)) &&
      /^,? (?:also |then |has |had )?(?:granted|gave|awarded|appointed|denied|kept|held|changed|found|took|ordered|ruled|signed|set|continued|found|approved|dismissed|extended|revoked|reinstated|sentenced|adjourned|accepted|adopted|warned|praised|commended|objected|argued|testified|appeared|spoke|requested|asked|recommended|agreed|opposed|contested|consented|admitted|addressed|otorgo|ordeno|nego|aprobo|dicto|fallo|objeto|testifico|declaro|pidio|solicito|concedio|continuo|fijo|recomendo|acepto|clapped|smiled|urged|stipulated|(?:is |was )?(?:ok|okay|fine|good|on board) (?:w\/|with)|recommends|cleared|signed off|thinks)(?![a-z])/.test(
        page.plain.slice(span.end, clause.span.end),
      ),
  );

/** On a visit whoever is described was there: "kids clean and fed", "mo sober". */
export function observedIn(page: Page, clause: Clause): Mention[] {
  const observed = subjectOf(page, clause).filter(({ role }) => role !== null);
  const rest = (mention: Mention) => page.plain.slice(mention.span.end, clause.span.end);
  const looksSo =
    /^(?: \([^)]*\))?,? ?(?:was |were |is |are |both |all |looked |appeared |appears |seemed |estaba |estaban |se ve |se veia )*(?:fine|ok|okay|sober|clean|fed|happy|calm|healthy|well|dressed|quiet|tearful|cooperative|appropriate|engaged|oriented|alert|a&o|playing|in good|doing (?:well|ok|good|great|fine)|safe(?! at home)|high\b|drunk|intoxicated|passed out|nodding|slurring|groggy|tired|agitated|anxious|lethargic|drowsy|resting|flat|withdrawn|disheveled|unkempt|sleepy|upset|clingy|fussy|shy|giggly|smiley|chatty|hyper|bored|whiny|restless|jumpy|pleasant|polite|guarded|playful|talkative|awake|crying|exhausted|cansad[oa]|nervios[oa]|bien|limpi[oa]s?|tranquil[oa]s?|content[oa]s?|jugo|seen|fed|held|changed|(?:has|had|w\/|with) (?:an? |no |some |new |fresh |several |two |old )*(?:black eye|bruis|marks?|cuts?|scratch|burns?|swollen|split lip|busted|scab|rash))\b/;
  const [first] = observed.filter((mention) => looksSo.test(rest(mention)) || clause.people.length > 1);
  if (!first || !looksSo.test(rest(clause.people.at(-1) ?? first))) return [];
  return clause.people.filter(({ owner, role }) => !owner && role !== null);
}

/** Whoever picked up, though the call was another's: "wife Bette ans'd then put him on". */
export const pickedUp = (page: Page, clause: Clause): Mention[] =>
  subjectOf(page, clause).filter(
    ({ role, span }) =>
      role !== null &&
      /^,? (?:ans'd|ansd|ans|answered|picked up(?! on| by| for| at)|got on|came on|hopped on|jumped on|was on|on too|on line too|joined|put (?:him|her|cl|pt|client) on|handed|passed|contesto|cogio|atendio|se puso|me (?:contesto|lo paso|la paso|comunico))(?![a-z])/.test(
        page.plain.slice(span.end, clause.span.end),
      ),
  );

/** "the counselor sat in and I'm going to see mom tonight": told in one breath with a plan. */
export const satIn = (page: Page, { people }: Clause) =>
  people.filter(
    ({ role, span }) =>
      role !== null &&
      /^ (?:(?:present|there|here|presente)(?=,)|sat in|was (?:there|present)|joined|attended|participated|also attended|estuvo|asistio|participo)\b/.test(
        page.plain.slice(span.end, span.end + 20),
      ),
  );

/** "PT Glenn was just finishing up with her": at the bed or the home when the worker came. */
export const busyWithThem = (page: Page, clause: Clause): Mention[] =>
  subjectOf(page, clause).filter(
    ({ role, span }) =>
      role !== null &&
      /^ (?:was|were) (?:just |already |still |busy )*(?!living|staying|going|coming|fighting|arguing)[a-z]+ing (?:[a-z]+ )?(?:with|w\/?|on) (?:him|her|them|cl|pt|mom?)\b/.test(
        page.plain.slice(span.end, clause.span.end),
      ),
  );

/** "outreach w/ peer Dom, found cl under the bridge": whom the worker came upon. */
export const cameUpon = (page: Page, clause: Clause): Mention[] =>
  clause.people.filter(
    ({ span, owner }) =>
      !owner &&
      /^\W*(?:(?:we|i|and|then|also) )*(?:found|spotted|located|tracked down|caught up (?:with|w\/?)|ran into|encontre|encontramos|hallamos|ubicamos)(?: al?)? ?(?:the |la |el )?$/.test(
        page.plain.slice(clause.span.start, span.start),
      ),
  );

/** "interpreter Ana on the ipad", "su esposo Chuy traduciendo": who gives the words of the other language. */
export const translatingIn = (page: Page, clause: Clause): Mention[] =>
  subjectOf(page, clause).filter(({ role, span }) => {
    const after = page.plain.slice(span.end, span.end + 24);
    if (role === null) return false;
    return role === 'interpreter'
      ? /^(?:$|[,.;)]| (?:on|by|via|over|thru|through|x|por|en) (?:the |la |el )?(?:ipad|phone|video|tablet|speaker|line|screen|zoom|tel\w*|linea|pantalla))/.test(
          after,
        ) && !/\b(?:no|need\w*|request\w*|without|sin|ask\w*) $/.test(page.plain.slice(clause.span.start, span.start))
      : /^ (?:was |is |estaba )?(?:traduciendo|interpretando|translating|interpreting|translated|interpreted|tradujo|interpreto)\b/.test(
          after,
        );
  });

/** "his wife put Mr. Denham on": to whom the receiver was handed. */
export const putOn = (page: Page, { span, people }: Clause) =>
  people.filter(
    (one) =>
      !one.owner &&
      /\b(?:put|(?:handed|passed|gave) (?:the |her |his )?phone to|paso (?:el telefono )?al?|puso al?) $/.test(
        page.plain.slice(span.start, one.span.start),
      ) &&
      (/phone to $|paso|puso/.test(page.plain.slice(span.start, one.span.start)) ||
        /^ on(?: the (?:phone|line))?(?:$|[\s,.;])/.test(page.plain.slice(one.span.end, one.span.end + 14))),
  );
