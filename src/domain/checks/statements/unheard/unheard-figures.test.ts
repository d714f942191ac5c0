import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             summary                                                      rationale                                                                                 words found
  ['a time in a device',      'She used crutches for 10 weeks.',                           'The patient walked on crutches for four weeks.',                                         'four weeks'],
  ['nights of a week',        'Cough wakes him two nights a week.',                        'Cough has been waking him six nights a week.',                                           'six nights'],
  ['percent of relief',       'The stimulator trial gave 75 percent relief.',              'The patient had 50 percent relief with the stimulator trial.',                           '50 percent'],
  ['a size in another unit',  'The wound measured 3 cm across.',                           'The wound was 12 mm across.',                                                            '12 mm'],
  ['attacks',                 'He had four seizures from the fall in 2014.',               'The patient had nine seizures from the fall in 2014.',                                   'nine seizures'],
  ['drinks',                  'He has two drinks of alcohol on most days.',                'The patient has eight drinks of alcohol on most days.',                                  'eight drinks'],
  ['distance',                'He can crawl in attic spaces for 30 feet.',                 'He was crawling in attic spaces for 90 feet.',                                           '90 feet'],
  ['a neck',                  'Neck size 18 inches.',                                      'A neck of 16 inches was measured.',                                                      '16 inches'],
  ['of the part told of',     'His low back was jolted. Flexion is now 30 degrees.',       'Flexion of the lumbar spine has fallen to 45 degrees.',                                  '45 degrees'],
])('a figure the summary does not know: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             summary                                                      rationale
  ['known to the summary',    'She used crutches for 10 weeks, then four weeks at night.', 'She used crutches for four weeks.'],
  ['the same in other units', 'She used crutches for 6 weeks.',                            'The patient walked on crutches for 42 days.'],
  ['of another thing',        'She used crutches for 10 weeks.',                           'The patient had hives for four weeks.'],
  ['a bound',                 'She used crutches for 10 weeks.',                           'She used crutches for more than four weeks.'],
  ['rounded',                 'The stimulator trial gave 75 percent relief.',              'The patient had 80 percent relief with the stimulator trial.'],
  ['a rule',                  'The stimulator trial gave 75 percent relief.',              'The guidelines ask for 50 percent relief with the stimulator trial.'],
  ['a need',                  'The stimulator trial gave 75 percent relief.',              'A permanent stimulator requires that the patient had 50 percent relief with the trial.'],
  ['denied',                  'She used crutches for 10 weeks.',                           'The patient has not been on crutches for four weeks.'],
  ['another measure',         'Neck size 18 inches.',                                      'A waist of 40 inches was measured.'],
  ['of feet and inches',      'A neck of 18 inches.',                                      'His height was 5 feet 9 inches.'],
  ['the other side',          'The right arm was in a sling for 10 weeks.',                'The left arm was in a sling for four weeks.'],
  ['a plan',                  'The plan is crutches for 10 weeks.',                        'She used crutches for four weeks.'],
  ['how often, how long',     'Crutches were used three days a week.',                     'Crutches were used for nine days.'],
  ['so much more',            'Cough lets her sleep for six hours.',                       'With the syrup her cough lets her rest two hours longer.'],
])('no figure told otherwise: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
