import { Temporal } from 'temporal-polyfill';
import { signaturesOf } from '../analyses/analysis.ts';
import type { Guard } from './guard.ts';

/** Delay was an outcome of UR until the statute of 2017. */
const lastDayOfDelay = '2016-12-31';

export const physicianDecides: Guard = {
  name: 'physician-decides',
  source: {
    cite: 'Labor Code 4610(g)(3)',
    says: 'only a physician competent in the issue and within scope of practice may modify or deny',
  },
  refuses: (_before, event) =>
    event.kind === 'ur-decision-made' && !event.data.byPhysician
      ? 'the decision was not made by a physician competent in the issue'
      : null,
};

export const someAdverse: Guard = {
  name: 'some-adverse',
  source: {
    cite: 'Labor Code 4610.5(c)(3)',
    says: 'a dispute is about treatment denied, modified or (before 2017) delayed',
  },
  refuses: (before, event) => {
    if (event.kind !== 'ur-decision-made') return null;
    const { items, on } = event.data;
    const count = before?.dispute.items.length ?? 0;
    if (items.length !== count) return `the decision speaks of ${items.length} items; the request has ${count}`;
    if (on > lastDayOfDelay && items.some(item => item.decision === 'delayed')) {
      return `delay is no outcome of UR after ${lastDayOfDelay}`;
    }
    return items.every(item => item.decision === 'approved')
      ? 'every item is approved: nothing is left in dispute'
      : null;
  },
};

export const twelveMonthEffect: Guard = {
  name: 'twelve-month-effect',
  source: {
    cite: 'Labor Code 4610(k)',
    says: 'a UR decision keeps its effect for 12 months, save for a documented change in the facts',
  },
  refuses: (before, event) => {
    if (event.kind !== 'rfa-repeated' || event.data.changedFacts !== null) return null;
    const decided = before?.dispute.urDecisionDate ?? null;
    if (decided === null) return null;
    const end = Temporal.PlainDate.from(decided).add({ months: 12 }).toString();
    return event.data.on <= end
      ? `the UR decision of ${decided} keeps its effect until ${end}, and no change in material facts is documented`
      : null;
  },
};

export const noDetermination: Guard = {
  name: 'no-determination',
  source: { cite: 'Labor Code 4610.6(g)', says: 'a determination binds the parties; a later request is a new dispute' },
  refuses: (before, event) =>
    event.kind === 'rfa-repeated' && before !== null && signaturesOf(before) !== null
      ? 'the treatment was determined: a new request opens a case of its own'
      : null,
};

export const periodIsOver: Guard = {
  name: 'period-is-over',
  source: { cite: 'Labor Code 4610.5(h); 4610.6(h)', says: 'a right ends when its last day is over' },
  refuses: (_before, event) => {
    if (event.kind !== 'application-time-passed' && event.kind !== 'appeal-time-passed') return null;
    const { on, lastDay } = event.data;
    return on > lastDay ? null : `the last day, ${lastDay}, is not over on ${on}`;
  },
};
