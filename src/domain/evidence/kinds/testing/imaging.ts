import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { placeOf } from '../../reading/place-of.ts';
import { sentenceAt } from '../../reading/reading.ts';
import { endOfShown, findingAfter, isPlannedStudy, studyDate } from './study.ts';

const STUDIES: readonly (readonly [modality: string, pattern: string])[] = [
  ['MRI', 'mris?|magnetic\\s+resonance(?:\\s+imag(?:ing|es?))?|mr\\s+arthrogram|mra'],
  [
    'X-ray',
    'x-\\s?rays?|radiographs?|(?:plain|standing|weight-?\\s?bearing|flexion[-\\s](?:and\\s)?extension)\\s+(?:films?|views?)|xrays?',
  ],
  [
    'CT',
    'ct\\s+(?:scans?|myelogram|arthrogram)|ct(?=\\s+of)|comput(?:ed|erized)\\s+(?:axial\\s+)?tomography(?:\\s+scans?)?|cat\\s+scans?',
  ],
  ['ultrasound', 'ultrasonography|diagnostic\\s+ultrasound|ultrasound\\s+of'],
  ['bone scan', 'bone\\s+scans?|dexa\\s+scan|spect'],
  ['myelogram', 'myelograms?'],
];
const ANY = new RegExp(STUDIES.map(([, pattern], index) => `(?<m${index}>\\b(?:${pattern})\\b)`).join('|'), 'gi');

/** Imaging studies: done, with what they showed, or only ordered. */
export const findImaging: KindFinder = reading => {
  const found: Draft[] = [];
  let last = '';
  for (const match of everyMatch(reading.text, ANY)) {
    const groups = match.groups ?? {};
    const modality = STUDIES.find((_study, index) => groups[`m${index}`] !== undefined)?.[0] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(reading, start);
    const shown = findingAfter(reading, end);
    const place = placeOf(reading, start, end);
    const same = `${modality} ${place.region} ${sentence.start}`;
    if (shown === null && last === same) continue;
    last = same;
    const planned = isPlannedStudy(reading, start, end);
    found.push({
      says: { kind: 'imaging', value: { modality, finding: planned ? null : (shown?.finding ?? null), ...place } },
      start,
      end: planned ? end : endOfShown(end, shown),
      ...(planned ? { assertion: 'planned' as const } : {}),
      ...studyDate(reading, start, end),
    });
  }
  return found;
};
