import { elementLanguages, languages, riskLanguages, wordingLanguages } from './lexicons.ts';
import { isNoName } from './not-names.ts';

/** Words of every day that stand in no other list: in a note without capitals they are no names. */
const listed = `
  teh hte
  able across action actually addition again against ahead alive alone along alot already also although always amount another anyone anything anyway apart area arm arms army article ass
  attempt attention audio available average avoid away awful back bad bag bags ball band base basic basket bath beat beautiful because become bedrail before behind being below bench beside
  better between big bike bill bit bite black blanket bleed blind blink block blood blow blue board boat body bold bone book boot bored both bottle bottom bowl box brain bread break breath
  bridge bright broken brown brush build bunch burn busy button buy cake calendar calf camera camp candy cane cap captain carb care careful case cash cause certain chair chance change cheap
  cheek cheese chest chew chicken chin choice city claim clear clerk clever cliff climb clinician clock close closet cloth clothes clothing cloud club coat code coffee cold color comb come
  comfort coming common company complete computer concern condition confirm contact content contract control cook cool corner correct cost couch cough could count couple course cover crap
  crisis cross crowd cup cure current custom cut cute daily damage dance dark data date deal death decide deck deep delay dentist depth desk device diet different difficult dinner direct
  dirt disability discuss dish district doing dollar done double doubt down drain dream dress dry due dust duty each ear earlier early easily easy edge effort egg eight either elbow elder
  electricity eleven else email empty end energy engine enjoy enough entire equal error even event ever every everyone everything exact exam example excellent except exchange excited excuse
  exit expense expert explain extra eye face facility fact fair faith family fan far fast fat fault favor fear feature fee feel feeling feet fence few field fifteen fifty fight file film
  final fine finger finish fire firm first fish fit five fix flag flat flight float flow flower focus folks food foot force form forty forward four free fresh front fruit full fun funeral
  funny future game gas gate gear general gentle gift give given glad glass glasses glove goes gone gotta grade grass gray great green ground grow guess guest guide guy guys gym habit hair
  half hall hand handle hang happen hard hat hate head healthy hear heard heart heat heavy hell helmet help hid hide hill hip hire hit hold hole holiday honest hook hope horrible horse host
  hour huge human hundred hungry hurry hurt husband ice idea ideas ill immediate important inch indeed inside instead intent interest iron item jacket joint joke judge juice jump jury just
  keep kept key kick kidney kind kitchen knee knife know known lab lack lady lake lamp land lap large last lasted late later laugh lay lazy lead leak learn least leather left leg legal less
  lesson let level lie life lift light like likely limit line link lip liquid list listen little live load loan lobby local lock lol long look loose lose loss lost lot loud love low luck
  lunch lung mad mail main major make makes male man manage many map march mark market mask mate math matter max meal mean means meat mess metal middle might mile milk mind mine minor minute
  mirror miss mixed mobile modern moment money mood more most motor mouth move movie much mud muscle music must nail name narrow nasty natural nature near nearby neat neck need neither nerve
  new news nice nine noise normal north nose note nothing notice now nowhere numb number oath object obvious odd offer often oil once one only onto open option orange order organ others ought
  ours outside oven over own pace pack page pain paint pair pale pan pants paper part party past path pay peace pen penny people period person phone photo pick picture piece pig pill pillow
  pink pipe place plain plan plane plant plastic plate play please plenty pocket point poison pole pool poor porch possible post pot pound power practice pray prefer prep press pressure
  pretty price pride print prior private prize problem process product program progress proof proper proud public puff pull pulse pump purple purse push quality quarter question quick quiet
  quite quote race rack radio rage rail rain raise random range rapid rare rate rather raw reach react read ready real really rear reason recent red refuse regular relief remote rent repair
  repeat reply rest result rib rice rich rid ride right ring rise risk river road rock role roll roof room root rope rough round route row rude rug rule run rush safe salad sale salt same
  sand sauce save scale scan scare scene score scrape seat second secret section secure see seem self sell send sense serious set settle seven several shade shake shame shape share sharp
  sheet shelf shirt shock shoe shoes shop short shot should shoulder show shut shy side sight sign signal silent silly similar simple since single sir site situation six size skill skin
  sleeve slept slice slip slow slurred small smart smell smile smoke smooth snack snow soap social sock socks soft some someone something sometime sometimes son song soon sore sorry sort
  soul sound soup sour space spare speak special speed spend spent spill spine split spoke spoon sport spot spray spring square stable stack staff stage stain stairs stand standard star
  start stay steady steal steel step stick stiff still stitch stock stomach stone stood stop store storm story stove straight strange street stress strict strong stuck stuff style such
  sudden sugar suit sum sun super supper supply support sure surface sweat sweet swim swollen table tablet tail taken tall tank tape taste tax teeth ten tent term test text than thank thanks
  that them then there these they thick thin thing things think third thirty this those though thousand thread threat three throat through throw thumb ticket tie tight tile till time tiny
  tip tire tired toe together tone tongue tonight tonite too took tool tooth top total touch tough tour towel town toy track trade train trash tray treat tree tremor trial trick trip trouble
  truck true trust truth try tub tube tumor turn tv twelve twenty twice twin two type ugly ulcer under unit until upper upset upstairs urge urine use used useful usual vague valid value van
  vein very vest view visit visual vital voice vomit vote wait walk wall want war warm warn wash waste watch water wave way weak wear weather wedding week weird well west wet what wheel when
  where which while white whole whose why wide wife wild win wind wine winter wipe wire wise wish with within woman women wonder wood wool word work world worry worse worst worth would wrist
  rang sang swam sank drank sprang flung clung wept crept swept swung stung froze rode rose woke drove threw flew grew blew drew bled fled led sped hung spun struck wore tore swore sold held bent lent shot lit spat dealt knelt slid sought fought caught taught brought bought fell ran plexiglass burnout caseload workload overtime ethics boundaries depto depa edif
  write wrong yard yeah year yell yellow yes yet young your yours zero tdy tmb tmp tho thx tmw tmrw tmoro belong trach wellbeing fatherhood motherhood fictive flex nonverbal
  addrs adversary aft arson avg award bal bunk callout cavities cleanup costume cov cupcakes dilute disease divorce eighteen eighth ninth endo eve exac facilities fallen felt freeze gait geri homebound bout
  indiv insomnia insomnio instant instr internal makeup mayo mediodia meconium mission mixup mock mode muda neuro nextdoor nonpmt nonstop oclock otherwise overslept pasada playroom pospone printout prox porfa pulm quiz quorum remove rte scatter segunda
  shrugs sit sixth seventh tenth stat suitcase teenager thirteen thirteenth thirtieth twentieth unsub utd vac verif waistband wkend supportive substantiate retest redone reconnect goin lookin comin gettin tryin nothin somethin
  dozen couch dresser drawer hallway closet stairwell elevator mailbox laundry blinds hoarding feeder stroller highchair carseat bassinet onesie formula bottles wipes backpack binder planner laptop tablet charger headphones
  quilt knit garden puzzle bingo chess checkers domino karaoke choir worship sermon bible rosary mass mosque temple sabbath ramadan hanukkah kwanzaa diwali quinceanera graduation prom recess cafeteria gymnasium tutor
  carpenter plumber roofer welder mechanic painter cashier dishwasher janitor barber stylist waitress waiter chef baker butcher farmer picker packer driver trucker mover laborer helper apprentice foreman
  landscaping drywall framing roofing masonry plumbing warehouse forklift pallet conveyor assembly factory foundry refinery dock freight cargo courier
  asthma arthritis cancer tumor cataract glaucoma diabetic hepatitis sepsis pneumonia bronchitis cellulitis gangrene eczema psoriasis anemia lupus gout hernia ulcer migraine vertigo tremor dementia parkinsons alzheimers neuropathy edema ascites jaundice
  dialysis chemo radiation biopsy mri cat ekg eeg echo ultrasound xray colonoscopy endoscopy stent pacemaker shunt graft ostomy colostomy foley picc trach ventilator bipap cpap nebulizer suction gauze tape brace splint sling boot crutches walker commode
  pantry casserole tamales tortillas beans rice pasta cereal oatmeal yogurt soup stew salad sandwich burger pizza noodles ramen chips cookies soda coffee tea juice gatorade ensure boost
  tardy truant expelled detention locker syllabus semester quarter trimester midterm finals transcript diploma scholarship fafsa tuition dorm campus freshman sophomore junior senior valedictorian
  subpoena affidavit summons docket bailiff plaintiff defendant counsel bond bail parole warrant misdemeanor felony infraction citation restitution expungement arraign plea verdict acquitted convicted sentenced monitor ankle bracelet
  tmw tonite nite mornin evenin arvo lunchtime bedtime dinnertime weekend weekday midweek midnight midday noonish fortnight yesterdays todays tomorrows mondays
  traia tenia queria decia venia sabia podia hacia debia vivia salia sentia dormia comia bebia pedia creia oia leia reia parecia existia seguia perdia subia corria movia recibia escribia abria cubria sufria
  ahorita apuntame anotame anotado aparte asusto callada callado ceno colgarles concedida contrato descompuso doce once trece catorce quince dieciseis enojado enojada escribire evalua extrana fallado falte fisioterapia gusta guardiana habiamos hablado inicial
  internada internado licoreria llamarla llamarlo llenamos mandara manejo mios miss nervioso nerviosa pagamos parafernalia pegado pedirlas pensar pido preguntarle probare psicologia psiquiatria pusimos puntual quebrar quedado rampa reclama reconectada reconocia
  recordarle refiera reportarlo robarle semanales sepa solita solito subira traduje txteo vato vera verlo verla verlos sobriedad antojos admisiones alterado alterada anonima anonimo estafadores evaluacion caida caido cuidado cuidar cocina cocinar lavar lavadora
  abajo abierto acaba acuerdo adentro afuera agua ahi ahora algo alguna algunas alla alli alta alto antes anterior apenas aqui arriba asi aunque bajo bastante bien blanco boca bolsa bonita
  brazo buen buena bueno cabeza cada calle calor cama cambio camino cansada cansado cara caro cerca cerrado cierto claro coche comida como compra con contenta contento cosa cosas cual cuando
  cuanto cuarto cuenta cuerpo cuidado dado debajo decir dedo dedos dejo demas dentro derecha derecho desde dia dias diente dientes dificil dinero dolor donde dormido duro edad ella ellas
  ellos encima entonces entre esa esas ese eso espalda espera esta estaba estas este esto estos falta feliz feo fin final forma frente frio fuera fuerte gente gracias grande gusto haber
  hambre hasta hay hecho hora horas igual izquierda junto juntos largo leche lejos lento libre limpio linea listo llave llena lleno lluvia lugar luz mal mala malo mano manos mas mayor mejor
  menor menos mesa mientras mil mismo misma momento mucha mucho muchas muchos mujer mundo muy nada nadie negro nino ninos noche nombre nueva nuevo nunca ojo ojos olor otra otras otro otros
  palabra papel parece parte pelo pequena pequeno perro persona pie piel pierna piernas piso pobre poco poca pocos porque primera primero pronto propia propio puerta pues punto quien rato
  razon rojo ropa roto sala sangre sano seguro semana sentado siempre sientes silla sin sino sobre sola solo sol sopa suelo suerte sueno tal tanto tarde temprano tiempo tipo toda todas todo
  todos tonta triste ultima ultimo unas unos usted vacio varias varios vecindad verdad verde vez vida vieja viejo viento vivo zapato zapatos`;

