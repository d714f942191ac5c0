import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { dateOrder, source } from './date-order.ts';

const who = 'The injured worker is a 44 year old female.';

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string[]]>([
  ['reviewed before the injury',          { header: { urDecisionDate: '2012-05-30' } },                                          ['2012-05-30']],
  ['applied for before the review',       { header: { applicationReceived: '2015-03-15' } },                                     ['2015-03-15']],
  ['assigned before the application',     { header: { dateAssigned: '2015-03-31' } },                                            ['2015-03-31']],
  ['decided before it was assigned',      { header: { decisionDate: '2015-04-19' } },                                            ['2015-04-19']],
  ['asked for after it was reviewed',     { summary: `${who} A Request for Authorization is dated 03/20/2015. Utilization review denied it on 03/16/2015.` }, ['03/20/2015']],
  ['reviewed before it was asked for',    { summary: `${who} The Request for Authorization is dated 03/10/2015. Utilization review denied it on 03/06/2015.` }, ['03/06/2015']],
  ['treated before the injury',           { summary: `${who} She was first treated for this injury on 10/12/2011.` },                    ['10/12/2011']],
  ['a visit before the injury',           { summary: `${who} The progress report dated 05/14/2012 noted pain of the knee.` },    ['05/14/2012']],
  ['a visit before it, a study after',    { summary: `${who} Documentation dated 05/14/2012 noted work status. Treatment included an x-ray.` }, ['05/14/2012']],
  ['therapy asked for before it',         { rationale: 'A request was made for physical therapy on 5/10/2012. It is not medically necessary.' }, ['5/10/2012']],
  ['a visit after the determination',     { summary: `${who} The progress report dated 06/14/2015 noted pain of the knee.` },    ['06/14/2015']],
  ['asked for before it, by the reasons', { rationale: 'Request for authorization is May 10, 2012. It is not medically necessary.' },   ['May 10, 2012']],
  ['told backwards',                      { summary: `${who} On 02/20/2015, Norco was renewed. On 02/06/2015, she reported pain.` }, ['02/06/2015']],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(dateOrder, letter)).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['asked for after it, by the reasons',  { rationale: 'Request for authorization is March 10, 2015. A study of May 10, 2012 is old. It is not medically necessary.' }],
  ['therapy had before it',               { rationale: 'Therapy was had on 5/10/2012, and more is requested. It is not medically necessary.' }],
  ['all on one day',                      { header: { urDecisionDate: '2012-06-01', applicationReceived: '2015-04-01', dateAssigned: '2015-04-01', decisionDate: '2015-04-01' } }],
  ['dates that are missing',              { header: { urDecisionDate: null, dateAssigned: null } }],
  ['asked for before it was reviewed',    { summary: `${who} A Request for Authorization is dated 03/10/2015. Utilization review denied it on 03/16/2015.` }],
  ['a study before the injury',           { summary: `${who} A prior MRI report dated 05/14/2010 showed a bulge.` }],
  ['a history before the injury',         { summary: `${who} Her past history included a visit on 05/14/2010 for the neck.` }],
  ['treated after the injury',            { summary: `${who} She was first treated for this injury on 10/12/2012.` }],
  ['told in order',                       { summary: `${who} On 02/06/2015, she reported pain. On 02/20/2015, Norco was renewed.` }],
  ['the review is told first',            { summary: `${who} On 03/16/2015, utilization review denied Norco. On 02/20/2015, she reported pain.` }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(dateOrder, letter)).toEqual([]);
});
