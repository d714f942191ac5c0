import { type Flow, isBreak, plain } from '#domain/determinations/read/layout/flow.ts';
import { almostEqual } from '#domain/determinations/read/layout/similar.ts';

/** The labels inside an item, as they stand at the start of a line. */
const CLAIMS_ADMINISTRATOR = 'Claims Administrator guideline';
const REVIEWER = 'MAXIMUS guideline';
const RATIONALE = 'Decision rationale';
const LONGEST = 60; // of the name of an organisation before ` guideline:`

export type Label = 'claims-administrator' | 'maximus' | 'organisation' | 'rationale';
export type FoundLabel = { readonly label: Label; readonly start: number; readonly end: number };

/** Every label of an item that starts a line, in order; two letters of it may be wrong, and it may wrap. */
export function findLabels(flow: Flow, from: number): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let colon = flow.indexOf(':', from); colon >= 0; colon = flow.indexOf(':', colon + 1)) {
    const label = usualLabel(flow, colon, from) ?? (closes(flow, colon) ? labelBefore(flow, colon, from) : null);
    if (label !== null) found.push({ label: label.label, start: label.start, end: colon + 1 });
  }
  return found;
}

const USUAL: readonly (readonly [wording: string, label: Label])[] = [
  [CLAIMS_ADMINISTRATOR, 'claims-administrator'],
  [REVIEWER, 'maximus'],
  [RATIONALE, 'rationale'],
];

const LAST_OF_USUAL = 'e'.charCodeAt(0);

/** A label on one line, letter for letter. */
function usualLabel(flow: Flow, colon: number, from: number): { label: Label; start: number } | null {
  if (flow.charCodeAt(colon - 1) !== LAST_OF_USUAL) return null;
  for (const [wording, label] of USUAL) {
    const start = colon - wording.length;
    const startsLine = start === 0 ? from === 0 : start > from && isBreak(flow.charCodeAt(start - 1));
    if (startsLine && flow.startsWith(wording, start)) return { label, start };
  }
  return null;
}

/** Only a colon after one of the two closing words can end a label. */
const CLOSING: ReadonlySet<string> = new Set(['guideline', 'guidelines', 'rationale']);
/** Printed before the sections of a guideline, in most lines that cite one. */
const SECTIONS = 'Section(s)';
/** Thirds of the closing words: with two letters wrong at most, one of three is whole. */
const THIRD = /gui|del|ine|rat|ion|ale/;

function closes(flow: Flow, colon: number): boolean {
  const end = flow[colon - 1] === ' ' ? colon - 1 : colon;
  let start = end;
  while (start > 0 && end - start <= 11 && !isSpace(flow.charCodeAt(start - 1))) start -= 1;
  if (end - start < 7 || end - start > 11) return false;
  if (flow.startsWith(SECTIONS, start)) return false;
  const word = flow.slice(start, end).toLowerCase();
  return (
    CLOSING.has(word) ||
    (THIRD.test(word) &&
      (almostEqual(word, 'guideline', 2) || almostEqual(word, 'guidelines', 1) || almostEqual(word, 'rationale', 2)))
  );
}

function isSpace(code: number): boolean {
  return code === 32 || isBreak(code);
}

function labelBefore(flow: Flow, colon: number, from: number): { label: Label; start: number } | null {
  // The label starts a line; when it wraps, its first line starts one line before.
  let start = colon + 1;
  for (let line = 0; line < 3; line += 1) {
    start = lineStart(flow, start - 2, Math.max(from, colon - LONGEST - 12));
    if (start < 0) return null;
    const label = whichLabel(plain(flow.slice(start, colon)));
    if (label !== null) return { label, start };
  }
  return null;
}

function lineStart(flow: Flow, before: number, from: number): number {
  for (let at = before; at >= from; at -= 1) if (isBreak(flow.charCodeAt(at))) return at + 1;
  return from === 0 && before >= 0 ? 0 : -1;
}

const EXACT: ReadonlyMap<string, Label> = new Map(USUAL.map(([wording, label]) => [wording.toLowerCase(), label]));

function whichLabel(said: string): Label | null {
  return EXACT.get(said.toLowerCase()) ?? almostLabel(said);
}

function almostLabel(said: string): Label | null {
  if (almostEqual(said, CLAIMS_ADMINISTRATOR, 2) || almostEqual(said, `${CLAIMS_ADMINISTRATOR}s`, 2)) {
    return 'claims-administrator';
  }
  if (almostEqual(said, RATIONALE, 2)) return 'rationale';
  if (almostEqual(said, REVIEWER, 2)) return 'maximus';
  return isOrganisation(said) ? 'organisation' : null;
}

// Another organisation's label; titles of works (`Disability Guidelines:`) have a capital or a plural.
function isOrganisation(said: string): boolean {
  const last = said.slice(said.lastIndexOf(' ') + 1);
  return (
    last.startsWith('g') &&
    almostEqual(last, 'guideline', 1) &&
    /^\p{Lu}[\p{L}\d.,&'() -]{1,60} \S+$/u.test(said) &&
    said.split(' ').length <= 6
  );
}
