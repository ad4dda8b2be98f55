// The pattern language is that of regular expressions.

/** The client is the one who failed, though nobody is named. */
export const failedToCome =
  "(?:failed to (?:report|appear|show|attend|come|check in|call in)|ftr|fta|no[- ]?show(?:ed)?|n/s|didn'?t (?:show|report|come)(?: up| in)?|did not (?:show|report|come)(?: up| in)?|missed (?:his |her |their |the |our )?(?:appt|ov|office|check[- ]?in|report\\w*|session|group|visit)|no se (?:presento|reporto)|no (?:llego|vino|asistio|se aparecio)|falto a)";

/** Houses where only staff is spoken to on the phone. */
export const staffedHouse =
  "(?:bank|credit union|pharmacy|insurance|ins co|health plan|plan|mco|medicaid|medicare|ssa|social security|dmv|dss|dhs|hud|va|housing authority|housing|utility|utilities|power co(?:mpany)?|gas co(?:mpany)?|electric co(?:mpany)?|water dept|dme|dme co(?:mpany)?|vendor|agency|hha|home health|hospice|transport|medcab|court|clerk'?s office|da'?s office|pd'?s office|dr'?s office|pcp'?s office|front desk|leasing office|leasing|mgmt office|apartment office|county|state|irs|unemployment|voc rehab|legal aid|food bank|food pantry|child support|benefits office|banco|farmacia|seguro|juzgado|agencia|compania|seguro social|condado)";

/** Somebody rang, in the past. */
export const rang = 'called(?! off| it off)|phoned|telephoned|rang|facetimed';

/** Somebody wrote, in the past. */
export const wroteTo = 'texted|txted|txtd|emailed|e-mailed|messaged|whatsapped|wrote';
