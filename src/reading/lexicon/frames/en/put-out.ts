import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const home = `
  apartment, apt, flat, unit, home, house, housing, place, room, rm, bed, bed hold, slot, spot, trailer, mobile
  home, camper, condo, duplex, lease, tenancy, voucher, section 8, subsidy, rental, sublet, sober house, sober
  living, shelter bed, motel room, supported apartment, supportive housing, supported housing, public housing,
  host home, home she owned, residence`;
const host = `assisted living, al, transitional housing, residential, landlord, landlady, ll, owner, manager, mgr,
  mgmt, management, super, property manager, house manager, sober house, sober home, sober living, halfway house,
  rooming house, boarding house, boarding home, motel, hotel, shelter, program, group home, host home, alf, snf,
  nursing home, facility, rehab, complex, park, housing authority, sister, brother, mom, mother, dad, father,
  stepfather, stepdad, stepmom, aunt, uncle, cousin, grandson, granddaughter, grandma, grandmother, grandpa,
  grandfather, mgm, pgm, friend, girlfriend, boyfriend, gf, bf, ex, wife, husband, roommate, in-laws,
  daughter in law, son in law, son, daughter, family, relatives, niece, nephew, host, church, sponsor, girl, buddy,
  partner`;
const person = `him|her|them|us|me|cl|client|pt|patient|mom|mother|dad|the family|family|the kids|the client|the
  tenants|tenants|everyone|everybody|resident|av|her son|her daughter|his son|the whole family|mom and kids|mom and
  the kids|her and the kids|her and her kids|teen|youth|the couple`;
const refuge = `shelter, mission, rescue mission, salvation army, warming center, warming station, cooling center,
  safe parking, safe house, encampment, homeless camp, tent city, tent, tarp, lean-to, car, van, minivan, camper, rv,
  abandoned house, abandoned building, vacant house, vacant building, squat, storage unit, garage, shed, barn,
  riverbed, motel, laundromat, truck stop, rest area, rest stop, parking garage, woods, church van, church basement,
  street, streets, bridge, overpass, underpass, freeway, viaduct`;
const nightPlace = `truck, suv, pickup, vehicle, bus, train, trains, subway, park, parks, park bench, bench,
  playground, sidewalk, alley, tracks, river, creek, beach, field, cemetery, camp, parking lot, parking structure,
  storage, stairwell, stairwells, hallway, hallways, laundry room, lobby, er lobby, waiting room, er waiting room,
  emergency room, er, airport, bus station, bus stop, bus shelter, train station, depot, gas station, doorway,
  doorways, porch, church, church gym, church steps, gym, library, empty unit, construction site, dumpster,
  storefront, mcdonalds, walgreens, casino`;

const asleep = `slept, sleeping, sleeps, sleep, spending nights, spends nights, spent the night, spent last night,
  spent nights, nights, found sleeping, bedding down, camping, camped, camps, squatting, squats`;
const bedAt = (places: string) => `(in|out of|under|behind|at|on|inside|by|near|outside|beneath|below|around|from)
  (his|her|their|a|the|an|my|our|another)? (family|women's|womens|men's|mens|homeless|emergency|county|city|night|
  winter|overnight|warming|dv|domestic violence|youth|teen|crisis|local|downtown|friend's|friends|neighbor's|cousin's|
  brother's|sister's|buddy's|mother's|parked|abandoned|vacant|old|broken down|storage|24 hr|24 hour|24-hr|all night|
  empty|foreclosed|union gospel|rescue|church|dad's|uncle's)?
  (${places.replaceAll(',', '|')})`;

