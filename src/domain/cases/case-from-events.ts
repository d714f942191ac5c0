import type { Case } from './case.ts';
import type { RecordedEvent } from './events.ts';
import { takeStep } from './steps.ts';

/** The case a log tells of; null for an empty log. A log that breaks the steps is damaged: an error, not an outcome. */
export function caseFromEvents(events: readonly RecordedEvent[]): Case | null {
  let current: Case | null = null;
  for (const [index, event] of events.entries()) {
    if (event.sequence !== index + 1) {
      throw new Error(`the case log has event ${event.sequence} where ${index + 1} should stand`);
    }
    const step = takeStep(current, event, 'log');
    if (step.kind === 'refused') {
      throw new Error(`event ${event.sequence} (${event.kind}) breaks the steps: ${step.refusals[0]?.message}`);
    }
    current = step.case;
  }
  return current;
}
