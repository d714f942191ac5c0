import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['He began physician therapy in June.',               'physician therapy'],
  ['Care included occupational therapist twice.',       'included occupational therapist twice'],
  ['It eased with rest and mediation.',                 'mediation'],
  ['He failed conversation care.',                      'conversation care'],
  ['A nerves conduction study was normal.',             'nerves conduction'],
  ['It is a sprain and injure.',                        'and injure'],
  ['He was told to loose weight.',                      'to loose weight'],
  ['He came with a crushing injure to it.',             'crushing injure to'],
  ['Keep the patience as calm as can be.',              'the patience as'],
  ['The films where unremarkable today.',               'films where unremarkable'],
  ['He needs eight weeks of chiropractic therapist now.', 'chiropractic therapist'],
  ['The right need and ankle ache.',                    'right need and'],
  ['An impatient stay was billed.',                     'impatient stay'],
  ['It was fused from L3 threw 5 in May.',              'threw 5'],
  ['A read flag was not seen.',                         'read flag'],
  ['He cannot breath well at night.',                   'cannot breath well'],
  ['The principle diagnosis is a strain.',              'principle diagnosis'],
  ['Work statue is unchanged.',                         'Work statue'],
  ['He uses a stationery bike.',                        'stationery bike'],
  ['It may effect his sleep.',                          'may effect his'],
  ['It has an affect upon sleep.',                      'an affect upon'],
  ['Visits where scheduled for June.',                  'Visits where scheduled for'],
  ['The hole body aches.',                              'hole body'],
])('%s', (text, words) => {
  expect(said(text).map(quote => quote.includes(words) || words.includes(quote))).toEqual([true]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['The physician examination fee and the physician order were paid.'],
  ['She saw the physical therapist once a week and spoke with an occupational therapist.'],
  ['The dispute went to mediation, and mediation between the parties failed.'],
  ['The conversation took long, and several nerves were cut.'],
  ['He did not injure it, and a loose screw was found.'],
  ['An impatient man read the flag of each ship.'],
  ['In principle a school principal agrees.'],
  ['A breath test and a deep breath were done.'],
  ['Her affect is flat, with affect on examination dull.'],
  ['Use it in areas where indicated.'],
  ['He has the patience to wait, and she lost the patience of youth.'],
  ['Where unable to stand, he sits; turbulence threw her.'],
  ['To effect a change takes time.'],
  ['The role of the roll cage is told.'],
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});
