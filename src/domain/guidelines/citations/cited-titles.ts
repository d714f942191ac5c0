import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import type { Edition, GuidelineSubject } from '#domain/guidelines/editions/edition.ts';

/** How a guideline of the schedule is named in letters: pattern → subject. Longer wordings first. */
// biome-ignore format: a table reads in columns
const TITLES: readonly (readonly [pattern: string, subject: GuidelineSubject | 'acoem-7' | 'acoem'])[] = [
  [String.raw`(?:california\s+)?chronic\s+pain\s+(?:medical\s+)?treatment(?:\s+guidelines?)?`,                           'chronic-pain'],
  [String.raw`chronic\s+pain\s+(?:medical\s+)?guidelines?`,                                                              'chronic-pain'],
  [String.raw`opioids?\s+(?:medical\s+)?treatment(?:\s+guidelines?)?`,                                                   'opioids'],
  [String.raw`acupuncture\s+(?:medical\s+)?(?:treatment\s*)?guidelines?|acupuncture\s+(?:medical\s+)?treatment`,         'acupuncture'],
  [String.raw`post-?\s?surgical\s+(?:physical\s+medicine\s+)?(?:treatment\s*)(?:guidelines?)?|post-?surgical\s+(?:rehabilitation\s+)?guidelines?`, 'postsurgical'],
  [String.raw`general\s+approach(?:es)?(?:\s+to\s+initial\s+assessment\s+and\s+documentation)?`,                         'general-approaches'],
  [String.raw`initial\s+approaches\s+to\s+treatment(?=\s*(?:page|pg|\(|,?\s*\d|,?\s*chapter|\.?$))`,                       'general-approaches'],
  [String.raw`(?:cornerstones\s+of\s+disability\s+prevention(?:\s+and\s+management)?|prevention)(?=\s+(?:page|pg))`,     'general-approaches'],
  [String.raw`neck\s+(?:and|&)\s+upper\s+back\s+complaints?|cervical\s+and\s+thoracic\s+spine\s+disorders?`,             'neck-upper-back'],
  [String.raw`shoulder\s+(?:complaints?|disorders?)`,                                                                    'shoulder'],
  [String.raw`elbow\s+(?:complaints?|disorders?)(?:\s*\(revised\s+2007\))?`,                                             'elbow'],
  [String.raw`forearm,?\s+wrist,?\s+(?:and|&)\s+hand\s+complaints?|hand,\s+wrist,\s+and\s+forearm\s+disorders?`,         'forearm-wrist-hand'],
  [String.raw`low(?:er)?\s+back\s+(?:complaints?|disorders?)`,                                                           'low-back'],
  [String.raw`knee\s+(?:complaints?|disorders?)`,                                                                        'knee'],
  [String.raw`ankle\s+(?:and|&)\s+foot\s+(?:complaints?|disorders?)`,                                                    'ankle-foot'],
  [String.raw`stress[\s-]+related\s+conditions?`,                                                                        'stress'],
  [String.raw`hip\s+and\s+groin\s+disorders?`,                                                                           'hip-groin'],
  [String.raw`eye\s+(?:complaints?|disorders?|chapter)|eye(?=\s+20\d\d|\s+page)`,                                        'eye'],
  [String.raw`pain,\s+suffering,?\s+and\s+the\s+restoration\s+of\s+function`,                                            'chronic-pain'],
  // Titles of the present library are common words: only with their year do they name a guideline.
  [String.raw`opioids?(?=,?\s+\(?(?:20(?:1[7-9]|2\d)))`,                                                                   'opioids'],
  [String.raw`chronic\s+pain(?=,?\s+\(?(?:20(?:1[7-9]|2\d)))`,                                                             'chronic-pain'],
  [String.raw`post-?\s?traumatic\s+stress\s+disorder(?:\s+and\s+acute\s+stress\s+disorder)?(?=,?\s+\(?20)`,               'ptsd'],
  [String.raw`depressive\s+disorders?(?=,?\s+\(?20)`,                                                                     'depression'],
  [String.raw`anxiety\s+disorders?(?=,?\s+\(?20)`,                                                                        'anxiety'],
  [String.raw`work-related\s+asthma(?=,?\s+\(?20)`,                                                                       'asthma'],
  [String.raw`occupational\s+interstitial\s+lung\s+disease(?=,?\s+\(?20)`,                                               'lung-disease'],
  [String.raw`independent\s+medical\s+examinations?\s+and\s+consultations?`,                                             'acoem-7'],
];
const CHAPTERS: Readonly<Record<number, GuidelineSubject | 'acoem-7'>> = {
  1: 'general-approaches',
  2: 'general-approaches',
  3: 'general-approaches',
  5: 'general-approaches',
  6: 'chronic-pain',
  7: 'acoem-7',
  8: 'neck-upper-back',
  9: 'shoulder',
  10: 'elbow',
  11: 'forearm-wrist-hand',
  12: 'low-back',
  13: 'knee',
  14: 'ankle-foot',
  15: 'stress',
  16: 'eye',
};

