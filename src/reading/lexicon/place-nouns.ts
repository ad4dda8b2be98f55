// Nouns for places, by what a contact there is; the pattern language is that of regular expressions.

export const homes =
  'homes?|hm|fh|house|hse|apt|apto|apartment|apartamento|depa|departamento|trailer|traila|residence|res|condo|duplex|townhouse|porch|porche|stoop|doorstep|front steps|kitchen|cocina|bedroom|living room|casa|casita|hogar|domicilio|vivienda|crib|rv|camper|cabin|hogan|farmhouse|driveway|yard|patio|basement';

/** "group home", "nursing home": with such a word in front no home of one's own. */
export const careWords =
  'family|parent|parenting|visit|access|group|nursing|halfway|sober|care|rest|retirement|convalescent|skilled|rehab|rehabilitation|treatment|detox|dialysis|recovery|crisis|surgical|surgery|infusion|wound|assisted|assisted living|memory|memory care|health|medical|methadone|birthing|birth|visitation|advocacy|hospice|transitional|stabilization|respite|psych|psychiatric|behavioral|correctional|detention|juvenile|residential|adult day|day|dementia|trauma|pediatric|hospital|clinic|reentry|hlfway|hlfwy|half way|1/2 way';

export const offices = 'office|offices|ofc|offc|oficina|ofna|ofi|lobby|cubicle';

/** Whose office is part of a house of care, a school or a jail. */
export const officesOfCare =
  "doctor|doctor's|doctors|dr|dr's|drs|pcp|pcp's|dentist|dentist's|dental|therapist|therapist's|counselor|counselor's|counselors|principal|principal's|nurse|nurse's|nurses|psychiatrist's|psych|pediatrician|pediatrician's|school|hospital|clinic|jail|medical|specialist's|surgeon's|oncologist's|cardiologist's|cardiology|warden's|director";

/** Whose office is the worker's own. */
export const ownOffices =
  'my|our|the|la|mi|nuestra|main|field|county|agency|dcf|cps|aps|dhs|dss|probation|parole|reentry|front|back|downtown|north|south|east|west|regional|district|branch|satellite|local';

export const facilities =
  'hospital|hosp|sch|icu|nicu|picu|ccu|micu|er|ed|ward|bedside|clinic|clinica|school|escuela|prepa|primaria|secundaria|kinder|colegio|preschool|kindergarten|elementary|elem|academy|college|university|campus|classroom|cafeteria at school|jail|jails|prison|penitentiary|carcel|prision|penal|reclusorio|lockup|detention|juvie|juvenile hall|snf|alf|ltc|ltac|irf|rehab|detox|facility|shelter|albergue|refugio|asilo|program|programa|daycare|day care|guarderia|head start|dialysis|dialisis|hospice|assisted living|memory care|board and care|clubhouse|urgent care|iop|php|csu|inpatient|infirmary|dayroom|sanatorio|urgencias|consultorio|nursing home|group home|halfway house|sober house|sober living|boarding home|center of care';

/** Part of a house of care where a word or figure says which: "on the ortho floor", "in room 12". */
export const wards = 'suite|floor|unit|wing|pod|hall|tower|piso|unidad|pabellon';

export const communityPlaces =
  "park|library|church|iglesia|mosque|temple|chapel|parish|motel|hotel|hostel|station|depot|terminal|store|tienda|market|mercado|supermarket|grocery|bank|banco|branch|credit union|mall|plaza|cafe|coffee shop|coffeehouse|diner|deli|bakery|panaderia|restaurant|restaurante|taqueria|mcdonalds|mcdonald's|wendy's|wendys|denny's|dennys|starbucks|dunkin|subway|burger king|walmart|target|kroger|panera|aldi|safeway|publix|costco|walgreens|cvs|chipotle|ihop|taco bell|whataburger|sonic|dollar tree|family dollar|meijer|gym|ymca|pool|beach|zoo|museum|theater|arcade|courthouse|dmv|mvd|rmv|ssa|social security|post office|consulate|embassy|pharmacy|farmacia|shop|garage|taller|job|jobsite|worksite|workplace|work|trabajo|jale|chamba|obra|warehouse|factory|fabrica|plant|bodega|pantry|food bank|foodbank|soup kitchen|comedor|laundromat|lavanderia|bus stop|train stop|corner|street|calle|sidewalk|alley|camp|campsite|encampment|tent|bridge|underpass|overpass|lot|parking lot|estacionamiento|parking garage|car|van|truck|carro|coche|troca|taxi|uber|bus|playground|field|court house|trail|river|lake|garden|farm|ranch|rancho|cemetery|funeral home|salon|barber shop|barbershop|museum|biblioteca|parque|estacion|cafeteria|gimnasio|cancha|despensa|fair|feria|rally|festival|senior center|senior ctr|senior centre|police department|fire house|firehouse|precinct|substation|union hall|vfw|legion|lodge|apartment complex|leasing office|construction site|job site|work site|site|voc rehab|dollar general|home depot|lowe's|goodwill|salvation army|housing authority";

/** "the job center", "a nursing place": the word in front says what it is. */
export const houses = 'center|ctr|cntr|centre|centro|place|building|bldg|complex';
