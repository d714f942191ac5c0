import { oneBy, type Slip, slip, slipOfSeveral } from '#commands/evaluation/planted/edit.ts';
import { COMMA, oneOf, pairs, slipByTable } from './pairs.ts';

const DAY = String.raw`\d{1,2}[\/\-]\d{1,2}[\/\-]\d{2,4}`;

const PHRASES = pairs(
  `
  such as/such, as well as/as well, at least/least, more than/more, greater than/greater, less than/less, based on/based,
  in order to/in order, out of/out, ruled out/ruled, rather than/rather, as long as/as long, as soon as/as soon, up to/up,
  due to/due, at risk/risk, regardless of/regardless, instead of/instead, followed by/followed, other than/other,
  in addition to/addition to, as part of/part of, in terms of/terms of, carried out/carried
  `,
  COMMA,
);

const PLAIN_FORM = pairs(`
  complained/complain reported/report presented/present underwent/undergo stated/state denied/deny slipped/slip fell/fall
  had/have continued/continue complains/complain reports/report presents/present
`);

const SUBJECT = [
  '[Tt]he (?:patient|injured worker|claimant|treating physician|provider|request)',
  '[Hh]e',
  '[Ss]he',
  '[Tt]he guidelines?',
  '[Tt]he MTUS',
  '[Tt]his request',
  '[Tt]he documentation',
  '[Pp]hysical examination',
  '[Tt]reatment plan',
].join('|');

const PERSON = 'male|female|patients?|worker|man|woman|individuals?|employee|claimant';
/** Words behind which "which" or "that" belongs to a thing before it. */
const THING =
  'medications?|therapy|treatment|pain|studies|MRI|surgery|injury|injuries|conditions?|deficits|findings|symptoms|sessions|program|test|notes?|report|dose|spine|function|guidelines|injections|restrictions|complaints|exercises|changes|factors|conclusion|drugs|opioids|form';
const PREPOSITION = 'with|from|upon|into|over|under|about|during|after|before|through';
const BE_OR_HAVE = 'is|was|has|have|are|were|had|would|may|can';

