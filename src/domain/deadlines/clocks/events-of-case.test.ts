import { expect, test } from 'vitest';
import { applicationForm, caseEvent } from '../../../../test/builders/case-events.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { countDeadlines } from './count-deadlines.ts';
import { eventsOfCase } from './events-of-case.ts';

/** The clocks that run after some events: `A1 2016-11-07`; one that is met is in brackets. */
function clocks(...log: readonly CaseEvent[]): string[] {
  const counted = countDeadlines(eventsOfCase(log));
  if (counted.kind === 'refused') return [counted.refusal.message];
  return counted.duties.map(({ duty, due, met }) => (met === null ? `${duty} ${due}` : `(${duty} ${due})`));
}

const filed = caseEvent('application-received');
const eligible = caseEvent('found-eligible');
const notice = caseEvent('noarfi-served');
const complete = caseEvent('records-completed');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    log                                                  a clock there
  ['a request starts the decision of UR',            [caseEvent('rfa-received')],                         'U1 2016-09-27'],
  ['the form tells of the decision and its service', [filed],                                             '(A1 2016-11-07)'],
  ['a finding of eligibility starts the notice',     [filed, eligible],                                   'A4 2016-11-09'],
  ['the notice starts the records',                  [filed, eligible, notice],                           'R2 2016-11-21'],
  ['records and application start the decision',     [filed, eligible, notice, complete],                 'D1 2016-12-19'],
  ['an inquiry starts its answer',                   [filed, caseEvent('inquiry-sent')],                  'A3 2016-10-28'],
  ['a letter starts the appeal',                     [filed, eligible, notice, complete, caseEvent('letter-issued')], 'W1 2017-01-03'],
  ['a case taken over whole counts from its file',   [caseEvent('case-opened')],                          'D1 2016-12-09'],
  ['a remand starts the decision again',             [filed, eligible, notice, complete, caseEvent('letter-issued'), caseEvent('appealed'), caseEvent('remanded')], 'D1 2017-04-03'],
])('%s', (_why, log, clock) => {
  expect(clocks(...log)).toContain(clock);
});

test('what ends a dispute stops its clocks', () => {
  const open = clocks(filed, eligible, notice).filter(clock => clock.startsWith('R'));
  expect(open.length).toBeGreaterThan(1);
  const stopped = clocks(filed, eligible, notice, caseEvent('terminated'));
  expect(stopped.filter(clock => clock.startsWith('R2'))).toEqual([]);
});

test('a decision of UR known from its own event is not told twice by the form', () => {
  const told = eventsOfCase([caseEvent('rfa-received'), caseEvent('ur-decision-made'), filed]);
  expect(told.events.filter(event => event.event === 'ur-decision-made').length).toBe(1);
});

test('where the form was not provided the time to apply does not run', () => {
  const form = applicationForm();
  const without = { ...form, urDecision: { ...form.urDecision, formProvided: false } };
  expect(eventsOfCase([caseEvent('application-received', { form: without })]).events[1]).toMatchObject({
    event: 'ur-decision-served',
    formProvided: false,
  });
});
