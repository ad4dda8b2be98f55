import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** English risks of a roof by what is lost, owed, sold or ended. */
export const englishRoofFrames: RiskFrames = [
  [
    'housing_loss',
    [
      {
        parts: [
          `release, releases, released, discharge, discharges, discharged, discharging, d/c, dc, gets out,
            getting out, got out, paroles, paroling, maxes out, max out, let out, leaving, exits, exiting, exit,
            exited, aging out, ages out, aged out, homecoming, sentence ends, eos`,
          `no (release|approved|home|valid|verified|fixed)? (address|addr|residence|home
            plan|housing|place|bed|housing plan|home to go to|placement), nowhere, no where, no place,
            without (housing|an address|a place|a home|anywhere), to (the)? (street|streets|shelter|homelessness),
            no home plan, no one to (take|live|stay)`,
        ],
        either: true,
        loose: true,
      },
      {
        parts: [
          `shelter, shelter stay, shelter time, shelter bed, motel, motel stay, motel money, motel funds,
            motel voucher, hotel, hotel voucher, hotel stay, hotel funding, respite bed, respite, respite stay, bed,
            housing assistance, rental assistance, rental help, rapid rehousing, rehousing assistance, rent help,
            rent subsidy, subsidy, voucher, section 8, hud-vash, vash, parole hotel, host family, lease, sublease,
            room, stay`,
          `(is|was|has|has been|will|will be|going to|just|time|money|funding|funds|stay|got|was just|time is|is
            about to)? (be)? (maxed out|maxed|up|ending|ends|end|ended|exits|expire|expires|expired|expiring|runs
            out|ran out|run out|running out|over|timing out|timed out|terminated|terminating|cut
            off|cut|closed|revoked|pulled|gone|taken away|cancelled|canceled|lapsed|lapses|used
            up|exhausted|rescinded|denied)`,
        ],
        beside: true,
      },
      {
        parts: [
          `bank, lender, county, city, irs, mortgage company, hoa, association, credit union, tax office, trustee,
            servicer, park owner, finance company, state`,
          `taking, takes, took, going to take, will take, wants to take, seizing, seized, auctioning, selling, sold,
            repossessing, repossessed, foreclosing, foreclosed, calling in, accelerated, putting a lien, put a lien,
            placing a lien, filed, filing, threatening to take, about to take, about to sell`,
          `house, home, property, condo, trailer, mobile home, place, loan, mortgage, foreclosure, the deed, on it`,
        ],
      },
      {
        parts: [
          `house, home, condo, property, trailer, mobile home, place, mortgage, loan`,
          `(is|was|has been|being|going|goes|up|set|scheduled|now|about)? (to|for|up for|going to|being|in|to be)?
            (auction|auctioned|tax sale|sheriff sale|sheriff's sale|trustee sale|foreclosed|foreclosed on|in
            default|repossessed|seized|default|pre-foreclosure), (is|was)? # (months|mos) (delinquent|behind|
            past due)`,
        ],
        beside: true,
      },
      {
        parts: [
          `auction notice, power of sale, trustee sale, tax sale, sheriff sale, sheriff's sale, notice of default,
            mortgage default, lis pendens, reverse mortgage default, tax lien sale, auction date,
            repo of (his|her) (trailer|mobile home)`,
          `house, home, condo, property, letter, notice, set, scheduled, filed, taped, dated, date, #*, door, came,
            on, for, served`,
        ],
        loose: true,
      },
      {
        parts: [
          `son, sons, daughter, daughters, nephew, niece, sister, brother, brothers, guardian, poa, owner, landlord,
            landlady, family, kids, grandson, granddaughter, husband, ex, wife, uncle, aunt, cousin, children, heirs,
            siblings, mom, dad`,
          `(sold|selling|sells|is selling|listed|listing|putting up|put up)
            (the|her|his|their|moms|mom's|av's|cl's|family|parents')? (house|home|condo|trailer|place|building|
            apartment|property|mobile home)`,
          `has to, have to, must, needs to, no plan*, no plans, nowhere, no place, no where, move out, be out,
            out by, from under, without telling, leave, left her with, she must, he must, where to go, cannot afford`,
        ],
        loose: true,
      },
      {
        parts: [
          `house, home, apartment, apt, trailer, mobile home, unit, duplex, place, building, rv, camper, room`,
          `(was|were|got|is|has|just|completely|all|nearly)? (burned|burnt|burned down|burned to|burnt
            down|gutted|destroyed|flooded out|lost in (a|the)? fire|lost to (a|the)? fire|totaled by|leveled|red
            tagged after)`,
        ],
        beside: true,
      },
      {
        parts: [
          `housing authority, hud, section 8, voucher, pha, psh, psh bldg, supportive housing, supported housing,
            subsidized housing, housing program, public housing, landlord, ll, complex, mgmt`,
          `termination, termination hearing, termination notice, terminated, terminating, proposed termination,
            lease violation*, violation notice, notice of violation, noncompliance notice, revoked, non renewal,
            nonrenewal, non-renewal, not renewing, # day notice, #-day notice, ten day notice,
            cancelled (his|her) voucher, no more chances, last chance, final notice, final warning`,
        ],
        loose: true,
      },
      {
        parts: [
          `lease, leases, tenancy, rental agreement, month to month, contract on (the|her|his) (apartment|room)`,
          `(will not be|wont be|not being|isnt being|is not being|not|not to be|is|was|is
            up|ends|ended|expires|expired|up|terminated|broken|violation*)?
            (renewed|renewing|nonrenewed|terminated|violation*|up (on|in|at|the|this|next|soon)|ends
            (on|in|at|the|this|next|soon|#*)|expires)`,
        ],
        beside: true,
      },
      {
        parts: [
          `worn out, wore out, wearing out, wears out, overstayed, overstaying, used up`,
          `(his|her|their|the|our)? welcome`,
        ],
        beside: true,
      },
      {
        parts: [
          `living, lives, staying, stays, been living, been staying, been, sleeping, sleeps`,
          `(out of|out|from) (a|my|his|her|their|the)? (backpack|suitcase|suitcases|bag|bags|trash bags|garbage
            bags|duffel|duffle|cart|shopping cart|pickup|storage unit|locker)`,
        ],
        beside: true,
      },
      {
        parts: [
          `every landlord, all landlords, landlords, no landlord, apartments, rentals, all the apartments, shelters,
            every shelter, all shelters, everyplace, every place, no program, nobody, no one`,
          `(turned (him|her|them|us) (down|away)|denied (him|her|them|us)|rejects (him|her|them)|rejected
            (him|her|them)|will rent to|wont rent to|will not rent to|wont take (him|her|them)|will take
            (him|her|them)|said no|are full|full|has a bed|have a bed)`,
        ],
        beside: true,
      },
      {
        parts: [
          `bounced, bouncing, bounces, shuffled, shuffling, floats, floating, drifting, drifts, moves, moving, moved,
            hopping, going, surfing, rotating, passed around`,
          `(between|from|among|btwn) (relative*|relatives|friends|family|couches|couch|motels|motel|houses|shelters|
            places|homes|his dad's|her mom's|sofas|friend's), to (friend's|couch|garage|motel|shelter|relative*|
            floor)`,
        ],
        beside: true,
      },
      {
        parts: [
          `we're, were, we are, they're, theyre, they are, he is, she is, shes, hes, back, now, living, still, fam, family, kids, mom, cl, us`,
          `in (the|his|her|their|our|my|a) (car|truck|van|suv|camper|tent|jeep)`,
          `lot, parking lot, rest stop, truck stop, overnight, at night, nights, for now, til, until, since, again, x#, (till|til|until) *`,
        ],
      },
      {
        parts: [
          `motel, hotel, airbnb, extended stay, weekly rental, inn, motel room`,
          `(paid|pd|covered|good|booked|has it|money|funds|$) (up|for|lasts|runs out)? (thru|through|til|till|until|only), (til|till|until|thru|through) (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|checkout|tomorrow|tmrw|the #*|#*|money), (money|funds|voucher|$) (runs|ran|is|gone|will) *`,
        ],
        loose: true,
      },
    ],
  ],
];