const ACOEM = String.raw`(?:American\s+College\s+of\s+Occupational\s+and\s+Environmental\s+Medicine\s*)?\(?\bACOEM\b\)?(?:'s)?(?:\s+(?:occupational\s+medicine\s+)?(?:practice\s+)?guidelines?)?(?:[\s,]*(?:\(?(?:2nd|second|3rd|third|2004|2007|2008|revised)\s*(?:edition)?,?\s*(?:\(?20\d\d\)?)?\)?))?`;
const CHAPTER = String.raw`\bch(?:apter|\.)?\s*(1[0-6]|[1-9])\b(?:\s*[:(-])?`;
/** How any of them may begin: tried first, because it is quick. */
const BEGINNING = String.raw`(?<![a-z])(?=am|ac|ank|anx|ca|ce|ch|co|dep|el|ey|fo|ge|ha|hi|in|kn|lo|ne|oc|op|pai|po|pre|sh|st|wo|\(a)`;
const TITLE_PATTERN = new RegExp(
  `${BEGINNING}(?:${[...TITLES.map(([pattern]) => String.raw`(\b(?:${pattern})\b\)?)`), CHAPTER, ACOEM].join('|')})`,
  'gi',
);
const CHAPTER_GROUP = TITLES.length + 1;

export type TitleMatch = {
  readonly subject: GuidelineSubject | 'acoem-7' | 'acoem';
  readonly chapter: number | null;
  /** Worded as ACOEM words the titles of its present library (`Low Back Disorders`). */
  readonly current: boolean;
  readonly start: number;
  readonly end: number;
};

/** Every guideline of the schedule, or ACOEM chapter, named in a text. */
export function findTitles(text: string): TitleMatch[] {
  const found: TitleMatch[] = [];
  for (const match of everyMatchAnywhere(text, TITLE_PATTERN)) {
    const start = match.index;
    const end = start + match[0].length;
    const chapter = match[CHAPTER_GROUP] === undefined ? null : Number(match[CHAPTER_GROUP]);
    const title = TITLES.find((_title, index) => match[index + 1] !== undefined);
    const current = title !== undefined && title[1] !== 'elbow' && /disorders?\b/i.test(match[0]);
    const subject = title?.[1] ?? CHAPTERS[chapter ?? 0] ?? 'acoem';
    found.push({ subject, chapter, current, start, end });
  }
  return found;
}

const EDITIONS = Map.groupBy(
  allEditions.filter(edition => edition.id !== 'mtus-pain-2004'),
  edition => edition.subject,
);

/** The edition of a subject that a year names; without one, the edition of the time before 2016, when letters gave no year. */
export function citedEdition(subject: GuidelineSubject, year: number | null): Edition | null {
  const same = EDITIONS.get(subject) ?? [];
  if (year !== null) return same.find(edition => edition.year === year) ?? null;
  return same[0] ?? null;
}

const WORDED: Readonly<Record<'acoem-7' | 'acoem', string>> = {
  'acoem-7': 'Independent Medical Examinations and Consultations',
  acoem: 'ACOEM Practice Guidelines',
};

/** Official title of what is cited. */
export function officialTitle({ subject, current }: TitleMatch, edition: Edition | null): string {
  if (subject === 'acoem-7' || subject === 'acoem') return WORDED[subject];
  if (edition !== null) return edition.title;
  const known = allEditions.filter(other => other.subject === subject);
  return (current ? known[known.length - 1] : known[0])?.title ?? subject;
}
