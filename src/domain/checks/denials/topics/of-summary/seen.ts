import type { Query, Topic } from '../../query.ts';

/** Physicians by what they are called in a denial, and in a record. */
// biome-ignore format: a table reads in columns
const SPECIALISTS: readonly (readonly [name: string, words: string])[] = [
  ['an orthopedist',        'orthop(?:a)?edi\\w+(?! (?:tests?|signs?|exam))'],
  ['a neurosurgeon or spine surgeon', 'neurosurg\\w+|spine surgeon|spinal surgeon'],
  ['a neurologist',         'neurolog(?:ist|y)'],
  ['a psychiatrist',        'psychiatr\\w+'],
  ['a psychologist',        'psycholog(?:ist|y)'],
  ['a pain specialist',     'pain (?:management(?: specialist| physician)?|specialist|physician|medicine)'],
  ['a rheumatologist',      'rheumatolog\\w+'],
  ['a podiatrist',          'podiatr\\w+'],
  ['a urologist',           'urolog\\w+'],
  ['a gastroenterologist',  'gastroenterolog\\w+'],
  ['a cardiologist',        'cardiolog\\w+'],
  ['an internist',          'internist|internal medicine'],
  ['a hand surgeon',        'hand surgeon|hand specialist'],
];

type Specialist = { readonly name: string; readonly words: RegExp; readonly saidBy: RegExp };

const SEEN: readonly Specialist[] = SPECIALISTS.map(([name, words]) => ({
  name,
  words: new RegExp(`\\b(?:${words})\\b`),
  saidBy: new RegExp(
    `\\b(?:${words})\\b[^.;]{0,20}\\b(?:saw|sees|examined|evaluated|visit|consult(?:ation|ed)|evaluation|report(?:ed)?|found|diagnosed|noted|recommended|advised|on \\d)|\\b(?:saw|seen by|sees|visited|consulted|evaluated by|examined by|treated by|under the care of|followed by|visit with|consultation (?:with|by))\\b[^.;]{0,25}\\b(?:${words})\\b`,
    'i',
  ),
}));

export const SPECIALIST_WORDS = SEEN.map(({ words }) => words);

const REACH = 50;
/** What such a physician says, is asked or needed for. */
const OF_MORE =
  /\b(?:need\w*|request\w*|recommend\w*|opinion|clear\w*|deficits?|findings?|reason\w*|further|follow-?up|surgery)\b/;

/** A physician of a field, said not to have been seen. */
export const specialistSeen: Topic = ({ own, denied }): Query | null => {
  if (denied === 'failed' || OF_MORE.test(own)) return null;
  const specialist = SEEN.find(({ words }) => words.test(own.slice(0, REACH)));
  return specialist === undefined ? null : { asks: `that ${specialist.name} was seen`, saidBy: specialist.saidBy };
};
