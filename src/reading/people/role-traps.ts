import type { ParticipantRole } from '#domain/contact.ts';

/** "mo" is a month after a number, "PT" in capitals is a physical therapist; "the school" is no person. */
export const notThisRole: readonly {
  readonly role: ParticipantRole;
  readonly before?: RegExp;
  readonly itself?: RegExp;
  readonly after?: RegExp;
}[] = [
  {
    role: 'mother',
    itself: /^(mo|bm)$/,
    before:
      /((?<!\/\d?)(?<!:\d)\d|\b(?:a|an|per|this|next|last|few|couple|every|each|prior|past|two|three|six|several)) ?$/,
  },
  { role: 'facility_staff', itself: /^front desk$/, before: /\b(?:at|by|in) (?:the |my |our )?$/ },
  { role: 'supervisor', itself: /^(?:sup|supv|supe)$/, after: /^\.? (?:visits?|vst|visitation|contact)\b/ },
  { role: 'child', itself: /^ch$/, before: /\w-$/ },
  { role: 'client', itself: /^ct$/, after: /^ ?(?:scan|head|abd|(?:ordered|granted|ruled|adopted)\b)/ },
  {
    role: 'client',
    itself: /^ct$/,
    before: /(?:^|[.,;:\n]|\b(?:has|next|his|her|for|re)) ?$/,
    after:
      /^ (?:on |at |date|appt|hrg|hearing|\d{1,2}\/\d|(?:mon|tue|wed|thu|fri|tmrw|tomorrow|next|jan|feb|mar(?!i)|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?(?:$|[.,;\d@]))/,
  },
  {
    role: 'insurance_rep',
    itself: /^(insurance|seguro)$/,
    after:
      /^ (card|coverage|info|auth|denied|approved|approval|denial|paperwork|social|company policy|medico (vencio|activo))/,
  },
  { role: 'insurance_rep', itself: /^insurance$/, before: /(no|has|lost|his|her|of|with) $/ },
  {
    role: 'probation_officer',
    itself: /^(probation|parole)$/,
    after: /^ (violation|conditions|terms|ends|officer|office|dept|department|fees)|^$/,
  },
  {
    role: 'probation_officer',
    itself: /^(probation|parole)$/,
    before: /\b(on|of|off|violated|his|her|finish|complete|completed) $/,
  },
  { role: 'attorney', itself: /^da$/, before: /\b(le|la|me|se|no) $/ },
  {
    role: 'family',
    after:
      /^ ?(team|meeting|mtg|conf|staffing|decision|visit|time|court|therapy|contact|history|hx|med|medicine|plan|support|conference|counseling|dollar|services|session|group|planning|drama|reunification|intervention|shelter|night|friend|day|car|home|house|emergency)/,
  },
  {
    role: 'family',
    itself: /^familia$/,
    before: /\b(?:reunion|junta|conferencia|mtg|terapia|visita) (?:de|con) (?:la )?$/,
  },
  { role: 'family', itself: /^(household|fam)$/, after: /^ (income|chores|size|members?)/ },
  { role: 'doctor', itself: /^(dr|doctor|doc)$/, after: /^(\.|'?s)? ?(appt|note|orders?|visit)/ },
  {
    role: 'doctor',
    itself: /^(pcp|peds|md)$/,
    after: /^('?s)? ?(appt|appointment|visit|f\/u|fu|follow|referral|order|on|in|by|scheduled)/,
  },
  { role: 'nurse', itself: /^nursing$/, before: /\bskilled $/ },
  {
    role: 'doctor',
    itself: /^(?:medico|medica|medicos|medicas)$/,
    before:
      /\b(?:equipo|transporte|centro|plan|seguro|respite|expediente|historial|cargo|servicios?|alta|atencion|examen|certificado|gastos?|tratamiento|cuidado|chequeo|personal|record|cita|orden|reporte|permiso|marihuana|deuda|cuentas?|problemas?|tarjeta|ayuda) $/,
  },
  {
    role: 'family',
    after: /^ (?:center|ctr|violence|law|doctor|dr|physician|practice|dynamics|matters|first|class|tree)\b/,
  },
  { role: 'provider', itself: /^ot$/, after: /^ (?:home|safety|home safety) (?:eval|assessment)/ },
  { role: 'nurse', itself: /^nursing$/, after: /^ (home|facility|care|assessment|visit|note|services|staff)/ },
  { role: 'nurse', after: /^'?s?'? (?:station|desk|stn)\b/ },
  {
    role: 'other',
    itself: /^(?:poa|dpoa|hcpoa|power of attorney)$/,
    after:
      /^ (?:papers?|paperwork|forms?|docs?|documents?|letter|revoked|signed|on file|activated|in place|copy|expired|notari\w+)/,
  },
  {
    role: 'other',
    itself: /^(?:poa|dpoa|hcpoa)$/,
    before: /\b(?:no|has|have|signed|need|needs|revoked|dtr's|daughter's|son's|the) $/,
  },
  { role: 'supervisor', itself: /^sup$/, before: /\bvisitas? $/ },
  { role: 'supervisor', itself: /^sup[rv]?$/, after: /^'?d?\.? (?:visit|visits|visitation|vst|contact)/ },
  { role: 'peer_specialist', itself: /^peer$/, after: /^[- ]to[- ]peer/ },
  { role: 'peer_specialist', itself: /^peer$/, before: /peer[- ]to[- ]$/ },
  {
    role: 'supervisor',
    itself: /^(?:sup|supv)$/,
    after: /^ (?:w\/|with)/,
    before: /(?:^|weekly |monthly |group |individual |[.;,] ?)$/,
  },
  { role: 'peer_specialist', itself: /^peer$/, after: /^ (group|pressure|support group)/ },
  { role: 'facility_staff', itself: /^staff$/, after: /^ (w\/|with|case|this|meeting|mtg)/ },
  { role: 'facility_staff', itself: /^staff$/, before: /\b(to|will) $/ },
  {
    role: 'home_health_staff',
    itself: /^(home health|aide)$/,
    after:
      /^ (referral|ref|services|order|eval|agency|start|to start|starts|ordered|set|arranged|auth|consult|pt|ot|orders|visits?|approved|denied|intake|hours|hrs|in place|declined|refused)/,
  },
  {
    role: 'home_health_staff',
    before:
      /\b(?:refused|declined|wants|needs|need|requested|lost|no|without|get|ref for|referral (?:for|to)) (?:an? |his |her |the )?$/,
  },
  {
    role: 'pharmacist',
    itself: /^pharm$/,
    after: /^ (?:consult|closed|wont|won't|has|had|out|called in|is|was|pickup|refill|order|review|f\/u)/,
  },
  { role: 'facility_staff', itself: /^director$/, before: /\b(?:funeral|medical|music|program|camp|art|athletic) $/ },
  { role: 'pharmacist', after: /^ (pickup|refill|pick|card|run|delivery)/, itself: /^(pharmacy|farmacia)$/ },
  {
    role: 'pharmacist',
    itself: /^(pharmacy|farmacia)$/,
    before: /(?<!(?:call|calls|msg|text|fax|tc|vm) )\b(at|from|to|the|a la|en la|de la) (the )?$/,
  },
  { role: 'therapist', itself: /^(therapist|counselor)$/, after: /^ (appt|appointment)/ },
  {
    role: 'provider',
    itself: /^(ot|hospice|agency|vendor)$/,
    after: /^ (eval|referral|ref|consult|services|order|ordered)/,
  },
  { role: 'provider', itself: /^cm$/, before: /\d ?$/ },
  { role: 'judge', itself: /^referee$/ },
  // "dropped it off at front desk": a place.
  { role: 'facility_staff', itself: /^(?:front desk|admissions)$/, before: /\b(?:at|off from) (?:the |our |my )?$/ },
  // "ofc 12/29 11am": the office.
  {
    role: 'law_enforcement',
    itself: /^ofc$/,
    after: /^[ ,:]*(?:\d|at\b|@|mon|tue|wed|thu|fri|sat|sun|today|yest|this|visit|w\/|with|appt|check|$)/,
  },
  // "PD notified", "referral to PD": told or asked, not there.
  { role: 'law_enforcement', after: /^ (?:was |were |also )?(?:notified|alerted|informed|aware)\b/ },
  // "visit 3-4 at agency": a place.
  { role: 'provider', itself: /^(?:agency|agencia)$/, before: /(?:\b(?:at|in|en)|@) (?:the |la )?$/ },
  // "f2f at day program".
  {
    role: 'provider',
    itself: /^program(?:a)?$/,
    before: /\b(?:at|in|en) (?:the |his |her |el |la |su )?(?:day |[a-z]+ )?$/,
  },
  // "cxld by agency".
  { role: 'provider', itself: /^(?:agency|program|provider)$/, before: /\bby (?:the )?$/ },
  // "sup notified".
  { role: 'supervisor', after: /^ (?:was |also )?(?:notified|alerted|informed|aware)\b/ },
  { role: 'landlord', itself: /^super$/ },
  // "he made a police report".
  {
    role: 'law_enforcement',
    before: /\b(?:made|make|filed|file|filing|did|wants|gave) (?:an? |the |another )?$/,
    after: /^ (?:report|rpt)s?\b/,
  },
  // "home with home health instead of rehab": a service.
  { role: 'home_health_staff', itself: /^(?:home health|hh)$/, before: /\bhome (?:w\/?|with) $/ },
  // "referral to the home repair program".
  {
    role: 'provider',
    itself: /^program(?:a)?$/,
    before:
      /\b(?:repair|assistance|meals?|weatherization|energy|voucher|parenting|food|lunch|loan|diversion|training) $/,
  },
  {
    role: 'law_enforcement',
    itself: /^le$/,
    after:
      /^ (llame|dije|deje|pregunte|explique|mande|envie|dio|da|duele|pego|quito|roba|robo|gusta|falta|di|hable|recorde|ayude|lei|escribi|aconseje|grita|cortaron|cuesta|tiene|pega|hace|toca|toque|pedi|conte|informe|entregue|recorde|ofreci)/,
  },
  { role: 'law_enforcement', itself: /^(oficial|agente)$/, after: /^ de (probatoria|libertad)/ },
  {
    role: 'bank_staff',
    itself: /bank$/,
    after:
      /^(?:'s)? (?:statements?|accounts?|acct|records?|recs?|audit|subpoena|fees?|loan|cards?|fraud|st\b|of|info|balance|book|deposit|app)/,
  },
  {
    role: 'bank_staff',
    itself: /bank$/,
    before:
      /(?<!\b(?:wrote|emailed|spoke|talked|letter|call|email|fax|faxed|sent|mailed|rang) )\b(?:to) (?:the |her |his )?$/,
  },
  { role: 'bank_staff', itself: /^al banco$/, before: /(?<!\b(?:llame|llamada|llamo|marque|escribi|hable) )$/ },
  { role: 'bank_staff', itself: /bank$/, before: /\b(?:at|from|in|food|blood|diaper|into) (?:the |her |his )?$/ },
  { role: 'sibling', itself: /^bro$/, after: /^ken/ },
  { role: 'teacher', itself: /^teacher$/, after: /^ (?:conference|conf|meeting)/ },
  { role: 'sibling', after: /^ (?:visit|group|contact|time)/ },
  {
    role: 'client',
    itself: /^(member|resident|participant|miembro)s?$/,
    before: /\b(family|staff|team|another|other|church|gang|board) $/,
  },
  { role: 'children', itself: /^(boys|girls)$/, after: /^ (and|&) girls club/ },
  {
    role: 'child',
    itself: /^(baby|infant|child|youth|teen|kid|minor|menor|bebe)$/,
    after:
      /^ ?('?s)? ?(support|proofing|proof|care|seat|protective|court|formula|wipes|daddy|center|bed|food|monitor|program|abuse|neglect|sitter|welfare|shower)/,
  },
  { role: 'child', itself: /^minor$/, after: /^ (injur|bruis|issue|concern|cut|scratch|burn)/ },
  {
    role: 'parent',
    itself: /^parents?$/,
    after: /^ (aide|class|group|education|training|partner|child|visit|teacher|atty|attorney)/,
  },
  { role: 'spouse', itself: /^wf$/ },
  { role: 'mother', itself: /^mama$/, before: /\bla $/, after: /^ (al|a el|a la)/ },
  { role: 'other', itself: /^(coach|mentor|reporter)$/, before: /\b(job|recovery|peer) $/ },
];
