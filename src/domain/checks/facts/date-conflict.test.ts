import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { dateConflict, source } from './date-conflict.ts';

const who = 'The injured worker is a 44 year old female';
const end = ' It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     summary                                                                        rationale                                               words found
  ['another day of injury',            `${who} who was injured on 06/11/2012.`,                                       end,                                                    ['06/11/2012']],
  ['the year of injury differs',       `${who} with a date of injury of June 1, 2013.`,                               end,                                                    ['June 1, 2013']],
  ['another day of review',            `${who}. On 03/19/2015 utilization review non-certified Norco.`,               end,                                                    ['03/19/2015']],
  ['a review a month off',             `${who}. A utilization review decision dated 02/16/2015 denied the request.`,  end,                                                    ['02/16/2015']],
  ['a report of another day',          `${who}. The progress report dated 02/10/2015 noted back pain.`,               `A progress report dated 02/11/2015 has no exam.${end}`, ['02/11/2015']],
  ['the accident by another day',     `${who}.`,                                                                     `There is limited motion since the fall of July 1, 2012.${end}`, ['July 1, 2012']],
  ['the injury by another month',      `${who}.`,                                                                     `The injury of August of 2012 was a sprain.${end}`,     ['injury of August of 2012']],
  ['by another year alone',            `${who}.`,                                                                     `The accident in 2009 was a fall.${end}`,               ['accident in 2009']],
  ['the injury by its month alone',    `${who}.`,                                                                     `This claimant was injured in August. He fell.${end}`,  ['was injured in August']],
  ['the month before its name',        `${who}.`,                                                                     `Noise since June of 2011, the date of injury, is told.${end}`, ['June of 2011, the date of injury']],
  ['a report of another year',         `${who}. The progress report dated 02/10/2015 noted back pain.`,               `A progress report dated 02/10/2014 has no exam.${end}`, ['02/10/2014']],
  ['another injury in the reasons',    `${who} who was injured on 06/01/2012.`,                                       `The date of injury is 07/01/2012.${end}`,              ['07/01/2012']],
])(`${source.cite}: %s`, (_why, summary, rationale, words) => {
  expect(found(dateConflict, { summary, rationale })).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     summary                                                                        rationale
  ['the injury by its month',          `${who}.`,                                                                     `The injury of June 2012 was a sprain.${end}`],
  ['by its month alone',               `${who}.`,                                                                     `This claimant was injured in June. He fell.${end}`],
  ['injured again',                    `${who}.`,                                                                     `He was injured in August, for the second time.${end}`],
  ['by its year alone',                `${who}.`,                                                                     `The accident in 2012 was a fall.${end}`],
  ['a prior injury by its year',       `${who}.`,                                                                     `A prior injury in 2005 had healed.${end}`],
  ['one of a later year',              `${who}.`,                                                                     `The later injury of May 2014 is not at issue.${end}`],
  ['a year the summary tells of',      `${who} who hurt the back in 2009 already.`,                                   `The accident in 2009 was a fall.${end}`],
  ['the same days',                    `${who} who was injured on 06/01/2012. On 03/16/2015 utilization review non-certified Norco.`, end],
  ['another review beside it',         `${who}. On 01/05/2015 utilization review denied Soma. On 03/16/2015 utilization review denied Norco.`, end],
  ['no day of review is told',         `${who}. Utilization review denied Norco.`,                                    end],
  ['the same report',                  `${who}. The progress report dated 02/10/2015 noted back pain.`,               `The progress report dated 02/10/2015 has no exam.${end}`],
  ['another report, weeks later',      `${who}. The progress report dated 01/10/2015 noted back pain.`,               `A progress report dated 02/27/2015 has no exam.${end}`],
  ['another kind of document',         `${who}. The progress report dated 02/10/2015 noted back pain.`,               `The operative report dated 02/11/2015 shows a tear.${end}`],
  ['two reports are told',             `${who}. The progress report dated 02/10/2015 and the progress report dated 03/02/2015 noted pain.`, `A progress report dated 02/11/2015 has no exam.${end}`],
])(`${source.cite}: not: %s`, (_why, summary, rationale) => {
  expect(found(dateConflict, { summary, rationale })).toEqual([]);
});
