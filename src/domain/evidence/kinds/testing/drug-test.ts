import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { isPlannedStudy } from './study.ts';

const TEST =
  /\b(?:urine\s+(?:drug|toxicology)\s+(?:tests?|testing|screens?|screening|analysis|monitoring|reports?)|urine\s+toxicology|urine\s+drug\s+(?:test|screen)s?|(?:urine\s+)?cup\s+(?:tests?|screens?)|u-?tox|(?:urine\s+)?tox\s+screens?|(?:saliva|oral\s+fluid)\s+(?:drug\s+)?(?:tests?|screens?)|drug\s+panels?|toxicology(?:\s+(?:screens?|screening|tests?|testing|reports?|monitoring))?|point[- ]of[- ]care\s+(?:drug\s+)?(?:test|screen)\w*|drug\s+(?:screens?|screening|testing|tests?)|ud[st]s?|random\s+drug\s+test\w*)\b/gi;
const INCONSISTENT =
  /\b(?:inconsistent|not\s+consistent|non-?compliant|aberrant|unexpected|abnormal|discrepan\w+|positive\s+for\s+(?:illicit|non-?prescribed|cocaine|methamphetamine|amphetamines?|marijuana|thc|heroin|alcohol|cannabi\w+)|negative\s+for\s+(?:the\s+)?(?:prescribed|his|her|hydrocodone|oxycodone|opiates|opioids|medications?|tramadol))\b/i;
const CONSISTENT =
  /\b(?:consistent|compliant|appropriate|as\s+expected|negative\s+for\s+(?:illicit|non-?prescribed|aberrant)|positive\s+for\s+(?:the\s+)?(?:prescribed|hydrocodone|oxycodone|opiates|medications?)|within\s+expected)\b/i;

/** What the report of a drug test says of all of it: "results are inconsistent with the reported prescriptions". */
const OVERALL =
  /\b(?:results?|interpretation|summary|overall|findings|impression|conclusion)\b[^.]{0,40}?\b(?<result>(?:in|not\s+)?consistent\s+with\s+(?:the\s+|all\s+)?(?:\w+\s+){0,2}(?:medic\w+|prescri\w+|drugs?))/gi;
const REPORT_OF_TEST = /\b(?:urine|toxicology|drug\s+(?:screen|test|monitor)\w*|cutoff|immunoassay|lc-?ms)\b/i;

function overall(reading: Reading, told: readonly Draft[]): Draft[] {
  if (!/consistent\s+with/i.test(reading.text) || !REPORT_OF_TEST.test(reading.text)) return [];
  return everyMatch(reading.text, OVERALL).flatMap((match): Draft[] => {
    const said = match.groups?.['result'] ?? '';
    const end = match.index + match[0].length;
    const start = end - said.length;
    if (told.some(other => Math.abs(other.start - start) < 200)) return [];
    const result = /^(?:in|not)/i.test(said) ? 'inconsistent' : 'consistent';
    return [{ says: { kind: 'drug-test', value: { result } }, start, end, assertion: 'affirmed' }];
  });
}

/** Urine and other tests for drugs, and whether they agree with what was prescribed. */
export const findDrugTests: KindFinder = reading => {
  const found: Draft[] = [];
  for (const match of reading.text.matchAll(TEST)) {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(reading, start);
    const said =
      reading.text.slice(Math.max(sentence.start, start - 40), Math.min(sentence.end, end + 150)).split(';')[0] ?? '';
    const isInconsistent = INCONSISTENT.test(said);
    const result = isInconsistent ? 'inconsistent' : CONSISTENT.test(said) ? 'consistent' : null;
    const planned = result === null && isPlannedStudy(reading, start, end);
    const assertion = result === null ? (planned ? ('planned' as const) : undefined) : ('affirmed' as const);
    found.push({
      says: { kind: 'drug-test', value: { result } },
      start,
      end,
      ...(assertion === undefined ? {} : { assertion }),
    });
  }
  return [...found, ...overall(reading, found)];
};
