import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const service = `
  power, electric, electricity, elec, electric service, electrical service, lights, lites, light, gas, gas
  service, natural gas, water, water service, running water, hot water, heat, utilities, utility, utility service,
  utility services, power supply`;
const unpaid = `
  unpaid, not paid, wasnt paid, not been paid, nonpayment, non-payment, non payment, never paid, didnt pay, did
  not pay, hasnt paid, havent paid, past due, overdue, arrears, owes, owed, owing, behind, balance, debt,
  delinquent, default*, cant pay, couldnt pay, unable to pay, pocketed the bill, back bill, old bill, bill money,
  no money for, bill, bills`;
const company = `(light|power|electric|gas|water|utility|energy|propane|oil|fuel|heating|electricity)
  (company|companies|co|comp|dept|department|board|people|guy|guys|man|authority|district|coop|co-op|supplier|dealer|
  provider), the city, city, the county, utility, the utility, utilities, supplier, fuel dealer, pge, pg&e, coned,
  con ed, edison, peco, duke, duke energy, entergy, dominion, pseg, xcel, fpl, srp, dte, comed, ppl, national grid,
  ameren, centerpoint, reliant, txu, eversource, dwp, ladwp, bge, pepco, nipsco, consumers energy, columbia gas,
  peoples gas, socalgas, water works, public works`;
const cut = `cut, cut off, shut, shut off, shutoff, turned off, disconnected, discontinued, suspended, interrupted,
  terminated, pulled, killed, clipped, capped, unhooked, yanked, switched off, locked, red tagged, taken out,
  knocked off`;

