import { expect, test } from 'vitest';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['counted',         'He completed 12 sessions of physical therapy.',              ['physical therapy 12 sessions']],
  ['count in words',  'She received six acupuncture treatments.',                   ['acupuncture 6 treatments']],
  ['helped',          'Physical therapy helped his back.',                          ['physical therapy helped']],
  ['no benefit',      'He failed chiropractic treatment.',                          ['chiropractic no-benefit']],
  ['a list by its letters', 'Tx: PT x 12, OT x 6.',                            ['physical therapy 12 visits', 'occupational therapy 6 visits']],
  ['asked for',       'RFA: PT x 12.',                                          []],
  ['a list',          'Treatment to date: TENS unit, rest and acupuncture.',        ['TENS', 'activity modification', 'acupuncture']],
  ['injection',       'He underwent an epidural steroid injection with relief.',    ['epidural steroid injection helped']],
  ['planned',         'The treatment plan included acupuncture and prior therapy.', ['>acupuncture']],
  ['never',           'He has had no prior chiropractic care.',                     ['-chiropractic']],
  ['home',            'She tried a home exercise program.',                         ['home exercise']],
  ['a referral',      'Physical therapy evaluation was set.',                       []],
  ['the rest',        'the rest of the exam',                                       []],
  ['heat of the day', 'It was heat that day.',                                      []],
  ['drug only',       'medication was denied',                                      []],
  ['given, after it',       'A corticosteroid injection was administered.',            ['corticosteroid injection']],
  ['given, before it',      'The surgeon administered a subacromial injection.',       ['corticosteroid injection']],
  ['judged at once',            'acupuncture x 6 with improvement',                        ['acupuncture 6 visits helped']],
  ['judged in vain',            'physical therapy x 40, no significant relief',            ['physical therapy 40 visits no-benefit']],
  ['wished for',                'Physical therapy is requested to improve strength.',      []],
  ['relief in figures',         'The last injection gave 70 percent relief.',              ['injection helped']],
  ['relief after it',           'She had 60% improvement for 3 months after the epidural.', ['epidural steroid injection helped']],
  ['expected',                  'We expect an injection to give good relief.',             []],
  ['past, told in a plan',      'Plan: heat. PT x 8 visits did not help.',                 ['physical therapy 8 visits no-benefit']],
])('%s', (_why, text, facts) => {
  expect(factsIn('treatment-tried', text)).toEqual(facts);
});

// biome-ignore format: a table reads in columns
test.each<[string, string, { region: string; side: string | null } | undefined]>([
  // why this row          text                                                  the part treated
  ['named after it',       'He had physical therapy for the left ankle.',        { region: 'ankle', side: 'left' }],
  ['named before it',      'He had a right shoulder injection.',                 { region: 'shoulder', side: 'right' }],
  ['named in its name',    'She underwent a lumbar epidural steroid injection.', { region: 'lumbar spine', side: null }],
  ['of something else',    'He had physical therapy. The knee is better.',       undefined],
  ['not named',            'He completed 12 sessions of physical therapy.',      undefined],
])('of which part: %s', (_why, text, treated) => {
  const document = { id: 'note', title: '', date: null, author: null, part: 'page' as const, pages: [{ number: 1, text }] };
  const found = findFacts(document).flatMap(fact => (fact.kind === 'treatment-tried' ? [fact.value.treated] : []));
  expect(found).toEqual([treated]);
});
