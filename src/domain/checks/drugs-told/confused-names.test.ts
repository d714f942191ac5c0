import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { drugMisnamed } from '../drugs/drug-misnamed.ts';
import { source } from './confused-names.ts';

const end = ' It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             title                     summary                          rationale                                                      words found
  ['stomach for spasm',       'Zantac 150mg #60',       'Heartburn went away on it.',    'He has reflux. Zanaflex has resolved the heartburn.',         'Zanaflex'],
  ['by the generic name',     'Tizanidine 4mg #60',     'Her back is in spasm.',         'She has spasm. Zantac is for short courses.',                 'Zantac'],
  ['mood for pain',           'Celebrex 200mg #30',     'Her knee is sore.',             'The stomach is at risk. Celexa may be considered then.',      'Celexa'],
  ['a name in no table',      'Hydroxyzine 25mg #60',   'She itches.',                   'Hydralazine eases itching.',                                  'Hydralazine'],
  ['a rule for the other',    'Topamax 50mg #60',       'His head aches.',               'Toprol has had variable results in nerve pain.',              'Toprol'],
  ['with what was gained',    'Tramadol 50mg #90',      'His back aches.',               'No gain was reported with trazodone.',                        'trazodone'],
  ['known to the summary',    'Cane',                   'He takes Lamictal.',            'He was drowsy on Lamisil.',                                   'Lamisil'],
])(`${source.cite}: %s`, (_why, title, summary, rationale, words) => {
  expect(found(drugMisnamed, { title, summary, rationale: `${rationale}${end}` })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             title                     summary                                    rationale
  ['taken, too',              'Tizanidine 4mg #60',     'He takes Zantac.',                        'Zantac is for heartburn.'],
  ['taken by its own name',   'Tizanidine 4mg #60',     'He takes ranitidine.',                    'Zantac is for heartburn.'],
  ['told beside it',          'Tramadol 50mg #90',      'His back aches.',                         'Tramadol with trazodone is a risk of serotonin.'],
  ['one of a list',           'Tramadol 50mg #90',      'His back aches.',                         'Sedating drugs such as trazodone add to it.'],
  ['another item',            'Celebrex 200mg #30',     'Her knee is sore. She is sad on Celexa.', 'Celexa was granted.'],
  ['of no like name',         'Celebrex 200mg #30',     'Her knee is sore.',                       'The bowels move on Colace.'],
  ['both names of a drug',    'Tizanidine 4mg #60',     'Her back is in spasm.',                   'Zanaflex is for short courses.'],
])(`${source.cite}: not: %s`, (_why, title, summary, rationale) => {
  expect(found(drugMisnamed, { title, summary, rationale: `${rationale}${end}` })).toEqual([]);
});
