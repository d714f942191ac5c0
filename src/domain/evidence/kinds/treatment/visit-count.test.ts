import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['sessions of',     '12 sessions of physical therapy',                     ['physical therapy 12']],
  ['service between', 'eight pool therapy sessions',                         ['pool therapy 8']],
  ['both forms',      'five (5) physical therapy sessions',                  ['physical therapy 5']],
  ['after',           'chiropractic treatment 6 visits',                     ['chiropractic 6']],
  ['times a week',    'physical therapy three times per week for two weeks', ['physical therapy 6']],
  ['short',           'acupuncture 2x6',                                     ['acupuncture 12']],
  ['abbreviated',     '6 PT visits',                                         ['physical therapy 6']],
  ['bare',            'Acupuncture was given; 4 visits',                     ['acupuncture 4']],
  ['no service',      'He had 3 visits.',                                    []],
  ['weeks',           'for 6 weeks',                                         []],
  ['a dose',          '1 tablet',                                            []],
  ['numbered',        'PHYSICAL THERAPY DAILY NOTE. Visit 5 of 12.',          ['physical therapy 5']],
  ['with a mark',     'Acupuncture. Session #: 3',                           ['acupuncture 3']],
  ['of no therapy',   'Visit 5 of 12.',                                      []],
  ['a date',          'visit 1/2/2014',                                      []],
  ['a number after',  'request for acupuncture for the neck #6',             ['>acupuncture 6']],
  ['let through, not had', 'He was authorized for 6 sessions of physical therapy.',     ['>physical therapy 6']],
  ['let through, after it', 'Chiropractic 6 visits was authorized by the Claims Administrator.', ['>chiropractic 6']],
  ['had',             'He attended 6 sessions of physical therapy.',          ['physical therapy 6']],
])('%s', (_why, text, facts) => {
  expect(factsIn('visit-count', text)).toEqual(facts);
});