const OTHER_VOICE = pairs(`
  injured/injuring treating/treated requested/requesting radiating/radiated limited/limiting restricted/restricting
  undergoing/undergone
`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Slips in the build of a sentence: a part of it lost, put in, moved, or of another tense. */
export const slipsOfSentences: readonly Slip[] = [
  slipByTable('small word of a fixed phrase lost', PHRASES, {
    before: '(?<=[a-z],? )',
    behind: String.raw`(?= (?:[a-z]{2,}|\d)|\.)`,
  }),
  slip(
    '"and" put between a subject and its verb',
    new RegExp(
      String.raw`\b(${SUBJECT}) (was|is|has|had|reported|underwent|complained|were|state|states|recommends?|did|does|revealed|included)(?= [a-z])`,
      'gv',
    ),
    ([, subject, verb]) => `${subject} and ${verb}`,
  ),
  slipOfSeveral('relative pronoun lost', [
    [
      new RegExp(
        String.raw`(?<=\b(?:${PERSON}|adult|laborer)),? who (?=(?:${BE_OR_HAVE}|sustained|did|does|do|suffered|reported|presented|presents|underwent|fail)\b)`,
        'gv',
      ),
      () => ' ',
    ],
    [
      new RegExp(
        String.raw`(?<=[a-z]{4,}(?<!${PREPOSITION}|based on)), which (?=(?:${BE_OR_HAVE}|do|does|will|should|includes?|included)\b)`,
        'gv',
      ),
      () => ', ',
    ],
  ]),
  slipOfSeveral('relative pronoun of persons for things and the reverse', [
    [
      new RegExp(String.raw`(?<=\b(?:${PERSON}|physician|provider|reviewer|specialist),? )who (?=[a-z])`, 'gv'),
      () => 'which ',
    ],
    [
      new RegExp(
        String.raw`(?<=\b(?:${THING}),? )(?:which|that) (?=(?:${BE_OR_HAVE}|will|should|includes?|included)\b)`,
        'gv',
      ),
      () => 'who ',
    ],
  ]),
  slipOfSeveral('future or present for what happened on a past day', [
    [
      new RegExp(
        String.raw`\b(?:was|were)(?: previously| also| initially)? (seen|evaluated|treated|performed|diagnosed|submitted|received|reviewed|denied|non-certified|certified|provided|prescribed|completed|injured|noted|given|modified|administered)(?:(?=[^.;]*\b${DAY})|(?<=\b${DAY}\b[^.;]*))`,
        'gv',
      ),
      ([, participle]) => `will be ${participle}`,
    ],
    [
      new RegExp(String.raw`\bsustained (?=an? [a-z ]*injury (?:on|of|dated) ${DAY})`, 'gv'),
      ({ index }) => oneBy(index, ['will sustain ', 'is sustaining ']),
    ],
    [
      new RegExp(
        String.raw`(?<=\b[Oo]n ${DAY},? )(the (?:patient|injured worker|claimant)|he|she) (${oneOf(PLAIN_FORM)})\b`,
        'gv',
      ),
      ([, person, verb = '']) => `${person} will ${PLAIN_FORM.get(verb)}`,
    ],
  ]),
  slipOfSeveral('article lost before one that can be counted', [
    [
      /\b(of|to|by|for|from|that|in|with|on|when|because|if|indicate[sd]?|noted|whether|as) the (patient|injured worker|provider|claimant|treating physician|request|treatment plan|worker|physician)(?= [a-z]|\.)/gv,
      ([, before, noun]) => `${before} ${noun}`,
    ],
    [/\bis an? (?=\d\d[ \-]year)/gv, () => 'is '],
    [
      /\b(sustained|has|had|suffered|was|with|using|is) an? (?=(?:industrial injury|patient|injury|request|tear|fracture|candidate|diagnosis)\b)/gv,
      ([, before]) => `${before} `,
    ],
  ]),
  slipOfSeveral('negative doubled', [
    [/\b([Tt]here (?:is|was|were|are)) no (?=[a-z])/gv, ([, there]) => `${there} not no `],
    [/\b(lack of|absence of|without) (?=(?:an?|any|the)?\b ?[a-z]{4,})(?!any |an? |the )/gv, ([own]) => `${own}no `],
    [
      /\b(did|does|do|has|have|had) not (have|provide|document|show|include|indicate|report|demonstrate) any\b/gv,
      ([, auxiliary, verb]) => `${auxiliary} not ${verb} no`,
    ],
  ]),
  slipOfSeveral('words of a sentence in the wrong order', [
    [/\b(is|was|does|did|has|are|were) not (?=[a-z]{3,})/gv, ([, verb]) => `not ${verb} `],
    [/\b(years?) old (?=(?:male|female|man|woman|patient))/gv, ([, years]) => `old ${years} `],
    [
      /(?<=[a-z]\. )The (patient|injured worker|claimant|provider|request) (was|is|has|had) (?=[a-z])/gv,
      ([, noun, verb = '']) => `${capital(verb)} the ${noun} `,
    ],
    [/\b([Tt]here) (is|was|are|were) no (?=[a-z])/gv, ([, there, verb]) => `${there} no ${verb} `],
  ]),
  slip(
    'participle of the wrong voice before its noun',
    /\b(?:[Ii]njured(?= worker\b)|[Tt]reating(?= (?:physician|provider|doctor|clinician))|[Rr]equested(?= (?:treatments?|services?|medications?|procedure|surgery|MRI|sessions|injections?|therapy|item|acupuncture))|radiating(?= (?:pain|symptoms))|(?:limited|restricted)(?= range)|undergoing(?= [a-z]))/gv,
    ([word]) => {
      const other = OTHER_VOICE.get(word.toLowerCase()) ?? '';
      return word === word.toLowerCase() ? other : capital(other);
    },
  ),
  slip(
    'preposition after a verb that takes none',
    /(?<=[a-z\d] )(?<!\b(?:is|was|are|were|been|be|being|as|not|previously|which) )(include|included|includes|received|underwent|denied|denies|sustained|revealed|recommends?|supports?|demonstrated|requires|showed|undergoing|describes|documents) (?=(?:an?|the|any|no|his|her|pain|[a-z]+(?:ness|ies|tions?|ments?|al|ic))\b)/gv,
    ({ index, 1: verb }) => `${verb}${oneBy(index, [' of ', ' to ', ' with '])}`,
  ),
];
