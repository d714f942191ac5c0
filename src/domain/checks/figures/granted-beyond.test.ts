import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { thresholdConflict } from '../conclusions/threshold-conflict.ts';

const granted = (title: string, rationale: string, outcome: 'overturned' | 'upheld' = 'overturned') =>
  found(thresholdConflict, { title, outcome, rationale: `${rationale} The request is medically necessary.` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row            title                                               rationale                                                                                            words found
  ['the first of all',       'Initial acupuncture, 8 visits',                    'ODG has an initial trial of 3-4 visits over 2 weeks. Pain of the neck lasts.',                      'trial of 3-4 visits'],
  ['so many a week',         'Initial chiropractic 2 times a week for 4 weeks',  'The guideline has a trial of 6 visits over 2 weeks. The back hurts.',                               'trial of 6 visits'],
  ['a range a week',         'Initial acupuncture 1 to 2 times per week for 4 weeks, neck', 'ODG: initial trial of 3-4 visits over 2 weeks. The neck hurts.',                        'trial of 3-4 visits'],
  ['time to an effect',      'Acupuncture 12 sessions',                          'Time to produce functional improvement: 3 to 6 treatments. He never had acupuncture before.',       'Time to produce functional improvement: 3 to 6 treatments'],
  ['none before',            'Physical therapy 12 visits',                       'Care begins with a 6-visit clinical trial. There was no prior therapy.',                            '6-visit clinical trial'],
  ['none received before',   'Psychotherapy 10 sessions',                        'An initial trial of 3-4 visits is given. She has not had any sessions before.',                     'trial of 3-4 visits'],
  ['with those had',         'Additional physical therapy 6 visits',             'Sprains have 10 visits over 8 weeks. The records show 8 prior therapy sessions. The neck hurts.',    '10 visits over 8'],
  ['had by verb',            'Additional chiropractic 8 visits',                 'It is given for up to 18 visits. He has completed 16 visits. The back hurts.',                       'up to 18 visits'],
])('granted beyond what is quoted, without a word on it: %s', (_why, title, rationale, words) => {
  expect(granted(title, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            title                                               rationale
  ['as many as the trial',   'Initial acupuncture, 4 visits',                    'ODG has an initial trial of 3-4 visits over 2 weeks. Pain of the neck lasts.'],
  ['not the first',          'Additional acupuncture, 8 visits',                 'ODG has an initial trial of 3-4 visits over 2 weeks. Pain of the neck lasts.'],
  ['a reason given',         'Initial acupuncture, 8 visits',                    'ODG has an initial trial of 3-4 visits over 2 weeks. However, both neck and back are treated.'],
  ['gain told',              'Additional physical therapy 6 visits',             'Sprains have 10 visits over 8 weeks. After 8 prior sessions motion has improved.'],
  ['within the number',      'Additional physical therapy 2 visits',             'Sprains have 10 visits over 8 weeks. The records show 8 prior therapy sessions.'],
  ['the wider of two',       'Additional physical therapy 6 visits',             'Sprains have 10 visits over 8 weeks and tears 24 visits over 16 weeks. He had 8 prior sessions.'],
  ['after an operation',     'Physical therapy 12 visits',                       'Care begins with a 6-visit clinical trial. There was no prior therapy. Surgery was done in May.'],
  ['no number asked for',    'Initial acupuncture',                              'ODG has an initial trial of 3-4 visits over 2 weeks. Pain of the neck lasts.'],
])('granted within it, or with a reason: %s', (_why, title, rationale) => {
  expect(granted(title, rationale)).toEqual([]);
});

test('what is denied is not granted beyond anything', () => {
  expect(granted('Initial acupuncture, 8 visits', 'ODG has an initial trial of 3-4 visits.', 'upheld')).toEqual([]);
});
