import type { Lexicon } from './lexicon.ts';

/** English words that deny what follows or precedes them, look like it, or end their reach. */
export const englishNegation: Lexicon['negation'] = {
  before: `no, not, denies, denied, denying, deny, without, w/o, negative for, neg for, neg, negative, no evidence of, no signs of, no sign of, no s/s, no hx of, no history of, no indication of, no concerns, no concern for, no c/o, no reports of, no longer, never, never had, rules out, ruled out, r/o neg, free of, absence of, cannot see, declines, failed to reveal, fails to reveal, did not, didn't, didnt, does not, doesn't, doesnt, do not, don't, dont, has not, hasn't, hasnt, have not, haven't, had not, is not, isn't, isnt, are not, was not, wasn't, wasnt, were not, weren't, unremarkable for, nor, neither, none, nothing, 0, lack of, lacked, lacks, lacking, not appear, not had, not have, not demonstrate, not feel, not reveal, not show, no new, no acute, no abnormal, no significant, no further, no complaints of, no findings of, unlikely, ruled out for, can't find, not found, zero, nil, unfounded, no active, no current, no recent, no known, no plan, no intent, no thoughts of, not complain of, patient was not, with no, non, nonsmoker, aint, ain't, wont, won't, -ve for, ve for`,
  after: `denied, is denied, was denied, not present, not seen, not found, not noted, not observed, none, negative, neg, absent, ruled out, was ruled out, is ruled out, has been ruled out, have been ruled out, are ruled out, unlikely, free, was negative, were negative, is negative, came back negative, unfounded, unsubstantiated, no longer, not reported, not endorsed, not indicated, : no, : none, : denies, : neg, (-), was not, were not, is not, are not, wasn't, wasnt, did not, did rule out, isn't`,
  pseudo: `
        past due, no increase, no change, no significant change, not only, no doubt, not certain, not certain if, not certain
        whether, not sure, unsure, without difficulty, not necessarily, no suspicious change, no further, gram
        negative, not drain, no significant interval change, no definite change, without any further, without
        further, not just, no wonder, no answer, no show, no-show, not cause, not extend, no call, not taking, no
        food, no heat, no power, no water, no electric*, not eating, not sleeping, nothing to eat, no meds, no
        place, nowhere, not home, not safe, not able, no contact, didn't deny, did not deny, does not deny, no
        income, no gas, no money, not working, no ride`,
  ends: `
        but, however, although, though, except, aside from, apart from, other than, nevertheless, yet, still, which,
        who, because, since, secondary to, due to, cause of, causes of, reason for, as a cause of, source of, origin
        of, etiology of, as an etiology of, as the cause of, as a result of, then, until, admits, admitted, reports,
        states, says, endorses, found, positive for, positive, pos, now, instead, presents, presented, presenting,
        tested, despite, while, as there are, trigger event for, reasons for, as a source of, as a reason for, as
        the reason for, cause for, as an cause of, as an origin of, as the source of, as the etiology of, as the
        origin of, as a secondary, as an secondary`,
};
