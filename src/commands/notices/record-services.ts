import type { KeptNotice, Outbox } from './ports.ts';
import { addEvents } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';

type Needs = { readonly cases: CaseStore; readonly clock: Clock; readonly outbox: Outbox };

/**
 * Puts into the log of its case that a notice was served, for each that was sent or posted and does not stand there yet; answers how many.
 * Stopped at any point and begun again, each stands there once.
 */
export async function recordServices(needs: Needs): Promise<number> {
  let recorded = 0;
  for (const notice of await needs.outbox.unrecorded()) {
    if (await recordService(needs, notice)) recorded += 1;
  }
  return recorded;
}

async function recordService(needs: Needs, notice: KeptNotice): Promise<boolean> {
  const { id, caseNumber, sequence, to, servedOn } = notice;
  const stored = await needs.cases.read(caseNumber);
  if (stored === null || servedOn === null) return false;
  const stands = stored.events.some(
    ({ kind, data }) => kind === 'notice-served' && data.of === sequence && data.to === to,
  );
  if (!stands) {
    const method = notice.state === 'sent' ? ('electronic' as const) : ('mail' as const);
    const outcome = await addEvents(needs, caseNumber, stored, [
      {
        kind: 'notice-served',
        by: 'mail room',
        why: `${notice.notice.replaceAll('-', ' ')} ${method === 'mail' ? 'posted' : 'sent'}`,
        data: { of: sequence, notice: notice.notice, to, on: servedOn, method },
      },
    ]);
    // Somebody else changed the case first: the next round finds it again.
    if (outcome.kind === 'conflict') return false;
    if (outcome.kind === 'refused')
      throw new Error(`the service of ${id} cannot be recorded: ${outcome.refusals[0]?.message ?? 'no reason'}`);
  }
  await needs.outbox.recorded(id);
  return !stands;
}
