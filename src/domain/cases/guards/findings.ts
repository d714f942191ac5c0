import { type Analysis, analysisBy, answerTo } from '../analyses/analysis.ts';
import type { Case } from '../case.ts';
import type { CaseEvent, CaseEventOf } from '../events.ts';
import type { SignedFinding } from '../events/signed-checks.ts';
import type { Guard } from './guard.ts';

type Signing = CaseEventOf<'analysis-signed'> | CaseEventOf<'determination-signed'>;

function signing(event: CaseEvent): Signing['data'] | null {
  return event.kind === 'analysis-signed' || event.kind === 'determination-signed' ? event.data : null;
}

export const draftChecked: Guard = {
  name: 'draft-checked',
  source: {
    cite: 'Labor Code 139.5(d)(3)(B), 4610.6(h)(5)',
    says: 'reviews are monitored to be clear and credible, and a determination falls for a plainly erroneous finding of fact',
  },
  onlyNow: true,
  refuses: (before, event) => {
    const signed = signing(event);
    // For somebody who has drafted nothing here another guard speaks.
    const own = before === null || signed === null ? null : analysisBy(before, signed.reviewer);
    if (signed === null || own === null || own.decisions.every(decision => decision === null)) return null;
    if (signed.checks === null || signed.checks.rules.length === 0) return 'the draft was not checked';
    return signed.letter === null ? 'the documents reviewed are not listed with it' : null;
  },
};

export const findingsResolved: Guard = {
  name: 'findings-resolved',
  source: {
    cite: 'Labor Code 4610.6(d)-(f), (h)(5)',
    says: 'an error of a draft is mended before it is signed, and a warning answered',
  },
  refuses: (before, event) => {
    const signed = signing(event);
    if (before === null || signed === null) return null;
    const own = analysisBy(before, signed.reviewer);
    const open = (signed.checks?.findings ?? []).filter(finding => isOpen(finding, own));
    const [first] = open;
    if (first === undefined) return null;
    const errors = open.filter(({ severity }) => severity === 'error').length;
    const said = [...counted(errors, 'error to be mended'), ...counted(open.length - errors, 'warning to be answered')];
    return `${said.join(' and ')}: ${placeOf(first)}${first.message}`;
  },
};

/** An error is open while it is found; a warning until it is answered in the log, in the words the signature keeps. */
function isOpen({ severity, key, answer }: SignedFinding, own: Analysis | null): boolean {
  if (severity === 'note') return false;
  return severity === 'error' || answer === null || own === null || answerTo(own, key) !== answer;
}

function counted(count: number, what: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${what}` : `${count} ${what.replace(' ', 's ')}`];
}

function placeOf({ item }: SignedFinding): string {
  return item === null ? '' : `item ${item + 1}: `;
}

export const answerOfItem: Guard = {
  name: 'answer-of-item',
  source: { cite: 'Labor Code 4610.6(e)', says: 'what is answered is about a disputed treatment of the case' },
  refuses: (before: Case | null, event) => {
    if (event.kind !== 'finding-answered' || event.data.item === null) return null;
    const count = before?.dispute.items.length ?? 0;
    return event.data.item < count ? null : `the case has no item ${event.data.item + 1}; it has ${count}`;
  },
};
