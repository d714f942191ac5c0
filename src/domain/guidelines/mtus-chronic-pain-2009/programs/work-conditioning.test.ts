import { expect, test } from 'vitest';
import { ability, fact, surgery, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, workConditioning } from './work-conditioning.ts';

const program = (visits: number) => request('Work conditioning', { category: 'program', visits });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['limits',              workConditioning, 'limits',    situation(program(10), ability('lifting', 'limited')), 'met'],
  ['therapy given',       workConditioning, 'plateau',   situation(program(10), tried('physical therapy')), 'met'],
  ['surgery in question', workConditioning, 'surgery',   situation(program(10), surgery('cuff repair', 'planned')), 'met'],
  ['a goal',              workConditioning, 'goal',      situation(program(10), fact('work-status', { status: 'modified', restrictions: null }, { quote: 'goal of return to full duty' })), 'met'],
  ['two years after',     workConditioning, 'two-years', weeksAfterInjury(104, situation(program(10))), 'met'],
  ['longer after',        workConditioning, 'two-years', weeksAfterInjury(105, situation(program(10))), 'not-met'],
  ['ten visits',          workConditioning, 'visits',    situation(program(10)), 'met'],
  ['eleven',              workConditioning, 'visits',    situation(program(11)), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
