import { z } from 'zod';
import type { ModifiedRequest } from '../requests/modified-request.ts';
import { compareServices } from './parts/components.ts';
import { compareOnAxes, openRequest } from './open-request.ts';
import { type AxisId, AxisId as Axis } from './axis.ts';
import { wordedRequest } from './worded-request.ts';

/** Whether what a title says is left of a request is what is left. */
export const StatedRemainder = z.object({ holds: z.boolean(), axis: Axis.nullable(), wrong: z.string().nullable() });
export type StatedRemainder = Readonly<z.infer<typeof StatedRemainder>>;

/** Checks `reviewed = original − authorized` of a title; null where nothing was authorized, or the title does not say what. */
export function checkStated({ kind, original, authorized, reviewed }: ModifiedRequest): StatedRemainder | null {
  if (kind === 'plain' || original === null || authorized === null) return null;
  const open = openRequest(original, authorized);
  if (open.kind === 'nothing')
    return wrong(null, 'the authorized part is all that was asked for, yet something is reviewed');
  if (open.reviewed === null) return null;
  if (kind === 'whole') {
    if (open.kind === 'remainder') {
      return wrong(open.axis, `${open.explanation}; the title reviews the whole request instead`);
    }
    return same(original, reviewed)
      ? holds(null)
      : wrong(null, 'the whole request is open, and the title reviews another wording of it');
  }
  if (open.kind !== 'remainder') return wrong(null, `${open.explanation}; the title reviews a remainder`);
  return same(open.reviewed, reviewed)
    ? holds(open.axis)
    : wrong(open.axis, `${open.explanation}; the title reviews ${reviewed}`);
}

/** Two wordings of one request: the same service, and no difference on any axis. */
function same(expected: string, stated: string): boolean {
  const [a, b] = [wordedRequest(expected), wordedRequest(stated)];
  if (a.text.toLowerCase() === b.text.toLowerCase()) return true;
  return (
    compareServices(a, b).kind === 'same' && compareOnAxes(a, b).every(({ comparison }) => comparison.kind === 'same')
  );
}

function holds(axis: AxisId | null): StatedRemainder {
  return { holds: true, axis, wrong: null };
}

function wrong(axis: AxisId | null, message: string): StatedRemainder {
  return { holds: false, axis, wrong: message };
}
