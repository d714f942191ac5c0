import type { SectionKind } from '#domain/evidence/sections/headings.ts';
import { sectionByContent } from '#domain/evidence/sections/content/section-by-content.ts';
import type { Row } from './delimited.ts';
import { countScores, type Judged, type ScoreTable, totalScore } from './score.ts';

/** Section → the label of the gold for it. */
const LABELS: Readonly<Record<SectionKind, string>> = {
  'chief-complaint': 'CC',
  'history-of-present-illness': 'GENHX',
  'past-medical-history': 'PASTMEDICALHX',
  'past-surgical-history': 'PASTSURGICAL',
  'past-treatment': 'PASTMEDICALHX',
  'family-history': 'FAM/SOCHX',
  'social-history': 'FAM/SOCHX',
  'gynecologic-history': 'GYNHX',
  'other-history': 'OTHER_HISTORY',
  medications: 'MEDICATIONS',
  allergies: 'ALLERGY',
  immunizations: 'IMMUNIZATIONS',
  'review-of-systems': 'ROS',
  'vital-signs': 'EXAM',
  'physical-examination': 'EXAM',
  laboratory: 'LABS',
  imaging: 'IMAGING',
  results: 'LABS',
  procedures: 'PROCEDURES',
  diagnoses: 'DIAGNOSIS',
  assessment: 'ASSESSMENT',
  'assessment-and-plan': 'ASSESSMENT',
  plan: 'PLAN',
  instructions: 'PLAN',
  course: 'EDCOURSE',
  disposition: 'DISPOSITION',
  'work-status': 'PLAN',
};

/** True for a table of section texts with their labels (`section_header`, `section_text`). */
export function areSections(rows: readonly Row[]): boolean {
  return rows[0] !== undefined && 'section_header' in rows[0] && 'section_text' in rows[0];
}

function labelOf(text: string): string | null {
  const section = sectionByContent(text);
  return section === null ? null : LABELS[section];
}

function judge(rows: readonly Row[]): Judged[] {
  return rows.flatMap(row => {
    const gold = row['section_header'] ?? '';
    const found = labelOf(row['section_text'] ?? '');
    if (found === gold) return [{ name: gold, gold: true, found: true }];
    const missed = { name: gold, gold: true, found: false };
    return found === null ? [missed] : [missed, { name: found, gold: false, found: true }];
  });
}

/** Sections told from their text alone, without a heading; per label, and together for odd rows (looked at) and even rows (not). */
export function scoreSections(set: string, rows: readonly Row[]): ScoreTable {
  const half = (rest: number): readonly Row[] => rows.filter((_row, index) => index % 2 === rest);
  const scores = countScores(judge(rows)).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    set: `${set}: ${rows.length} sections, from their text without the heading`,
    scores: [
      ...scores,
      totalScore('all, odd rows', countScores(judge(half(0)))),
      totalScore('all, even rows', countScores(judge(half(1)))),
      totalScore('all', scores),
    ],
    note: null,
  };
}
