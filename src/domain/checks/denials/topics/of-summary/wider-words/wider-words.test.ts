import { expect, test } from 'vitest';
import { deniedFact } from '#domain/checks/facts/denied-fact.ts';
import { foundTold } from '../../../../../../../test/builders/checked.ts';

const denied = (summary: string, rationale: string): boolean => foundTold(deniedFact, summary, rationale).length > 0;

const OBJECTIVE = 'There are no objective findings on examination.';
const NORMAL_EXAM = 'The physical examination was entirely normal.';
const NORMAL_MRI = 'The MRI was unremarkable.';
const NO_HARM = 'The patient has not had any side effects from the medication.';
const NO_WORK = 'The injured worker has not resumed working.';
const NO_OPERATION = 'No surgical intervention has been performed.';
const NO_FIRST_LINE = 'First-line medications have not been tried.';
const NO_LIMITS = 'Functional limitations have not been described.';

// biome-ignore format: a table reads in columns
test.each([
  // what is denied    what the summary states of it
  [OBJECTIVE,          'On examination there is tenderness of the lumbar paraspinal muscles.'],
  [OBJECTIVE,          'Straight leg raise is positive on the right.'],
  [OBJECTIVE,          'The knee has an effusion.'],
  [NORMAL_EXAM,        'Examination shows muscle spasm.'],
  [NORMAL_EXAM,        'Examination revealed decreased range of motion of the neck.'],
  ['The patient is neurologically intact.', 'Sensation is decreased in the right L5 dermatome.'],
  [NORMAL_MRI,         'An MRI of the lumbar spine showed a disc protrusion.'],
  [NORMAL_MRI,         'MRI of the shoulder was done, which revealed a full thickness tear.'],
  [NO_HARM,            'Norco causes nausea.'],
  [NO_HARM,            'Gabapentin was stopped because of drowsiness.'],
  [NO_HARM,            'Naproxen upset his stomach.'],
  [NO_WORK,            'He is back at work with restrictions.'],
  [NO_WORK,            'He returned to work on modified duty in May.'],
  [NO_OPERATION,       'He underwent a lumbar fusion in 2012.'],
  [NO_OPERATION,       'He had a rotator cuff repair.'],
  [NO_FIRST_LINE,      'He was started on duloxetine.'],
  [NO_FIRST_LINE,      'Gabapentin was tried without benefit.'],
  [NO_LIMITS,          'He needs help with cooking and cleaning.'],
  [NO_LIMITS,          'He is unable to perform household chores.'],
])('%s but: %s', (rationale, summary) => {
  expect(denied(summary, rationale)).toBe(true);
});

// biome-ignore format: a table reads in columns
test.each([
  [OBJECTIVE,          'He complains of low back pain.'],
  [OBJECTIVE,          'Strength is 5/5 and sensation is intact.'],
  ['There are no objective findings of radiculopathy.', 'There is tenderness of the low back.'],
  [NORMAL_EXAM,        'He reports numbness of the hand.'],
  ['The cardiac examination was normal.', 'There is tenderness of the low back.'],
  [NORMAL_MRI,         'The MRI of the lumbar spine was normal.'],
  [NORMAL_MRI,         'X-rays showed arthritis of the knee.'],
  ['The MRI of the knee was normal.', 'An MRI of the lumbar spine showed a disc protrusion.'],
  [NO_HARM,            'He had nausea after the fall.'],
  ['There is no adverse reaction to the gel.', 'Naproxen caused gastritis.'],
  [NO_WORK,            'He is off work.'],
  [NO_WORK,            'He was working as a carpenter before the injury and stopped working then.'],
  [NO_OPERATION,       'Surgery is recommended.'],
  ['No operation has been done at the elbow.', 'He had a carpal tunnel release of the left wrist.'],
  [NO_FIRST_LINE,      'Gabapentin is requested.'],
  [NO_FIRST_LINE,      'He takes Norco.'],
  [NO_LIMITS,          'He has low back pain.'],
  [NO_LIMITS,          'He works full duty.'],
])('%s and: %s', (rationale, summary) => {
  expect(denied(summary, rationale)).toBe(false);
});
