import { randomUUID } from 'node:crypto';
import type { Connection } from '@lancedb/lancedb';
import { z } from 'zod';
import { isAlive } from './folder-lock.ts';

/** A table of one row, there as long as somebody writes: to make a table where one is fails, whoever tries it from wherever. */
const TABLE = 'writing';
/** Milliseconds after which who writes tells again that it does; and after which one that did not is taken to be gone. */
const TOLD_EVERY = 60_000;
const GONE_AFTER = 10 * 60_000;

/** Who writes: a process of a machine. */
export type Writer = { readonly machine: string; readonly process: number };

const Row = z.object({ machine: z.string(), process: z.number(), writer: z.string(), seen: z.iso.datetime() });

/** That nobody else writes a corpus, on whichever machine. */
export type Lease = {
  /** @throws Error once another has taken it, as this process was silent for too long. */
  readonly assertHeld: () => void;
  readonly end: () => Promise<void>;
};

/** Takes the lease of a corpus; answers who has it where another does. What a dead process of this machine left behind is taken over. */
export async function takeLease(
  connection: Connection,
  { machine, process: own }: Writer,
  now: () => string,
): Promise<{ readonly kind: 'taken'; readonly lease: Lease } | { readonly kind: 'held'; readonly by: string }> {
  const writer = randomUUID();
  const tell = (mode: 'create' | 'overwrite') =>
    connection.createTable(TABLE, [{ machine, process: own, writer, seen: now() }], { mode });
  const holder = async () => {
    const [row] = await (await connection.openTable(TABLE)).query().limit(1).toArray();
    return Row.parse({ ...row });
  };

  const isThere = async () => (await connection.tableNames()).includes(TABLE);
  if (await isThere()) {
    const { machine: other, process: holding, seen } = await holder();
    const isGone = other === machine && (holding === own || !isAlive(holding));
    if (!isGone && Date.parse(now()) - Date.parse(seen) < GONE_AFTER)
      return { kind: 'held', by: `process ${holding} on ${other}, seen at ${seen}` };
    await connection.dropTable(TABLE);
  }
  try {
    await tell('create');
  } catch (error) {
    if (await isThere()) return { kind: 'held', by: 'begun at this moment' };
    throw error;
  }

  let told = Date.parse(now());
  let taken: string | null = null;
  const again = async () => {
    const current = await holder();
    if (current.writer === writer) {
      await tell('overwrite');
      told = Date.parse(now());
    } else taken = current.machine;
  };
  // What fails is tried again in a minute; too long without, and the lease counts as lost.
  let telling = Promise.resolve();
  const timer = setInterval(() => {
    telling = again().catch(() => undefined);
  }, TOLD_EVERY);
  timer.unref();
  return {
    kind: 'taken',
    lease: {
      assertHeld: () => {
        if (taken !== null) throw new Error(`${taken} has begun to write the corpus, as this import was silent`);
        if (Date.parse(now()) - told >= GONE_AFTER)
          throw new Error('the corpus did not answer for ten minutes: another import may write it by now');
      },
      end: async () => {
        clearInterval(timer);
        await telling; // what is told while the lease goes would leave it behind
        if (taken === null) await connection.dropTable(TABLE);
      },
    },
  };
}