const lexicons: readonly unknown[] = [languages, riskLanguages, elementLanguages, wordingLanguages];

/** Every word the reader knows from any of its lists. */
const common: ReadonlySet<string> = new Set([...listed.split(/\s+/), ...lexicons.flatMap(wordsIn)].filter(Boolean));

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.toLowerCase().match(/[a-z']{2,}/g) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** Whether a word in lower case, without accents, has a meaning of its own, in whichever of its forms. */
export const isCommonWord = (word: string): boolean =>
  isListedWord(word) || (endings.test(word) && !namesLikeForms.has(word));

/** The same without those known by their ending alone: "Orlando" ends like a verb. */
export const isListedWord = (word: string): boolean =>
  (namesLikeForms.has(word) ? [word] : formsOf(word)).some((form) => common.has(form) || isNoName(form));

const formsOf = (word: string) => [
  word,
  `${word}s`,
  ...['s', 'es', 'ed', 'd', 'r', 'er', 'ly', 'y', 'n'].flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length > 2 && (takes[ending]?.test(stem) ?? true) ? [stem] : [];
  }),
];
/** "boxes", "used", "tomaron": "Hanes", "Lund" and "Vern" are no forms of "han", "lun" and "ver". */
const takes: Readonly<Record<string, RegExp>> = {
  es: /[dhilorsxyz]$|.{5}/,
  d: /e$|.{4}/,
  r: /[aeiou]$/,
  n: /[aeiou]$/,
};

