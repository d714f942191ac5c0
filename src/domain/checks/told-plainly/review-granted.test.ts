import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const told = (words: string, title = 'Norco 10/325mg #60'): number =>
  found(factConflict, { title, rationale: `${words} The request is not medically necessary.` }).length;

// biome-ignore format: words read in lines
test.each([
  'Nothing was refused.',
  'Nothing that was asked for was denied.',
  'The claims administrator agreed from the outset.',
  'Utilization review certified the drug in full.',
  'The carrier approved it as requested.',
  'UR found it medically necessary.',
  'The medication was authorized by the claims administrator.',
  'The request was never denied.',
  'Utilization review raised no objection.',
  'The insurer did not object to the treatment at once.',
  'There was no denial.',
  'The insurer never refused this.',
])('granted: %s', words => {
  expect(told(words)).toBe(1);
});

// biome-ignore format: words read in lines
test.each([
  'Nothing was approved.',
  'The request was denied outright.',
  'Utilization review granted nothing.',
])('nothing granted, where part was: %s', words => {
  expect(told(words, 'Soma 350mg #60 was the original request. Soma 350mg #20 was authorized by the Claims Administrator.') + 10 * told(words)).toBe(1);
});

// biome-ignore format: words read in lines
test.each([
  'Utilization review denied the drug.',
  'Utilization review did not find it necessary.',
  'The claims administrator approved a first month only.',
  'If the carrier approved it, the worker would be better.',
  'Nothing was found on the film.',
  'The provider agreed from the outset.',
  'The previous request was approved by utilization review.',
  'UR certified part of the request.',
  'The carrier agreed to the visit on 3/4/2014.',
  'There was no denial of pain.',
  'The worker never refused this.',
  'Other treatment was authorized by the claims administrator.',
])('not granted: %s', words => {
  expect(told(words)).toBe(0);
});
