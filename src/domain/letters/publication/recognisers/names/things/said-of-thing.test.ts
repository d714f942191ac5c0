import { expect, test } from 'vitest';
import { redacted } from '../../../../../../../test/builders/letters/redacted.ts';
import { publicationSource as source } from '#domain/cases/publication/identifier.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['what is on no formulary',  'Norco, Zelkova and Okafex are not on the formulary.', 'Norco, Zelkova and Okafex are not on the formulary.'],
  ['texts',                    'Okafor and Oyelaran, and Kowalski are standard texts.', 'Okafor and Oyelaran, and Kowalski are standard texts.'],
  ['what is pending',          'A referral for Okafex is pending.',               'A referral for Okafex is pending.'],
  ['a case that is argued',    'In May Oyelaran was argued at length.',           'In May Oyelaran was argued at length.'],
  ['bodies consulted',         'The Work Data Institute and McOyel InterMed were consulted.', 'The Work Data Institute and McOyel InterMed were consulted.'],
  ['with what it is repaired', 'A Bankart repair with Okafage; it held.',         'A Bankart repair with Okafage; it held.'],
  ['a class of fractures',     'It is a Neer fracture, Oyelaran II hip fracture, and old.', 'It is a Neer fracture, Oyelaran II hip fracture, and old.'],
  ['a sign of two',            'He was told that the Oyel-Kowalski sign is absent.', 'He was told that the Oyel-Kowalski sign is absent.'],
  ['three plurals',            'Discussed With Patient: Risks, Benefits, Alternatives', 'Discussed With Patient: Risks, Benefits, Alternatives'],
  ['a complaint in short',     'CC: LBP with radiation to the leg',               'CC: LBP with radiation to the leg'],
  ['a score',                  'Constant 44, UCLA 15, ASES 38.',                  'Constant 44, UCLA 15, ASES 38.'],
  // Look-alikes.
  ['who is seen',              'A visit with Marek Oyelaran was kept.',                 'A visit with [name] was kept.'],
  ['with whom it is discussed', 'They discussed the shoulder repair with Oyelaran.', 'They discussed the shoulder repair with [name].'],
  ['who agreed',               'Seen by Okafor and Oyelaran again.',              'Seen by [name] and [name] again.'],
  ['a third of his name',      'It was seen by Robert Oyelaran III in May.',      'It was seen by [name] in May.'],
  ['a copy',                   'CC: Oyelaran with two pages',                     'CC: [name] with two pages'],
  ['a field for a name',       'Discussed With Patient: Rivers, Ana',             'Discussed With Patient: [name]'],
  ['where one is treated',     'He was treated at UCLA in May.',                  'He was treated at [organization] in May.'],
])(`${source.cite}: %s`, (_why, text, expected) => {
  expect(redacted(text)).toBe(expected);
});
