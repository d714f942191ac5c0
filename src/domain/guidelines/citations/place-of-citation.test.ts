import { expect, test } from 'vitest';
import { placeOfCitation, source } from './place-of-citation.ts';
import { readGuidelineBasis } from './read-guideline-basis.ts';

function placeOf(cited: string, on: string | null = '2014-11-06') {
  const [citation] = readGuidelineBasis(`Decision based on MTUS ${cited}.`).citations;
  if (citation === undefined) throw new Error(`nothing cited: ${cited}`);
  return placeOfCitation(citation, on);
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             cited                                                                          outside document  outside topic
  ['inside its topic',                        'Chronic Pain Treatment Guidelines Cyclobenzaprine topic Page(s): 41-42',      [],               []],
  ['a page beside it is how printings differ', 'Chronic Pain Treatment Guidelines Cyclobenzaprine topic Page(s): 43',        [],               []],
  ['two pages beside it',                     'Chronic Pain Treatment Guidelines Cyclobenzaprine topic Page(s): 44',         [],               [44]],
  ['the last page of the document',           'Chronic Pain Treatment Guidelines Page(s): 127',                              [],               []],
  ['after the last page',                     'Chronic Pain Treatment Guidelines Muscle relaxants, pg 128',                  [128],            [128]],
  ['a chapter of ACOEM',                      'ACOEM Chapter 12 Low Back Complaints, page 303',                              [],               []],
  ['a page of another chapter',               'ACOEM Chapter 12 Low Back Complaints, page 265',                              [265],            []],
] as const)(`${source.cite}: %s`, (_why, cited, outsideDocument, outsideTopic) => {
  expect(placeOf(cited)).toMatchObject({ outsideDocument, outsideTopic });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             day           status
  ['the last day before it',                  '2009-07-17',  'not-yet'],
  ['its first day',                           '2009-07-18',  'in-force'],
  ['its last day',                            '2016-07-27',  'in-force'],
  ['replaced',                                '2016-07-28',  'superseded'],
  ['no day known',                            null,          'unknown'],
] as const)('status: %s', (_why, on, status) => {
  expect(placeOf('Chronic Pain Treatment Guidelines Opioids Page(s): 78', on).status).toBe(status);
});

test('pages the library is not sure of are marked, and parts held invalid are told', () => {
  const home = placeOf('Chronic Pain Treatment Guidelines Home health services Page(s): 51');
  expect(home.pagesConfidence).toBe('medium');
  expect(home.heldInvalid?.cite).toContain('Stevens');
  expect(placeOf('Chronic Pain Treatment Guidelines Codeine Page(s): 35').pagesConfidence).toBe('low');
  expect(placeOf('Chronic Pain Treatment Guidelines Page(s): 35').pagesConfidence).toBeNull();
});
