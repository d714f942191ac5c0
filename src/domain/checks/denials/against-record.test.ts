import { expect, test } from 'vitest';
import { writtenRecord, type WrittenDocument } from '../../../../test/builders/records/checked-record.ts';
import { factsOfRecord, unfolded } from '#domain/evidence/record/facts-of-record.ts';
import { contraryFacts, source } from './against-record.ts';

const denies = (text: string): WrittenDocument => ({ kind: 'ur-decision', date: '2015-06-17', text });
const report = (text: string, with_: WrittenDocument = {}): WrittenDocument => ({ date: '2015-05-07', text, ...with_ });

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], string, string[]]>([
  // why this row                          record                                                                                                                             item                    stated on page
  ['stated in a report',                   [denies('There is no documentation of an opioid agreement.'), report('An opioid agreement was signed and is on file.')],           'Norco 10/325 mg #120', ['an opioid agreement: 2']],
  ['stated in two',                        [denies('There is no urine drug test.'), report('Urine drug test of 4/2/15 was consistent.'), report('Urine drug screen of 1/5/15 was consistent.')], 'Norco', ['a drug test: 2 3']],
  ['nowhere stated',                       [denies('There is no documentation of an opioid agreement.'), report('Pain is 6/10.')],                                            'Norco',                []],
  ['only planned',                         [denies('There is no urine drug test.'), report('PLAN: urine drug test at the next visit.')],                                      'Norco',                []],
  ['said only by the decision itself',     [denies('There is no urine drug test. Urine drug test of 4/2/15 was consistent.')],                                                'Norco',                []],
  ['care that was had',                    [denies('The patient has not tried physical therapy.'), report('He completed 12 sessions of physical therapy.')],                  'MRI of the lumbar spine', ['physical therapy: 2']],
  ['failed, and it did not help',          [denies('The patient has not failed conservative care.'), report('He completed 12 sessions of physical therapy without relief.')], 'MRI of the lumbar spine', ['conservative care without lasting benefit: 2']],
  ['terse: no trial of',                   [denies('No trial of a first-line agent such as gabapentin.'), report('MEDICATIONS: gabapentin 300 mg three times a day.')],       'Terocin patch',        ['a first-line drug for nerve pain: 2']],
  ['terse: has been tried',                [denies('No acupuncture has been tried.'), report('He received 6 sessions of acupuncture.')],                                      'MRI',                  ['acupuncture: 2']],
  ['exercise done at home',                [denies('There is no documentation of a home exercise program.'), report('She performs her home exercise program daily.')],      'Physical therapy',     ['home exercise: 2']],
  ['a gain told as a return to work',      [denies('There is no documentation of functional improvement.'), report('He has returned to modified work since.')],               'Norco',                ['a gain in function: 2']],
  ['trouble of the stomach, once',         [denies('There is no documented history of GI distress.'), report('He had stomach upset with naproxen.')],                         'Omeprazole',           ['trouble of the stomach: 2']],
  ['cleared by a psychologist',            [denies('Psychological clearance was not obtained.'), report('Psychological evaluation of 4/2/15 was done and he was cleared.')],  'Stimulator trial',     ['a psychological evaluation: 2']],
  ['without relief told in another paper: use alone is shown', [denies('The patient has not failed conservative care.'), report('He completed 12 sessions of physical therapy.'), report('Ice gave no relief.')], 'MRI', ['conservative care: 2']],
  ['of the part in dispute',               [denies('There is no documentation of spasm.'), report('Lumbar spine: muscle spasm.')],                                            'Lumbar brace',         ['spasm: 2']],
  ['of another part',                      [denies('There is no documentation of spasm.'), report('Cervical spine: muscle spasm.')],                                          'Right knee brace',     []],
  ['over a line break',                    [denies('There is no\ndocumentation of   spasm.'), report('Lumbar spine:\nmuscle  spasm.')],                                        'Lumbar brace',         ['spasm: 2']],
  ['of the family',                        [denies('There is no documentation of diabetes.'), report('Mother has diabetes.')],                                                'Metformin',            []],
  ['a gain told by what can be done again', [denies('Functional gains from prior use are not documented.'), report('ADLs: able to do her own laundry again with the drug.')], 'Norco',               ['a gain in function: 2']],
  ['a hope is no gain',                    [denies('There is no evidence of functional improvement.'), report('We hope to see improved sitting tolerance.')],            'Norco',                []],
  ['a plan to improve is no gain',         [denies('There is no evidence of functional improvement.'), report('Goal: increase walking tolerance.')],                     'Norco',                []],
  ['relief for one visit is no lasting gain', [denies('There is no documentation of sustained improvement in function.'), report('Walking was improved for a few hours after the session.')], 'Acupuncture', []],
  ['what an injection brought',            [denies('Response to the previous injection is not documented.'), report('The last injection gave 70 percent relief for ten weeks.')], 'Epidural injection', ['what the injection brought: 2']],
  ['what it brought another person',       [denies('Response to the previous injection is not documented.'), report('His neighbor had complete relief from an injection.')], 'Epidural injection', []],
  ['care of another part',                 [denies('The patient has not failed conservative care.'), report('Physical therapy for the ankle did not help.')],             'MRI of the right shoulder', []],
  ['care of another claim',                [denies('The patient has not failed conservative care.'), report('Physical therapy in 2004 did not help, unrelated to this claim.')], 'MRI of the right shoulder', []],
  ['the part of the item it stands under', [denies('UTILIZATION REVIEW\nMRI of the left knee: DENIED\nNorco: DENIED\n\nMRI of the left knee\n\nThere is no documentation of swelling.'), report('Left knee: swelling.'), report('Right wrist: swelling.')], 'Norco', ['swelling: 2']],
  ['two things of a list, each asked for', [denies('There is no documentation of drug testing or a pain contract.'), report('A pain contract is on file.')],               'Norco',                ['an opioid agreement: 2']],
  ['a first-line drug, given up',          [denies('Failure of an anticonvulsant has not been documented.'), report('Gabapentin was tried and stopped because of drowsiness.')], 'Terocin patch', ['a first-line drug for nerve pain: 2']],
  ['a first-line drug, only considered',   [denies('There is no evidence of a trial of a first-line agent.'), report('Will consider a trial of gabapentin.')],              'Terocin patch',        []],
  ['psychologist, only referred to',       [denies('Psychological clearance is not documented.'), report('Refer to psychologist for clearance.')],                          'Stimulator trial',     []],
  ['the look into the database',           [denies('There is no review of CURES.'), report('CURES report was reviewed and is consistent.')],                                'Norco',                ['a look into the database of prescriptions: 2']],
  ['the risk of misuse',                   [denies('No opioid risk assessment was submitted.'), report('Opioid Risk Tool score 2, low risk.')],                            'Norco',                ['an assessment of the risk of misuse: 2']],
  ['side effects addressed',               [denies('There is no discussion of side effects.'), report('He denies side effects from medications.')],                        'Norco',                ['what is said of side effects: 2']],
  ['a red flag',                           [denies('There are no red flags.'), report('He has bowel and bladder incontinence.')],                                           'MRI of the lumbar spine', ['a red flag: 2']],
  ['osteoarthritis on a film',             [denies('There is no imaging evidence of osteoarthritis.'), report('X-rays of the right knee showed osteoarthritis.')],          'Synvisc, right knee',  ['osteoarthritis: 2']],
  ['an operation considered',              [denies('There is no indication that surgery is being considered.'), report('She is a surgical candidate.')],                    'MRI of the lumbar spine', ['an operation planned or considered: 2']],
  ['weight told as an index',              [denies('There is no documentation of obesity.'), report('BMI: 38.2.')],                                                         'Weight loss program',  ['obesity or its measure: 2']],
  ['unclear whether it was had',           [denies('It is unclear whether the patient has had acupuncture.'), report('He received 6 sessions of acupuncture.')],           'Acupuncture',          ['acupuncture: 2']],
  ['written after the decision',           [denies('There is no urine drug test.'), report('Urine drug screen was consistent.', { date: '2015-08-01' })],                    'Norco',                []],
  ['nothing denied',                       [denies('The request is approved.'), report('An opioid agreement was signed.')],                                                  'Norco',                []],
])(`${source.cite}: %s`, (_why, written, title, expected) => {
  const { index, documents } = writtenRecord(written);
  const facts = unfolded(factsOfRecord(documents));
  const found = contraryFacts({ index, documents, facts }, [title]);
  expect(found.map(({ asks, stated }) => `${asks}: ${stated.map(({ page }) => page).join(' ')}`)).toEqual(expected);
});

test('a place is the words on their page', () => {
  const { index, documents } = writtenRecord([
    denies('No opioid agreement is documented.'),
    report('Pain 6/10. An opioid agreement was signed.'),
  ]);
  const facts = unfolded(factsOfRecord(documents));
  const [found] = contraryFacts({ index, documents, facts }, ['Norco']);
  expect(found?.denial).toMatchObject({ document: 'p1', page: 1, start: 0 });
  expect(found?.stated).toMatchObject([
    { document: 'p2', page: 2, quote: expect.stringContaining('opioid agreement') },
  ]);
});
