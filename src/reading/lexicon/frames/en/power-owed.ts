import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** English risks of power, water and heat by what is owed and how people get by without. */
export const englishPowerOwedFrames: RiskFrames = [
  [
    'utility_shutoff',
    [
      {
        parts: [
          `propane, propane tank, oil tank, heating oil, fuel oil, heating fuel, kerosene, oil, lp tank, gas tank,
            tank, furnace, woodpile, wood, pellets, coal`,
          `(is|was|are|has|ran|runs|running|sits|on|all|now|went|completely|bone|almost|nearly)? (on|been)?
            (empty|dry|ran out|run out|runs out|out|gone|ran dry|low|without fuel|out of fuel|out of oil|out of gas)`,
          `no money, cant afford, cannot afford, cant buy, cant pay, cant refill, unable to, til, till, until, cold,
            coats, blankets, inside, heat, stove, oven, cook*, refill, fill, owes, bill, check, payday, degrees,
            furnace, delivery, wont deliver, funds, # in house`,
        ],
        loose: true,
      },
      {
        parts: [
          `propane, propane tank, oil tank, heating oil, fuel oil, heating fuel, propane delivery`,
          `(is|was|are|has|sits|on|all|now|went|bone|reads|at)? (on)? (empty|dry|ran out|run out|gone|ran
            dry|0|zero|zero percent)`,
        ],
        beside: true,
      },
      {
        parts: [
          `out of, ran out of, run out of, no money for, cant afford, cannot afford, unable to afford,
            unable to pay for, cant buy, couldnt fill, cant fill, cannot fill, without, no, no money to fill,
            no money to refill, running out of, low on`,
          `heating oil, oil for the furnace, oil delivery, propane, heating fuel, fuel oil,
            fuel for (the)? (furnace|heater|heat), oil for heat, kerosene for, wood for (the)? (stove|heat),
            firewood, the propane tank, the oil tank, propane tank`,
        ],
        beside: true,
      },
      {
        parts: [
          `propane co, oil co, propane company, oil company, propane, oil, fuel company, supplier, fuel dealer,
            dealer, oil man, gas company`,
          `wont, will not, refuses to, refused to, refusing to, stopped, quit, not going to, cannot, no longer`,
          `deliver*, fill*, refill*, come out, bring, drop off`,
        ],
      },
      {
        parts: [
          `prepaid, pre-paid, prepaid electric, prepaid meter, prepaid power, electric meter, meter, power account,
            electric account, smart meter`,
          `(is|was|at|down to|hit|on|balance|balance is|has|reads|ran)? (at|to)? (zero|$0|0|ran out|out of
            money|out|no money on it|negative|empty|in the negative)`,
        ],
        beside: true,
      },
      {
        parts: [
          `power company, electric company, gas company, water company, light company, utility, utility company,
            electric co, water dept, city, power co, gas co`,
          `payment by, pay by, paid by, pay today, by # (pm|am), plans to, intends to, going to, threatening to,
            set to, will`,
          `or off, or (it|lights|power|service|they) (is|goes|will|get|shut|cut)*, or disconnect*, or shut, or cut,
            terminate, disconnect, cut, shut, turn off, interrupt`,
        ],
      },
      {
        parts: [
          `cant, cannot, couldnt, unable to, not able to, wasnt able to`,
          `turn on, turn on the, get on, switch on, put on, start, hook up, set up, connect, keep on, keep`,
          `power, electric, electricity, lights, gas, water, utilities, service, lights on`,
          `because, bc, owes, until, balance, bill, old, deposit, prior, debt, unpaid, behind, money, his name,
            her name`,
        ],
        loose: true,
      },
      {
        parts: [
          `threatened with, threat of, at risk of, risk of, facing, faces, afraid of, scared of, worried about,
            about to lose, going to lose, will lose, might lose, may lose, could lose, loss of, losing, loses,
            days from losing, close to losing, face`,
          `electric service, electric shutoff, power shutoff, electric, electricity, power, lights, utilities,
            utility service, water service, gas service, heat, disconnection, disconnect, utility shutoff,
            utility shut off, shutoff, shut off, shut-off, termination of service, lights being cut, power being cut`,
        ],
        beside: true,
      },
      {
        parts: [
          `dark, lights, power, bill, bills, electric, water, gas, meter, utility, cold, candles`,
          `(shut|cut|turned|cutting|shutting|turn) (me|us|him|her|them|my mom|mom) (all)? off`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          `uses, using, use, lit by, lights with, lighting with, living by, getting by with, lives by, relying on,
            only light is, sees by, carrying, reading by, homework by, cooking by, eating by, bathing by`,
          `(phone|cell|cellphone) (light|flashlight), flashlight, flashlights, candle, candles, candlelight,
            oil lamps, oil lamp, lantern, lanterns, kerosene lamp*, headlamp*, solar lights`,
          `because, since, at night, for light, to see, no power, no lights, no electric, no electricity, bill,
            instead, cut, cut off, shut, overdue, unpaid, no juice, owes, off, dark, homework, due to`,
        ],
        loose: true,
      },
      {
        parts: [
          `haul, hauls, hauling, carry, carries, carrying, fetch, fetching, lug, lugging, borrowing, borrows, borrow,
            filling, fills, getting, gets, taking, stealing, steals, steal, pulling, siphoning, buckets of, jugs of`,
          `water, jugs, buckets, power, electric, electricity, current, juice, lights`,
          `from (the|a|her|his|their)? (neighbor*|hydrant|gas station|church|creek|river|lake|well|next
            door|street|pole|hose|store|cemetery|park|hallway)`,
        ],
      },
      {
        parts: [
          `extension cord, extension cords, cord, cords, drop cord, power cord, orange cord, hose, garden hose,
            car battery, generator, batteries, power bank, inverter`,
          `(from|to|off|over from|run from|running from|strung from|through the window from) (the|his|her|their|a)?
            (neighbor*|next door|car|truck|hallway|garage next|unit next|house next|landlord's),
            (since|because|bc|after|as) (they|the|electric|power|lights|meter|it was|bill|no) *`,
        ],
        beside: true,
      },
      {
        parts: [
          `fridge, refrigerator, insulin, oxygen, concentrator, nebulizer, neb, cpap, bipap, vent, ventilator,
            feeding pump, dialysis machine, wheelchair, power chair, hospital bed, air mattress, pump, meds,
            antibiotics, breast milk, formula, food`,
          `no power, no electricity, no electric, without power, without electricity, power cut, power off,
            power shut, lights cut, electricity disconnected, power was cut, service was cut, service cut,
            power got *, electric went off, electric off, electricity off`,
        ],
        either: true,
        loose: true,
      },
    ],
  ],
];