/** English risks of power, water and heat by who cuts what and what the notice says. */
export const englishPowerCutFrames: RiskFrames = [
  [
    'utility_shutoff',
    [
      {
        parts: [
          company,
          `(is|are|was|were|has|have|had|just|finally|already|came and|came to|coming to|will|would|is going
            to|going to|gonna|plans to|planning to|threatening to|threatened to|threatens to|about to|set
            to|scheduled to|wants to|says theyll|said theyd|said they will|says it will|may|might|could)?
            (cut|cuts|cutting|shut|shuts|shutting|turn|turned|turning|switch|switched|disconnect|disconnected|
            disconnecting|pull|pulled|pulling|terminate|terminated|terminating|stop|stopped|stopping|suspend|
            suspended|discontinue|discontinued|interrupt|interrupted|kill|killed|cap|capped|lock|locked|clip|clipped|
            close|closed|remove|removed|took|take|unhook|unhooked|red tagged|refuse|refused|refuses|put a lock
            on|will not restore|wont restore|wont reconnect)`,
          `(him|her|them|it|us|me|mom|cl|the family|the house|everything) (off|down|out)?,
            (the|her|his|their|all)? (service|services|power|electric|electricity|lights|gas|water|meter|line|valve|
            heat|account|delivery|deliver*|payment plan|payment arrangement|extension|refill), off,
            at (the)? (pole|meter|street|noon|#*)`,
        ],
      },
      {
        parts: [
          service,
          `(is|are|was|were|got|gets|get|getting|being|been|has|have|had|will|may|might|could|about to|going
            to|gonna|supposed to|due to|scheduled to|set to|to|just|keeps|now|all|both|still|already|finally|since)?
            (be|been|being|get|got|getting|go|goes|going|both)? (been|being)?
            (${cut.replaceAll(',', '|')}) (again|since|for|last|on|at|by|today|yesterday|this|mon*|tues*|wed*|
            thurs*|fri*|sat*|sun*|in|over|due|because|x|until|till|til|any|tomorrow|next|#*)?`,
        ],
        beside: true,
      },
      {
        parts: [
          unpaid,
          `(power|electric|electricity|elec|lights|lites|gas|water|heat|utilities|service|fridge|house)
            (is|are|was|were|went|been|has been|goes)? (off|out|cut|dark|gone|dead|shut|without power)`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          `power's, power's been, service, electric's, lights are, lights, power, electric, heat, heating, water,
            gas, utilities`,
          `(been|is|are|was|were|went|go|goes|has been|have been|still|both)? (off|out|gone|dark) (since|for #
            (days|weeks|nights)|x #|x#|until (he|she|they)|since (he|she|they)|because (of)? (the|a|an)?
            (bill|nonpayment)|cause bill|due to nonpayment|bc bill|again bc)`,
        ],
        beside: true,
      },
      {
        parts: [
          `shutoff, shut off, shut-off, turn off, turn-off, turnoff, cutoff, cut off, cut-off, disconnect,
            disconnection, termination, final, final termination, last, past due, past-due, delinquen*, overdue,
            late, urgent, red, pink, yellow, orange, blue, 24 hr, 24 hour, 48h, 48 hr, 48 hour, 72 hour, 72 hr,
            # day, ten day, five day, three day, service termination`,
          `notice, notices, warning, warnings, letter, letters, slip, tag, bill, hanger, card, tags`,
          `for, from, on, by, re, about, off`,
          service,
        ],
      },
      {
        parts: [
          `shutoff, shut off, shut-off, turn off, turn-off, turnoff, cutoff, cut off, cut-off, disconnect,
            disconnection, termination, final, last, past due, delinquen*, 24h, 24 hr, 24 hour, 48h, 48 hr, 48 hour,
            72h, 72 hour, 72 hr, # day, ten day, five day, three day`,
          `notice, notices, warning, warnings, letter, letters, slip, tag, bill`,
          `${company}, electric, power, gas, water, light, lights, utility, utilities, heat, pge, city water`,
        ],
      },
      {
        parts: [
          `turn-off, turnoff, turn off, disconnect, disconnection, shut-off, cutoff, cut-off, shutoff,
            service termination, utility termination`,
          `notice*, letter*, warning*, pending, scheduled, date, looming, imminent, threat*, tomorrow, order, list,
            in # (days|hours|hrs), set for, due, this week, next week`,
        ],
        beside: true,
      },
      {
        parts: [
          `got, received, has, have, gotten, found, brought, posted, left, mailed, sent, showed me, taped, hanging,
            on, put, hid`,
          `(a|an|the|her|his|their|two|another)? (blue|red|pink|orange|yellow|door|final|last|shutoff|disconnect|
            termination)? (tag|tags|notice|notices|slip|letter|hanger|warning|sticker|seal|lock|boot|paper)`,
          `(gas|water|electric|power|light|utility) (meter|company|co|comp|dept|bill|valve|line|people), meter,
            from (the)? (power|water|gas|electric|light|utility), pge, coned, edison`,
        ],
        loose: true,
      },
      {
        parts: [
          `put a lock on, put lock on, lock on, locked, pulled, removed, took, taken, tagged, tag on, boot on,
            sealed, seal on, shut, closed, blue tag on, red tag on, came and took, jumped, bypassed, tampered with,
            capped`,
          `meter, gas meter, water meter, electric meter, light meter, power meter, water valve, gas line, gas valve,
            water line`,
        ],
        beside: true,
      },
      {
        parts: [
          `meter, gas meter, water meter, electric meter, light meter, gas line, water line, valve`,
          `(was|is|got|has been|been|has a|has)? (pulled|removed|locked|tagged|sealed|taken|booted|capped|shut|gone|
            red tag|lock on it|lock|blue tag|disconnected|unplugged)`,
        ],
        beside: true,
      },
      {
        parts: [
          `behind, behind on, past due, owes, owe, owing, delinquent, overdue, arrears, in arrears, unpaid, late,
            late on, way behind, in collections, in debt, backed up on, cant keep up with, struggling to keep,
            struggles to keep, cant pay, unable to pay, cannot pay, couldnt pay, hasnt paid, has not paid,
            stopped paying, not paid, not paying, didnt pay, missed, short on, cant afford, cannot afford,
            no money for, fell behind on, falling behind on, months behind on, outstanding`,
          `electric, electricity, power bill, light bill, lights, lights on, past-due gas,  the lights on, gas bill,
            the gas, gas, water bill, the water, utilities, utility, utility bill, utility bills, heating bill,
            heat bill, power, heat, light company, electric bill, energy bill, oil bill, propane bill, oil delivery,
            propane, heating oil, fuel oil, electric co, power company, gas company, water company, water dept,
            light co, sewer bill`,
        ],
        beside: true,
      },
      {
        parts: [
          `utility, utilities, electric, electricity, power, gas, water, light, heating, energy, oil, power bill,
            light bill, electric bill, gas bill, water bill, utility bill, utility bills`,
          `(bill|bills|account|acct|balance)? (is|are|was|at|in|has|now|#|two|three|all|both|$#)?
            (months|weeks|days)? (arrears|past due|past-due|overdue|delinquent|behind|late|in collections|in
            arrears|$# behind|$# past due|unpaid|# days late|closed for|suspended for|on (the)? (cut|shutoff|shut
            off) list|months late|way behind|not been paid|never paid)`,
        ],
        beside: true,
      },
      {
        parts: [
          `cant get, cannot get, unable to get, couldnt get, not able to get, cant turn, cannot turn, cant have,
            couldnt turn, not allowed to get, waiting to get, needs to get, trying to get, cant keep, cannot keep,
            cant restore`,
          `power, electric, electricity, elec, lights, lites, gas, water, heat, utilities, utility, service`,
          `on, back on, turned on, turned back on, hooked up, restored, reconnected, connected,
            in (his|her|their) name, in own name`,
        ],
      },
      {
        parts: [
          `no, without, w/o, w/out, without any, lacks, lacking, zero, has no, have no, had no, been without,
            doing without, gone without, went without, goes without, lives without, living without, hasnt had,
            havent had, not had, has not had, have not had, doesnt have, dont have, no longer has, is without`,
          `(working|functioning|active)? (utilities|utility service|electrical service|gas service|water
            service|power service|electric service|utility hookup*|hookups|power hookup|electric or water|water or
            electric|lights or water|water or lights|power or water|water or power|heat or lights|lights or
            heat|heat or hot water|gas or hot water|gas or electric|lights gas or water),
            (electricity|electric|elec|power|lights|running water|gas|water|hot water|heat|service) (at|in)
            (the|his|her|their)? (home|house|apt|apartment|trailer|unit|residence|place|camper|room),
            (electricity|electric|elec|power|lights|running water|gas|hot water|heat) (since|for
            (#|two|three|four|five|several|a) (days|weeks|nights|day|week|month|months)|x|because|due to
            nonpayment|as gas|as bill*|until|till|over|to run|to charge|to power)`,
        ],
        beside: true,
      },
    ],
  ],
];
