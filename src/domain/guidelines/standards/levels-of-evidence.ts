import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { EvidenceLevel, StudyQuestion } from '#domain/cases/analyses/weighing.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: '8 CCR 9792.25.1',
  says: 'Competing recommendations are compared by the level of the best study behind each; the level follows from the design.',
};

/** One level of a scheme: what a study must be, by what it asks; null where the scheme does not say, or the text was not at hand. */
export type LevelRow = {
  readonly level: EvidenceLevel;
  readonly designs: Readonly<Record<StudyQuestion, string | null>>;
  readonly confidence: 'high' | 'medium';
};

/** How evidence was graded from one day to another, the best level first. */
export type EvidenceScheme = {
  readonly title: string;
  readonly from: CivilDate;
  /** First day of the next scheme; null for the present one. */
  readonly until: CivilDate | null;
  readonly rows: readonly LevelRow[];
  readonly source: Source;
};

type Row = readonly [
  level: EvidenceLevel,
  benefit: string | null,
  test: string | null,
  prognosis: string | null,
  harm: string | null,
  confidence: LevelRow['confidence'],
];

// biome-ignore format: a table reads in columns
const SINCE_2015: readonly Row[] = [
  ['1a', 'systematic review of randomized trials of low bias', 'systematic review of good prospective studies', 'systematic review of inception cohorts', 'systematic review of randomized trials of low bias', 'high'],
  ['1b', 'randomized trial of low bias',                       'a good prospective study or randomized trial',   'inception cohort or control arm of a good trial', 'randomized trial of low bias', 'high'],
  ['1c', 'randomized trial with known bias, or review of such', 'cross-sectional study with bias',                'cohort or control arm with bias',       'prospective study', 'high'],
  ['2',  'cohort with controls, not randomized',               'case-control study over the whole spectrum',     'case series or case-control study',     'randomized trial with known bias', 'high'],
  ['3',  'case-control study or historical controls',          'case-control study of severe cases and the healthy', null,                                'cohort with controls, not randomized', 'medium'],
  ['4',  'case series without controls',                       null,                                             null,                                    null, 'medium'],
  ['5',  'opinion of experts, reasoning from mechanism',       'opinion of experts, reasoning from mechanism',   'opinion of experts, reasoning from mechanism', 'opinion of experts, reasoning from mechanism', 'medium'],
];

const same = (text: string): readonly [string, string, string, string] => [text, text, text, text];

const BEFORE_2015: readonly Row[] = [
  ['A', ...same('strong: two or more studies of high quality'), 'high'],
  ['B', ...same('moderate: one study of high quality, or several of moderate quality'), 'high'],
  ['C', ...same('limited: at least one study of moderate quality'), 'high'],
  ['I', ...same('insufficient, or studies that cannot be reconciled'), 'high'],
];

function rowsOf(rows: readonly Row[]): LevelRow[] {
  return rows.map(([level, benefit, test, prognosis, harm, confidence]) => ({
    level,
    designs: { 'treatment-benefit': benefit, 'diagnostic-test': test, prognosis, 'treatment-harm': harm },
    confidence,
  }));
}

const schemes: readonly EvidenceScheme[] = [
  {
    title: 'Strength of evidence',
    from: '2007-06-15',
    until: '2015-04-20',
    rows: rowsOf(BEFORE_2015),
    source: {
      cite: '8 CCR 9792.25 (before April 2015)',
      says: 'The rating of ACOEM: strong, moderate, limited, insufficient.',
    },
  },
  {
    title: 'Hierarchy of evidence',
    from: '2015-04-20',
    until: null,
    rows: rowsOf(SINCE_2015),
    source: { ...source, says: 'Levels 1a to 5 by design, apart for benefit, test, prognosis and harm.' },
  },
];

/** The scheme by which evidence was graded on a day; null before there was one. */
export function schemeOn(on: CivilDate): EvidenceScheme | null {
  return schemes.find(({ from, until }) => from <= on && (until === null || on < until)) ?? null;
}

/** Place of a level within a scheme, 0 the best; null where the scheme does not know it. */
export function placeOfLevel(scheme: EvidenceScheme, level: EvidenceLevel): number | null {
  const place = scheme.rows.findIndex(row => row.level === level);
  return place === -1 ? null : place;
}
