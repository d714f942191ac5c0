import { expect, test } from 'vitest';
import { reviewer, type ReviewerFacts } from '../../../../test/builders/case-file.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { nearnessOf, reasonsOfSpecialty, source, specialtiesOfItems, specialtiesOn } from './appropriate-specialty.ts';
import { soughtBy } from './relevance.ts';

const certified = (specialty: string, with_: object = {}): ReviewerFacts => ({
  certifications: [{ specialty, recognized: true, expires: null, ...with_ }],
});

// biome-ignore format: a table reads in columns
test.each<[string, ReviewerFacts, string[], number]>([
  // why this row                                 the reviewer                                                 items                                         lowest grade
  ['the treatment and the condition',             certified('Orthopaedic Surgery'),                            ['Lumbar fusion at L4-5'],                     3],
  ['the condition alone',                         certified('Occupational Medicine'),                          ['Lumbar fusion at L4-5'],                     1],
  ['neither',                                     certified('Dermatology'),                                    ['Lumbar fusion at L4-5'],                     0],
  ['every item counts',                           certified('Orthopedic Surgery'),                             ['Lumbar fusion at L4-5', 'Hearing aids'],  0],
  ['what goes with a surgery is not asked for',   certified('Neurological Surgery'),                           ['Lumbar fusion at L4-5', 'Associated surgical service: Knee brace'], 3],
  ['without the surgery it is',                   certified('Dermatology'),                                    ['Associated surgical service: Knee brace'],   0],
  ['a certificate on its last day',               certified('Orthopedic Surgery', { expires: '2016-11-10' }),  ['Lumbar fusion at L4-5'],                     3],
  ['a certificate that ended the day before',     certified('Orthopedic Surgery', { expires: '2016-11-09' }),  ['Lumbar fusion at L4-5'],                     0],
  ['a board nobody recognises',                   certified('Orthopedic Surgery', { recognized: false }),      ['Lumbar fusion at L4-5'],                     0],
  ['a chiropractor needs no board',               { profession: 'chiropractor', certifications: [] },          ['Chiropractic treatment x 6 lumbar spine'],   3],
  ['a psychologist needs no board',               { profession: 'psychologist', certifications: [] },          ['Cognitive behavioral therapy x 6'],          2],
  ['a certificate makes no surgeon of them',      { profession: 'psychologist', ...certified('Orthopedic Surgery') }, ['Lumbar fusion at L4-5'],              0],
])(`${source.cite}: %s`, (_why, facts, titles, lowest) => {
  const items = specialtiesOfItems(soughtBy(titles.map(readRequest), []));
  const found = nearnessOf(specialtiesOn(reviewer(facts), '2016-11-10'), items);
  expect(found.lowestGrade).toBe(lowest);
  expect(reasonsOfSpecialty(found).length > 0).toBe(lowest === 0);
});
