import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { courts, lockups, offences, officers, orders, persons } from './the-law.ts';

const asList = (choices: string) => choices.replaceAll('|', ',');

/** English risks of arrest, charge and broken orders, by who does what. */
export const englishLawFrames: RiskFrames = [
  [
    'arrest_or_violation',
    [
      {
        parts: [
          `charged, charges, summons, citation, arrested, rearrested, re-arrested, arrest, cited, ticketed, booked, arraigned, indicted,
            facing, faces, wanted, jailed, locked up, locked back up, held, detained, picked up, busted, nabbed,
            pinched, popped, collared, pulled in, brought in, hauled in, taken in, apprehended, in jail, in county,
            doing time, sentenced, convicted, incarcerated, on trial, awaiting trial, out on bond, out on bail,
            cuffed`,
          `(with|w/|for|on|of|after|re|over|in)? (a|an|the|his|some|new|#|two|several|felony|misd|attempted|
            aggravated|agg|simple|drug|suspected)? (${offences})`,
        ],
        beside: true,
      },
      {
        parts: [
          `court date, court, cited to court, court appearance, citation, summons, hearing, arraignment, trial,
            sentencing, case`,
          `(for|on|re|over) (a|an|the|his|new|old)? (vandalism|theft|assault|battery|shoplifting|trespass*|burglary|
            robbery|dui|dwi|owi|possession|disorderly|drug|gun|weapons|felony|misdemeanor|criminal|fraud|forgery|
            resisting|joyriding|arson|stealing|fighting|stabbing|shooting) (charge|charges|case|citation|arrest)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `broke, broken, breaks, breaking, violat*, ignored, ignores, ignoring, disobeyed, disregard*, breached,
            breach of, breaching, flouted, in violation of, against, despite, contrary to, not following,
            not abiding by, not complying with, not in compliance with, noncompliant with, non compliant with,
            non-compliant with, noncompliant w/, non compliant w/, non-compliant w/, out of compliance with,
            out of compliance w/, failed to comply with, failing to comply with, hasnt complied with`,
          orders.replaceAll('|', ','),
        ],
        beside: true,
      },
      {
        parts: [
          `failed to, fails to, failing to, did not, didnt, never, has not, hasnt, havent, not, refuses to,
            refused to, refusing to, stopped, quit, neglected to, forgot to, not been, no longer, late to,
            since he last, overdue to`,
          `report, reported, reporting, check in, checked in, checking in, checkin in, call in, called in,
            calling in, show up, showed up, show, appear, appeared, register, registered, sign in, met, meet,
            meeting, gone to see, see, seen`,
          `(to|with|w/|for|at|in|before|as)? (his|the|a|her|my)? (po|p.o.|agent|probation|probation officer|parole|
            parole officer|parole agent|probation dept|pretrial|pretrial officer|court|court date|judge|hearing|
            arraignment|sentencing|trial|sex offender|so registry|registry|day reporting|supervising officer)`,
        ],
      },
      {
        parts: [
          `missed, misses, missing, skipped, skips, skipping, blew off, blowing off, blows off, blew, no show for,
            no show to, no show at, no showed, no-showed, no-show for, noshow for, ns for, ns to, didnt make,
            did not make, didnt go to, did not go to, wasnt at, was not at, late for, ditched, ducked, dodging,
            avoiding, failed to attend, hasnt done, has not done, failed to complete, hasnt started, kicked out of`,
          `report day, reporting day, report date, report dates, office report, reporting, po appt*, po appointment*,
            po visit*, po meeting*, po check in, po check-in, probation, probation appt*, probation appointment*,
            probation meeting*, probation visit*, parole, parole appt*, parole visit*, parole meeting*, drug court,
            court date, court dates, court, status hearing, day reporting, community service, court ordered *,
            court-ordered *, comm service, color line, color call, random call in, sex offender registration,
            registration date, sentencing, arraignment, pretrial check in, bond check in, curfew`,
        ],
        beside: true,
      },
      {
        parts: [
          `is, are, held, holding, kept, being held, sitting, sits, sat, remains, still, back, stuck, lodged, housed,
            landed, ended up, wound up, spent *, spent the *, spent all *, placed, sent, taken, transported, hauled,
            thrown, put, booked, remanded, locked up, serving time, woke up, returned, goes, going, went, en route,
            dc, d/c, discharge*, released`,
          `(in|into|inside|back in|back to|back into) (the|a)? (${lockups})`,
        ],
        beside: true,
      },
      {
        parts: [
          `held, being held, kept, remanded, detained, sitting, still in, jailed`,
          `without bond, w/o bond, no bond, without bail, no bail, on bond, on a detainer, on an immigration hold,
            on an ice hold, on a parole hold, on a probation hold, on a hold`,
        ],
        beside: true,
      },
      {
        parts: [
          `out on, released on, let out on, let go on, got out on, gets out on, freed on, home on, posted, jumped,
            skipped, forfeited, cant make, could not make, can't post, waiting on, trying to make`,
          `bail, bond, own recognizance, recognizance, ror, or bond, pr bond, personal recognizance,
            a signature bond, unsecured bond, pretrial release, a tether`,
        ],
        beside: true,
      },
      {
        parts: [
          `bail, bond`,
          `(was|is|got|has been)? (denied|revoked|forfeited|set|reset|raised|hearing|posted|too high|pulled|yanked)`,
        ],
        beside: true,
      },
      {
        parts: [
          `da, da's office, ada, the state, state, prosecutor, prosecutors, county attorney, state attorney,
            grand jury, ag, police, pd, detective, store, the store, walmart, target, security, loss prevention,
            victim, school, sheriff, feds, us attorney`,
          `filed, filing, files, pressed, pressing, brought, bringing, laid, going forward with, moving forward with,
            pursuing, signed`,
          `charge, charges, indictment, complaint, a criminal complaint, case, warrant, a warrant, petition`,
        ],
      },
      {
        parts: [
          `charge, charges, dv charges, felony charges`,
          `(are|is|were|still|now)? (pending|stand|filed|brought|lodged|coming|forthcoming|upgraded|laid|refiled|open)`,
        ],
        beside: true,
      },
      {
        parts: [
          `looking at, facing, staring at, up against, got, given, handed, sentenced to, serving, doing, caught`,
          `(#|a|one|two|three|four|five|six|ten|several)? (yrs|years|year|mos|months|days|to # years|life) (in (jail|
            prison|county|custody|lockup)|inside|if (convicted|revoked|violated)|on (the|his|a|this) (new|old|
            violation|case|charge|gun|drug)|for (violating|vop|the violation|a violation|missing|fta|parole|
            probation)), prison time, jail time, hard time, a jail sentence, a prison term, a year and a day, (#|ten|
            thirty|sixty|ninety) day sanction, weekend* in jail`,
        ],
        beside: true,
      },
      {
        parts: [
          asList(officers),
          `arrested, arrest, arresting, booked, cuffed, handcuffed, nabbed, detained, busted, jailed, charged, cited,
            hauled, hauled off, hauled away, picked up, grabbed, collared, apprehended, took away, led away, led off,
            locked up, took in, hauled in, ticketed, held, kept, dragged off, dragged out, took, snatched,
            scooped up, rolled up on, tased, wrestled, placed, put, came to arrest, came and arrested, violated,
            remanded, raided, caught`,
          `(${persons}) (under arrest|in cuffs|in handcuffs|into custody|away|off|in|at|for|on|from|last|this|yest*|
            sat*|sun*|mon*|tues*|wed*|thurs*|fri*|today|overnight|with|w/|stealing|selling|driving|breaking|again|
            after|during|over|outside|up)`,
        ],
        beside: true,
      },
      {
        parts: [
          `gps, monitor, ankle monitor, bracelet, tracking, tracker, scram, monitoring co, monitoring center,
            monitoring company`,
          `shows, showed, had, has, puts, put, pinged, pings, places, placed, alerted, reports, reported, logged,
            caught, tracked`,
          `victim*, exclusion zone, inside the zone, in the zone, outside, out of range, out of bounds,
            out of county, off limits, bar, a bar, away from home, out past *, out all night, not home, not at home,
            overnight, at #am, at # am, strap, tamper*, a dead battery, past curfew`,
        ],
        loose: true,
      },
      {
        parts: [
          `seen, spotted, caught, found, hanging out, hanging around, hangs out, living, staying, lives, stays,
            loitering, working, drinking, socializing, associating, photographed, posted, in contact, texting,
            messaging, contacted, contacting, called, calling`,
          `off limits, not allowed, banned, barred, prohibited, against (his|the|court|probation|parole)? (order|
            orders|conditions|terms|rules|po orders|release*), forbidden, in violation, which violates, known felons,
            other felons, a felon, felons, gang members, co-defendant*, codefendant*, despite *, no contact order,
            stay away order`,
        ],
        loose: true,
      },
      {
        parts: [
          `write up, write-up, write ups, written up, wrote him up, writeup, incident report, infraction,
            disciplinary report, major violation, rule violation, program violation, violation report,
            positive result`,
          `(was|is|been)? (sent|given|forwarded|faxed|emailed|submitted|passed|reported|turned over)? (to|with|
            w/) (his|the)? (po|parole|probation|doc|judge|court|parole board|agent)`,
        ],
        beside: true,
      },
      {
        parts: [
          `found, caught, discovered, seized, confiscated, searched, search turned up, shakedown, room search,
            locker search`,
          `cellphone, cell phone, a cell, smart phone, knife, shank, blade, drugs, tobacco, alcohol, contraband,
            vape, pills, k2, lighter, burner phone, a phone, smartphone, weapon`,
          `po told, po notified, po aware, po called, po informed, told po, told the po, notified po,
            notified parole, parole told, parole notified, probation notified, write up, written up, wrote up,
            infraction, against the rules, against house rules, reported to po`,
        ],
        loose: true,
      },
      {
        parts: [
          `judge, court, magistrate, po, probation, parole, da, commissioner, the judge, parole board, pretrial,
            hearing officer`,
          `put out, issued, signed, ordered, filed, requested, is issuing, sent out, entered, has put out, lodged,
            imposed, gave, sent, revoked, remanded, sanctioned, pulled, yanked, is revoking, is violating, violated,
            is sending, locked, jailed, threatened to revoke, moving to revoke, wants to revoke, recommending,
            recommends, plans to file, will file, intends to file`,
          `warrant*, capias, a pickup order, pickup, violation*, revocation, vop, detainer, jail time,
            jail sanction*, sanction*, jail, him back, her back, him, her, cl, bond, bail, probation, parole,
            his release, prison, incarceration`,
        ],
      },
      {
        parts: [
          `drove, driving, drives, caught driving, stopped driving, ticketed for driving`,
          `(on|w/o|without|with|w/|under|a)? (a|an|his)? (suspended|revoked|expired license|no license|license|
            insurance|stolen *|suspension|fake plates|expired tags)`,
        ],
        beside: true,
      },
      {
        parts: [
          `jail roster, roster, inmate search, inmate lookup, inmate locator, vinelink, vine, jail website,
            jail site, booking log, arrest log, booking sheet, mugshot, mug shot, county website, police blotter,
            court docket, docket, case search, odyssey, mycase`,
          `shows, showed, lists, listed, has, says, said, confirms, confirmed, alert, found, posted, popped up,
            came up, up on`,
          `him, her, cl, client, dad, fa, mom, mo, booked, custody, in custody, arrest*, charge*, new *, theft,
            assault, drug, felony, warrant*, online, # counts, as of`,
        ],
      },
      {
        parts: [
          `terminated, terminate, kicked out, kicked, booted, expelled, discharged, removed, dismissed, sanctioned,
            sanction, sanctions, failed out, bounced, dropped, revoked, in trouble, unsuccessful`,
          `(from|by|out of|in|with|w/|at)? (${courts}) ... (for|bc|because|after|due|d/t|missed|non*|unsuccess*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `did not, didnt, failed to, never, has not, hasnt, not, late, overdue, skipped, missed, lapsed, behind on,
            ducking`,
          `register, registered, registering, update, updated, re-register, verify`,
          `address, as a sex offender, as an offender, with the (sheriff|county|state|police|registry),
            where he lives, as required, (his|her|new) residence, on the registry, sex offender *, so registration,
            registry`,
        ],
      },
      {
        parts: [
          `stealing, stole, shoplifting, fighting, joyriding, vandaliz*, breaking into, spray painting, tagging,
            trespassing, caught with, found with, assaulting, punching, jumping`,
          `petition filed, petition, referred to (juvenile|dja|djj|probation|court|the da), cited, citation, dja,
            djj, juvenile petition, charges, court date, given a court date, brought home by (the)? (police|pd|cops),
            police brought, detained, summons`,
        ],
        loose: true,
      },
    ],
  ],
];
