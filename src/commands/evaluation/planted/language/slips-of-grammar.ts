import { type Slip, slip } from '#commands/evaluation/planted/edit.ts';
import { oneOf, pairs } from './pairs.ts';

/** Verbs letters of this kind use every day, in their plain form; the slips of verb forms are made with these. */
const ONE_VERB = `
  address assess avoid complete consider continue decrease demonstrate determine document establish evaluate exhaust
  identify improve include increase indicate justify maintain manage meet obtain perform prevent provide receive
  recommend reduce report require respond restore show suggest support treat undergo warrant
`
  .trim()
  .split(/\s+/v)
  .join('|');

/** Pairs of words taken for one another by sound, by the hand or by the spelling program. */
const EITHER_WAY =
  "then/than their/there its/it's of/off from/form trial/trail affect/effect patient/patience previous/pervious advice/advise lose/loose were/where whether/weather causal/casual site/sight past/passed course/coarse weak/week";
/** Pairs of which the second is written for the first. */
const ONE_WAY =
  'brace/brake muscle/mussel principal/principle compliant/complaint knee/need therapy/therapist medication/mediation conservative/conversation ileum/ilium peroneal/perineal prostate/prostrate palpation/palpitation physical/physician examination/exanimation injury/injure';

/** What is written for a word. */
const OTHER = new Map([
  ...[...pairs(EITHER_WAY)].flatMap(([one, other]): [string, string][] => [
    [one, other],
    [other, one],
  ]),
  ...pairs(ONE_WAY),
]);

const FLIPPED = new Map([
  ['is', 'are'],
  ['are', 'is'],
  ['was', 'were'],
  ['were', 'was'],
  ['has', 'have'],
  ['does', 'do'],
]);

const PERSON = 'patient|worker|claimant|provider|physician|he|she';

