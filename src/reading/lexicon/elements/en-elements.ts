import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';
import { englishAdultElements } from './en-adult.ts';
import { englishBehavioralElements } from './en-behavioral.ts';
import { englishChildElements } from './en-child.ts';
import { englishDischargeElements } from './en-discharge.ts';
import { englishReentryElements } from './en-reentry.ts';

/** English words that answer what a practice area asks, and those that keep words from being an answer. */
export const englishElements: ElementLexicon = {
  elements: {
    ...englishChildElements,
    ...englishAdultElements,
    ...englishDischargeElements,
    ...englishBehavioralElements,
    ...englishReentryElements,
  },
  except: `
    home alone, left alone, lives alone, living alone, alone with (him|her|them|the baby), injury report*, birth
    mark*, birthmark*, question marks, injured list, scratch off*, scratch ticket*, from scratch, personal injury,
    black eye peas, no injuries reported, clutter free, clutter-free, uncluttered, computer mouse, rat race, injur*
    claim, injury attorney, personal injury lawyer, bed bug treatment, pest control, roach treatment, burns easily,
    burned (out|dinner|rice), fracture clinic, swelling of pride, no clutter, not cluttered`,
  told: `
    says, said, saying, states, stated, reports, reported, told, tells, claims, claimed, alleges, alleged, alleging,
    per, according to, disclosed, thinks, believes, mentioned, insists, feels, heard, allegation*, hotline, complaint,
    concern that, concerned that, worried that, report of, reports of, referral for, explained, voicemail from, email
    from`,
  unreal: `
    if, whether, unless, in case, should, may, might, could, would, would like to, want to, wants to, wanted to, hopes
    to, hoping to, try to, tried to, attempted to, trying to, asked to, request to, requested to, asked
    (mom|dad|mother|father|cl|client|pt|her|him|them|caregiver|son|daughter|wife|husband|staff) to, told
    (mom|dad|mother|father|cl|client|pt|her|him|them|caregiver) to, advised to, advised
    (him|her|them|cl|pt|client|mom) to, encouraged (to|him|her|them|cl|pt|client), reminded
    (to|him|her|them|cl|pt|client|mom), needs, need, required to, expected to, supposed to, ordered to, has to, have
    to, must, goal is, goal:, goal of, the goal, importance of, benefits of, how to, look for, looking for, watch for,
    asked about, asked ... about, asked (who|whether|how|what|when|which|why), talked about, discussed, discussed
    importance, reviewed rules, rules about, expectations, confirm if, find out, unclear, unsure, not sure, unknown,
    plan:, todo, to do, f/u, worried about, worried, afraid, risk of, policy, training, before, until, prior to,
    wonders, asks, pending, promised to, agreed to get, agreed to keep, said he would, said she would, when`,
  elsewhen: `
    last (visit|time|month|week|year|hv|contact|night|summer|winter|spring|fall), previous visit, prior visit,
    previously, (at|since) intake, in the past, used to, next (visit|time|hv|week|month|session|contact), tomorrow, hx
    of, history of, h/o, years ago, months ago, weeks ago, # weeks ago, as a child, growing up, formerly, prior (to)?,
    (in|since) (20|19)#, yesterday's, when (he|she) was, old case, back in, years old case, before discharge, before
    placement`,
};
