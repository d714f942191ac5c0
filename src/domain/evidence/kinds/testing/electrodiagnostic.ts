import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { placeOf } from '../../reading/place-of.ts';
import { endOfShown, findingAfter, isPlannedStudy, studyDate } from './study.ts';

const STUDY =
  /\b(?:emg\s?(?:\/|and|-)\s?nc[vs]s?|nc[vs]\s?(?:\/|and|-)\s?emg|electro-?\s?diagnostic\s+(?:stud(?:y|ies)|test(?:s|ing)?|evaluation|consultation|evidence|findings)|electromyograph\w*|electromyogram|emgs?|nc[vs]s?|nerve\s+conduction(?:\s+(?:velocity|stud(?:y|ies)|tests?))?|edx)\b/gi;

function nameOf(said: string): string {
  const hasEmg = /emg|electromyo/i.test(said);
  const hasNerve = /nc[vs]|nerve/i.test(said);
  if (hasEmg && !hasNerve) return 'EMG';
  return hasNerve && !hasEmg ? 'NCS' : 'EMG/NCS';
}

/** Electrodiagnostic studies: done, with what they showed, or only ordered. */
export const findElectrodiagnostics: KindFinder = reading => {
  const found: Draft[] = [];
  let lastEnd = -1;
  for (const match of everyMatch(reading.text, STUDY)) {
    const start = match.index;
    const end = start + match[0].length;
    const isSame = lastEnd >= 0 && /^[\s,/()]*(?:and|or|with)?[\s,/()]*$/i.test(reading.text.slice(lastEnd, start));
    lastEnd = end;
    if (isSame) continue;
    const planned = isPlannedStudy(reading, start, end);
    const before = /\b(normal|abnormal|negative|positive)\s+$/i.exec(
      reading.text.slice(Math.max(0, start - 12), start),
    )?.[1];
    const shown = findingAfter(reading, end);
    const finding = shown?.finding ?? before?.toLowerCase() ?? null;
    found.push({
      says: {
        kind: 'electrodiagnostic',
        value: { study: nameOf(match[0]), finding: planned ? null : finding, ...placeOf(reading, start, end) },
      },
      start,
      end: planned ? end : endOfShown(end, shown),
      ...(planned ? { assertion: 'planned' as const } : {}),
      ...studyDate(reading, start, end),
    });
  }
  return found;
};
