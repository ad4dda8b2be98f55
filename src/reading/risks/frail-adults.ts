/** An adult cared for by others, in an area whose clients mostly look after themselves. */
export const dependentAdult = new RegExp(
  `\\b(?:${[
    'elder\\w*|adult|aps|caregiver|caretaker|aide|attendant|care for (?:him|her|them)|payee|(?:his|her) guardian|mrs?',
    'snf|facility|gro?u?p home|board and care|b&c|care home|house (?:staff|parent|manager)|direct care|dsp',
    'staff at (?:the|his|her) (?:house|home)|day (?:program|pgm)|idd|down syndrome|autis\\w+|cerebral palsy|w\\/ cp',
    'disab\\w+|dementia|alzheimer\\w*|bed ?(?:bound|ridden|fast)|wheelchair|quadriplegic|grandmother|grandma|mgm',
    'cuidador\\w*|encargad[oa]|hogar grupal|ancian[oa]s?|asilo',
  ].join('|')})\\b`,
);

/** Where the case is a child's, an old or ill relative in the same house. */
export const frailElder = new RegExp(
  `\\b(?:${[
    'aps (?:call|report|referral|notified|contacted)|adult protective',
    'dementia|alzheimer\\w*|bed ?(?:bound|ridden|fast)',
    'ggma|great[- ]grand\\w+|elderly|grandpa|demencia|bisabuel[oa]|postrad[oa]',
  ].join('|')})\\b`,
);
