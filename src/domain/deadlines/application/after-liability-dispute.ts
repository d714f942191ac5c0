import type { Source } from '#domain/law/source.ts';
import { latest } from '../clocks/history.ts';
import type { Rule } from '../clocks/rule.ts';
import { windowFromService } from '../clocks/service-window.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(h)(2)',
  says: 'where liability was disputed too, the application is filed within 30 days after service of notice that the other dispute is resolved, a formulary dispute as well',
};

/** A1d: the application once a dispute about liability is resolved. */
export const afterLiabilityDispute: Rule = {
  duty: 'A1d',
  what: 'apply for independent medical review, the liability dispute being resolved',
  owedBy: 'worker',
  source,
  metBy: ['application-received'],
  count: (event, history) => {
    const served = history.events.some(other => other.event === 'ur-decision-served');
    // Resolved before there was a UR decision to dispute: the ordinary time runs from that decision.
    if (served && latest(history, ['ur-decision-served'], event) === null) return null;
    return windowFromService(event, 'notice that the liability dispute is resolved', 30, history);
  },
};
