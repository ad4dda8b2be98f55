/** Words that beside a time say that the worker was in touch then; the pattern language is that of regular expressions. */

/** A visit, a call, a place of one's own work: "office 915", "phone 20 min tues", "today's med check". */
const contacts =
  'hv|h/v|home ?visit|home contact|home check|field visit|ov|o/v|office(?: visit)?|offc|ofc|in office|zoom|facetime|webex|doxy|video(?: (?:call|visit|session|check))?|vid|telehealth|televisit|telemed|phone|ph|tel|telephone|call|tc|t/c|pc|p/c|f2f|face to face|bedside|visit|session|sess|check[- ]?in|med (?:check|drop|mgmt|visit|mgt)|drop[- ]?in|walk[- ]?in|wellness check|welfare check|safety check|curfew check|intake|interview|meeting|mtg|ftm|cft|tdm|idt|mdt|team meeting|care conf(?:erence)?|staffing|outreach|rounds|in person|dc call|d/c call|f/u call';
const contactos =
  'visita(?: domiciliaria| a domicilio)?|llamada|videollamada|tel|telefono|por telefono|oficina|ofna|ofic|en (?:la|mi) oficina|en (?:su )?casa|a su casa|en el domicilio|sesion|reunion|junta|entrevista|cara a cara|en persona|videoconferencia';
export const contactPlace = `(?:${contacts}|${contactos})`;

/** Whose visit, call or office it is when it is not the worker's own. */
const ofOthers =
  "his|her|their|last|next|prior|previous|first|missed|dr|dr's|doctor|doctor's|doctors|pcp|md|er|ed|ssa|ssi|dss|housing|unemployment|probation|parole|po|dental|dentist|eye|clinic|hospital|therapy|counseling|group|school|leasing|rental|attorney's|lawyer's|attended|attends|missing|skipped|to|went|go|goes|going|got|came|come|coming|returned|return|back|sent|brought|taken|left|leave|walked|ran|dc|d/c|dc'd|d/c'd|discharged|released|stay|stayed|stays|at|from|group|foster|nursing|care|funeral|sober|family|prior to|before|after|until|since|su|del|ultima|proxima|a|llego|regreso|volvio|grupo|perdio|falto|missed his|missed her|re|about|abt|no|not|for|need|needs|another|any|without|sin|911|prank|phone";
export const ofOther = `(?:${ofOthers})`;

/** Somebody spoke to the worker: where and when that was is where and when they were in touch. */
const toldMe =
  '(?:told|informed|advised|asked|showed|gave|handed|thanked) (?:me|us|writer|worker|this writer|this worker|sw|cm)|(?:said|shared|reported|disclosed|stated|mentioned|confided)(?: to (?:me|us|writer|worker))?(?= (?:at|in|during|on|over|by) )';
const meDijo = '(?:me|nos) (?:dijo|dijeron|conto|contaron|informo|aviso|explico|comento|platico|mostro|confeso|pidio)';
export const spokeToMe = `(?:${toldMe}|${meDijo})`;

/** What happens to somebody or has an hour of its own: a time beside it is not the contact's. */
export const befallen =
  'fell|fall|arrest\\w*|admitted|discharged|died|hit|punched|used|overdosed|relapsed|threatened|born|evicted|booked|stopped|shot|stabbed|ambulance|ems|911|er|ed|curfew|report\\w*|results?|due|sched\\w*|released|clos\\w+|opens?|left|early|daily|every|dose|bedtime|meds|school|work|shift|bus|until|till?|cayo|arrestaron|murio|pego|golpeo|heard|yelling|screaming|woke|wakes|eloped|kicked out|locked out|wandered|crashed|collapsed|jumped|gritos|gritando|desperto|escapo';

/** Behind a day: what took place on it ("from tues draw"). */
export const whatWasOn =
  /^(?:'s)? (?:draw|labs?|blood|visit|hv|ov|meeting|mtg|hearing|hrg|court|call|session|report|email|text|vm|incident|fall|fight|test|screen|ua|uds|x-?ray|scan|mri|appt|results?|group|eval|admit|admission|shift|note)(?![a-z])/;

/** What happened to the client: a date right behind it is no contact's. */
export const happened =
  "fell|dc'?d|d/c'?d|d/ced|dced|discharged|admitted|adm|readmitted|arrested|hospitalized|died|passed away|relapsed|od'?d|overdosed|evicted|eloped|awol|paroled|intubated|extubated|se cayo|cayo|ingreso|dado de alta|dada de alta|(?<!(?:junta|reunion|plan|conferencia|llamada|visita|equipo|dia) (?:de )?)alta|arrestad[oa]|internad[oa]|hospitalizad[oa]|fallecio|recayo|desalojad[oa]";

/** What is written and bears a date of its own. */
export const papers =
  'repo?r?ts?|rpts?|rept|recs?|records?|letter|ltr|notice|order|eval|evaluation|assessment|summary|note|statements?|stmts?|labs?|results?|carta|reporte|informe|aviso|orden|evaluacion|resultados?';
