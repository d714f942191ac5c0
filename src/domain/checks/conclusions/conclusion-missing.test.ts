import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { conclusionMissing, source } from './conclusion-missing.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    rationale                                                                                    words found
  ['only what is undocumented',       'Norco was used for years without a gain in function.',                                       'Norco was used for years without a gain in function.'],
  ['only what the guideline says',    'The guidelines recommend NSAIDs for the shortest time. The lowest dose should be used.',      'The lowest dose should be used.'],
  ['only the facts',                  'The knee was tender. Motion was full.',                                                      'Motion was full.'],
  ['nothing at all',                  '',                                                                                           ''],
  ['a question',                      'Why was the brace asked for?',                                                               'Why was the brace asked for?'],
  ['a rule of the guideline at the end', 'The knee was tender. MRI is recommended only if red flags are present.',                  'MRI is recommended only if red flags are present.'],
  ['a rule with its condition',       'Opioids are medically necessary only after a trial, and they should be stopped without a gain.', 'Opioids are medically necessary only after a trial, and they should be stopped without a gain.'],
])(`${source.cite}: %s`, (_why, rationale, words) => {
  expect(found(conclusionMissing, { rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the usual sentence',              'The knee was tender. Therefore, the request is not medically necessary.'],
  ['at the beginning',                'The request is not medically necessary. The knee was tender.'],
  ['necessity established',           'Weakness is new. Medical necessity has been established.'],
  ['cannot be recommended',           'The knee was tender. As such, the request cannot be recommended.'],
  ['not supported',                   'The knee was tender. Therefore the treatment is not supported.'],
  ['is not a medical necessity',      'Additional therapy is not a medical necessity at this time.'],
  ['with the drug named',             'The Norco 10/325mg #60 is not medically necessary and appropriate.'],
  ['under the guidelines cited',      'On the record and under the guidelines cited, therapy of the shoulder is not medically necessary.'],
  ['in capitals',                     'THE REQUEST IS NOT MEDICALLY NECESSARY.'],
  ['with advice how to stop it',      'Codeine 30mg #60 is not medically necessary, but it should be tapered over four weeks.'],
  ['and that it be weaned',           'Not medically necessary; she must be weaned and not cut off at once.'],
  ['though the drug should not stop', 'As asked for, the patch is not medically necessary, although the drug should not be ended in a day.'],
])(`${source.cite}: not: %s`, (_why, rationale) => {
  expect(found(conclusionMissing, { rationale })).toEqual([]);
});
