import { expect, test } from 'vitest';
import { applicationWith, type Change, found, screeningOf } from '../../../../test/builders/screenings.ts';
import { filingOf, knownAs } from '../duplicates/known-duplicates.ts';
import { source } from './duplicate.ts';

const items = [{ title: 'Norco 10/325mg #60' }, { title: 'MRI of the lumbar spine' }];

/** The application with these items, beside one already there. */
function beside(other: Change, mine: Change = {}, open = true): Change {
  const known = { ...knownAs(filingOf('A-17', applicationWith({ items, ...other }))), open };
  return { items, ...mine, otherApplications: [known] };
}

const claim = { number: 'WC-100200', birthDate: '1970-05-06', lastName: 'Arroyo', firstName: 'Elena' };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    there already, then filed                                                           found
  ['nothing else was filed',                         { items },                                                                          'whole'],
  ['the very same',                                  beside({}),                                                                         'DUPLICATE no'],
  ['in other words and order',                       beside({ items: [{ title: 'lumbar MRI' }, { title: 'hydrocodone/APAP 10-325 mg, quantity 60' }] }), 'DUPLICATE no'],
  ['the name and number written otherwise',          beside({ claim: { ...claim, number: '0WC100200', lastName: 'ARROYO, Elena', firstName: null } }), 'DUPLICATE no'],
  ['that one is closed',                             beside({}, {}, false),                                                              'whole'],
  ['only one of the items is there already',         beside({ items: [{ title: 'lumbar MRI' }] }),                                       'DUPLICATE:1 part'],
  ['only the first of the items is there already',     beside({ items: [{ title: 'Norco 10/325mg #60' }] }),                               'DUPLICATE:0 part'],
  ['more was asked for there',                       beside({}, { items: [{ title: 'lumbar MRI' }] }),                                   'DUPLICATE no'],
  ['a new UR decision on the same items',            beside({ received: '2016-10-03', urDecision: { made: '2016-09-21', served: '2016-09-21' } }), 'whole'],
  ['other items under the same decision',            beside({ items: [{ title: 'Acupuncture 6 visits' }] }),                             'whole'],
  ['another quantity is another item',               beside({ items: [{ title: 'Norco 10/325mg #90' }] }),                               'whole'],
  ['a twin',                                         beside({ claim: { ...claim, number: 'WC-771134', firstName: 'Rosa' } }),            'whole'],
])(`${source.cite}: %s`, (_why, change, expected) => {
  expect(found(change)).toBe(expected);
});

test('one that may be the same is shown to a person, and bars nothing', () => {
  const screening = screeningOf(beside({ physician: 'Dr. Ana Holm' }));
  expect(screening).toMatchObject({ eligible: 'whole', possibleDuplicates: [{ id: 'A-17' }] });
  expect(screening.possibleDuplicates[0]?.reasons[0]).toBe('another physician requested it');
});
