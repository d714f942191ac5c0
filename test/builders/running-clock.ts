import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';

/** A clock that runs: records the claims administrator owes. */
export const runningClock: Deadline = {
  duty: 'R1',
  what: 'send the records',
  owedBy: 'claims-administrator',
  due: '2016-11-21',
  base: '2016-11-21',
  steps: ['15 days from the notice'],
  source: '8 CCR 9792.10.5(a)(1)',
  says: 'the records are sent',
  confidence: 'high',
  notes: [],
  enforced: true,
  alarm: true,
  profile: 'P2014',
  startedBy: { event: 'noarfi-served', on: '2016-11-06', index: 3 },
  met: null,
};
