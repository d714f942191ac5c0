import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { approval, approvalObjection } from '#domain/cases/guards/reviewers.ts';
import { source as majority } from '#domain/cases/analyses/panel-vote.ts';
import type { Source } from '#domain/law/source.ts';
import { Reason, reason } from '../reason.ts';

export const source: readonly Source[] = [approval, majority];

/** The reviewers who would sit together, best first, and what still stands against it. */
export const Panel = z.object({ members: z.array(z.string()), refusals: z.array(Reason), decides: Reason });
export type Panel = Readonly<z.infer<typeof Panel>>;

/** A panel of the first reviewers on the ranking, each of whom has passed every rule alone. */
export function panelOf(
  ranked: readonly string[],
  { size, approvedOn }: { readonly size: number; readonly approvedOn: CivilDate | null },
  on: CivilDate,
): Panel {
  const members = ranked.slice(0, size);
  const refusals: Reason[] = [];
  const objection = approvalObjection(approvedOn, on);
  if (objection !== null) refusals.push(reason('panel-approved', approval, objection));
  if (members.length < size) {
    refusals.push(reason('panel-complete', approval, `${members.length} of ${size} reviewers can be assigned`));
  }
  const decides = `each of ${size} decides every item alone; the majority prevails, an even split overturns`;
  return { members, refusals, decides: reason('panel-majority', majority, decides) };
}
