import type { Fact } from '#domain/evidence/fact.ts';
import { type DeniedThing, isAffirmed, isAffirmedOrPast } from '../../query.ts';
import { sameRegion } from '../../../letter/regions.ts';
import type { RecordRow } from './row.ts';
import { mayBeOfParts } from '../../sense/same-parts.ts';

const imaged =
  (modality: RegExp) =>
  (fact: Fact, { parts }: DeniedThing): boolean =>
    fact.kind === 'imaging' &&
    isAffirmedOrPast(fact) &&
    modality.test(fact.value.modality) &&
    mayBeOfParts(fact.value, parts, sameRegion);
const showing =
  (modality: RegExp) =>
  (fact: Fact): boolean =>
    fact.kind === 'imaging' && modality.test(fact.value.modality) && fact.value.finding !== null;

/** What a study found, where it was not that nothing is wrong. */
export function isAbnormal(finding: string | null): boolean {
  return finding !== null && !/^(?:normal|negative|unremarkable)/i.test(finding);
}

/** Why it is wanted, what it would change: not that it was done. */
const OF_ITS_REASON =
  /\b(?:need|necess\w*|reason\w*|rationale|would|change|repeat|candidate|correlat\w*|evidence (?:of|that))\b/;

/** "Radiculopathy is not confirmed by imaging": an image of something else is no answer. */
const OF_WHAT_IT_SHOWED = new RegExp(
  `${OF_ITS_REASON.source}|imaging of .*\\b(?:radicul\\w*|neuropath\\w*|tears?|instabilit\\w*|fractures?|stenosis|compress\\w*|arthritis|patholog\\w*)`,
);

/** Studies: done, with or without what they showed. */
export const testingRows: readonly RecordRow[] = [
  {
    asks: 'an MRI',
    kinds: ['imaging'],
    words: /\b(?:mris?|magnetic resonance)\b/,
    unless: OF_ITS_REASON,
    fact: imaged(/^MRI$/),
    better: showing(/^MRI$/),
  },
  {
    asks: 'X-rays',
    kinds: ['imaging'],
    words: /\b(?:x-?\s?rays?|plain (?:films?|radiograph\w*)|radiograph\w*|films?|weight[- ]bearing)\b/,
    unless: OF_ITS_REASON,
    fact: imaged(/^X-ray$/),
    better: showing(/^X-ray$/),
    said: /\b(?:x-?\s?rays?|films?|radiographs?)\b[^.;]{0,50}\b(?:negative|neg|normal|nl|unremarkable|show(?:s|ed)|reveal(?:s|ed)|no fracture|osteophyt\w*|joint[- ]space|kl grade|kellgren|narrow\w*|spur\w*|\d+(?:\.\d)? ?mm)\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'a CT scan',
    kinds: ['imaging'],
    words: /\b(?:ct|computed tomography)\b/,
    unless: OF_ITS_REASON,
    fact: imaged(/^CT$/),
    better: showing(/^CT$/),
  },
  { asks: 'an ultrasound', words: /\bultrasound\b(?! therapy)/, unless: OF_ITS_REASON, fact: imaged(/^ultrasound$/) },
  {
    asks: 'electrodiagnostic studies',
    kinds: ['electrodiagnostic'],
    words: /\b(?:emgs?|ncvs?|ncss?|electro-?\s?diagnos\w*|electromyogra\w*|nerve conduction)\b/,
    unless: OF_ITS_REASON,
    fact: (fact, { parts }) =>
      fact.kind === 'electrodiagnostic' && isAffirmedOrPast(fact) && mayBeOfParts(fact.value, parts),
    documents: ['electrodiagnostic-report'],
  },
  {
    asks: 'imaging',
    kinds: ['imaging'],
    words: /\b(?:imaging|diagnostic (?:studies|testing|tests?)|radiolog\w*|scans?)\b/,
    unless: OF_WHAT_IT_SHOWED,
    fact: imaged(/^(?:MRI|CT|X-ray|ultrasound|bone scan|myelogram)$/),
    better: showing(/^(?:MRI|CT|X-ray|ultrasound|bone scan|myelogram)$/),
    documents: ['imaging-report'],
  },
  {
    asks: 'laboratory tests',
    kinds: ['lab'],
    words:
      /\b(?:lab(?:oratory|s)?|blood (?:tests?|work)|(?:liver|renal|kidney) (?:function|panel)\w*|cbc|chemistry|creatinine|a1c)\b/,
    unless: /\bdrug\b/,
    fact: fact => fact.kind === 'lab' && isAffirmedOrPast(fact),
    documents: ['laboratory-report'],
  },
  {
    asks: 'an operation',
    kinds: ['surgery'],
    words: /\b(?:surg(?:ery|eries|ical (?:history|procedures?))|operations?|operative report)\b/,
    unless:
      /\b(?:candidate|plan\w*|consider\w*|indication|necess\w*|need|avoid|intervention would|is warranted|clear\w*)\b/,
    fact: (fact, { parts }) =>
      fact.kind === 'surgery' && isAffirmedOrPast(fact) && mayBeOfParts(fact.value, parts, sameRegion),
    said: /\b(?:operation|surgery|arthroscopy|fusion|laminectomy|discectomy|repair|release|replacement)\b[^.;]{0,15}\b(?:was|were) (?:done|performed|carried out|on \d|in (?:19|20))|\b(?:underwent|had)\b[^.;]{0,40}\b(?:surgery|operation|arthroscopy|fusion|\w*ectomy|repair|release|replacement)|\bwas operated (?:up)?on\b/i,
    ofPart: 'itself',
    documents: ['operative-report'],
  },
  {
    asks: 'an operation planned or considered',
    weak: true,
    words:
      /\b(?:surg\w+|operat\w+|invasive procedure|procedure)\b(?=[\s\S]*\b(?:candidate|plan\w*|consider\w*|contemplat\w*|scheduled|interest\w*|willing\w*|warranted|indications?)\b)|\b(?:candidate|planned|planning|considering|contemplated|scheduled|willing\w*)\b(?=[\s\S]*\b(?:surg\w+|operat\w+|procedure)\b)/,
    fact: (fact, { parts }) =>
      fact.kind === 'surgery' && fact.assertion === 'planned' && mayBeOfParts(fact.value, parts),
    said: /\b(?:surgical candidate|candidate for (?:[a-z]+ ){0,3}(?:surgery|fusion|arthroscopy|replacement|release|repair|decompression)|(?:scheduled|planning|wishes|wants|elects?|agreed|ready) (?:for |to (?:proceed with |undergo |have ))?(?:[a-z]+ ){0,3}(?:surgery|fusion|arthroscopy|replacement|release|repair))\b/i,
  },
  {
    asks: 'abnormal results',
    weak: true,
    words: /\b(?:abnormal|positive)\b[^.]{0,20}\b(?:results?|tests?)\b/,
    fact: fact =>
      (fact.kind === 'electrodiagnostic' || fact.kind === 'imaging') &&
      isAffirmed(fact) &&
      isAbnormal(fact.value.finding),
  },
];
