import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import { type Attestation, unclearedConflicts, unmetQualifications } from '../attestation.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import type { Guard } from './guard.ts';

type Looked = { readonly reviewer: string; readonly attestation: Attestation };

/** Whom an event lets review the case, or lets sign, with what was looked at of them. */
function lookedAt(event: CaseEvent): readonly Looked[] {
  switch (event.kind) {
    case 'reviewer-assigned':
    case 'reviewer-replaced':
    case 'analysis-signed':
    case 'determination-signed':
      return [event.data];
    case 'panel-assigned':
      return event.data.members;
    default:
      return [];
  }
}

const isSigning = ({ kind }: CaseEvent) => kind === 'analysis-signed' || kind === 'determination-signed';

/** What stands against each of those an event is about; of several each is told by its id. */
function againstEach(event: CaseEvent, against: (looked: Looked) => string | null): string | null {
  const all = lookedAt(event);
  const said = all.flatMap(looked => {
    const message = against(looked);
    if (message === null) return [];
    return [all.length === 1 ? message : `${looked.reviewer}: ${message}`];
  });
  return said.length === 0 ? null : said.join('; ');
}

export const reviewerQualified: Guard = {
  name: 'reviewer-qualified',
  source: { cite: 'Labor Code 139.5(d)(4)', says: 'what a medical reviewer must be' },
  refuses: (_before, event) =>
    againstEach(event, ({ attestation }) => {
      if ('decidedOn' in event.data && attestation.on !== event.data.decidedOn) {
        return 'the qualification was not looked at on the day of signing';
      }
      const unmet = unmetQualifications(attestation);
      if (unmet.length === 0) return null;
      const reasons = unmet.map(rule => attestation.rules.find(entry => entry.rule === rule)?.basis ?? rule);
      return `the reviewer is not qualified: ${reasons.join('; ')}`;
    }),
};

export const freeOfConflict: Guard = {
  name: 'free-of-conflict',
  source: {
    cite: 'Labor Code 139.5(c)(2), (d)(5)',
    says: 'neither organization nor reviewer has a material affiliation with anybody in the dispute',
  },
  refuses: (before, event) =>
    againstEach(event, ({ attestation: { screening } }) => {
      if (screening === undefined) {
        // Signatures of earlier logs carry none: they rest on the screening of the assignment.
        return !isSigning(event) && (before?.parties.length ?? 0) > 0
          ? 'no conflict screening is on record, though the parties are known'
          : null;
      }
      const open = unclearedConflicts(screening);
      if (open.length === 0) return null;
      const reasons = open.map(
        rule => screening.rules.find(entry => entry.rule === rule && entry.clear !== true)?.basis ?? rule,
      );
      return `the reviewer is not cleared of conflict: ${reasons.join('; ')}`;
    }),
};

export const notExcluded: Guard = {
  name: 'not-excluded',
  source: {
    cite: 'Labor Code 4610.6(i)',
    says: 'after a remand another organisation or another reviewer decides, who has not seen the draft',
  },
  refuses: (before, event) =>
    againstEach(event, ({ reviewer }) =>
      before?.excludedReviewers.includes(reviewer) === true
        ? 'the reviewer took part in a determination of this case that was set aside'
        : null,
    ),
};

export const approval: Source = {
  cite: '8 CCR 9792.10.6(c)',
  says: 'more than one reviewer only with the administrative director’s written approval, where condition and treatment are too complex for one',
};

/** What stands against a panel assigned on a day under an approval; null when nothing does. */
export function approvalObjection(approvedOn: CivilDate | null, on: CivilDate): string | null {
  if (approvedOn === null) return 'the administrative director has not approved of more than one reviewer';
  return approvedOn > on ? `the approval of ${approvedOn} comes after the assignment of ${on}` : null;
}

export const panelApproved: Guard = {
  name: 'panel-approved',
  source: approval,
  refuses: (_before, event) => {
    if (event.kind !== 'panel-assigned') return null;
    const { approvedOn, members } = event.data;
    const days = members.map(({ attestation }) => attestation.on).toSorted();
    return approvalObjection(approvedOn, days[0] ?? approvedOn);
  },
};

export const distinctReviewers: Guard = {
  name: 'distinct-reviewers',
  source: {
    cite: 'Labor Code 4610.6(e); 8 CCR 9792.10.6(c)',
    says: 'several reviewers are several people: each has one vote',
  },
  refuses: (before, event) => {
    const twice = twiceOf(before, event);
    return twice === undefined ? null : `${twice} would sit twice`;
  },
};

function twiceOf(before: Case | null, event: CaseEvent): string | undefined {
  if (event.kind === 'panel-assigned') {
    const ids = event.data.members.map(({ reviewer }) => reviewer);
    return ids.find((id, index) => ids.indexOf(id) !== index);
  }
  if (event.kind !== 'reviewer-replaced' || event.data.seat === null) return undefined;
  const { reviewer, seat } = event.data;
  return before?.analyses.find(each => each.reviewer === reviewer && each.seat !== seat)?.reviewer;
}

export const nobodySigned: Guard = {
  name: 'nobody-signed',
  source: { cite: 'Labor Code 4610.6(e)', says: 'who sits is settled before the first reviewer signs' },
  refuses: before =>
    before?.analyses.some(({ signature }) => signature !== null) === true
      ? 'a reviewer has signed: have another reviewer take a place, instead of calling a new panel'
      : null,
};

export const somebodyDecides: Guard = {
  name: 'somebody-decides',
  source: {
    cite: 'Labor Code 4610.6(e)',
    says: 'a determination is an act of those who review the case: none comes about by somebody leaving',
  },
  refuses: (before, event) => {
    if (event.kind !== 'reviewer-left' || before === null) return null;
    const staying = before.analyses.filter(({ seat }) => seat !== event.data.seat);
    if (staying.length === 0) return 'the only reviewer cannot leave: have another one take the place';
    return staying.every(({ signature }) => signature !== null)
      ? 'every other reviewer has signed: have another one take the place'
      : null;
  },
};
