import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { conditionUnstated, source } from './condition-unstated.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary
  ['age and sex alone', 'The claimant is a 44 year old female.'],
  ['papers alone', 'The file holds forty pages from two offices.'],
  ['what was asked for', 'A request for physical therapy was made on 02/10/2015 and was not certified.'],
  ['work alone', 'She works as a cashier and stands all day.'],
  ['nothing', ''],
  ['dates alone', 'The review was assigned on 04/20/2015, and the decision was made on 03/16/2015.'],
])(`${source.cite}: %s`, (_why, summary) => {
  expect(found(conditionUnstated, { summary })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a complaint', 'The claimant has low back pain.'],
  ['a diagnosis', 'The diagnosis is lumbar radiculopathy.'],
  ['the injury', 'He was injured when a shelf fell on his foot.'],
  ['a finding', 'Examination showed spasm of the lumbar muscles.'],
  ['an operation had', 'She underwent a knee arthroscopy in 2013.'],
  ['an image', 'MRI of the lumbar spine showed a disc herniation at L4-L5.'],
  ['another illness', 'She has diabetes and hypertension.'],
  ['another language is not judged', 'El trabajador es un hombre de 45 años que se lastimó la espalda al levantar una caja pesada en su trabajo. Dice que le duele mucho y que toma medicinas todos los días. El doctor pidió más terapia física para la espalda y una faja.'],
])(`${source.cite}: not: %s`, (_why, summary) => {
  expect(found(conditionUnstated, { summary })).toEqual([]);
});
