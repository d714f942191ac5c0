import { createHash } from 'node:crypto';
import { caseFromEvents } from '../../src/domain/cases/case-from-events.ts';
import type { RecordedEvent } from '../../src/domain/cases/events.ts';
import type { CaseStore, Clock, Identity, Letter, LetterStore } from '../../src/commands/ports.ts';
import type { Organization } from '../../src/domain/reviewers/organization.ts';
import { examineDraft } from './gate/examining.ts';

/** Cases, reviewers and letters that live in maps, and a clock that stands still. */
export function memoryStores(at: string) {
  const logs = new Map<string, RecordedEvent[]>();
  const identities = new Map<string, Identity>();
  const kept = new Map<string, Letter & { readonly writtenAt: string }>();
  const descriptions: Organization[] = [];
  const serials = new Map<number, number>();
  const read: CaseStore['read'] = number => {
    const events = logs.get(number) ?? [];
    const current = caseFromEvents(events);
    return Promise.resolve(current === null ? null : { case: current, events });
  };
  const cases: CaseStore = {
    read,
    list: () => Promise.resolve([]),
    append: entry => {
      const log = logs.get(entry.caseNumber) ?? [];
      if (log.length !== entry.sequence) return Promise.resolve('conflict');
      const added = entry.events.map((event, index) => ({ ...event, at: entry.at, sequence: log.length + index + 1 }));
      logs.set(entry.caseNumber, [...log, ...added]);
      return Promise.resolve('appended');
    },
    reviewerLoads: () => Promise.resolve([]),
    filedEarlier: () => Promise.resolve([]),
    nextNumber: year => {
      const next = (serials.get(year) ?? 0) + 1;
      serials.set(year, next);
      return Promise.resolve(`CM${year % 100}-${String(next).padStart(7, '0')}`);
    },
    clocks: { toLookAt: () => Promise.resolve([]), lookedAt: () => Promise.resolve() },
    log: async function* () {
      yield* [];
    },
    sweepUnissued: () => Promise.resolve(0),
  };
  const letters: LetterStore = {
    keep: (caseNumber, round, letter, writtenAt) => {
      const key = `${caseNumber} ${round}`;
      const stored = kept.get(key) ?? { ...letter, writtenAt };
      kept.set(key, stored);
      return Promise.resolve(stored);
    },
    read: (caseNumber, round) => Promise.resolve(kept.get(`${caseNumber} ${round}`) ?? null),
  };
  const clock: Clock = { now: () => at, today: () => at.slice(0, 10) };
  return {
    logs,
    cases,
    letters,
    reviewers: {
      read: (id: string) => Promise.resolve(identities.get(id) ?? null),
      list: () => Promise.resolve([...identities.values()]),
      add: (identity: Identity) => Promise.resolve(Boolean(identities.set(identity.reviewer.id, identity))),
      organization: () => Promise.resolve(descriptions.at(-1) ?? null),
      describeOrganization: (organization: Organization) => Promise.resolve(void descriptions.push(organization)),
    },
    passphrases: { hash: (text: string) => Promise.resolve(text), matches: () => Promise.resolve(true) },
    clock,
    examineDraft,
    sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  };
}
