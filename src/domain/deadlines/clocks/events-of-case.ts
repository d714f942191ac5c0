import type { CaseEvent as LoggedEvent } from '#domain/cases/events.ts';
import { CaseEvents, type EventKind } from './case-events.ts';
import { startOfService } from './start-of-service.ts';

const everybody = ['worker', 'attorney', 'physician', 'claims-administrator'] as const;

type ClockEvent = CaseEvents['events'][number];
type Moment = { readonly on: string; readonly at?: string | null; readonly method?: ClockEvent['by'] };

/** What has happened to a case as its clocks see it: every event of its log that starts, stops or meets one. */
export function eventsOfCase(log: readonly LoggedEvent[]): CaseEvents {
  const [first] = log;
  const dispute = first === undefined ? null : openedWith(first);
  const form = log.find(event => event.kind === 'application-received')?.data.form ?? null;
  return CaseEvents.parse({
    priority: dispute?.priority ?? 'standard',
    formularyOnly: form?.urDecision.formularyOnly ?? false,
    place: form?.urDecision.place ?? null,
    dateOfInjury: dispute?.dateOfInjury ?? null,
    events: log.flatMap((event, index) => clockEvents(event, log, index)),
  });
}

function openedWith(event: LoggedEvent) {
  if (event.kind === 'case-opened') return event.data.caseFile;
  return event.kind === 'rfa-received' || event.kind === 'application-received' ? event.data.dispute : null;
}

/** Events of the log that are clock events as they stand, by the name the clocks give them. */
const asTheyStand: Partial<Record<LoggedEvent['kind'], EventKind>> = {
  'rfa-received': 'rfa-received',
  'ur-information-requested': 'ur-information-requested',
  'ur-information-received': 'ur-information-received',
  'ur-decision-made': 'ur-decision-made',
  'form-provided': 'form-provided',
  'liability-resolved': 'liability-resolved',
  'inquiry-sent': 'inquiry-received',
  'found-eligible': 'eligible',
  'expedited-certified': 'expedited-certified',
  'records-requested': 'records-requested',
  'records-found': 'records-found',
  'records-completed': 'records-complete',
  'determination-extended': 'determination-extended',
  'determination-received': 'determination-received',
  'verification-defect-noticed': 'verification-defect-noticed',
  'administrator-changed': 'new-administrator',
  // The records are in when a case comes back: the time to decide runs again.
  remanded: 'records-complete',
};

function clockEvents(event: LoggedEvent, log: readonly LoggedEvent[], index: number): ClockEvent[] {
  switch (event.kind) {
    case 'case-opened':
      return takenOver(event.data.caseFile);
    case 'application-received': {
      const { made, served, method, formProvided } = event.data.form.urDecision;
      const told = log.slice(0, index).some(({ kind }) => kind === 'ur-decision-made')
        ? []
        : [
            clockEvent('ur-decision-made', { on: made }),
            ...(served === null ? [] : [clockEvent('ur-decision-served', { on: served, method }, formProvided)]),
          ];
      return [...told, clockEvent('application-received', event.data)];
    }
    case 'ur-decision-served':
      return [clockEvent('ur-decision-served', event.data, event.data.formProvided)];
    case 'terminated':
      return [clockEvent(event.data.reason, event.data)];
    case 'letter-issued':
      return event.data.on === null
        ? []
        : [clockEvent('determination-served', startOfService(log, index, everybody) ?? { on: event.data.on })];
    case 'noarfi-served':
      // The time for the records runs for the claims administrator.
      return [clockEvent('noarfi-served', { ...event.data, ...startOfService(log, index, ['claims-administrator']) })];
    default: {
      const kind = asTheyStand[event.kind];
      const { data } = event;
      return kind === undefined || !('on' in data) ? [] : [clockEvent(kind, data)];
    }
  }
}

/** A case that came whole: what its file tells of its days. */
function takenOver(file: Extract<LoggedEvent, { kind: 'case-opened' }>['data']['caseFile']): ClockEvent[] {
  return [
    clockEvent('ur-decision-made', { on: file.urDecisionDate }),
    clockEvent('application-received', { on: file.applicationReceived }),
    clockEvent('noarfi-served', { on: file.dateAssigned }),
    clockEvent('records-complete', { on: file.dateAssigned }),
  ];
}

function clockEvent(event: EventKind, { on, at = null, method = null }: Moment, formProvided = true): ClockEvent {
  return { event, on, at, by: method, formProvided };
}
