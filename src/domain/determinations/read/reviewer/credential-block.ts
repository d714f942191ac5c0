import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { type Flow, linesIn, plain } from '#domain/determinations/read/layout/flow.ts';
import { splitList } from './split-list.ts';

const LEAD = /The\s(?:\w+\s)?reviewer\shas\sthe\sfollowing\scredentials?\s?:\s?/i;
const STATES = /States?(?:\(s\))?\s(?:of\s)?Licens(?:ure|e)s?\s?:/i;
const SPECIALTY = /Certifications?(?:\(s\))?\s?\/\s?Special(?:ty|ties|ty\(ies\))\s?:/i;

export type CredentialBlock = {
  /** The paragraph before the block. */
  readonly before: Flow;
  readonly reviewer: ReviewerCredentials | null;
  readonly unread: readonly string[];
};

/** Block credentials: a lead-in, the states of licensure, the certifications; null when the section has no such block. */
export function readCredentialBlock(part: Flow): CredentialBlock | null {
  const states = STATES.exec(part);
  const specialty = SPECIALTY.exec(part);
  if (states === null && specialty === null) return null;
  const first = Math.min(states?.index ?? Infinity, specialty?.index ?? Infinity);
  const { list: specialties, rest } = specialty === null ? NOTHING : wrappedList(part, specialty, states);
  const stateList = states === null ? NOTHING : wrappedList(part, states, specialty);
  const statesOfLicensure = splitList(stateList.list);
  const named = splitList(specialties);
  return {
    before: part.slice(0, first).replace(LEAD, ''),
    reviewer:
      statesOfLicensure.length === 0 || named.length === 0
        ? null
        : { wording: 'block', statesOfLicensure, specialties: named },
    unread: [stateList.rest, rest].filter(text => text !== ''),
  };
}

const NOTHING = { list: '', rest: '' } as const;

/** The list after a label up to the other label or the end; a line that ends as a sentence does is not of the list. */
function wrappedList(
  part: Flow,
  label: RegExpExecArray,
  other: RegExpExecArray | null,
): { list: string; rest: string } {
  const start = label.index + label[0].length;
  const end = other !== null && other.index > start ? other.index : part.length;
  const text = part.slice(start, end).trim();
  if (!/[\n\v]/.test(text)) return { list: text, rest: '' };
  const lines = linesIn(text);
  const ends = lines.findIndex((line, index) => index > 0 && /[.!?]$/.test(line));
  const kept = ends < 0 ? lines : lines.slice(0, 1);
  return { list: plain(kept.join('\n')), rest: lines.slice(kept.length).join(' ') };
}
