import type { Lexicon } from './lexicon.ts';

/** English words for the people of a case, by the role of the contract. */
export const englishRoles: Lexicon['roles'] = {
  client: `
    client, clients, cl, clt, ct, pt, patient, participant, probationer, parolee, consumer, member, resident, veteran,
    the av, offender, cls, clts, pts, av, alleged victim, prob, supervisee, returning citizen,
    justice-involved individual, returning resident, supervised individual`,
  child: `child, kid, baby, infant, toddler, newborn, chd, ch, minor, youth, teen, foster child, #yo, #y/o, # yo, # y/o, # yr old, # year old, #mo old, # mo old,
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (year|month) old, (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-(year|month)-old, the boy, the girl, this boy, this girl, the lil boy, the lil girl, little boy, little girl, young boy, young girl, kiddo, lil one, little one, preteen, tween, foster kid, foster youth, middle schooler, grandbaby, # month old, # mo-old, # yr-old, #-year-old, #-yr-old, # mos old`,
  children: `children, kids, kiddos, chn, the boys, the girls, both girls, both boys, babies, twins, boys, girls, grandkids, nieces, nephews,
    (both|all|her|his|their|the|all of the) (#|two|three|four|five)? (boys|girls|kids|children), (#|two|three|four|five) (boys|girls|kids|children|kiddos), both kids, both children, all kids, littles, little ones, the little ones, foster kids, foster children, youngest two, oldest two, younger two, older two, triplets`,
  mother: `
        mother, mom, mo, mama, bio mom, birth mom, biomom, bm, mthr, momma, moth, bio mother, birth mother, stepmom,
        stepmother, moms, mos, mothers,
    birthmom, birthmother, natural mother, ma, mum, mommy, adoptive mom, adoptive mother`,
  father: `
    father, dad, fa, bio dad, biodad, birth dad, fthr, bf/father, bio father, birth father, stepdad, stepfather,
    dads, fathers,
    birthdad, birthfather, daddy, pops, adoptive dad, adoptive father, putative father, alleged father, legal father`,
  parent: `parent, parents, bio parents, guardian, legal guardian,
    bio parent, birth parent, birth parents, legal guardians, caregiving parent, stepparent, custodial parent, both parents, adoptive parent, adoptive parents`,
  foster_parent: `fps, 
    foster parent, foster parents, foster mom, foster mother, foster dad, foster father, fp, fm, fos par, resource
    parent, resource parents, rp, foster mo, foster fa, kinship caregiver,
    fost mom, fost dad, fost mo, fost fa, fost mother, fost father, fost parent, fost parents, fstr mom, fstr dad, fstr parent, f/mom, f/dad, f mom, f dad, foster caregiver, foster home parent,  resource mom, resource dad, resource mother, resource father, respite parent, respite foster parent, pre-adoptive mom, pre-adoptive parents`,
  grandmother: `
        grandmother, grandma, gma, mgm, pgm, gm, grandmom, granny, nana, maternal grandmother, paternal grandmother,
    grammy, mawmaw, memaw, meemaw, nanna, g-ma, g ma, grandmama, gramma, paternal gma, maternal gma, mat gma, pat gma, mat grandmother, pat grandmother, mat gm, pat gm, great grandma, great grandmother, step grandma`,
  grandfather: `grandfather, grandpa, gpa, mgf, pgf, maternal grandfather, paternal grandfather, granddad,
    grampa, gramps, papaw, pawpaw, g-pa, paternal gpa, maternal gpa, mat gpa, pat gpa, mat grandfather, pat grandfather, great grandfather, great grandpa`,
  sibling: `
    sibling, siblings, sibs, sib, brother, sister, bro, sis, half-brother, half-sister, brothers, sisters, older
    brother, older sister, big brother, little brother, stepbrother, stepsister,
    baby sister, baby brother, kid brother, kid sister, lil bro, lil sis, older sib, younger sib, younger brother, younger sister, twin brother, twin sister, stepsib, half sib, half sibs, half brother, half sister`,
  spouse: `spouse, wife, husband, hubby, wf,
    husb,  ex-wife, ex-husband, ex wife, ex husband, estranged wife, estranged husband, widow, widower`,
  partner: `ex, partner, gf, bf, girlfriend, boyfriend, fiance, fiancee, paramour, s/o,
    ex-bf, ex-gf, ex bf, ex gf, ex-boyfriend, ex-girlfriend, ex boyfriend, ex girlfriend, sig other, significant other, live-in bf, live-in boyfriend, moms bf, mom's bf, moms boyfriend, mom's boyfriend, domestic partner, common law husband, common law wife, baby daddy, baby mama`,
  son: `son, sons, stepson,
    oldest son, older son, eldest son, youngest son, adult son`,
  daughter: `daughter, dtr, daughters, dau, dght, daughter-in-law, dil, stepdaughter, daughter in law,
    dghtr, daugh, dgtr, dtrs, oldest daughter, older daughter, eldest daughter, youngest daughter, adult daughter, adult dtr, oldest dtr, youngest dtr, stepdtr`,
  relative: `
    relative, aunt, uncle, cousin, niece, nephew, mat aunt, maternal aunt, paternal aunt, maternal uncle, grandson,
    granddaughter, son-in-law, in-law, (dtr|mother|father|mo|fa) in law, kin, relatives, grandparents, son in law, brother in law, sister in law, mother
    in law, great aunt, great-aunt, great uncle, great-uncle,
    auntie, aunty, aunts, uncles, cousins, cuz, great niece, great nephew, grandniece, grandnephew, step grandson, kin caregiver, kin placement, bil, sil, fil`,
  caregiver: `caregiver, cg, cgiver, cgvr, caregvr, caretaker, care giver, carer, babysitter,
    primary caregiver, pcg, sitter, nanny, live-in caregiver, adult sitter, paid caregiver, family caregiver, day caregiver, night caregiver, caregivers, after school sitter`,
  friend: `friend, friends, buddy,
    family friend, church friend, bff, best friend, old friend, a friend`,
  neighbor: `neighbor, neighbour, nbr, neighbors, next door neighbor,
    next door neighbors, upstairs neighbor, downstairs neighbor, neighbor lady, nghbr, neigh, neighbor across the hall, neighbor across the street`,
  roommate: `roommate, roomate, rm mate, housemate, roommates,
    rmate, roomie, cellmate, celly, bunkie, bunkmate, rmmate, rm-mate`,
  family: `family, fam, household`,
  teacher: `teacher, tchr,
    kindergarten teacher, homeroom teacher, sped teacher, special ed teacher, preschool teacher, head start teacher, classroom teacher, ged teacher, ged instructor, math teacher, daycare teacher, pre-k teacher, headstart teacher`,
  school_staff: `(sch|hs|elem|school) (couns|counselor|nurse|rn|sw|psych|clerk|secretary|principal|staff|admin|office|liaison), guidance counselor, prin, v prin, school social worker, principal, vice principal, school nurse, school staff, attendance clerk, school psych, school secretary, daycare worker, daycare provider, school psychologist,
    registrar, school registrar, asst principal, ass't principal, assistant principal, vp, dean of students, school sw, school liaison, school resource officer, truancy officer, attendance officer, school rep, school office, school secretary, school clerk, paraprofessional, sped coordinator, daycare director, daycare staff, daycare provider, preschool director, school aide, school therapist, bus monitor, mckinney-vento liaison`,
  doctor: `doctor, doc, dr, md, hospitalist, pcp, physician, pediatrician, peds, surgeon, attending, cardiologist, oncologist, er doc, neurologist, doctors, drs,
    icu doc, er physician, ed doc, ed physician, ob, obgyn, ob/gyn, nephrologist, pulmonologist, urologist, geriatrician, endocrinologist, podiatrist, resident physician, resident dr, primary care doctor, primary doctor, family doctor, on-call md, on call md, on-call doc, covering md, attending md, attending physician, house doctor, medical examiner, forensic pediatrician, radiologist, medical director`,
  nurse: `wocn, hospice rn, hospice nurse, al nurse, alf nurse, snf nurse, snf rn, detox nurse, facility nurse, county nurse, school rn, surgeon's rn, surgeons nurse, office nurse, nurse, rn, lpn, charge nurse, nursing, hospice nurse, public health nurse, phn, icu nurse, discharge nurse, wound nurse, nurses,
    charge rn, nurse mgr, nurse manager, nurse supervisor, nurse lead, head nurse, floor nurse, floor rn, er nurse, ed nurse, er rn, ed rn, icu rn, dc nurse, d/c nurse, discharge rn, dialysis nurse, clinic nurse, triage nurse, triage rn, night nurse, day nurse, jail nurse, nurse consultant, nurse liaison, med nurse, mat nurse, injection nurse, transplant nurse, nurse navigator, wound rn, wound care nurse, lvn, bsn, public health rn, nursing supervisor, unit nurse, rn supervisor, case nurse, infusion nurse, pcp nurse, (aps|cps|dcs|dcf|dhs|va|hospital|visiting agency) nurse, intake nurse, d.o.n., health dept nurse, crisis nurse, psych nurse, psych rn, nurse coordinator, transition nurse, transitions nurse`,
  prescriber: `prescriber, psychiatrist, psych np, np, pmhnp, pa-c, aprn, nurse practitioner,
    psychiatrists, telepsych, tele-psych, telepsychiatrist, psych md, psych pa, med provider, med prescriber, mat prescriber, arnp, crnp, psych prescriber, mat provider, mat doctor, psych doctor, psych doc`,
  therapist: `
        therapist, thearpist, therpist, theripist, th, ther, thpst, therap, counslr, counselor, psychologist, lcsw, lpc, thera, clinician, substance counselor, sud counselor, drug
        counselor, couns,
    lmft, lmhc, lcdc, cadc, lpcc, art therapist, play therapist, family therapist, trauma therapist, group therapist, iop counselor, iop therapist, aoda counselor, sub abuse counselor, substance abuse counselor, addiction counselor, primary therapist, primary counselor, group facilitator, group leader, crisis counselor, crisis clinician, counsellor, dbt therapist, grief counselor, mh therapist, mh clinician, mh counselor, mat counselor, in-home therapist, outpt therapist, tx counselor, treatment counselor`,
  physical_therapist: `physical therapist, physio, hh pt, home health pt, home pt, snf pt, acute pt, inpatient pt, pta, physical therapy asst`,
  pharmacist: `pharmacist, pharmd, pharmacy, pharmacy tech, rph,
    pharm tech, pharm, rx tech, pharmacy staff`,
  home_health_staff: `
        home health aide, hha, home health, hh nurse, home health nurse, home health rn, aide, hh aide, cna, home
        care aide, hh staff, hh rn, home attendant, homemaker, pca, home care nurse,
    hh worker, hh caregiver, hh intake, hha intake, hh scheduler, hh coordinator, hh liaison, hha supervisor, homecare aide, home care worker, home health worker, hh agency nurse, hh agency rn, in-home aide, ihss worker, personal care aide, personal attendant, attendant care worker, private duty aide, private duty nurse, pcw, psw, hh rep, hha nurse, chore worker, visiting nurse`,
  facility_staff: `(grp|group) (home|hm|hme) (mgr|manager|staff|lead|owner|operator|supervisor), (boarding|board) (home|hm) (mgr|manager|owner|operator|staff), (jail|prison) (intake|booking|records|desk|classification), day (pgm|prog) (staff|mgr|lead|director),
    (snf|rehab|facility|alf|nh|ltc|hospital) (adm|adms|admit|admission|admissions) (coord*|rep|dir*|person|office|liaison), 
    facility staff, staff, staff (member|person), snf staff, front desk, alf staff, admissions, house manager, shelter staff, group home
    staff, director, manager, mgr, unit clerk, alf admin, administrator, unit staff, program staff, house mgr, shelter worker, director of
    nursing, residence manager, jail staff, snf admissions, program manager, snf sw, liaison, admin, alf
    administrator, charge aide, house parent, shift supervisor, night staff, receptionist, shelter manager, program
    supervisor, correctional officer, co on duty, jail deputy, intake staff,
    bom, business office manager, business office mgr, rehab dir, rehab director, therapy director, therapy dir, snf rehab dir, gh mgr, gh director, front desk guy, front desk lady, desk guy, adon, admissions coord, admissions mgr, intake desk, mds nurse, mds coordinator, house mom,
    rtc staff, residential staff, facility rep, sober living staff, sober living manager, sober living mgr, sober house manager, sober house mgr, halfway house staff, halfway house manager, halfway house mgr, hwh staff, reentry center staff, rehab staff, detox staff, milieu staff, direct care staff, dsp, bhs staff, bht, psych tech, mht, mental health tech, med tech, medtech, medication aide, care home staff, care home owner, care home operator, board and care owner, board and care operator, b&c owner, b&c operator, nursing home staff, nh staff, nh admin, nh administrator, nh sw, al staff, al director, al admin, alf director, alf manager, alf mgr, ltc staff, snf admin, snf administrator, snf don, snf liaison, snf rep, rehab liaison, irf liaison, hospital liaison, memory care director, memory care staff, activities director, activity director, wellness director, exec director, executive director, house lead, house staff, house manager, house mgr, house monitor, house rep, program staff, program mgr, shelter mgr, shelter director, shelter cm, shelter case manager, shelter rep, shelter advocate, night monitor, night manager, day staff, awake staff, overnight staff, weekend staff, floor staff, front desk staff, desk clerk, desk staff, intake clerk, security guard,  jail counselor, jail officer, jail lieutenant, deputy warden, warden, corrections officer, group home manager, group home mgr, group home supervisor, gh staff, gh manager, unit manager, unit mgr, cottage staff, cottage parent, dorm staff, camp staff, drop-in staff, ward clerk, admissions coordinator, admissions director, admissions rep`,
  social_worker: `
        social worker, sw, msw, hospital sw, hosp sw, hospital social worker, icu sw, foster care worker, cps
        worker, aps worker, dcf worker, county worker, caseworker, jail sw, snf social worker,
    hosp social worker, icu social worker, ed sw, ed social worker, er sw, er social worker, medical sw, medical social worker, dialysis sw, dialysis social worker, hospice sw, hospice social worker, unit sw, unit social worker, snf sw, school-based sw, dcs worker, dss worker, acs worker, cyfd worker, dcfs worker, dhs worker, fcm, foster care cm, adoption worker, licensing worker, kinship worker, courtesy worker, county sw, forensic sw, jail social worker, clinical sw, clinic sw, bsw, lsw, intake sw, discharge sw, dc sw, social wkr, soc worker, soc wkr, aps invest, aps investigator, cps investigator, ongoing worker, investigations worker`,
  peer_specialist: `
    peer specialist, peer, peer support, peer spec, recovery coach, peer mentor, cps peer, peer worker, parent
    partner, family partner, youth partner, peer navigator, recovery support specialist,
    peer support specialist, certified peer, peer coach, peer supporter, peer supp, peer sup, recovery peer, family peer, family support partner, veteran peer, vet peer, forensic peer, peer advocate, peer rep, recovery support, recovery support coach, cps recovery coach, crs, certified recovery specialist, recovery specialist, recovery mentor, recovery guide, parent mentor, parent advocate, parent peer, youth mentor, youth peer`,
  provider: `
    provider, vr counselor, voc rehab counselor, case manager, cm, housing specialist, job coach, navigator, housing
    navigator, care coordinator, speech therapist, ot, occupational therapist, slp, dme vendor, dme rep, dme company,
    employment specialist, housing coordinator, hospice, intake coordinator, visitation supervisor, parent aide, meals
    on wheels, in-home provider, early intervention worker, wraparound facilitator, agency, care manager, dietitian,
    parenting instructor, job developer, discharge planner, intake worker, housing worker, vendor, housing cm, hospice
    liaison, case mgr, rn case mgr, cm rn, outreach team, outreach worker, dme, dme co, hospice team,
    housing authority, housing rep, program, program director, service coordinator, sw intern,
    scheduler, their scheduler, tx provider, treatment provider, program coord, program coordinator, coordinator, care coord, intake coord, outreach coordinator, equipment rep, vendor rep, dispatcher, class coordinator, course instructor, shelter liaison, housing liaison, intake lady, intake person, intake guy,
    cmgr, act team, mobile crisis, mobile crisis team, crisis team, crisis worker, housing nav, housing case manager, housing counselor, rapid rehousing cm, rrh cm, benefits specialist, benefits counselor, soar worker, voc counselor, employment counselor, employment coach, employment cm, job counselor, job specialist, workforce rep, workforce counselor, career coach, dietician, nutritionist, ei worker, ei provider, early interventionist, home visitor, parenting coach, parenting educator, visit coach, visit supervisor, visitation monitor, visit monitor, family support worker, family coach, waiver cm, waiver case manager, support coordinator, supports coordinator, chw, community health worker, doula, midwife, respite worker, respite provider, hospice aide, hospice chaplain, dv advocate, victim advocate, legal advocate, transport driver, van driver, transporter, nemt driver, o2 vendor, aaa worker, senior center staff, senior center director, adult day staff, adult day nurse, day program staff, tutor, class facilitator, class instructor, bip facilitator, bip instructor, forensic interviewer, drug court coordinator, drug court cm, reentry coordinator, reentry navigator, reentry cm, reentry specialist, reentry case manager, voc specialist, ips specialist, waiver coordinator, intake specialist, referral coordinator, transition coordinator, placement coordinator, placement worker`,
  insurance_rep: `insurance representative, health plan representative, plan representative, (ins|insur|insurance|hmo|payer|payor|mcd|medicaid) (cm|nurse|case mgr|case manager|reviewer|rn|rep|lady|guy|contact|coordinator|adjuster|worker), (auth|authorization|plan|insurance|nurse|medical|peer|the) reviewer, insurance rep, insurance, medicaid rep, payer, plan rep, ins rep, um nurse, insurance cm, medicaid worker, health plan rep, mco, humana, aetna, uhc, aetna rep, humana rep, uhc rep, cigna rep, bcbs rep, medicare rep, mco rep, um rep, insurance case manager,
    health plan cm, plan cm, mco cm, plan case manager, health plan case manager, plan nurse, um reviewer, utilization reviewer, ur nurse, ur rep, claims rep, claims adjuster, medicaid office, medicaid caseworker, medicaid specialist, eligibility worker, eligibility specialist, peer reviewer, mco care coordinator, humana cm, aetna cm, uhc cm, snap worker, benefits worker, appeals rep, auth dept, auth rep, authorization rep, payor, anthem rep, molina rep, centene rep, ssa rep, social security rep, ssa claims rep`,
  bank_staff: `csr, bank csr, cu csr, bank cs rep, fraud rep, bank security officer, bank customer service, head teller, (wells fargo|chase|bofa|bank of america|truist|pnc|us bank|citi|citibank|regions|td bank|cu|credit union|branch) (rep|mgr|manager|teller|officer|investigator|lady|guy|clerk|vp|staff|employee|fraud), bank manager, teller, bank teller, bank rep, bank staff, bank fraud, branch manager, bank mgr, bank investigator, bank fraud rep, bank fraud dept, fraud dept, bank, the bank, her bank, his bank,
    bank officer, credit union rep, credit union manager, credit union mgr, cu manager, banker, bank vp, bank employee, bank clerk, bank security, branch mgr, fraud investigator, fraud analyst`,
  landlord: `
    landlord, ldlord, lndlrd, landlrd, lanlord, llord, ldlady, property manager, ll, prop manager, property mgr, apt manager, building manager, landlady, prop mgr,
    super, leasing office,
    building super, building mgr, bldg manager, bldg mgr, bldg super, apartment manager, apt mgr, complex manager, complex mgr, leasing agent, leasing mgr, leasing manager, house owner, property owner, home owner, rental agent, rental office, rental manager, motel manager, motel owner, motel mgr, trailer park manager, park manager, slumlord, prop owner, property mgmt, property management, maintenance man, maintenance guy, rental mgr, mobile home park manager, hotel manager, landlady's son`,
  employer: `
      employer, boss, work supervisor, shift manager, hiring manager, foreman, shift lead, hr, job supervisor,
    store manager, store mgr, shop owner, shop manager, crew lead, crew chief, line lead, site supervisor, floor manager, plant manager, warehouse manager, warehouse lead, warehouse supervisor, kitchen manager, restaurant manager, job site supervisor, temp agency rep, temp agency, staffing agency, staffing rep, hr rep, hr manager, hr lady, hr director, recruiter, team lead, team leader, general manager, asst manager, assistant manager, his manager, her manager, his boss, her boss, forewoman, jobsite foreman, shift super, job boss, supervisor at work, chef, head chef, work boss, employers`,
  probation_officer: `po, probation officer, parole officer, probation, parole, jpo, parole agent, p.o.,
    parole ofcr, probation ofcr, probation agent, parole off, prob officer, prob off, pob officer, apo, juvenile po, juvenile probation officer, federal po, federal probation officer, uspo, us probation officer, pretrial officer, pretrial services officer, community corrections officer, cco, supervision agent, supervising officer, supervision officer, supervising agent, ppo, spo, parole supervisor, probation supervisor, dpo, po supervisor, parole board rep, pso officer, gps officer, ankle monitor officer`,
  attorney: `(petitioner's|petitioners|respondents|minor's|minors|appointed|mother's|mothers|father's|fathers|mom's|moms|dad's|dads|parent|parents|child's|childs|county|dept|department|agency|his|her) counsel, attorney, atty, lawyer, public defender, da, ada, county attorney, legal aid, prosecutor, dcf attorney, agency attorney, defense atty, parent attorney, aag, mom's atty, county atty, attys, attorneys, lawyers,
    pub defender, pub def, asst da, asst county attorney, assistant da, aal, attorney ad litem, child attorney, child's attorney, childs attorney, childs atty, child's atty, child's lawyer, kids atty, kids' attorney, kids attorney, mom's attorney, moms atty, moms attorney, mom's lawyer, moms lawyer, dad's atty, dads atty, dads attorney, dad's lawyer, fa atty, fa's atty, mo atty, mo's atty, mos atty, mother's attorney, father's attorney, cl's atty, cls atty, pt's atty, his atty, her atty, respondent's attorney, dept attorney, department attorney, department's attorney, agency atty, agency counsel, dcs atty, cps atty, aps atty, aps attorney, county counsel, opposing counsel, state's attorney, states attorney, district attorney, district atty, legal aid atty, legal aid attorney, legal aid lawyer, elder law attorney, elder law atty, elder attorney, guardianship attorney, estate lawyer, estate attorney, tenant lawyer, tenant attorney, eviction attorney, immigration attorney, immigration lawyer, asst ag, asst attorney general, assistant attorney general, attorney general, court appointed atty, court-appointed attorney, appointed atty, paralegal, defense attorney, defense counsel, defense lawyer, prosecuting attorney, cwla attorney`,
  GAL: `gal, guardian ad litem, casa, casa volunteer, casa worker,
    g.a.l., gal atty, gal attorney, casa advocate, casa vol, casa supervisor, the gal, child's gal, kids gal`,
  judge: `judge, magistrate, referee, hon.,
    hearing officer, alj,  hearing master, family court judge, drug court judge, juvenile judge, tribal judge, district judge, associate judge`,
  law_enforcement: `
    sro, school resource officer, campus police, campus pd, fire marshal investigator, warrant officer, pd det, pd sgt,
        police, pd, co, officer, deputy, detective, det, sheriff, sgt, le, law enforcement, cops, cop, trooper, ofc,
        ofc., sergeant,
    law enf, law enfcmt, l.e., state police, state trooper, county sheriff, sheriff's deputy, sheriffs deputy, sheriff's office, sheriffs office, sheriff dept, sheriffs dept,  police officer, police officers, officers, deputies, detectives,  patrolman, patrol officer, responding officer, school police, tribal police, tribal officer, bia officer, police dispatch, corporal, cpl, lieutenant, cit officer, cit team, constable, marshal, us marshals, swat, police dept, 2 officers, two officers, troopers, ranger, investigator from pd, pd officer, pd officers, fbi agent, hsi agent`,
  supervisor: `supervisor, sup, supv, my supervisor, unit sup, supe,
    supvr, suprv, my sup, my boss, unit supervisor, clinical supervisor, clin sup, clin supervisor, field supervisor, aps supervisor, cps supervisor, cm supervisor, my supv, team supervisor, my manager, my director, my program manager`,
  coworker: `
        coworker, co-worker, colleague, coworkers, fellow worker, oncall worker, on-call worker, backup worker,
        cowrkr,
    co worker, coworkr, co-wkr, on call partner, my teammate, second worker, 2nd worker, backup cm, fellow cm, fellow caseworker, duty worker, my intern, shadowing worker, new hire, officemate, cubemate`,
  interpreter: `interpreter, interp, translator, language line, asl interpreter,
    intrp, interpr, terp, asl terp, spanish interpreter, phone interpreter, video interpreter, sign language interpreter, interpreter line, mandarin interpreter, court interpreter, certified interpreter, somali interpreter, navajo interpreter`,
  other: `
    rptr, rep party, mandated reporter, code enf, code enfcmt, code enf officer, fire marshal, fire inspector, duty officer,
    poa, rep payee, payee, sponsor, pastor, coach, clergy, priest, mentor, bishop, chaplain, reporter, anonymous, anon
    caller, anon, anonymous caller, caller, ombudsman, ltc ombudsman, ombuds, ombudsperson, ltc ombuds, reporting party, reporting person, court clerk, clerk, alleged perp, ap,
    interpreter service, volunteer, barber, roommate's mom, code enforcement, code inspector, animal control,
    conservator, public fiduciary, public guardian, trustee, dpoa, hcpoa, hc proxy, health care proxy, healthcare proxy, healthcare agent, imam, rabbi, minister, deacon, church lady, church member, aa sponsor, na sponsor, power of attorney, bailiff, paramedic, paramedics, emt, emts, medics, firefighters, alleged perpetrator, alleged abuser, perp, health inspector, housing inspector, code officer, code enf, mail carrier`,
};
