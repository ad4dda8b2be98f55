import type { Lexicon } from './lexicon.ts';

/** English words for the people of a case, by the role of the contract. */
export const englishRoles: Lexicon['roles'] = {
  client: `
    client, clients, cl, clt, ct, pt, patient, participant, probationer, parolee, consumer, member, resident, veteran,
    the av, offender, cls, clts, pts, av, alleged victim, prob, supervisee, returning citizen`,
  child: `child, kid, baby, infant, toddler, newborn, chd, ch, minor, youth, teen, foster child, #yo, #y/o, # yo, # y/o, # yr old, # year old, #mo old, # mo old`,
  children: `children, kids, kiddos, chn, the boys, the girls, both girls, both boys, babies, twins, boys, girls, grandkids, nieces, nephews`,
  mother: `
        mother, mom, mo, mama, bio mom, birth mom, biomom, bm, mthr, momma, moth, bio mother, birth mother, stepmom,
        stepmother, moms, mos, mothers`,
  father: `
    father, dad, fa, bio dad, biodad, birth dad, fthr, bf/father, bio father, birth father, stepdad, stepfather,
    dads, fathers`,
  parent: `parent, parents, bio parents, guardian, legal guardian`,
  foster_parent: `fps, 
    foster parent, foster parents, foster mom, foster mother, foster dad, foster father, fp, fm, fos par, resource
    parent, resource parents, rp, foster mo, foster fa, kinship caregiver`,
  grandmother: `
        grandmother, grandma, gma, mgm, pgm, gm, grandmom, granny, nana, maternal grandmother, paternal grandmother`,
  grandfather: `grandfather, grandpa, gpa, mgf, pgf, maternal grandfather, paternal grandfather, granddad`,
  sibling: `
    sibling, siblings, sibs, sib, brother, sister, bro, sis, half-brother, half-sister, brothers, sisters, older
    brother, older sister, big brother, little brother, stepbrother, stepsister`,
  spouse: `spouse, wife, husband, hubby, wf`,
  partner: `partner, gf, bf, girlfriend, boyfriend, fiance, fiancee, paramour, s/o`,
  son: `son, sons, stepson`,
  daughter: `daughter, dtr, daughters, dau, dght, daughter-in-law, dil, stepdaughter, daughter in law`,
  relative: `
    relative, aunt, uncle, cousin, niece, nephew, mat aunt, maternal aunt, paternal aunt, maternal uncle, grandson,
    granddaughter, son-in-law, in-law, (dtr|mother|father|mo|fa) in law, kin, relatives, grandparents, son in law, brother in law, sister in law, mother
    in law, great aunt, great-aunt, great uncle, great-uncle`,
  caregiver: `caregiver, cg, caretaker, care giver, carer, babysitter`,
  friend: `friend, friends, buddy`,
  neighbor: `neighbor, neighbour, nbr, neighbors, next door neighbor`,
  roommate: `roommate, roomate, rm mate, housemate, roommates`,
  family: `family, fam, household`,
  teacher: `teacher, tchr`,
  school_staff: `school counselor, guidance counselor, school social worker, principal, vice principal, school nurse, school staff, attendance clerk, school psych, school secretary, daycare worker, daycare provider, school psychologist`,
  doctor: `doctor, doc, dr, md, hospitalist, pcp, physician, pediatrician, peds, surgeon, attending, cardiologist, oncologist, er doc, neurologist, doctors, drs`,
  nurse: `nurse, rn, lpn, charge nurse, nursing, hospice nurse, public health nurse, phn, icu nurse, discharge nurse, wound nurse, nurses`,
  prescriber: `prescriber, psychiatrist, psych np, np, pmhnp, pa-c, aprn, nurse practitioner`,
  therapist: `
        therapist, counselor, psychologist, lcsw, lpc, thera, clinician, substance counselor, sud counselor, drug
        counselor, couns`,
  physical_therapist: `physical therapist, physio`,
  pharmacist: `pharmacist, pharmd, pharmacy, pharmacy tech, rph`,
  home_health_staff: `
        home health aide, hha, home health, hh nurse, home health nurse, home health rn, aide, hh aide, cna, home
        care aide, hh staff, hh rn, home attendant, homemaker, pca, home care nurse`,
  facility_staff: `
    facility staff, staff, snf staff, front desk, alf staff, admissions, house manager, shelter staff, group home
    staff, unit clerk, alf admin, administrator, unit staff, program staff, house mgr, shelter worker, director of
    nursing, residence manager, jail staff, snf admissions, program manager, snf sw, liaison, admin, alf
    administrator, charge aide, house parent, shift supervisor, night staff, receptionist, shelter manager, program
    supervisor, correctional officer, co on duty, jail deputy, intake staff`,
  social_worker: `
        social worker, sw, msw, hospital sw, hosp sw, hospital social worker, icu sw, foster care worker, cps
        worker, aps worker, dcf worker, county worker, caseworker, jail sw, snf social worker`,
  peer_specialist: `
    peer specialist, peer, peer support, peer spec, recovery coach, peer mentor, cps peer, peer worker, parent
    partner, family partner, youth partner, peer navigator, recovery support specialist`,
  provider: `
    provider, vr counselor, voc rehab counselor, case manager, cm, housing specialist, job coach, navigator, housing
    navigator, care coordinator, speech therapist, ot, occupational therapist, slp, dme vendor, dme rep, dme company,
    employment specialist, housing coordinator, hospice, intake coordinator, visitation supervisor, parent aide, meals
    on wheels, in-home provider, early intervention worker, wraparound facilitator, agency, care manager, dietitian,
    parenting instructor, job developer, discharge planner, intake worker, housing worker, vendor, housing cm, hospice
    liaison, hospice rn, case mgr, rn case mgr, cm rn, outreach team, outreach worker, dme, dme co, hospice team,
    housing authority, housing rep, program, program director, service coordinator, sw intern`,
  insurance_rep: `insurance rep, insurance, medicaid rep, payer, plan rep, ins rep, um nurse, insurance cm, medicaid worker, health plan rep, mco, humana, aetna, uhc, aetna rep, humana rep, uhc rep, cigna rep, bcbs rep, medicare rep, mco rep, um rep, insurance case manager`,
  bank_staff: `bank manager, teller, bank teller, bank rep, bank staff, bank fraud, branch manager, bank mgr, bank investigator, bank fraud rep, bank fraud dept, fraud dept, bank, the bank, her bank, his bank`,
  landlord: `
    landlord, ll, property manager, prop manager, property mgr, apt manager, building manager, landlady, prop mgr,
    super, leasing office`,
  employer: `
      employer, boss, work supervisor, shift manager, hiring manager, foreman, shift lead, hr, job supervisor`,
  probation_officer: `po, probation officer, parole officer, probation, parole, jpo, parole agent, p.o.`,
  attorney: `attorney, atty, lawyer, public defender, da, ada, county attorney, legal aid, prosecutor, dcf attorney, agency attorney, defense atty, parent attorney, aag, mom's atty, county atty, attys, attorneys, lawyers`,
  GAL: `gal, guardian ad litem, casa, casa volunteer, casa worker`,
  judge: `judge, magistrate, referee, hon.`,
  law_enforcement: `
        police, pd, officer, deputy, detective, det, sheriff, sgt, le, law enforcement, cops, cop, trooper, ofc,
        ofc., sergeant`,
  supervisor: `supervisor, sup, supv, my supervisor, unit sup, supe`,
  coworker: `
        coworker, co-worker, colleague, coworkers, fellow worker, oncall worker, on-call worker, backup worker,
        cowrkr`,
  interpreter: `interpreter, interp, translator, language line, asl interpreter`,
  other: `
    poa, rep payee, payee, sponsor, pastor, coach, clergy, priest, mentor, bishop, chaplain, reporter, anonymous, anon
    caller, anon, anonymous caller, caller, ombudsman, ltc ombudsman, court clerk, clerk, alleged perp, ap,
    interpreter service, volunteer, barber, roommate's mom, code enforcement, code inspector, animal control`,
};