function past(verb: string): string | null {
  if (['meet', 'show', 'undergo'].includes(verb)) return null;
  if (verb.endsWith('e')) return `${verb}d`;
  return verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function third(verb: string): string {
  if (verb.endsWith('y')) return `${verb.slice(0, -1)}ies`;
  return /(?:s|o)$/v.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Every slip of grammar the language knows a name for, each by a pattern of right English it is made of. */
export const slipsOfGrammar: readonly Slip[] = [
  slip(
    'article: a before a vowel, an before none',
    /\b(an?) (?=[a-z])(?!hour|hon|heir|one|once|use|uni|eu|urin)/gv,
    ([, own]) => (own === 'a' ? 'an ' : 'a '),
  ),
  slip('article twice', /\b(the|an?) (?=[a-z]+)/gv, ([own, word]) => (word === 'the' ? 'the a ' : `the ${own}`)),
  slip(
    '"of" left out',
    /\b([a-z]+(?:tion|ment)|history|evidence|range|lack|course|use|number|level|degree|signs|review|part|date|type|side) of (?=[a-z])/gv,
    ([, word]) => `${word} `,
  ),
  slip(
    '"to" left out',
    /\b(due|able|unable|referred|prior|addition|related|response|secondary|according|able|limited|failed|need|continues?|attempt|return(?:ed)?) to (?=[a-z])/gv,
    ([, word]) => `${word} `,
  ),
  slip('preposition doubled', /\b(of|in|for|with|on|by) (?=the |a |[a-z]{4,})/gv, ([, word]) =>
    word === 'of' ? 'of in ' : `${word} of `,
  ),
  slip(
    'preposition after its noun',
    /\b(of|in|for|with|on|by|to|from) (the|an?) /gv,
    ([, word, article]) => `${article} ${word} `,
  ),
  slip(
    'verb to be left out',
    new RegExp(
      String.raw`\b(${PERSON}|there|request|treatment|therapy|injury|documentation|medication) (?:is|was) (?=[a-z])`,
      'gv',
    ),
    ([, subject]) => `${subject} `,
  ),
  slip('"be" left out', /\b(should|may|can|could|would|must|will|cannot|to) be (?=[a-z])/gv, ([, word]) => `${word} `),
  slip(
    '"been" left out',
    /\b(has|have|had) (not )?been (?=(?:an?|the|in|on|under|able|no)\b)/gv,
    ([, has, not = '']) => `${has} ${not}`,
  ),
  slip(
    'verb does not agree',
    /(?<=\b(?!and\b|or\b|which\b|that\b|what\b|if\b|who\b|[Ww]here\b|[Tt]here\b|[Nn]or\b)[A-Za-z]{3,} )(is|are|was|were|has|does)(?= [a-z])/gv,
    ([word]) => FLIPPED.get(word) ?? null,
  ),
  slip(
    '"there" with the other number',
    /\b([Tt]here) (is|are|was|were) (?=(?:no|an?|some|also|insufficient|[a-z]+)\b)/gv,
    ([, there, be]) => `${there} ${FLIPPED.get(be ?? '')} `,
  ),
  slip(
    'verb without its s',
    new RegExp(
      String.raw`\b([Hh]e|[Ss]he|patient|worker|provider|physician|guideline|documentation|report|request|pain) (complains|reports|states|notes|indicates|requires|continues|recommends|remains|appears|describes|uses|takes|presents|denies)\b`,
      'gv',
    ),
    ([, who, verb = '']) => `${who} ${verb === 'denies' ? 'deny' : verb.slice(0, -1)}`,
  ),
  slip(
    'verb with an s too many',
    /\b(guidelines|records|notes|symptoms|medications|they|physicians|studies|findings) (state|recommend|indicate|support|note|suggest|show|include|require|do|have|contain|document)\b/gv,
    ([, who, verb]) => `${who} ${verb === 'do' ? 'does' : verb === 'have' ? 'has' : `${verb}s`}`,
  ),
  slip('participle without its ending', /\b(is|was|were|are|been|be) ([a-z]{3,})ed\b/gv, ([, be, stem = '']) =>
    /(?:[aeiou]|(.)\1)$/v.test(stem) || /(?:be|ne)$/v.test(stem)
      ? null
      : `${be} ${stem}${/(?:[uai]s|(?<!e)at|iv|rg|nc|ur|id|iz|ov|uc)$/v.test(stem) ? 'e' : ''}`,
  ),
  slip('infinitive in the past', new RegExp(String.raw`\bto (${ONE_VERB})\b(?= [a-z])`, 'gv'), ([, verb = '']) =>
    past(verb) === null ? null : `to ${past(verb)}`,
  ),
  slip('infinitive with an s', new RegExp(String.raw`\bto (${ONE_VERB})\b(?= [a-z])`, 'gv'), ([, verb = '']) =>
    ['report', 'document', 'increase', 'decrease', 'request', 'support', 'address'].includes(verb)
      ? null
      : `to ${third(verb)}`,
  ),
  slip(
    'verb after a modal in another form',
    new RegExp(String.raw`\b(may|should|can|could|will|would|must|might|cannot) (not )?(${ONE_VERB})\b`, 'gv'),
    ([, modal, not = '', verb = '']) => `${modal} ${not}${past(verb) ?? third(verb)}`,
  ),
  slip(
    'verb after "did" in another form',
    new RegExp(String.raw`\b(did|does|do) not (${ONE_VERB})\b`, 'gv'),
    ([, did, verb = '']) => `${did} not ${past(verb) ?? third(verb)}`,
  ),
  slip(
    'noun of a number without its s',
    /\b(these|those|several|multiple|many|various|two|three|four|five|six|[2-9]|1\d|2\d) ([a-z]+[^ius\W])s\b(?! \d)/gv,
    ([, count, noun = '']) => (/(?:ie|se|xe|che|she|sse)$/v.test(noun) ? null : `${count} ${noun}`),
  ),
  slip(
    'noun of one with an s',
    /\b(this|each|every|another|an?) ([a-z]{4,}[^sy\W])(?= (?:of|is|was|for|with|in|has|and|to)\b|[,.])/gv,
    ([, one, noun = '']) =>
      /(?:ed|ing|ly|ful|al|ic|ive|ous|ble|ent|ant|ar|th|x|ch|sh)$/v.test(noun) ? null : `${one} ${noun}s`,
  ),
  slip(
    'adverb without its ending',
    /\b(is|was|were|are|has|have|had|been|not) (significant|clear|adequate|previous|initial|recent|medical|complete|sufficient|full|specific|appropriate|repeated|primari|current|subsequent)ly ([a-z]+ed)\b/gv,
    ([, be, word, verb]) => `${be} ${word} ${verb}`,
  ),
  slip(
    'adverb for an adjective',
    /\b(an?|the|of|with|for|no) (significant|clear|adequate|previous|initial|recent|complete|sufficient|specific|appropriate|current|subsequent|functional|chronic) (?=[a-z]+(?:ment|tion|ing|s|y|t|e)\b(?! and|-))/gv,
    ([, before, word]) => `${before} ${word === 'chronic' ? 'chronically' : `${word}ly`} `,
  ),
  slip('pronoun in the wrong case', /\b(his|her|their|they) (?=[a-z]{4,})/gv, ([, word]) =>
    word === 'his' ? 'him ' : word === 'they' ? 'them ' : word === 'their' ? 'they ' : 'she ',
  ),
  slip('noun left out', /\b(the|an?) ([a-z]{4,}[^sy])(?= (?:of|is|was|for|in|has)\b)/gv, ([, article, noun = '']) =>
    /(?:ed|ing|ly|er|or|most|one|same|self)$/v.test(noun) ? null : (article ?? ''),
  ),
  slip(
    'verb left out',
    new RegExp(
      String.raw`\b([Tt]he (?:patient|injured worker|claimant|provider)) (?:complains|reports|has|underwent|received|presents|sustained|denies|requested|states|stated|reported|presented|had) (?=[a-z])`,
      'gv',
    ),
    ([, who]) => `${who} `,
  ),
  slip(
    'word taken for another',
    new RegExp(String.raw`(?<![A-Za-z'’\-])(?:${oneOf(OTHER)})(?![A-Za-z'’\-])`, 'gv'),
    ([word]) => OTHER.get(word) ?? null,
  ),
];
