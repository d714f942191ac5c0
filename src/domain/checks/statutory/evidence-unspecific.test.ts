import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { evidenceUnspecific, source } from './evidence-unspecific.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, guideline
  ['guidelines', 'Decision based on Non-MTUS Citation Guidelines.'],
  ['literature', 'Decision based on Non-MTUS Citation Medical literature.'],
  ['evidence-based medicine', 'Decision based on Non-MTUS Citation evidence-based guidelines.'],
  ['experience', 'Decision based on Non-MTUS Citation clinical experience and judgment.'],
  ['peer-reviewed studies', 'Decision based on Non-MTUS Citation various peer reviewed studies.'],
  ['standard of care', 'Decision based on Non-MTUS Citation current standards of practice.'],
])(`${source.cite}: %s`, (_why, guideline) => {
  expect(found(evidenceUnspecific, { guideline })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['an MTUS guideline', 'Decision based on MTUS Low Back Complaints 2004, Section(s): Activity.'],
  ['ODG with its chapter', 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee Chapter.'],
  ['an article', 'Decision based on Non-MTUS Citation Ruiz et al., Spine 2011;36:201-9.'],
  ['a textbook', 'Decision based on Non-MTUS Citation Campbell Operative Orthopaedics.'],
  ['an agency', 'Decision based on Non-MTUS Citation FDA label of duloxetine.'],
  ['nothing cited is another finding', 'The Expert Reviewer did not cite any medical evidence for its decision.'],
  ['a society', 'Decision based on Non-MTUS Citation American College of Radiology.'],
])(`${source.cite}: not: %s`, (_why, guideline) => {
  expect(found(evidenceUnspecific, { guideline })).toEqual([]);
});

test('the work may be named in the reasons', () => {
  const guideline = 'Decision based on Non-MTUS Citation Guidelines.';
  const rationale =
    'The knee was tender. ODG asks for a trial of exercise first. The request is not medically necessary.';
  expect(found(evidenceUnspecific, { guideline, rationale })).toEqual([]);
});
