/** Words around the name that heads one contact of several; alternatives of regular expressions. */

/** The kind of contact, in short. */
export const kindOfStop =
  'home visits?|home contact|hvs?|h\\/v|ovs?|o\\/v|office visits?|office|ofc|tcs?|t\\/c|pcs?|p\\/c|phone call|phone|telephone|tel|calls?|called|vm|lvm|lm|fvs?|f\\/v|svs?|f2f|field visit|visits?|visited|saw|seen|met|text|texted|txt|txted|email|emailed|zoom|video|facetime|bedside|jail|school|curfew check|no[- ]show|ns|n\\/a|visita|llamada|tel|telefono|oficina|texto|correo|vi|llame|visite';

/** A household stands for the client: "the Dunmore family at 11". */
export const household =
  'case|fam|family|familia|household|home|house|residence|apt|apartment|kids|children|siblings|ninos';

/** What may follow the hour of a stop when no sign does: how it went. */
export const howItWent =
  'no (?:ans\\w*|show|one|reply|pick ?up|contest\\w+)|not home|not in|n\\/a|ns|lvm|lm|left|vm|ok|okay|fine|in person|at (?:the|his|her|their|home|school|work)|w\\/|with|con|en (?:su|la|el)|contest\\w+|buzon|dejo|deje|knocked|paid|clean|neg|pos|ua|uds|\\d+ ?mins?|\\d+m|cxl\\w*|cancel\\w*|resched\\w*';

/** What clients do when an appointment takes place or does not, behind their name at the head of a sentence. */
export const clientDeeds =
  "(?:was|were) (?:also )?(?:seen|visited|met with|interviewed|a no[- ]show|a no call|in (?:the|my) office)|came(?: (?:in|by|at|late|early|alone|on time|today|to (?:the|my|our) (?:office|clinic|group|session))\\b| ?\\d|(?= ?[,.;]))|in (?:the |my )?(?:ofc|office)\\b|arrived\\b|stopped (?:in|by)|dropped (?:in|by)|walked in|showed (?:up|for|at|late|on time|\\d+ min)\\b|(?:blew off|skipped|bailed on|kept|made|did|refused) (?:his|her|their|the|our|my)\\b(?! (?:way|peace|mind|word|cool|promise|bed))|checked in|signed in|(?:reported|rpt'?d)(?= (?:at|in|as|on|for|to (?:the|my|ofc|office)|today|late|early|by|w\\/)\\b|[ ,:]*\\d|[.,;])|(?:did not|didn'?t|never|failed to|ftr|fta) ?(?:report|show|come|attend|make it|appear|check in)?(?:ed|s)?\\b(?=[ .,;])|no[- ]?show(?:ed)?|ns\\b|cancel\\w*|cxl\\w*|resched\\w*|missed (?:his|her|their|the|our|my|today'?s?|yesterday'?s?|mon\\w*|tue\\w*|wed\\w*|thu\\w*|fri\\w*|intake|group|appt|appointment|check-?in|visit)|attended|(?:no )?(?:vino|llego|falto|se presento|se reporto|asistio|paso por|cancelo)";

/** How somebody was at a group, which heads no record elsewhere. */
export const groupDeeds =
  '(?:was )?(?:present|absent|here|on time|late|quiet|participat\\w+|shared|left early|excused)(?![a-z])';

/** What is held once for all who are named under it. */
export const gatherings =
  'court|ct|hrg|hearing|ftm|cft|tdm|idt|mdt|mtg|meeting|conference|staffing|visit|hv|session|mediation|corte|audiencia|junta|reunion|visita|sesion';
