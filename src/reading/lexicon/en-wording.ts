import { englishStigma } from './en-wording-stigma.ts';
import type { WordingLexicon } from './lexicon.ts';

const meds = '(meds|medication|medications|medicine|rx|treatment|insulin)';
const be =
  '(is|was|seems|seemed|appears|appeared|acts|acted|acting|being|remains|still|very|so|just|probably|obviously|clearly)';

/** English wordings that a record does better without, and what they could read instead. */
export const englishWording: WordingLexicon = {
  hints: [
    { kind: 'opinion', words: 'obviously, clearly, evidently, of course', neutral: 'I saw … / I heard …' },
    {
      kind: 'opinion',
      words: `
        (does not|doesnt|doesn't|do not|dont|don't|did not|didnt|didn't) (seem to)? care, could care less, couldnt
        care less, couldn't care less`,
      neutral: 'did not …, said “…”',
    },
    {
      kind: 'opinion',
      words: `
        (is|was|were|are|kept|keeps) lying, lied to me, (a|is a|such a) liar`,
      neutral: 'said …; the record shows …',
    },
    { kind: 'opinion', words: 'faking, is malingering, malingerer', neutral: 'reported …; I did not see …' },
    { kind: 'opinion', words: 'playing the victim, plays the victim', neutral: 'said that …' },
    { kind: 'opinion', words: '(is|was|still|remains|seems) in denial', neutral: 'said there is no problem with …' },
    {
      kind: 'opinion',
      words: '(refuses|refused|refusing) to take responsibility, (takes|took) no responsibility',
      neutral: 'said that … was not their doing',
    },
    {
      kind: 'opinion',
      words: `
        unmotivated, not motivated, lacks motivation, no motivation`,
      neutral: 'has not started …',
    },
    {
      kind: 'opinion',
      words: '(bad|terrible|horrible|awful|unfit|lousy|neglectful) (mother|mom|father|dad|parent|parents|caregiver)',
      neutral: 'the parent did / did not …',
    },
    {
      kind: 'opinion',
      words: `
        overreacting, overreacted, overdramatic, making a scene, made a scene`,
      neutral: 'cried, raised their voice, said “…”',
    },
    {
      kind: 'opinion',
      words: `
        (acted|behaved|acting|behaving) inappropriately, inappropriate behavior`,
      neutral: 'said or did …',
    },

    {
      kind: 'label',
      words: `
        noncompliant (with|w/) ${meds}, non-compliant (with|w/) ${meds}, ${meds} (noncompliant|non-compliant),
        noncompliant, non-compliant, non compliant`,
      neutral: 'did not take the medication as prescribed',
    },
    {
      kind: 'label',
      words: `
        (noncompliant|non-compliant|non compliant) (with|w/) (the|his|her|their)? (plan|services|case plan|service
        plan|rules|program|probation|parole|supervision|appointments|appts)`,
      neutral: 'did not do … as agreed',
    },
    { kind: 'label', words: 'uncooperative, un-cooperative', neutral: 'did not answer … / did not agree to …' },
    {
      kind: 'label',
      words: `
        manipulative, manipulator, manipulating (me|us|staff|the system|everyone|his|her|worker|cw)`,
      neutral: 'asked … after being told …',
    },
    {
      kind: 'label',
      words: `
        ${be} (lazy|so lazy|too lazy), lazy (mom|mother|dad|father|client|kid|teen|parent)`,
      neutral: 'has not … yet',
    },
    {
      kind: 'label',
      words: `
        ${be} (crazy|insane|psycho|a psycho|a nutcase|looney|a lunatic), crazy
        (mom|mother|lady|woman|man|guy|behavior|client|ex), psycho (mom|ex|lady)`,
      neutral: 'said “…”, did …',
    },
    {
      kind: 'label',
      words: `
        attention seeking, attention-seeking, attention seeker`,
      neutral: 'asked for help … times',
    },
    {
      kind: 'label',
      words: `
        ${be} (hostile|belligerent|combative), belligerent, (hostile|combative) (towards|toward|with|w/)
        (me|us|staff|cw|worker|nurse|nurses|police|mom|dad)`,
      neutral: 'raised their voice, stood close, said “…”',
    },
    {
      kind: 'label',
      words: `
        (difficult|problem) (client|mother|mom|father|dad|parent|family|child|kid|case), bad kid`,
      neutral: 'disagreed about …',
    },
    {
      kind: 'label',
      words: `
        ${be} (disrespectful|rude|immature|childish|ungrateful|entitled|selfish|stupid|dumb|weird|creepy|needy|whiny)`,
      neutral: 'said “…”, did …',
    },
    { kind: 'label', words: 'drama queen, hysterical', neutral: 'cried and spoke loudly' },
    { kind: 'label', words: 'frequent flyer, frequent flier', neutral: 'came to the hospital … times since …' },
    {
      kind: 'label',
      words: `
        deadbeat (dad|father|mom|mother|parent), deadbeat`,
      neutral: 'has not paid support since …',
    },
    {
      kind: 'label',
      words: `
        promiscuous, slutty, sleeps around, sleeping around`,
      neutral: 'said they have … partners',
    },
    { kind: 'label', words: 'trashy, white trash, ghetto, low class, low-class', neutral: 'I saw …' },

    {
      kind: 'diagnosis',
      words: `
        ${be} (bipolar|manic depressive|manic-depressive), has (undiagnosed|probable|likely)? bipolar`,
      neutral: 'diagnosed with bipolar disorder by …',
    },
    {
      kind: 'diagnosis',
      words: `
        ${be} (a)? borderline, ${be} (bpd), has (undiagnosed|probable|likely)? (bpd|borderline personality*)`,
      neutral: 'diagnosed with borderline personality disorder by …',
    },
    {
      kind: 'diagnosis',
      words: `
        ${be} (a)? (narcissist|narcissistic|sociopath|psychopath|antisocial|sociopathic|psychopathic), narcissist,
        sociopath, psychopath`,
      neutral: 'said “…”, did …',
    },
    {
      kind: 'diagnosis',
      words: `
        has (undiagnosed|probable|likely)?
        (schizophrenia|ptsd|adhd|add|ocd|autism|fasd|dementia|alzheimers|alzheimer's|depression), ${be}
        (adhd|ocd|autistic|psychotic|demented|manic|schizophrenic)`,
      neutral: 'diagnosed with … by …',
    },
    {
      kind: 'diagnosis',
      words: `
        (mom|mother|dad|father|client|cl|he|she) must (be|have)
        (bipolar|depressed|autistic|schizophrenic|manic|adhd|ptsd), undiagnosed
        (bipolar|schizophrenia|ptsd|adhd|autism|depression|dementia)`,
      neutral: 'said “…”, did …',
    },

    ...englishStigma,
  ],
  except: `
    lying (down|in bed|on|there|awake|around|next|face|flat|still|beside|under), care (for|to|if|plan|team|provider),
    (bp|a1c|labs|sugar|blood pressure|glucose|weight|result|results|value|score|ekg) (is|was|still)? borderline, was lying in, is lying in,
    addict lifestyle, addicts anonymous, alcoholics anonymous, narcotics anonymous, children of alcoholics,
    non-alcoholic, nonalcoholic, non alcoholic, alcoholic (beverage|beverages|drink|drinks|hepatitis|cirrhosis|liver),
    (substance|drug|alcohol) abuse
    (counselor|counseling|program|programs|treatment|class|classes|eval|evaluation|services|group|groups|agency|assessment|professional|clinic|court|hotline|resistance|education|and
    mental health|specialist|unit|tx|iop), manipulative therapy, manipulative treatment, manipulative medicine, lazy
    (eye|river|boy|susan|afternoon), crazy (glue|eights|busy|weather|quilt|socks|hours|traffic), borderline
    (high|low|diabetic|diabetes|normal|anemic|elevated|hypertensive|a1c), handicapped
    (parking|placard|accessible|ramp|stall|tag|permit|van|bathroom|spot|sticker), handicap (parking|placard), hostile
    work, difficult (to|time|day|conversation), invalid (address|number|id|email|card|license|phone|password), drunk
    driving, drunk driver, high functioning freezer, hot drop, screen door, clean screen door, junk mail, suicide
    prevention, thug life, hot screen, dirty drop cloth, illegal (dumping|parking|eviction|drugs), of course work, of
    course materials, clearly (marked|labeled|labelled|legible|written|visible|posted|stated in), so clearly
    (labeled|marked), speaks clearly, spoke clearly, spoken clearly, hear clearly, see clearly, think clearly, thinks
    clearly, thinking clearly, speak clearly, heard clearly, walks clearly, explained clearly, explain clearly, state
    clearly, stated clearly, states clearly, felony, convict hill, ghetto blaster, elderly services, elderly housing,
    elderly nutrition, homeless (shelter|services|outreach|liaison|court|coalition|prevention|management|student
    liaison), bum (knee|hip|shoulder|leg|foot|ankle|arm|wheel), bum ride, bipolar (disorder group|support
    group|medication|education), stoner wood, needy families, dumb waiter, rude awakening`,
  sources: `
    per, according to, as per, diagnosed, dx, dx'd, dxd, diagnosis, diagnoses, record, records, chart, charted, says,
    said, saying, states, stated, reports, reported, told, tells, (calls|called)
    (him|her|them|me|us|himself|herself|themself|it|mom|dad) (a|an|the)?, describes, described, self-identifies, self
    identifies, identifies as, identified as, self-described, referred to, refers to, labeled, labelled, eval,
    evaluation, discharge summary, court order, police report, alleges, alleged, claims, claimed, heard, wrote,
    writes, text from, email from, accused, accuses, thinks, believes, lecture, book, movie, film, group topic,
    handout, song, podcast, article, title, titled, by (dr|doctor|the hospital|hospital|psychiatrist|pcp|provider)`,
};
