import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';

/** What a laboratory measures, as its rows name it; longer names before those they hold. */
const ANALYTES =
  'hemoglobin a1c|hgb a1c|hba1c|sodium|potassium|chloride|carbon dioxide|co2|glucose|bun|urea nitrogen|creatinine|egfr|gfr|calcium|albumin|total protein|total bilirubin|bilirubin|alkaline phosphatase|alk\\.? phos|ast|alt|sgot|sgpt|ggt|wbc|white blood cells?|rbc|red blood cells?|hemoglobin|hematocrit|platelets?(?: count)?|mcv|tsh|free t4|testosterone|vitamin d|esr|crp|inr|uric acid|cholesterol|triglycerides|hdl|ldl';
/** A name and a number side by side, then a flag, a unit or a range: a row of results, not a sentence. */
export const LAB_ROW = new RegExp(
  String.raw`\b(?<test>${ANALYTES})(?:\s*\([^)]{1,20}\))?\s+(?<result>[<>]?\s?\d{1,4}(?:\.\d{1,3})?)(?=\s*(?:\(?[HL]\)?\b|\*|high\b|low\b|normal\b|%|mg|mmol|g\/|u\/|iu|k\/|m\/|ng|pg|ml|x\s?10|thous|mil|cells|fl\b|\d{1,4}(?:\.\d+)?\s?-\s?\d|[<>]=?\s?\d|$))`,
  'gi',
);

/** Rows of a laboratory report: each test with its number. */
export const findLabRows: KindFinder = reading =>
  everyMatch(reading.text, LAB_ROW).map((match): Draft => {
    const { test = '', result = '' } = match.groups ?? {};
    return {
      says: { kind: 'lab', value: { test: test.replace(/\s+/g, ' '), result: result.replace(/\s/g, '') } },
      start: match.index,
      end: match.index + match[0].length,
      assertion: 'affirmed',
    };
  });
