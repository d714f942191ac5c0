import { between, chanceFor, oneOf } from '#commands/sample-records/chance.ts';

export type AskedQuery = { readonly kind: string; readonly typed: string; readonly address: string };

const common = ['pain', 'patient', 'medically necessary', 'treatment', 'utilization review'];
const words = [
  'knee',
  'lumbar',
  'tramadol',
  'norco',
  'acupuncture',
  'fusion',
  'carpal',
  'sleep',
  'biofeedback',
  'welder',
  'forteo',
  'meniscus',
];
const phrases = [
  '"physical therapy"',
  '"epidural steroid injection"',
  '"not medically necessary"',
  '"temporarily totally disabled"',
  '"low back"',
];
const narrowing = [
  'outcome=overturned',
  'category=drug',
  'category=imaging&outcome=upheld',
  'body-part=knee',
  'class=Opioids',
  'year=2016',
  'specialty=Neurology',
  'licence=Texas',
];
const kinds = [
  'common',
  'word',
  'word',
  'two words',
  'phrase',
  'beginning',
  'narrowed',
  'narrowed',
  'many facets',
  'facets alone',
  'deep',
  'newest',
] as const;

/** A log of queries as people mix them: common and rare words, phrases, beginnings, narrowed ones, deep pages. */
export function queryLog(seed: number, count: number): AskedQuery[] {
  const random = chanceFor(seed, 'queries');
  return Array.from({ length: count }, () => {
    const kind = oneOf(random, kinds);
    const typed = {
      common: oneOf(random, common),
      word: oneOf(random, words),
      'two words': `${oneOf(random, words)} ${oneOf(random, words)}`,
      phrase: oneOf(random, phrases),
      beginning: `${oneOf(random, words).slice(0, 4)}*`,
      narrowed: oneOf(random, [...common, ...words]),
      'many facets': oneOf(random, [...common, ...words]),
      'facets alone': '',
      deep: oneOf(random, common),
      newest: oneOf(random, common),
    }[kind];
    const more = new URLSearchParams({ q: typed });
    const narrow = () => {
      for (const [facet, value] of new URLSearchParams(oneOf(random, narrowing))) more.append(facet, value);
    };
    const times: Readonly<Record<string, number>> = { narrowed: 2, 'many facets': 4, 'facets alone': 1 };
    for (let left = times[kind] ?? 0; left > 0; left -= 1) narrow();
    if (kind === 'deep') more.set('offset', String(between(random, 10, 90) * 20));
    if (kind === 'newest') more.set('sort', 'newest');
    return { kind, typed, address: `/decisions?${more.toString()}` };
  });
}