/** Names that look like a form of some word: "his roommate nando", "su esposa lety", "nurse sharon". */
const namesLikeForms: ReadonlySet<string> = new Set(
  `nando fernando armando orlando rolando hernando brando lando sterling fleming manning browning keating harding downing darling
  alfred wilfred winifred jared mohamed ahmed hamed mildred sharon aaron concepcion encarnacion asuncion trinidad natividad caridad felicidad
  clemente clement charity felicity trinity verity sally mable gable jasmine yasmine jazmine marc
  tony lety wally andy mandy jenny benny danny lenny kenny jerry terry perry barry larry rudy judy trudy cindy randy brady cory rory
  lacy macy stacy percy darcy marcy tammy jimmy timmy tommy sammy bobby debby libby abby gabby billy willy milly polly dolly nelly
  shelly betty patty homer miller tucker cooper tanner spencer weaver sawyer`.split(/\s+/),
);

/** Endings of verbs, adjectives and clipped words ("unannc"), not of names. */
const endings =
  /(?:[b-df-hj-np-tv-z]ing|ology|ologist|iatr[a-z]+|cardia|emia|itis|osis|ectomy|oscopy|plasty|therapy|graphy|azole|azepam|cillin|mycin|statin|olol|pril|sartan|apine|idone|oxetine|amine|nol|pathy|uria|algia|[a-z]{2}ed|tion|tions|ment|ments|ness|less|ful|able|ible|ous|ally|ity|ando|iendo|cion|ciones|mente|idad|aron|ieron|aba|aban|[^aeiouy]{2}c)$/;
