import { any } from '../../engine/combinators.ts';
import { condition, silent, weighed } from '../../engine/condition.ts';
import { factsAbout, recorded, sides } from '../words.ts';

const DEFICIT =
  /(?:decreas|diminish|absent|reduc|impair|loss|lack|altered|abnormal)\w* (?:\w+ ){0,3}(?:sensation|sensor|reflex|strength|motor)|sensory (?:loss|deficit)|weakness|motor (?:loss|deficit)|hyp(?:o|er)reflex|atroph|foot drop|hypo?esthesia|hypesthesia|(?:sensation|strength|reflex\w*) (?:\w+ ){0,3}(?:decreas|diminish|absent|reduc)|[0-4][+-]?\s?\/\s?5\b/i;
const PROVOKED = /straight leg|\bSLR\b|spurling|tinel|phalen|nerve tension|slump/i;
const NORMAL =
  /(?:normal|intact|5\/5|full) (?:\w+ ){0,3}(?:sensation|strength|reflex|motor|neuro)|(?:sensation|strength|reflex\w*|motor|neurolog\w+)(?: \w+){0,4} (?:normal|intact|5\/5)|neurologically intact|no (?:\w+ )?(?:neurolog|sensory|motor)\w* deficit/i;

/** Weakness, lost reflex or lost sensation found on examination; a normal examination speaks against it. */
export const objectiveNerveCompromise = condition(
  'objective findings of nerve compromise on examination',
  situation => {
    const examined = factsAbout(situation, ['exam-finding'], /(?:)/);
    const deficits = examined.filter(({ at }) => DEFICIT.test(at.quote) && !NORMAL.test(at.quote));
    const { forIt, against } = sides(deficits);
    const normal = examined.filter(({ at, assertion }) => assertion === 'affirmed' && NORMAL.test(at.quote));
    if (forIt.length + against.length + normal.length > 0) {
      return weighed(forIt.slice(0, 3), [...against, ...normal].slice(0, 2));
    }
    const provoked = sides(examined.filter(({ at }) => PROVOKED.test(at.quote))).forIt;
    return silent(
      provoked.slice(0, 2),
      'Provocative tests are recorded, but no loss of sensation, reflex or strength.',
    );
  },
);

/** Symptoms that suggest a nerve root or a peripheral nerve. */
export const nerveSymptoms = any(
  recorded(
    'numbness, tingling or radiating symptoms',
    ['complaint', 'exam-finding'],
    /numb|tingl|paresthes|radiat|burning|pins and needles|weakness/i,
  ),
  recorded('provocative signs of a nerve root or nerve', ['exam-finding'], PROVOKED),
);

/** Signs of fracture, infection, tumor, cauda equina or a growing deficit. */
export const redFlags = recorded(
  'red flags',
  ['diagnosis', 'complaint', 'exam-finding', 'comorbidity'],
  /fracture|tumou?r|cancer|malignan|metasta|infection|osteomyelitis|cauda equina|myelopath|(?:bowel|bladder) (?:incontinence|dysfunction)|incontinen|progressive (?:\w+ )?(?:deficit|weakness)|dislocat/i,
);

/** Surgery planned, considered or asked for. */
export const surgeryConsidered = condition('surgery being considered', situation => {
  const planned = factsAbout(
    situation,
    ['surgery', 'request'],
    /surg|arthroscop|fusion|discectom|laminectom|repair|replacement|decompress/i,
  ).filter(
    ({ kind, assertion, at }) =>
      (kind === 'request' && !/consult|evaluat|referral|opinion/i.test(at.quote)) ||
      assertion === 'planned' ||
      assertion === 'possible' ||
      assertion === 'hypothetical',
  );
  const denied = factsAbout(situation, ['surgery'], /(?:)/).filter(({ assertion }) => assertion === 'denied');
  return weighed(planned.slice(0, 2), denied.slice(0, 1));
});
