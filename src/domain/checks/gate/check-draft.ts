import type { Determination } from '#domain/determinations/determination.ts';
import { allChecks } from '../all-checks.ts';
import { editionNotInForce } from '../citations/edition-not-in-force.ts';
import { byItem, checkDetermination } from '../check-determination.ts';
import type { Finding, LetterPart, LetterPlace, Severity } from '../finding.ts';
import { checkedLetter } from '../letter/checked-letter.ts';
import { source as deniedSource } from '../denials/against-record.ts';
import { type DeniedInRecord, deniedInRecord } from './denied-in-record.ts';
import type { DraftFinding, LiveDraft } from './live-draft.ts';
import { liveChecks } from './live-checks.ts';

/** What a hostile reader would find in a draft, and what could not be looked at. */
export type CheckedDraft = {
  /** Every rule that was asked. */
  readonly rules: readonly string[];
  readonly findings: readonly DraftFinding[];
  readonly unchecked: readonly string[];
};

/** A digest of words: the same for the same words, and for no others that anybody will write. */
export type Digest = (words: string) => string;

type Found = Finding & { readonly record: DraftFinding['record'] };

/** Holds the draft of a reviewer against all rules, the whole record, and what the law asks of a determination. */
export function checkDraft(draft: LiveDraft, digest: Digest): CheckedDraft {
  const { determination, places, searched, unnamed } = draft;
  const checked = checkDetermination(determination);
  const denied = deniedInRecord(determination, searched.record).map(each => ({
    ...each,
    stated: each.stated.map(searched.placeOf),
  }));
  const ofLetter = checked.findings.map((finding): Found => {
    const same = finding.rule === 'denied-fact' ? denied.filter(each => isSame(each, finding)) : [];
    const severity = isOfAssignment(finding, determination) ? 'warning' : severityInDraft(finding);
    return { ...finding, severity, record: same.flatMap(({ stated }) => stated) };
  });
  const ofRecord = denied.filter(each => !checked.findings.some(finding => isSame(each, finding))).map(foundInRecord);
  const ofCase = liveChecks.flatMap(({ rule, severity, source, find }) =>
    find(draft).map(
      ({ item, message, at }): Found => ({
        rule,
        severity,
        item,
        message,
        at,
        against: null,
        source: source.cite,
        record: [],
      }),
    ),
  );
  const findings = [...ofCase, ...ofLetter, ...ofRecord].map((found): DraftFinding => {
    const item = found.item === null ? null : (places[found.item] ?? null);
    return { ...found, item, key: `${found.rule} ${item === null ? 'letter' : item + 1} ${digest(wordsOf(found))}` };
  });
  return {
    rules: [...allChecks, ...liveChecks].map(({ rule }) => rule),
    findings: findings.toSorted(byItem),
    unchecked: [
      ...checked.unchecked,
      ...(unnamed === null ? ['the case names no party: on whom it is served could not be checked'] : []),
    ],
  };
}

/** The same denial, found in the summary and in the record: one finding. */
function isSame({ item, at }: DeniedInRecord, finding: Finding): boolean {
  return (
    finding.rule === 'denied-fact' && finding.item === item && finding.at.start < at.end && at.start < finding.at.end
  );
}

/** A query of a whole record finds more than a denial means at times: a person weighs each place, and answers. */
function foundInRecord({ item, at, asks, stated }: DeniedInRecord): Found {
  const pages = [...new Set(stated.map(({ page }) => page))];
  const where = pages.length === 1 ? 'a page' : `${pages.length} pages`;
  return {
    rule: 'denied-fact',
    severity: 'warning',
    item,
    message: `The reasons say this is absent, but ${where} of the record may state ${asks}: look there, and take the denial back or say why it stands.`,
    at,
    against: null,
    source: deniedSource.cite,
    record: [...stated],
  };
}

/** Parts of a letter that are not the reviewer's to write. */
const GIVEN: ReadonlySet<LetterPart> = new Set<LetterPart>([
  'title',
  'claims-administrator',
  'header.applicationReceived',
  'header.dateAssigned',
  'header.dateOfInjury',
  'header.decisionDate',
  'header.urDecisionDate',
]);

/** What stands in words that are given cannot be mended by the reviewer: an error is accounted for, the administrator's slip known. */
function severityInDraft({ severity, at, against }: Finding): Severity {
  const isGiven = [at, against].every(place => place === null || GIVEN.has(place.part));
  if (!isGiven) return severity;
  if (at.part === 'claims-administrator') return 'note';
  return severity === 'error' ? 'warning' : severity;
}

/** Whether an edition is only not in force any more: it was when the case was assigned, and that is by which it was reviewed. */
function isOfAssignment({ rule, item, at }: Finding, determination: Determination): boolean {
  const { header } = determination;
  if (rule !== editionNotInForce.rule || at.part !== 'reviewer-guideline' || header.dateAssigned === null) return false;
  const assigned = checkedLetter({ ...determination, header: { ...header, decisionDate: header.dateAssigned } });
  return !editionNotInForce.find(assigned).some(each => each.item === item && each.at.start === at.start);
}

function inLetter(place: LetterPlace | null): string[] {
  return place === null ? [] : [place.part, place.quote];
}

function wordsOf({ at, against, record }: Found): string {
  const inRecord = record.flatMap(({ document, page, quote }) => [document, String(page), quote]);
  return [...inLetter(at), ...inLetter(against), ...inRecord].join('\u0000');
}