/** English risks of a roof by where the nights are spent and who puts whom out. */
export const englishPutOutFrames: RiskFrames = [
  [
    'housing_loss',
    [
      { parts: [`${asleep}, passing nights, overnighting`, bedAt(nightPlace)], beside: true },
      {
        parts: [
          `${asleep}, living, lives, live, lived, residing, resides, staying, stays, stayed, stay, crashing, crashes,
            crashed, been`,
          bedAt(refuge),
        ],
        beside: true,
      },
      {
        parts: [
          `is, are, theyre, hes, shes, back, still, currently, now, again, checked, confirmed`,
          `(in|at|to|into) (a|the)? (family|women's|womens|men's|mens|homeless|emergency|county|city|warming|youth|
            winter|local|downtown|domestic violence|dv|union gospel|rescue)? (shelter|rescue mission|gospel
            mission|salvation army|warming center|homeless camp|encampment|tent city)`,
        ],
        beside: true,
      },
      {
        parts: [
          `sleeping, sleeps, slept, living, staying, camping`,
          `in (a|the)? (doorway|doorways|bus station|bus stop|encampment|tent|alley|stairwell|abandoned *|vacant
            *|car behind *), under (a|the)? (bridge|overpass|tarp|freeway|viaduct)`,
        ],
      },
      {
        parts: [
          `sheriff, sheriffs, marshal, marshals, constable, deputies, deputy, bailiff, ${host}`,
          `(locked|put|puts|putting|threw|throws|throwing|kicked|kicks|kicking|tossed|tossing|booted|turned|ran|
            chased|forced|forcing|ordered|wants|want|wanted|throw|kick|put|lock|needs) (${person})
            (out|outside|off|gone|on the street|to the street|from the (home|house|apartment|property|unit)),
            making (${person}) (leave|move|go), made (${person}) (leave|move|go),
            discharging (${person}) from (residential|housing|the program|the house|the home),
            packed (his|her|their) (stuff|things|bags), told (${person}) pack (your|up),
            notice (that)? (he|she|they) must (move|leave|be out), issued notice,
            asked (${person}) (to leave|to go after|to move|not to (return|come back)|to be out),
            told (${person}) (to leave|to move out|to get out|to pack|to be out|to find|not to (return|come back)|get
            out|pack|dont come back|she has to go|he has to go|they have to go),
            ordered (${person}) (off|to leave|to vacate|out), wants (${person}) (gone|out),
            making (${person}) move out, threatens to (put|throw|kick|lock) (${person}) out`,
        ],
      },
      {
        parts: [
          `been told to be, told to be, asked, told, ordered, instructed, forced, made, given until, given till,
            was asked, was told, been told, been asked, being made, being told`,
          `gone by (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|the|christmas|#*|end|tomorrow|thanksgiving|new year*),
            out by (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|the #*|christmas|#*|end|tomorrow),
            (to)? (leave|vacate|move out|be gone|get out|be out|pack up|pack her|pack his|clear out) (by|before|the
            (room|house|apartment|home|unit|property|shelter|program|place|motel)|tonight|today|tomorrow|in
            #|within|after|because|when|over|this|last), not to (return|come back) (to|there|home|after),
            out of the (house|home|room|apartment|unit|program|shelter), off (the)? property`,
        ],
        beside: true,
      },
      {
        parts: [
          `pt, cl, client, patient, he, she, they, mom, mother, him, her, them, family, resident, av, kids, mo, teen,
            youth, us, we, i`,
          `(cannot|can no longer|no longer can|is not able to|will not be able to|isnt allowed to|is not allowed
            to|not allowed to|is not welcome to|is no longer welcome|not welcome|can't|cant|may not|could
            not|couldnt) (stay|live|return|come|move|go|be) (back|there|here|with|w/|at|past|after|any
            longer|anymore|no more|much longer|another night|in the home|in his home|in her home|to live|to the
            home|to his home|to her home|to the house|to the group home|to the shelter|to the program|to the
            apartment|to his apartment|to her apartment|to the alf|to the facility|to the sober house|to his room|to
            her room|beyond|longer)`,
        ],
        beside: true,
      },
      {
        parts: [
          host,
          `will not, wont, cannot, cant, no longer, not going to, does not want, doesnt want, refuses to, refused to,
            unwilling to, not willing to, declined to, isnt willing to, not, not want`,
          `(let|have|allow|keep|take|house|want|letting|taking|accept|readmit|letting) (${person}) (back|in
            anymore|stay|live|return|there|here|to stay|to live|to return|to come|in (the|her|his)
            (home|house|apartment)|at (the|her|his) (home|house|apartment)|anymore|any longer|past|another|after)`,
        ],
      },
      {
        parts: [
          `landlord, landlady, ll, house manager, sober house, sober living, sober home, halfway house, motel,
            manager, mgmt, shelter, rooming house, boarding house, owner, park, complex, group home, program,
            transitional house, judge, sheriff`,
          `gave, gives, giving, given, allowed, has given, gave notice`,
          `(# (hrs|hours|days|hr|day|h)|one week|two weeks|a week|a month|one month|ten days|three days|five
            days|thirty days|# weeks) (to (leave|go|get out|move|pack|find|vacate|clear|be)|notice|over|because|from|
            after|since|for (not|being|using|nonpayment|breaking|fighting|drinking|violat*|late|unpaid)),
            (till|til|until) (the)? (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|tomorrow|noon|#*|end),
            (him|her|them|cl|pt|mom|us|the family) (till|til|until) (the)?
            (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|tomorrow|noon|#*|end),
            (him|her|them|cl|pt|mom|us)? (a|an|written)? (#-day|# day|ten day|thirty day|sixty day) (notice|to)`,
        ],
        beside: true,
      },
      {
        parts: [
          `behind on, behind with, late on, late with, short on, owes, owe, owing, past due on, unable to pay,
            cant pay, cannot pay, couldnt pay, could not pay, not paid, hasnt paid, has not paid, havent paid,
            didnt pay, stopped paying, missed, cant cover, cannot cover, cant make, cannot make, couldnt make,
            in arrears on, months behind on, no money for, cant come up with, unable to make, cant afford,
            cannot afford, no longer afford, unable to afford, couldnt afford, cant keep up with, fell behind on,
            struggling to pay, struggles to pay`,
          `rent, the rent, full rent, lot rent, space rent, back rent, mortgage, house payment*, room fees, room fee,
            house fees, house dues, program fees, bed fees, bed fee, room and board, motel, motel bill, the motel,
            hotel, hotel room, motel room, weekly rate, weekly rent, sober living fees, sober house fees, hoa,
            hoa fees, property taxes, back taxes, rent alone, (his|her|their) rent,
            (the|his|her|their) (apartment|apt) (anymore|alone|without)?, board and care, alf (fees|bill|rent),
            her share`,
        ],
        beside: true,
      },
      {
        parts: [
          `lose, losing, lost, loses, about to lose, may lose, might lose, could lose, will lose, going to lose,
            gonna lose, risk of losing, loss of, afraid of losing, fears losing, gave up, had to give up,
            forced out of, priced out of, pushed out of, kicked out of, put out of, thrown out of, removed from,
            locked out of, terminated from, discharged from, exited from, evicted from, barred from, banned from`,
          home,
        ],
        beside: true,
      },
      {
        parts: [
          `no, nowhere, no where, without, w/o, lacks, lacking, doesnt have, does not have, dont have, has no,
            have no, had no, still no, cant find, cannot find, couldnt find, hasnt found, has not found,
            no approved, needs, zero`,
          `(a|an|any)? (safe|stable|approved|verified|valid|viable|permanent|fixed|steady|known|other|current|
            suitable|home|release|parole|discharge|d/c|mailing|regular|confirmed)?
            (place|home|house|housing|address|addr|residence|bed|roof|domicile|placement|home plan|housing
            plan|lodging|dwelling|options|option) (to (go|stay|sleep|live|return|be released|be
            discharged|release|parole|turn)|at release|on release|upon release|for release|at discharge|on
            discharge|at dc|at d/c|lined up|set up|secured|identified|found|anywhere|tonight|tonite|for
            tonight|after|on file|when (he|she|they)|once (he|she|they)|this winter|over (his|her|their) head*),
            (safe|else|stable|approved|suitable|good|permanent|left)? to (go|stay|sleep|live|return|be
            discharged|discharge to|release to|parole to|turn|crash|put (his|her|their) head)`,
        ],
        beside: true,
      },
    ],
  ],
];
