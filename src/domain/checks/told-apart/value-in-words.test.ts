import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['the heart', 'EKG: QTc 505 ms.', 'The QTc interval was within normal limits.', 'QTc interval was within normal limits'],
  ['the kidney', 'Creatinine is 2.1.', 'The creatinine is normal.', 'creatinine is normal'],
  ['sugar', 'Hemoglobin A1c 10.2 in May.', 'The A1c was well controlled.', 'A1c was well controlled'],
  ['low sugar', 'A1c 5.4.', 'The A1c is elevated.', 'A1c is elevated'],
  ['blood pressure', 'BP 172/98.', 'The blood pressure was normal.', 'blood pressure was normal'],
  ['weight', 'BMI 41.', 'The BMI is normal.', 'BMI is normal'],
  ['a scale', 'PHQ-9 of 4 in June.', 'The PHQ-9 was severe.', 'PHQ-9 was severe'],
  ['below a cut-off', 'GAD-7 score 17.', 'The GAD-7 was below the cutoff.', 'GAD-7 was below the cutoff'],
  ['a nerve', 'Conduction velocity across the elbow 36 m/s.', 'The nerve conduction study did not reveal slowing.', 'nerve conduction study did not reveal slowing'],
  ['before its name', 'Testosterone 612.', 'A low testosterone was found.', 'low testosterone'],
])('a value called what it is not: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['it is so', 'EKG: QTc 412 ms.', 'The QTc interval was within normal limits.'],
  ['on the line', 'Creatinine is 1.3.', 'The creatinine is normal.'],
  ['not told', 'A1c was drawn in May.', 'The A1c is elevated.'],
  ['a rule', 'Creatinine is 2.1.', 'It is recommended only if the creatinine is normal.'],
  ['before', 'BP 172/98.', 'Before the drug the blood pressure was normal.'],
  ['one of two', 'BP 122/78 in May, BP 164/96 in June.', 'The blood pressure was normal.'],
  ['not', 'BMI 41.', 'He is not in the group where the BMI is normal.'],
  ['a dose', 'Vitamin D 5000 mg.', 'Vitamin D is low.'],
])('a value called what it may be: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
