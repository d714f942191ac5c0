import { expect, test } from 'vitest';
import { type LetterInShort, letterInShort } from '../../../../test/builders/checked.ts';
import { contradictionsOfExamination } from './contradictions-of-examination.ts';
import { contradictionsOfHistory } from './contradictions-of-history.ts';
import { denialsInOtherWords } from './denials-in-other-words.ts';
import { editedLetter } from './letter-slip.ts';

const ALL = [...contradictionsOfHistory, ...contradictionsOfExamination, ...denialsInOtherWords];
const REASONS = 'The brace is soft. The brace is worn at work. It is not medically necessary.';

/** The sentences a kind puts into the reasons of a letter with this summary. */
function sentences(kind: string, letter: LetterInShort): string[] {
  const slip = ALL.find(each => each.kind === kind);
  if (slip === undefined) throw new Error(`no slip is called ${kind}`);
  return slip.places(letterInShort({ rationale: REASONS, ...letter })).map(({ text }) => text.trimEnd());
}

const [WORK, OPERATION, MEDICATION, AMOUNT, AGE] = contradictionsOfHistory.map(({ kind }) => kind);
const [IMAGE, TEST, ABSENT] = contradictionsOfExamination.map(({ kind }) => kind);

test.for([
  [WORK, 'The patient remains off work.', /still at work|full time at the usual job/v],
  [
    WORK,
    'The patient was placed on modified duty.',
    /^(?:The patient is working full duty|No limits|The patient does the usual)/v,
  ],
  [WORK, 'The patient returned to regular work.', /off work|temporarily totally disabled/v],
  [
    OPERATION,
    'The patient underwent a left knee arthroscopy.',
    /never had an operation|No surgery|not been operated on/v,
  ],
  [OPERATION, 'A lumbar fusion was done in 2012.', /never had an operation|No surgery|not been operated on/v],
  [MEDICATION, 'Current medications include Norco.', /no medicines|without drugs|not taken Norco/v],
  [
    AMOUNT,
    'The patient attended 6 sessions of acupuncture.',
    /single session of acupuncture|one session of acupuncture/v,
  ],
  [AMOUNT, 'The pain is 8 out of 10.', /2 out of 10|1 out of 10/v],
  [
    IMAGE,
    'MRI of the right knee showed a meniscus tear.',
    /(?:MRI of the right knee|right knee).*(?:normal|unremarkable)|Nothing abnormal/v,
  ],
  [TEST, 'The Spurling test was positive.', /Spurling test was (?:found to be )?negative/v],
  [TEST, 'Straight leg raise was negative.', /[Ss]traight leg raising was (?:found to be )?positive/v],
  [ABSENT, 'The patient denies numbness.', /^The patient (?:complains of|keeps reporting|suffers from) numbness\.$/v],
  [ABSENT, 'There was no effusion.', /^On examination there is an effusion\.$/v],
] as const)('%s: beside "%s"', ([kind = '', summary, sentence]) => {
  expect(sentences(kind, { summary })).toEqual([expect.stringMatching(sentence)]);
});

test.for([
  [WORK, 'The patient was off work and is now on modified duty.'],
  [WORK, 'An aide is asked for when wife is working.'],
  [OPERATION, 'The patient requested a second arthroscopy.'],
  [OPERATION, 'The plan of June includes a lumbar fusion.'],
  [MEDICATION, 'Current medications include none.'],
  [AMOUNT, 'The provider requests 6 sessions of acupuncture.'],
  [AMOUNT, 'The pain is 8 out of 10, and 2 out of 10 with rest.'],
  [IMAGE, 'MRI of the right knee showed no tear.'],
  [TEST, 'The Spurling test was positive and then the Spurling test was negative.'],
  [TEST, 'The elbow was positive for warmth.'],
  [ABSENT, 'The patient denies smoking.'],
  [ABSENT, 'There was no effusion at first; later an effusion was seen.'],
] as const)('%s: not beside "%s"', ([kind = '', summary]) => {
  expect(sentences(kind, { summary })).toEqual([]);
});

test.for([
  ['2014-06-01', '2015-05-18', 1],
  ['2008-06-01', '2015-05-18', 0],
  ['2010-06-01', '2015-05-18', 0],
  [null, '2015-05-18', 0],
] as const)('the age of an injury of %s told otherwise in a decision of %s', ([dateOfInjury, decisionDate, count]) => {
  expect(sentences(AGE ?? '', { header: { dateOfInjury, decisionDate } })).toHaveLength(count);
});

test.for([
  ['denied: nowhere spoken of', 'The patient complains of headaches and neck pain.', 'neck pain'],
  ['denied: nowhere spoken of', 'Treatment has included acupuncture and rest.', 'acupuncture'],
  ['denied: free of it', 'Diagnoses include lumbar radiculopathy.', 'lumbar radiculopathy'],
  ['denied: together with a true denial', 'The patient complains of insomnia.', 'insomnia'],
  ['denied: together with a true denial', 'Treatment has included acupuncture.', 'traction'],
  ['denied: by a condition contrary to fact', 'The exam revealed tenderness.', 'tenderness'],
  ['denied: by an absence taken for granted', 'Treatment has included acupuncture.', 'acupuncture'],
  ['denied: required and lacking', 'The exam revealed tenderness.', 'tenderness'],
  ['denied: by a wider word for the treatment or the study', 'Treatment has included acupuncture.', ''],
  ['denied: by a wider word for the treatment or the study', 'The MRI showed a tear.', ''],
  ['denied: by a wider word for the complaint or the finding', 'The patient reported neck pain.', ''],
  ['denied: by a wider word for the complaint or the finding', 'The exam showed spasm.', ''],
] as const)('%s: beside "%s"', ([kind, summary, term]) => {
  const [sentence = '', ...others] = sentences(kind, { summary });
  expect(others).toEqual([]);
  expect(sentence).toMatch(/^[A-Z].*\.$/v);
  expect(sentence.toLowerCase()).toContain(term);
  expect(sentence).not.toMatch(/[~@#]/v);
});

test.for(denialsInOtherWords.map(({ kind }) => kind))('%s: not beside what is not stated', kind => {
  expect(sentences(kind, { summary: 'The patient denies neck pain. Acupuncture was requested.' })).toEqual([]);
});

test('the sentence stands between two others, and reasons of one sentence are left alone', () => {
  const [slip] = denialsInOtherWords;
  const summary = 'The patient complains of neck pain.';
  const letter = letterInShort({ summary, rationale: REASONS });
  const [edit] = slip?.places(letter) ?? [];
  expect(edit === undefined ? '' : editedLetter(letter, edit).items[0]?.rationale).toMatch(
    /^The brace is soft\. The brace is worn at work\. [A-Z][^.]+neck pain[^.]*\. It is not medically necessary\.$/v,
  );
  expect(slip?.places(letterInShort({ summary, rationale: 'It is not medically necessary.' }))).toEqual([]);
});

test('of many items the first and the last have the sentence, of operations and images all', () => {
  const items = ['A', 'B', 'C'].map(title => ({ title, rationale: REASONS }));
  const summary = 'The patient remains off work after a left knee arthroscopy in 2014.';
  expect(sentences(WORK ?? '', { summary, items })).toHaveLength(2);
  expect(sentences(OPERATION ?? '', { summary, items })).toHaveLength(3);
});
