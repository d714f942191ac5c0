import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { misspellings } from '../../wording/misspelling.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

const told = (rationale: string) => [...found(templateLeftover, { rationale }), ...found(misspellings, { rationale })];

// biome-ignore format: a table reads in columns
test.each([
  ['The progress reports of the surgeon shows no red flags.', 'reports of the surgeon shows'],
  ['Examination of both knees demonstrate crepitus.', 'Examination of both knees demonstrate'],
  ['Results of the last two tests does not change it.', 'Results of the last two tests does'],
  ['Review of the records for this case indicate that he fell.', 'Review of the records for this case indicate'],
  ['The use of opioids in older people are risky.', 'use of opioids in older people are'],
  ['The complaints of the worker has not changed.', 'The complaints of the worker has'],
  ['The doses of the drug was low.', 'doses of the drug was'],
  ['Drug use lately have grown.', 'Drug use lately have'],
  ['The request for Norco and Soma were denied.', 'request for Norco and Soma were'],
  ['He took Advil, Norco-Forte, Norco-Forte, and Soma.', 'Norco-Forte, Norco-Forte,'],
  ['It was told (Smith, 2008).A splint is worn.', '2008).A'],
])('%s', (text, words) => {
  expect(told(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['The progress reports of the surgeon show no red flags.'],
  ['Examination of both knees demonstrates crepitus.'],
  ['The number of tests does not change it; a number of tests do.'],
  ['Pain in the wrist and stiffness of the hand have not changed.'],
  ['The report shows that the films are old.'],
  ['Those with pain in the wrist are told to rest.'],
  ['The majority of patients in the study were young.'],
  ['The ODG limits diagnostic blocks to patients with pain that is old.'],
  ['The requests for Norco and Soma were denied.'],
  ['The request for Norco and the need for Soma were denied.'],
  ['Range of motion is full and strength is told.'],
  ['He took Advil, Norco-Forte, Soma, and Norco-Forte.'],
  ['The risks and benefits of the surgery were discussed.'],
  ['The provider states the injections to the knee have helped.'],
  ['Patients with sprains of the wrist do well.'],
])('right: %s', text => {
  expect(told(text)).toEqual([]);
});
