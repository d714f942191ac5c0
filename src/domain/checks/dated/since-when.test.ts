import { expect, test } from 'vitest';
import { found, foundTold } from '../../../../test/builders/checked.ts';
import { dateConflict } from '../facts/date-conflict.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                        rationale                                       words found
  ['another year',         'Xanax 1 mg bid since 2014.',                  'He has been on Xanax since 2004.',             'since 2004'],
  ['with a month',         'She takes Norco since March 2013.',           'Norco has been used since March of 2011.',     'since March of 2011'],
  ['by its other name',    'He uses Ultram since 5/2012.',                'He has taken tramadol since 2010.',            'since 2010'],
  ['less than the least',  'On Ambien since at least 11/2013.',           'Ambien was begun and taken since 2015.',       'since 2015'],
  ['another month',        'Lyrica since 03/12/2014.',                    'Lyrica has been used since August of 2014.',   'since August of 2014'],
  ['two bounds',           'On Ambien since at least May 2014.',          'He is on Ambien since at least January 2014.', 'since at least January 2014'],
])('a drug taken since two times: %s', (_why, summary, rationale, words) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                        rationale
  ['the same year',        'Xanax 1 mg bid since 2014.',                  'He has been on Xanax since 2014.'],
  ['more than the least',  'On Ambien since at least 11/2013.',           'He has been on Ambien since 2012.'],
  ['at least',             'Xanax 1 mg bid since 2012.',                  'He has been on Xanax since at least 2014.'],
  ['another drug',         'Xanax 1 mg bid since 2014.',                  'He has been on Norco since 2004.'],
  ['a pause',              'Xanax 1 mg bid since 2014.',                  'He has been off Xanax and not worked since 2015.'],
  ['a year that is told',  'Xanax since 2014. Ativan was tried in 2012.', 'He has been on Xanax since 2012.'],
  ['the same month',       'Lyrica since 03/12/2014.',                    'Lyrica has been used since March of 2014.'],
  ['its year alone',       'Lyrica since 03/12/2014.',                    'Lyrica has been used since 2014.'],
  ['a month that is told', 'Lyrica since 03/12/2014. Seen 08/02/2014.',   'Lyrica has been used since August of 2014.'],
])('no drug taken since two times: %s', (_why, summary, rationale) => {
  expect(foundTold(dateConflict, summary, rationale)).toEqual([]);
});

const used = (summary: string, rationale: string) =>
  found(factConflict, {
    title: 'Functional capacity evaluation',
    header: { dateOfInjury: '2010-06-01', urDecisionDate: '2015-03-16' },
    summary: `The worker is a 39 year old male. ${summary}`,
    rationale: `${rationale} It is not medically necessary.`,
  });

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                        rationale                                       words found
  ['over a year',          'Lyrica since 01/12/2015.',                    'He has been on Lyrica for over a year.',       'for over a year'],
  ['so many months',       'Neurontin since December 2014.',              'Gabapentin is taken for at least nine months.', 'for at least nine months'],
  ['a part of two',        'Diclofenac-misoprostol since 1/12/2015.',     'He has been on diclofenac for over a year.',   'for over a year'],
])('a drug taken for longer than since then: %s', (_why, summary, rationale, words) => {
  expect(used(summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                        rationale
  ['as long',              'Lyrica since 01/12/2014.',                    'He has been on Lyrica for over a year.'],
  ['of a bound',           'Lyrica since at least 01/12/2015.',           'He has been on Lyrica for over a year.'],
  ['a rule',               'Lyrica since 01/12/2015.',                    'Lyrica should not be taken for more than a year.'],
  ['another drug',         'Lyrica since 01/12/2015.',                    'He has been on Norco for over a year.'],
  ['since two days',       'Lyrica since 01/12/2015, Lyrica since 5/2012.', 'He has been on Lyrica for over a year.'],
])('a drug taken for as long as since then: %s', (_why, summary, rationale) => {
  expect(used(summary, rationale)).toEqual([]);
});
