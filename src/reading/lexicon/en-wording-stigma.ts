import type { WordingLexicon } from './lexicon.ts';

/** English words that carry stigma, and what they could read instead: the person first, and what is known of them. */
export const englishStigma: WordingLexicon['hints'] = [
  {
    kind: 'stigma',
    words: `
      (drug|meth|heroin|crack|opioid|cocaine|pill|alcohol)? addicts?, junkies?, druggies?, crackheads?, crack
      heads?, tweakers?, methheads?, meth heads?, dope fiends?, pillheads?, potheads?, stoners?`,
    neutral: 'person who uses …',
  },
  {
    kind: 'stigma',
    words: `
      alcoholics?, drunkards?, a drunk, the drunk, town drunk, winos?, boozers?`,
    neutral: 'person who drinks …, how often',
  },
  { kind: 'stigma', words: '(drug|substance|alcohol) abusers?', neutral: 'person who uses …' },
  { kind: 'stigma', words: '(drug|substance|alcohol|etoh) abuse, drug habit', neutral: 'substance use' },
  {
    kind: 'stigma',
    words: `
      (dirty|hot) (ua|uas|uds|urine|urines|drug screen|drug test|screen|drop|drops), (ua|uas|uds|urine|drug
      screen|drug test) (was|is|came back|were)? dirty, tested dirty, dropped dirty`,
    neutral: 'positive UA for …',
  },
  {
    kind: 'stigma',
    words: `
      clean (ua|uas|uds|urine|urines|drug screen|drug test|drop|drops), (ua|uas|uds|urine|drug screen|drug test)
      (was|is|came back|were)? clean, tested clean, dropped clean`,
    neutral: 'negative UA',
  },
  {
    kind: 'stigma',
    words: `
      clean from (drugs|meth|heroin|alcohol|opioids), # (days|months|years) clean, clean and sober, got clean,
      getting clean, stay clean, staying clean`,
    neutral: 'not using, in recovery',
  },
  {
    kind: 'stigma',
    words: `
      drug seeking, drug-seeking, med seeking, med-seeking, drug seeker, pill seeking`,
    neutral: 'asked for … (medication, dose)',
  },
  {
    kind: 'stigma',
    words: `
      committed suicide, commit suicide, commits suicide, committing suicide`,
    neutral: 'died by suicide',
  },
  {
    kind: 'stigma',
    words: `
      (failed|unsuccessful|botched) suicide attempt*, failed attempt at suicide`,
    neutral: 'survived a suicide attempt',
  },
  {
    kind: 'stigma',
    words: `
      (a|the|paranoid)? schizophrenics?, a bipolar, bipolars, a psychotic, psychotics, the mentally ill, mental
      patient*, mental case`,
    neutral: 'person with …',
  },
  {
    kind: 'stigma',
    words: `
      wheelchair bound, wheelchair-bound, confined to a wheelchair, confined to wheelchair`,
    neutral: 'uses a wheelchair',
  },
  {
    kind: 'stigma',
    words: `
      handicapped, crippled, a cripple, invalid (mother|father|wife|husband|son|daughter|woman|man)`,
    neutral: 'has a disability: …',
  },
  {
    kind: 'stigma',
    words: `
      retarded, a retard, mentally retarded, slow in the head`,
    neutral: 'has an intellectual disability',
  },
  {
    kind: 'stigma',
    words: `
      senile, demented (old)? (lady|man|woman|client|mother|father), feeble minded, feeble-minded`,
    neutral: 'forgot …, asked … again',
  },
  {
    kind: 'stigma',
    words: `
      (suffers|suffered|suffering) from (a|an)?
      (bipolar|depression|schizophrenia|ptsd|addiction|dementia|diabetes|anxiety|autism|mental
      illness|disability|copd|chf)`,
    neutral: 'has …',
  },
  {
    kind: 'stigma',
    words: `
      (homeless|street) (man|woman|person|guy|lady|people|bum|kids), the homeless, bum, hobo, vagrant`,
    neutral: 'person without housing',
  },
  {
    kind: 'stigma',
    words: `
      ex-con, ex con, ex-cons, excon, ex-convict, convict, convicts, convicted felon, a felon, felons, jailbird,
      ex-offender, ex-felon, thug, thugs`,
    neutral: 'person who was in prison / was convicted of …',
  },
  {
    kind: 'stigma',
    words: `
      illegal (alien|aliens|immigrant|immigrants), illegals, an illegal`,
    neutral: 'immigrant without papers',
  },
  {
    kind: 'stigma',
    words: `
      crack baby, crack babies, meth baby, addicted baby, drug baby, drug addicted baby`,
    neutral: 'baby exposed to … before birth',
  },
  { kind: 'stigma', words: 'hooker*, prostitute*, whore*', neutral: 'person who trades sex' },
  { kind: 'stigma', words: 'broken home, broken family, broken homes', neutral: 'parents live apart' },
  { kind: 'stigma', words: 'unwed mother, unwed mom, welfare mom, welfare mother, welfare queen', neutral: 'mother' },
  {
    kind: 'stigma',
    words: `
      low functioning, low-functioning, high functioning, high-functioning`,
    neutral: 'needs help with …, does … alone',
  },
  { kind: 'stigma', words: 'the elderly, old geezer, little old (lady|man), elderly lady', neutral: 'older adult' },
];
