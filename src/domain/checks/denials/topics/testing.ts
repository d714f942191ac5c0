import type { Fact } from '#domain/evidence/fact.ts';
import { sameOrSupplied, sameRegion } from '../../letter/regions.ts';
import { isAffirmedOrPast, isOfParts, type Topic } from '../query.ts';

type Study = { readonly name: string; readonly words: RegExp; readonly modality: RegExp };

// biome-ignore format: a table reads in columns
const STUDIES: readonly Study[] = [
  { name: 'an MRI',    words: /\b(?:mris?|magnetic resonance)\b/,                              modality: /^MRI$/ },
  { name: 'X-rays',    words: /\b(?:x-?\s?rays?|plain (?:films?|radiographs?|film x-?rays?)|radiographs?)\b/, modality: /^X-ray$/ },
  { name: 'a CT scan', words: /\b(?:ct (?:scans?)?|computed tomography)\b/,                    modality: /^CT$/ },
];
/** What is denied is then a result, a reason or a report, not that the study was done. */
const OF_ITS_RESULT =
  /\b(?:on|by|per|via|through) (?:(?:the|an?|plain|flexion|dynamic|recent|prior) )*(?:x-?\s?rays?|mris?|ct|radiographs?|films?)\b|\b(?:positive|abnormal\w*|findings?|results?|corroborat\w*|confirm\w*|show\w*|reveal\w*|demonstrat\w*|indicat\w*|consistent|official|repeat|negative|evidence|need|failed|necess\w*|candidate|compress\w*|impinge\w*|acute|reports?|normal|such as)\b/;

export const STUDY_WORDS = STUDIES.map(({ words }) => words);

/** Imaging said not to have been done, of a part the summary says was imaged. */
export const imagingDone: Topic = ({ words, parts }) => {
  if (OF_ITS_RESULT.test(words)) return null;
  const study = STUDIES.find(row => row.words.test(words));
  if (study === undefined) return null;
  return {
    asks: study.name,
    kinds: ['imaging'],
    answeredBy: fact =>
      fact.kind === 'imaging' &&
      isAffirmedOrPast(fact) &&
      study.modality.test(fact.value.modality) &&
      fact.value.region !== null &&
      parts.regions.length > 0 &&
      isOfParts(fact.value, parts),
  };
};

export const ELECTRODIAGNOSTIC = /\b(?:emg|ncv|ncs|electrodiagnostic|nerve conduction)\b/;

/** Electrodiagnostic studies said not to have been done. */
export const electrodiagnosticsDone: Topic = ({ words, parts }) => {
  if (!ELECTRODIAGNOSTIC.test(words) || OF_ITS_RESULT.test(words)) return null;
  return {
    asks: 'electrodiagnostic studies',
    kinds: ['electrodiagnostic'],
    answeredBy: fact =>
      fact.kind === 'electrodiagnostic' &&
      isAffirmedOrPast(fact) &&
      fact.value.region !== null &&
      isOfParts(fact.value, parts, sameOrSupplied),
  };
};

const STRUCTURE =
  /(?<!\b(?:no|not|without|nor)\b[^,;]*)\b(?:protrusion|herniat\w+|extrusion|stenosis|compress\w+|impinge\w+|displac\w+|narrowing|mass effect)\b/i;

function showsNerveRoom(fact: Fact, same: (region: string | null) => boolean): boolean {
  if (fact.assertion !== 'affirmed' || fact.subject !== 'patient') return false;
  if (fact.kind === 'imaging')
    return (
      fact.value.finding !== null &&
      STRUCTURE.test(fact.value.finding) &&
      !/^(?:no|without)\b/i.test(fact.value.finding) &&
      same(fact.value.region)
    );
  // A measured protrusion or a foraminal stenosis among the diagnoses can only come from imaging.
  return (
    fact.kind === 'diagnosis' &&
    /\b(?:\d+\s*mm|foraminal|lateral recess)\b/i.test(fact.value.name) &&
    STRUCTURE.test(fact.value.name) &&
    same(fact.value.region)
  );
}

export const POSITIVE_IMAGING =
  /\b(?:positive|abnormal|corroborat\w*) (?:\w+ )?(?:imaging|mri)\b|\bimaging\b[^.]{0,50}\b(?:radiculopathy|nerve|compress\w*|impinge\w*|corroborat\w*)\b/;

/** Imaging that shows room taken from a nerve, where positive imaging is denied. */
export const positiveImaging: Topic = ({ words, parts }) => {
  if (!POSITIVE_IMAGING.test(words)) return null;
  const same = (region: string | null): boolean =>
    parts.regions.length === 0 || (region !== null && parts.regions.some(part => sameRegion(part, region)));
  return {
    asks: 'imaging of that kind',
    kinds: ['imaging', 'diagnosis'],
    answeredBy: fact => showsNerveRoom(fact, same),
  };
};
