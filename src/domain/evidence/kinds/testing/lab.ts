import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { LAB_ROW } from './lab-row.ts';
import { isPlannedStudy } from './study.ts';

/** Laboratory test → the words for it. */
// biome-ignore format: a table reads in columns
const LABS: readonly (readonly [test: string, terms: readonly string[]])[] = [
  ['complete blood count',     ['complete blood count', 'cbc']],
  ['comprehensive metabolic panel', ['comprehensive metabolic panel', 'cmp', 'metabolic panel', 'chem 8', 'chem-8', 'chemistry panel', 'basic metabolic panel', 'bmp']],
  ['liver function',           ['liver function tests', 'liver function test', 'lfts', 'hepatic function panel', 'hepatic function tests', 'liver enzymes', 'hepatic panel', 'liver panel', 'liver tests', 'liver test']],
  ['kidney function',          ['renal function tests', 'kidney function tests', 'creatinine', 'bun', 'egfr', 'renal function', 'kidney function', 'renal panel', 'kidney tests', 'kidney test', 'kidney and liver tests', 'liver and kidney tests', 'kidney and liver function', 'renal and hepatic function', 'renal and hepatic panels']],
  ['hemoglobin A1c',           ['hemoglobin a1c', 'hba1c', 'a1c']],
  ['lipid panel',              ['lipid panel']],
  ['thyroid function',         ['tsh', 'thyroid panel']],
  ['testosterone level',       ['testosterone level', 'testosterone levels', 'total testosterone']],
  ['vitamin D level',          ['vitamin d level', 'vitamin d levels']],
  ['erythrocyte sedimentation rate', ['erythrocyte sedimentation rate', 'sed rate', 'esr']],
  ['C-reactive protein',       ['c-reactive protein', 'crp']],
  ['rheumatoid factor',        ['rheumatoid factor']],
  ['urinalysis',               ['urinalysis']],
  ['blood glucose',            ['fasting glucose', 'blood sugar', 'blood glucose']],
  ['genetic test',             ['genetic testing', 'dna testing', 'cytokine dna', 'pharmacogenetic testing', 'genetic metabolism test']],
  ['blood work',               ['laboratory studies', 'lab work', 'laboratory tests', 'blood work', 'blood tests', 'preoperative labs', 'labs', 'chemistries', 'laboratory testing', 'laboratory test']],
];
const WORDS = lexicon(LABS.flatMap(([test, terms]) => terms.map(term => [term, test] as const)));
const RESULT =
  /^\s*(?:levels?\s+)?(?:(?:was|were|is|are|of|at|came\s+back|showed|revealed|returned)\s+|[:=]\s*)(?:at\s+)?(?<result>(?:within\s+normal(?:\s+limits)?|normal|elevated|low|high|abnormal|unremarkable|stable|deficient|(?!\d{1,2}[/-]\d)\d+(?:\.\d+)?)(?:\s?(?:%|mg\/dl|ng\/dl|ng\/ml|g\/dl))?)/i;
const RESULT_BEFORE = /\b(?<result>normal|elevated|abnormal|low|high)\s+$/i;

/** Laboratory tests other than drug tests, with the result where it is told; rows of a report are found apart. */
export const findLabs: KindFinder = reading => {
  const rows = everyMatch(reading.text, LAB_ROW).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const told = findPhrases(WORDS, reading.words).filter(({ start, end }) =>
    rows.every(row => end <= row.start || row.end <= start),
  );
  return told.map(({ value, start, end }): Draft => {
    const after = RESULT.exec(reading.text.slice(end, end + 60))?.groups?.['result'];
    const before = RESULT_BEFORE.exec(reading.text.slice(Math.max(0, start - 12), start))?.groups?.['result'];
    const result = after ?? before ?? null;
    const planned = result === null && isPlannedStudy(reading, start, end);
    return {
      says: { kind: 'lab', value: { test: value, result: result?.replace(/\s+/g, ' ').toLowerCase() ?? null } },
      start,
      end,
      ...(planned ? { assertion: 'planned' as const } : {}),
    };
  });
};
