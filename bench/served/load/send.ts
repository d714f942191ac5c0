import { setTimeout as pause } from 'node:timers/promises';
import type { AppProcess } from '../../../test/served/app-process.ts';
import { figure } from '../../material/measure.ts';
import type { Connections } from './connections.ts';
import { type Kind, written } from './mix.ts';

export type Reached = { readonly app: AppProcess; readonly connections: Connections };
/** The times of one kind's answers, in milliseconds from when each was due, and how many had no answer or a fault of ours. */
export type Taken = { readonly name: string; readonly times: number[]; wrong: number; bytes: number };

/** One request of a kind; milliseconds from when it was due. */
async function send({ app, connections }: Reached, kind: Kind, turn: number, due: number, taken: Taken): Promise<void> {
  const { status, bytes } = await connections.send(written(kind.make(turn), app.cookie));
  taken.times.push(performance.now() - due);
  taken.bytes += bytes;
  if (status === 0 || status >= 500) taken.wrong += 1;
}

/**
 * Sends kinds by their shares at a rate for so many seconds, whatever the answers take, at each app in turn: one that could not be sent
 * in time counts from when it should have been. Resolves with what every kind took.
 */
export async function atRate(
  apps: readonly Reached[],
  kinds: readonly Kind[],
  of: { readonly rate: number; readonly seconds: number; readonly first: number },
): Promise<readonly Taken[]> {
  const deck = kinds.flatMap(kind => Array.from({ length: kind.share }, () => kind));
  const taken = new Map(
    kinds.map(({ name }) => [name, { name, times: [], wrong: 0, bytes: 0 } satisfies Taken as Taken]),
  );
  const total = Math.round(of.rate * of.seconds);
  const running = new Set<Promise<void>>();
  const start = performance.now();
  let sent = 0;
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * of.rate) + 1);
    while (sent < due) {
      const turn = of.first + sent;
      // 37 is prime to the deck: kinds come mixed, the same each run.
      const kind = deck[(turn * 37) % deck.length];
      const app = apps[turn % apps.length];
      const into = taken.get(kind?.name ?? '');
      if (kind === undefined || app === undefined || into === undefined) throw new Error('nothing to send');
      const one = send(app, kind, turn, start + (sent / of.rate) * 1000, into);
      running.add(one);
      void one.then(() => running.delete(one));
      sent += 1;
    }
    await pause(1);
  }
  await Promise.all(running);
  return [...taken.values()];
}

/** Sends one kind so many times, a few at once. */
export async function byItself(apps: readonly Reached[], kind: Kind, count: number, atOnce: number): Promise<Taken> {
  const taken: Taken = { name: kind.name, times: [], wrong: 0, bytes: 0 };
  let turn = 0;
  const caller = async (index: number) => {
    while (turn < count) {
      turn += 1;
      const app = apps[index % apps.length];
      if (app !== undefined) await send(app, kind, turn, performance.now(), taken);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, index) => caller(index)));
  return taken;
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** What a kind took, in words. */
export function saidOf({ times, wrong }: Pick<Taken, 'times' | 'wrong'>): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(share => figure(quantile(sorted, share)));
  const faults = wrong === 0 ? '' : `, ${wrong} without an answer or 5xx`;
  return `${figure(times.length)} requests, p50 ${p50}, p95 ${p95}, p99 ${p99} ms${faults}`;
}
