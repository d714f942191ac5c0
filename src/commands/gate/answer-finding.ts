import { analysisAt } from '#domain/cases/analyses/analysis.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import type { Source } from '#domain/law/source.ts';
import { addEvents, type ChangeOutcome } from '../change-case.ts';
import { writerAt } from '../determination/writer.ts';
import type { Clock } from '../ports.ts';
import { examineOwn, type FindingNeeds } from './show-findings.ts';

const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'what a draft states against the record is taken back or accounted for',
};

/** Keeps in the log why a warning about a draft does not count; only of a warning that is found now, in the words as they are. */
export async function answerFinding(
  needs: FindingNeeds & { readonly clock: Clock },
  request: {
    readonly caseNumber: string;
    readonly seat: number | null;
    /** Key of the finding. */
    readonly finding: string;
    readonly reason: string;
  },
): Promise<ChangeOutcome> {
  const { caseNumber, finding: key, reason } = request;
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const own = analysisAt(stored.case, request.seat);
  const draft = own === null ? null : await examineOwn(needs, stored.case, own);
  const finding = draft?.findings.find(each => each.key === key);
  if (finding === undefined) {
    return refused('finding-stands', 'this is not found in the draft: the words it was about were changed');
  }
  if (finding.severity !== 'warning') {
    const why = finding.severity === 'error' ? 'an error is mended, not answered' : 'a note needs no answer';
    return refused('warning-is-answered', why);
  }
  const { by, seat } = writerAt(stored.case, request.seat);
  const { rule, item, at } = finding;
  const data = { seat, finding: key, rule, item, quote: at.quote, reason };
  const event = { kind: 'finding-answered', by, why: 'answer of the reviewer to a warning', data } as const;
  return addEvents(needs, caseNumber, stored, [event]);
}

function refused(rule: string, message: string): { readonly kind: 'refused'; readonly refusals: readonly Refusal[] } {
  return { kind: 'refused', refusals: [{ rule, message, source }] };
}
