import { monthWord, weekdayWord } from './calendar-words.ts';
import { medicineNames } from './medicine-names.ts';

/** Capitalised words that name no person: days, agencies, places, drugs, and words that start sentences. */
const listed = `
  ofc rpt superv eats supported supervised accompanied sin reminder chose wants walker judge juez jueza sgt det sesion rm room
  the he she they we i it his her their this that these no not also and but then now will can may might must was is are were has had have did does do
  called call met saw seen spoke talked visited texted emailed left went got attempted tried reached lvm hv ov note case client clients child children kids mom dad
  mother father parent patient pt cl mo fa grandma grandmother aunt uncle brother sister son daughter nurse doctor teacher worker staff supervisor landlord neighbor
  denies denied reports reported states stated says said agreed refused declined asked told wants needs need plan goal safety home house school hospital clinic jail court
  office shelter church park library bank store street st ave avenue rd road apt unit room lot hwy dr. er ed icu snf pcp np rn lpn sw md po da gal dcf dcs dss cps aps dhs
  medicaid medicare snap ssi ssdi tanf wic section ssa dmv va hud aa na ua uds roi poa gps cpap dme adl iep ftm idt mdt cft fba ptsd adhd copd chf uti bp bg
  suboxone narcan methadone abilify lithium insulin tylenol fentanyl thc zoloft seroquel vivitrol invega eliquis lasix metformin
  walmart mcdonalds mcdonald's starbucks target walgreens cvs costco dunkin uber lyft amazon zoom teams facetime whatsapp google facebook
  english spanish french german italian russian chinese mandarin cantonese arabic portuguese creole haitian korean japanese vietnamese polish somali hindi
  american mexican latino latina african asian european hispanic spring summer fall winter christmas easter thanksgiving halloween
  today tomorrow yesterday tonight morning afternoon evening noon next last every per re regarding about from to for with at on in by of if when while after before
  hoy ayer manana el la los las un una su sus con para por que no si ella visita llame hable fui vi cita reunion madre padre mama papa cliente abuela maestra enfermera
  llamada videollamada tel telefono correo mensaje texto domicilio buzon doctora casero policia metas meta nego dice dijo reporta niega acordo casa escuela oficina corte audiencia hospital clinica nueva nuevo
  confirmed completed discussed provided received reviewed sent follow f/u fu discharge transport referral referred observed appeared present absent none nobody everyone both all
  good great ok okay thanks please update fix correction amend remind schedule draft summarize show list who what when where how why which initial first second third
  attempt attempts ct two three one four five hotline emergency urgent police sheriff fire ems amb mercy general memorial county state city north south east west community center
  tel telefono oficina llamada visita house room food housing mental health behavioral day week month year phone voicemail text email mail letter card door dog cat car bus smelled smells noted new old
  intake assessment visit session group meeting hearing appt appointment team family household res residence program therapy treatment detox rehab
  admitted discharged arrested positive negative pos neg made missed cancelled canceled rescheduled resched cxl failed found fridge bruise bruises meds med
  elementary primary kindergarten academy high middle manor plaza pharmacy goodwill kroger amazon fedex starbucks burger king salvation army sunrise lodge tower arms
  tel telefono nye ama ed. court's probation parole gps csr pgm mgm hha rn aide slp ot pt iop php mat act wrap cac dcfs snap's ssi's home's fyi update: note: re: asap
  adult adults youth early crisis senior seniors meals legal social special ed services community wellness welfare spoke completed conducted individual attended received
  adjudication permanency arraignment disposition revocation guardianship capacity palliative bedside psychosocial sober job sentencing mediation detention rescheduled phoned texted drove stopped walked knocked
  swung dropped popped talked rounded sat stayed emailed mailed faxed messaged reviewed received staffed consulted checked worked helped brought picked took gave ran pulled spent closed assigned opened
  curfew unannounced telehealth bilingual court's collateral sibling siblings interpreter caregiver foster kinship resource parent parents aide provider insurance housing transport transportation discharge placement
  corte lleve pase hoy ayer lunes deje mande envie recibi revise confirme acompane llamo vino dejo quiere necesita tiene esta estaba sigue fue fuimos seguimiento proxima proximo pendiente
  thats its hes shes theyre im ive dont cant wont didnt whats heres theres whoops sorry yes yeah hi hello hey dear fyi community housing surprise joint week month decision outcome result results purpose reason
  conference trial status goals plan's parole board drug peer nobody home's next-day facetime skype monitored supervised family decisions attendees present agenda summary history report reports note notes
  time date start end duration location dos unann unannounced referrals le les lo nos me te yo se esto eso hubo hay si siguen barrier barriers target fps group grupo vuelvo goals living plan: status
  nadie alguien ninguno ninguna ambos ambas todos todas cada otro otra varios algunos quien somebody someone anybody anyone
  ref refs wkly mthly qtrly perm violation vm msg tx rx dx hx sx pmt assmt disch hosp tele auth obs transp emerg prelim dispo adj pre post re eod wk wks hr hrs min mins f2f tc pc hc ov ph otp mtg mtgs sched schd conf confd
  i'm i'll i've i'd we're we'll he'll she'll they'll it'll recordar llamar ver hacer enviar mandar visitar confirmar revisar llevar llevarle llevarlo llevarla pedir buscar
  agendar programar completar entregar recoger contactar preguntar verificar hablar firmar cerrar abrir seguir avisar checar dictado papeleo platica charla traslado quedo
  quedamos acordamos hicimos fuimos vimos hablamos llamamos ni ya pero aun todavia luego despues antes mientras tambien alta ingreso egreso derrame caida dueno duena
  forth gate fence mailbox blinds curtains porch steps roof stove oven heater furnace carpet kitchen bathroom bedroom basement yard garage driveway window windows wall walls floor toilet sink shower lights   water power electric electricity internet rent lease eviction landlady groceries pantry freezer trash clutter mold roaches bedbugs mice smoke odor urine feces
  weight height pulse vitals temp sats sat pain skin wound wounds incision dressing catheter wheelchair cane oxygen scooter ramp diet appetite sleep mood affect
  speech thought insight judgment hygiene grooming eye adls iadls ambulatory oriented alert awake asleep tearful calm cooperative polite pleasant guarded angry upset
  anxious depressed quiet sad sober drunk high intoxicated unsteady weak tired sick injured safe unsafe stable unstable clean messy cluttered empty full locked
  bruising scratch scratches cut marks scar injury injuries swelling fever cough rash seizure stroke fall falls fell
  paperwork papers forms form file files chart charts record records report app apps application applications packet letter letters email emails fax faxes voicemails msg message
  copies copy proof receipt check checks money account accounts deposit payment payments bills debt income benefits wages pay paystub paycheck
  job jobs work shift interview orientation resume application employer boss foreman hr   school classes class attendance grades homework iep suspension suspended enrolled graduated ged
  test tests result labs lab ua uas uds screen screens breathalyzer bac drug drugs alcohol meth heroin cocaine crack pills beer vodka
  weekly daily monthly biweekly brief late early approx approximately roughly about around almost nearly only mostly maybe probably possibly
  mode contact type outcome participants topic subject
  refusing refuses refused reviewed rec'd recd rcvd got'em spoke staffing consult eval evaluation screening assessment investigation allegation allegations petition motion order orders
  closing closure opened reopened transferred transfer pickup dropoff drop-off ride rides transportation van taxi
  no-show noshow ns cx cxd resched rs tbd na n/a ongoing continued continuing continue waiting awaiting pending started starting stopped began begins ended ending
  teen teens toddler baby infant newborn youth girl girls boy boys twins grandkids grandson granddaughter husband wife spouse partner boyfriend girlfriend ex fiance
  staffed charge attending covering surrogate guardian proxy agent attorney lawyer officer officers deputy detective trooper medic medics paramedics ambulance
  bus pass id ids birth certificate ss ssn passport license cards phone number address addy
  rm section level phase step stage title part unit tier track pod block wing floor bed
  toma bebe usa fuma consume vive trabaja come duerme estudia camina anda cobra gana gasta paga pide busca sale entra llega viene vuelve lleva trae manda dejo quedo sabe cree piensa siente duele
  rounds huddle huddles shut shutoff toque bout estaban estuvieron eran hubo
  correccion corrijo corrige corregir enmienda enmiendo correction addendum amend amended amendment errata oops perdon disculpa pendientes recordatorio resumen
  here there still never just very some any each other another same because since until though although however per needs wants lives likes looks seems feels
`;

// "Julio" in capitals is a man: Spanish writes its months small.
const isCalendarWord = new RegExp(`^(?:${weekdayWord}s?|(?!april|may|june|julio|jan$)${monthWord})$`);
/** Medicines without their endings ("olanzapin*"); the shortest are names as well ("Lai", "Senna"). */
const medicines = medicineNames.split('|').map((name) => name.trim().replace('*', ''));
const words: ReadonlySet<string> = new Set([
  ...listed.split(/\s+/).filter(Boolean),
  ...medicines.filter((name) => name.length > 5),
]);

/** Whether a capitalised word is no person's name. Lower case, no accents. */
export const isNoName = (word: string) => words.has(word) || isCalendarWord.test(word);
