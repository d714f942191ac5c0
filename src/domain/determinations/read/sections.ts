import type { Unreadable } from '#domain/records/unreadable.ts';
import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { findExactHeading, findHeading, HEADINGS } from '#domain/determinations/read/layout/headings.ts';
import { readIssuesLead } from '#domain/determinations/read/items/issues-lead.ts';
import type { MissingPart, OnMissing } from './missing-part.ts';
import { type OlderFormat, olderLayout } from './older-layouts.ts';

/** A letter cut at its three headings; what stands under a missing one is left where it is. */
export type Sections = {
  readonly header: Flow;
  readonly how: Flow;
  readonly summary: Flow;
  /** Where the first item may begin. */
  readonly issues: number;
};

/** The sections of a letter in format F1, the older layout the text has instead, which heading is missing, or why it is no letter. */
export function findSections(
  flow: Flow,
  onMissing: OnMissing,
): Sections | { readonly older: OlderFormat } | MissingPart | Unreadable {
  const how = findHeading(flow, HEADINGS.how, 0);
  const summary = findHeading(flow, HEADINGS.summary, how?.end ?? 0);
  const issues = findHeading(flow, HEADINGS.issues, summary?.end ?? 0);
  if (issues === null) {
    const older = olderLayout(flow);
    if (older !== null) return { older };
  }
  if (how === null && summary === null && issues === null) {
    return /^Case Number: ?CM\d{2}-\d{7}/i.test(flow)
      ? cut('how')
      : unknown('not a Final Determination: none of its headings is in the text');
  }
  if (issues === null) return cut(how === null ? 'how' : summary === null ? 'summary' : 'issues');
  const stop = (how === null ? onMissing(cut('how')) : null) ?? (summary === null ? onMissing(cut('summary')) : null);
  if (stop !== null) return stop;
  if (findExactHeading(flow, HEADINGS.how, issues.end) !== null) {
    return { code: 'invalid', message: 'more than one letter in the file', at: null };
  }
  return {
    header: flow.slice(0, (how ?? summary ?? issues).start),
    how: how === null ? '' : flow.slice(how.end, (summary ?? issues).start),
    summary: summary === null ? '' : flow.slice(summary.end, issues.start),
    issues: readIssuesLead(flow, issues.end),
  };
}

const PARTS = {
  how: 'reviewer paragraph',
  summary: 'clinical case summary',
  issues: 'issues, decisions and rationales',
} as const;

function cut(part: keyof typeof PARTS): MissingPart {
  return { missing: `the heading "${HEADINGS[part].words}" is missing`, at: PARTS[part] };
}

function unknown(message: string): Unreadable {
  return { code: 'unknown-format', message, at: null };
}
