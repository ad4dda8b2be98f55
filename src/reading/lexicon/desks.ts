import type { ParticipantRole } from '#domain/contact.ts';

const oneOf = (list: string) => new RegExp(`\\b(?:${list.replace(/\s*,\s*/g, '|').trim()})\\b`);

/** Offices and desks, by the role of those who answer for them; the first that fits counts. */
export const desks: readonly (readonly [ParticipantRole, RegExp])[] = [
  [
    'bank_staff',
    oneOf(
      'the bank, bank, credit union, fraud desk, fraud dept, fraud line, fraud unit, fraud team, fraud department, fraud, branch, chase, wells fargo, banco, cooperativa, sucursal',
    ),
  ],
  ['pharmacist', oneOf('pharmacy, cvs, walgreens, rite aid, farmacia, drugstore')],
  [
    'insurance_rep',
    oneOf(
      'insurance, medicaid, medicare, humana, aetna, molina, cigna, anthem, health plan, the plan, plan, hmo, managed care, mco, member services, seguro, aseguradora, ahcccs, medi-cal',
    ),
  ],
  [
    'school_staff',
    oneOf(
      'school, elementary, middle school, high school, escuela, daycare, head start, guarderia, front office, attendance office',
    ),
  ],
  ['probation_officer', oneOf('probation, parole, probatoria, parole office, probation office')],
  [
    'home_health_staff',
    oneOf(
      'hh, hha, home health, home healthcare, home care, homecare, home health agency, visiting nurses?, vna, atencion en (?:el )?hogar, salud en el hogar',
    ),
  ],
  [
    'facility_staff',
    oneOf(
      'snf, rehab, facility, alf, shelter, group home, nursing home, jail, unit, front desk, albergue, asilo, detox, sober living, halfway house, memory care, admissions, admisiones, (?:snf |alf )?business office',
    ),
  ],
  [
    'landlord',
    oneOf(
      'leasing office, property management, property mgmt, apartment office, apt office, rental office, mobile home park',
    ),
  ],
  [
    'employer',
    oneOf('his job, her job, work site, staffing agency, hr dept, hr, human resources, payroll, temp agency'),
  ],
  [
    'other',
    oneOf(
      'water company, gas company, electric company, power company, light company, phone company, the utility, utilities, water dept, electric co, gas co, power co, compania de (?:luz|gas|agua)',
    ),
  ],
  [
    'provider',
    oneOf(
      'dme, equipment, equipo medico, compania de equipo, housing, voc rehab, workforce, outpatient, day program, adult day, legal services, utility assistance, energy assistance, meals, case management, intake, scheduling, referrals, agencia, vivienda, programa, agency, dme company, dme co, hospice, clinic, clinica, home health agency, housing authority, vendor, program, dental, transport company, meals on wheels',
    ),
  ],
];
