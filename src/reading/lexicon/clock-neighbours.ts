/** Words beside which a bare number is an hour: "zoom 415", "1020 hv"; the pattern language is that of regular expressions. */

const contacts =
  'hv|h/v|home ?visit|home contact|home check|med drop|med check|med visit|bedside|dc call|d/c call|home|hm|ov|o/v|office|offc?|ofc|zoom|facetime|teams|webex|doxy|video|vid|telehealth|tele|virtual|phone|ph|call|tc|t/c|pc|p/c|visit|vis|session|sess|mtg|meeting|meet|ftm|cft|tdm|idt|mdt|care conf|conf|conference|staffing|group|grp|intake|court|hearing|clinic|hospital|hosp|jail|rtc|snf|shelter|ctr|center|bedside|lobby|daycare|drop[- ]in|f2f|check[- ]?in|supervision|sup|rounds|assessment|assmt|eval|interview|school|walk[- ]in|outreach|field visit|wellness check|welfare check|safety check|curfew check|supervised visit|sup visit|huddle|group home|detention|library|mcdonalds|park|clubhouse|cafe|church|motel|hotel|dorm|program|day program|adult day|senior ctr|hosp|chat|docket|hrg|huddle|appt';
const contactosEs =
  'grupo|visita|llamada|videollamada|cita|oficina|ofna|ofic|casa|clinica|escuela|hospital|carcel|refugio|albergue|sesion|reunion|junta|corte|audiencia|entrevista|consulta|guarderia|centro|parque|domicilio|supervision|evaluacion';
const deeds =
  'called|calld|phoned|rang|dialed|spoke|talked|met|saw|seen|visited|texted|txtd|emailed|tried|attempted|lvm|vm|lm|left vm|left msg|stopped by|went|drove|knocked|picked up|p/u|dropped off|d/o|transported|interviewed|observed|assessed|no ans(?:wer)?|no show|ns|attempt|completed|held|did|zoomed|facetimed|supervised|monitored|toured|joined|chatted|walked|checked in|ran into|caught|rode|sat w|sat with';
const hechos =
  'llame|hable|vi|visite|fui|fuimos|intente|marque|toque|recogi|lleve|pase|entreviste|le llame|lo llame|la llame|lo vi|la vi|me reuni|mande texto|nos vimos|hice|hubo|tuve|no contesto|contesto|no contesta|no abrio|no abrieron|deje recado|deje mensaje|marco|me marco|me llamo|llamo|txt|txted|text';

/** What carries a number of its own, never an hour ("rm 415", "bldg 230"), and words that name nobody. */
export const numbered =
  'rm|room|apt|apartment|unit|bldg|building|suite|ste|box|lot|bed|bay|pod|block|blk|floor|ward|tower|hwy|highway|route|rte|exit|case|no|number|num|st|street|ave|north|south|east|west|age|bs|bg|bp|sugar|weight|wt|cuarto|apto|edificio|numero|piso|calle|ruta|caso|paid|owes?|of|for|about|got|has|had|is|was|are|and|in|at|on|to|the|or|last|next|min|mins|hrs?|days?';

export const besideClock = `(?:${contacts}|${contactosEs}|${deeds}|${hechos})`;
