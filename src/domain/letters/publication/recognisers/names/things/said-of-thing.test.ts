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
  ['in a row with a pair',     'Colson, Parsonage-Turner and Hirota changes are seen.', 'Colson, Parsonage-Turner and Hirota changes are seen.'],
  ['a plural that is told of', 'Woodson-Lange and Paulet transfers are rare.',       'Woodson-Lange and Paulet transfers are rare.'],
  ['in a row with a model',    'ProVisc-L, Bryam and Mobo-C are the discs reviewed.', 'ProVisc-L, Bryam and Mobo-C are the discs reviewed.'],
  ['in a row with capitals',   'Vitolan, Actilan, DBX and Norian were mixed with bone.', 'Vitolan, Actilan, DBX and Norian were mixed with bone.'],
  ['what an illness is quiet on', 'Crohn’s is quiet on Entalio; no flare.',          'Crohn’s is quiet on Entalio; no flare.'],
  ['what one slips on',        'Slipped on Pinolan; burned by Dranix.',              'Slipped on Pinolan; burned by Dranix.'],
  ['behind a grade',           'Eichenholtz stage 2, Wagner 1, Megrin not scored.',  'Eichenholtz stage 2, Wagner 1, Megrin not scored.'],
  ['an approach of somebody',  'Done through the approach of Henry.',                'Done through the approach of Henry.'],
  ['whose criteria',           'Dr. Waddell’s criteria did not apply.',              'Dr. Waddell’s criteria did not apply.'],
  // Look-alikes.
  ['who is a surgeon',         'Told by Tunde and Oyelaran, who are the surgeons.', 'Told by [name] and [name], who are the surgeons.'],
  ['on whom it was done',      'She operated on Oyelaran. He relied on Oyelaran.',   'She operated on [name]. He relied on [name].'],
  ['by whom',                  'It was burned by Oyelaran and he said so.',          'It was burned by [name] and he said so.'],
  ['a doctor of that name',    'Dr. Waddell’s office called.',                       'Dr. [name]’s office called.'],
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
