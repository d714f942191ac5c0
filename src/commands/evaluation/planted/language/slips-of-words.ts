import { type Slip, slip } from '#commands/evaluation/planted/edit.ts';
import { oneOf, pairs } from './pairs.ts';

/** Small words and those a finger away from them that are words too. */
const SMALL = pairs(`
  the/he for/or of/or on/one in/is not/no as/has an/and this/his that/than was/as and/an to/too with/which by/be or/our his/is he/the
  has/as there/the
`);
const PREPOSITION = pairs('of/at to/of with/from for/of from/to in/at');
const BESIDE_BE = pairs('is/was was/is has/is are/were were/are');
const AFTER_HAVE = pairs(`
  been/be completed/complete received/receive failed/fail undergone/underwent tried/try improved/improve shown/showed
  reported/report provided/provide included/include had/have
`);
const NUMBER = pairs('was/were were/was is/are are/is has/have have/has');
const ING = pairs(`
  treated/treating diagnosed/diagnosing prescribed/prescribing seen/seeing evaluated/evaluating performed/performing
  noted/noting recommended/recommending given/giving denied/denying requested/requesting advised/advising
  documented/documenting referred/referring completed/completing
`);
const NOUN = pairs(`
  necessary/necessity indicated/indication recommended/recommendation appropriate/appropriateness documented/documentation
  provided/provision consistent/consistency
`);
const ADJECTIVES =
  'physical|lumbar|cervical|chronic|medical|functional|clinical|objective|previous|additional|current|conservative';

/** Words in the wrong place or form, and small words that became others. */
export const slipsOfWords: readonly Slip[] = [
  slip(
    'small word for another',
    new RegExp(String.raw`(?<= )(?:${oneOf(SMALL)})(?= [a-z])`, 'gv'),
    ([word]) => SMALL.get(word) ?? null,
  ),
  slip(
    'wrong preposition',
    /\b(consistent|complain(?:s|ed)|complaints|diagnosed|treated|evidence|documentation|history|response|due|according|referred|prior|secondary|lack|suffers|related|recommended|indicated|range|diagnosis|presents|able|presented|participat\w+|regard|failure|addition) (of|to|with|for|from|in)(?= )/gv,
    ([, word, preposition = '']) => `${word} ${PREPOSITION.get(preposition)}`,
  ),
  slip(
    'noun before its adjective',
    new RegExp(String.raw`\b(${ADJECTIVES}) ([a-z]{4,})(?= (?:of|is|was|for|in|and|with|to)\b)`, 'gv'),
    ([, adjective, noun]) => `${noun} ${adjective}`,
  ),
  slip(
    '"no" for "not" or the other way',
    /\b(is|are|was|were|does|did|has|have|with|there is|there was) (no|not) (?=[a-z])/gv,
    ([, verb, no]) => `${verb} ${no === 'no' ? 'not' : 'no'} `,
  ),
  slip(
    'another form behind "have"',
    new RegExp(String.raw`\b(has|have|had) (${oneOf(AFTER_HAVE)})\b`, 'gv'),
    ([, have, verb = '']) => `${have} ${AFTER_HAVE.get(verb)}`,
  ),
  slip(
    'verb of a clause with "that" does not agree',
    new RegExp(String.raw`\b([a-z]{4,}) (that|which) (${oneOf(NUMBER)}) `, 'gv'),
    ([, noun = '', that, verb = '']) =>
      noun.endsWith('s') === /^(?:were|are|have)$/v.test(verb) ? `${noun} ${that} ${NUMBER.get(verb)} ` : null,
  ),
  slip(
    'two verbs for one',
    /\b(is|was|has|are|were) (?=[a-z])/gv,
    ([own, verb = '']) => `${own}${BESIDE_BE.get(verb)} `,
  ),
  slip(
    'the form in "ing" for a participle',
    new RegExp(String.raw`\b(was|were|been) (${oneOf(ING)})\b`, 'gv'),
    ([, be, verb = '']) => `${be} ${ING.get(verb)}`,
  ),
  slip('"and or"', /\b([a-z]{3,} and) (?=[a-z])/gv, ([own]) => `${own}or `),
  slip(
    'comparative doubled',
    /(?<!or )\b(?:better|worse|higher|lower|greater|earlier|longer|less)\b(?! than or)/gv,
    ([word]) => `more ${word}`,
  ),
  slip(
    'adjective with an s',
    new RegExp(String.raw`\b(${ADJECTIVES}) (?=[a-z]{4,}s\b)`, 'gv'),
    ([, adjective]) => `${adjective}s `,
  ),
  slip(
    'noun for an adjective or a participle',
    new RegExp(String.raw`\b(medically|is|was|are|were|not) (${oneOf(NOUN)})\b`, 'gv'),
    ([, before, word = '']) => `${before} ${NOUN.get(word)}`,
  ),
];
