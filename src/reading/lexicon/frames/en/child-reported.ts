import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { youngsters } from '#reading/lexicon/risks/en/people-and-things.ts';

/** English: a child locked up or punished cruelly, and what officials made of it. */
export const englishChildReportedFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          `locked, locks, locking, kept, keeps, keeping, shut, shuts, confined, confines, tied, ties, tying, taped,
            tapes, chained, chains, strapped, duct taped, handcuffed, zip tied, bound, restrained, caged, made, makes,
            making, forced, forces, forcing, left, leaves, has, punished, hung`,
          `(the|his|her|their|a|my)? (own)? (${youngsters}|him|her|them|me|mouth)? (is|was|were|are|been|being)? (up|
            down|shut|out|to|kneeling|sitting|standing|sleep|sleeping|stay|staying|kneel|stand|sit|eat|drink|hold|
            fight|hidden)? (in|inside|to|into|out|outside|on|for|under|over|with)? (a|an|the|his|her|their)? (dog
            crate|crate|cage|closet|dark closet|basement|cellar|attic|shed|garage|trunk|bathroom|bedroom|room|chair|
            highchair|high chair|bed|crib|car seat|playpen|pole|radiator|tree|toilet|leash|wrists|handcuffs|bricks|
            books over|rice|gravel|knees|corner|cold|snow|rain|heat|cold shower|cold showers|ice bath|hot sauce|soap|
            vomit|feces|dog food|each other|mouth|dark) (from|till|until|all|for|when|because|bc|since|as|with|at|
            while|if|every|on|over|overnight|without|no|w/o|door|light|so|during|after|he|she|they|-|shut|closed|now)
            ...`,
        ],
      },
      {
        parts: [
          `lock, locks, locked, locking, shut, shuts, shutting, confines, confined`,
          `(${youngsters})`,
          `in (the|a|his|her|their)? (dark)? (closet|basement|cellar|attic|shed|garage|trunk|crate|cage)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${youngsters}|he|she|they)`,
          `is locked, are locked, was locked, were locked, locked, kept locked, tied, tied up, chained, kept in, shut
            in, confined to, is kept, are kept, was kept, forced to, made to, has to, have to, had to, gets locked,
            duct taped, handcuffed, marks from being tied`,
          `(in|inside|out|outside|stay|sleep|sit|stand|kneel|eat|hold|fight|drink|live|do) (outside|in|on|
            inside|bricks|rice|wall|the|his|her|a|from|until|till|each|garage|without|naked|off|hours|his|dog|laps|
            till) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `duct tape, tape, zip ties, rope, ropes, handcuffs, padlock, lock, latch, deadbolt, bucket, dog crate, cage,
            leash`,
          `(over|on|around|for|outside) (the|his|her|their|a)? (${youngsters}|child's|kid's|baby's|boy's|girl's|
            kids')? (mouth|wrists|wrist|ankles|hands|room|bedroom|door|bedroom door|toilet|neck)`,
        ],
        beside: true,
      },
      {
        parts: [
          `hot sauce, cold showers, cold shower, ice baths, soap in mouth, kneeling, withholding food, no dinner, no
            food, food withheld, food withholding, locked out, sleeping outside, wall sits, holding bricks, isolation,
            beating, beatings, whipping, whippings, spanking with a *, standing in the corner for hours`,
          `(as|for|is|used as|in) (a|her|his|the|their)? (punishment|discipline|form of discipline|consequence|
            penalty|time out|punishing)`,
        ],
      },
      {
        parts: [
          `report, rpt, reports, referral, referrals, intake, call, allegation, allegations, complaint, investigation,
            case, open case, open cps case, cps case, assessment, new case, cyber tip, tip, petition`,
          `(for|of|re|alleging|alleged|about|regarding|on|:|that)`,
          `(physical|sexual|medical|educational|severe|possible|emotional)? (abuse|neglect|maltreatment|molestation|
            hitting|beating|leaving|burning|injur*|inadequate supervision|lack of supervision|drug exposure|failure
            to protect|child endangerment|endangerment|malnutrition|abandonment|bruis*|sexual|truancy|unsafe sleep)
            (of|on|to|by|his|her|the|their|a|an)? ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `made, make, filed, file, files, called, call, submitted, phoned, completed, sent, called in, placed, did,
            reported, notified, alerted, contacted, informed, hotlined, received, came in, rcvd, took, taken,
            screened in, accepted, opened`,
          `(a|an|the|my|this|new|another|in|to|mandated)? (cps|dcf|dcfs|dcs|dhs|dss|dfps|ocs|acs|child|children|cys|
            cyf|jfs|child abuse|child line|childline|child protective services|child protection|child protection team|
            mandated|state child|abuse|scan team|hotline|mandated reporter)? (report|rpt|referral|hotline|intake|line|
            services|abuse line|abuse hotline|child line|child protective services|childline|cps|dcf|dcfs|dcs|acs|
            dfps|cys)`,
          `(for|re|about|regarding|on|that|after|because|bc|due to|of|concerning|:|when|abt|what)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(cps|dcf|dcfs|dcs|dhs|dss|dfps|ocs|acs|cys|child protective services|child protection team|child abuse
            team|childline|child line|child abuse line|child abuse hotline|abuse hotline|cps hotline|scan team|cpt)`,
          `called, notified, report made, report filed, reported, report, contacted, alerted, consulted, paged,
            involved, aware, took, removed, investigating, opened, placed, has taken, informed`,
          `(for|re|about|after|because|due to|by|today|of|custody|the|his|her|both|all|case|on|from|an|a|as|with|when|
            mon*|tues*|wed*|thurs*|fri*|this|last)`,
        ],
        beside: true,
      },
      {
        parts: [
          `cps, dcf, dcfs, dcs, dhs, state, county, police, court, judge, department, dept, agency, acs, cys, worker,
            law enforcement, le`,
          `took, takes, taking, removed, removes, removing, placed, seized, detained, pulled, picked up, granted,
            took custody of, ordered, has, assumed`,
          `(the|his|her|their|all|both|#|three|two|four|my)? (own)? (${youngsters}|kids) (away|into|from|out|mon*|
            tues*|wed*|thurs*|fri*|sat*|sun*|yesterday|today|last|this|at|on|under|due|because|after|in|to),
            (emergency|temporary|protective|shelter) custody ..., (the)? removal, (${youngsters})`,
        ],
        beside: true,
      },
      {
        parts: [
          `protective custody, emergency custody, temporary custody, emergency removal, court ordered removal,
            ordered removal, removal, emergency placement, shelter care, foster care, kinship care, state custody`,
          `(of|taken|granted|for|after|placed|on) (the|all|both|#|his|her|three|two)? (${youngsters})`,
        ],
        either: true,
      },
      {
        parts: [
          `forensic interview, forensic intvw, forensic exam, cac interview, cac intvw, cac, child advocacy center,
            sane exam, sexual assault exam`,
          `(${youngsters}|disclosed|discloses|told|outcry|abuse|touched|mother's
            boyfriend|uncle|stepdad|#yo|# yo)`,
        ],
        loose: true,
        either: true,
      },
    ],
  ],
];
