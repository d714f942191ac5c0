import type { z } from 'zod';
import type { ReadList } from '#api/accounts/contract.ts';

type Read = z.infer<typeof ReadList>['reads'][number];

/** Reads of one person that follow each other closely: when the first and the last was, and what was read how often. */
export type Visit = {
  readonly account: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly read: readonly { readonly what: string; readonly times: number }[];
  /** Number of its last read, by which it is told from others. */
  readonly number: number;
};

/** Reads further apart than this are two visits. */
const PAUSE = 30 * 60_000; // milliseconds

/** The visits that reads of a case tell of, the latest first; `reads` come the newest first. */
export function visitsOf(reads: readonly Read[]): Visit[] {
  const visits: Read[][] = [];
  const open = new Map<string, Read[]>();
  for (const read of reads) {
    const current = open.get(read.account);
    const later = current?.at(-1);
    if (current !== undefined && later !== undefined && Date.parse(later.at) - Date.parse(read.at) <= PAUSE) {
      current.push(read);
      continue;
    }
    const begun = [read];
    open.set(read.account, begun);
    visits.push(begun);
  }
  return visits.flatMap(visitOf);
}

function visitOf(reads: readonly Read[]): Visit[] {
  const [last, first] = [reads.at(0), reads.at(-1)];
  if (last === undefined || first === undefined) return [];
  const times = new Map<string, number>();
  for (const { what } of reads.toReversed()) times.set(readWords(what), (times.get(readWords(what)) ?? 0) + 1);
  const read = [...times].map(([what, count]) => ({ what, times: count }));
  return [{ account: last.account, name: last.name, from: first.at, to: last.at, read, number: last.number }];
}

/** What stands behind an address, in words; an address none is for is shown as it is. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'the case'],
  [/^application$/, 'the application as filed'],
  [/^clocks$/, 'its clocks'],
  [/^letter\.(?:pdf|txt)$/, 'the letter'],
  [/^parties$/, 'who follows it'],
  [/^contact$/, 'how a party is reached'],
  [/^feedback$/, 'what its physician said'],
  [/^reads$/, 'this list'],
  [/^screening$/, 'its screening'],
  [/^duplicates$/, 'applications like it'],
  [/^match$/, 'who may review it'],
  [/^(?:findings|return)$/, 'findings in the draft'],
  [/^publication$/, 'its public copy'],
  [/^notices(?:\/.*)?$/, 'the notices'],
  [/^record\/pages\/(\d+)(?:\/image)?$/, 'page $1 of the record'],
  [/^record\/search$/, 'searched the record'],
  [/^record\/facts$/, 'facts of the record'],
  [/^record(?:\/.*)?$/, 'the record'],
  [/^items\/\d+\/precedent$/, 'decisions like it'],
];

/** `page 3 of the record` for `/api/v1/cases/CM16-…/record/pages/3`. */
export function readWords(address: string): string {
  const within = /^\/api\/v1\/cases\/[^/]+\/?(.*)$/.exec(address)?.[1];
  if (within === undefined) return address;
  const found = WORDS.find(([pattern]) => pattern.test(within));
  return found === undefined ? address : within.replace(...found);
}
