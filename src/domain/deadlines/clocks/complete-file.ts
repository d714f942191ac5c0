import { type History, latest, type Occurrence } from './history.ts';

/**
 * What starts the time to decide: the application and its supporting documents both received, of applications joined the
 * last. The later of the two events as of `event`; null while one is missing, when records came without an application the records.
 */
export function completeFile(event: Occurrence, history: History): Occurrence | null {
  const records = latest(history, ['records-complete'], event);
  if (records === null) return null;
  const application = latest(history, ['application-received'], event);
  const later = application !== null && application.order > records.order ? application : records;
  // An event that is neither (a change to expedited) counts from itself.
  return event.event === 'records-complete' || event.event === 'application-received' ? later : event;
}

/** The event in words: `receipt of the application and its supporting documents`. */
export const completeFileWords = 'receipt of the application and its supporting documents';
