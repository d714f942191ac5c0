import { fromKysely, PgBoss } from 'pg-boss';
import { sql, type Transaction } from 'kysely';
import type { Job, Task } from '#commands/ports.ts';
import type { Tables } from '../postgres/database.ts';
import type { Server } from '../postgres/server.ts';

export type Queue = {
  /** Queues a task in the caller's transaction; the same task waiting or running already is enough. */
  readonly enqueue: (transaction: Transaction<Tables>, task: Task) => Promise<void>;
  /** Starts working on jobs; call once. */
  readonly work: (jobs: readonly Job[]) => Promise<void>;
  /** Waits for jobs in progress, at most 10 s. */
  readonly stop: () => Promise<void>;
};

/** s between looks for a task: somebody waits for what a request queued; a minute's round may be begun a little later. */
const [SOON, BY_SCHEDULE] = [0.5, 2];
const patience = 10_000; // ms
const longestRun = 20 * 60 * 60; // s: the reading of a record of scans may take most of a day
/** s: until then nobody else takes up the letter a killed process was writing. */
const longestLetter = 120;
/**
 * `exclusive`: one job per key, waiting or running. `short`: one waiting, also while one runs, for what changes meanwhile
 * asks for another run; the work itself sees to it that it is alone.
 */
const policies = {
  'issue-letter': { policy: 'exclusive', expireInSeconds: longestLetter },
  'sweep-letters': { policy: 'exclusive' },
  'sweep-clocks': { policy: 'exclusive' },
  'send-notices': { policy: 'exclusive' },
  'send-webhooks': { policy: 'short' },
  'examine-drafts': { policy: 'exclusive' },
  'count-duties': { policy: 'exclusive' },
  'sweep-records': { policy: 'exclusive' },
  'sweep-uploads': { policy: 'exclusive' },
  'read-record': { policy: 'short', expireInSeconds: longestRun },
  'index-record': { policy: 'short', expireInSeconds: longestRun },
  'import-decisions': { policy: 'short', expireInSeconds: longestRun },
  'sweep-imports': { policy: 'exclusive' },
  'write-exports': { policy: 'exclusive', expireInSeconds: longestRun },
} as const;
type JobName = keyof typeof policies;

/**
 * Keeps a waiting task from being taken up until the transaction is over: taken before, it would not see what the transaction
 * wrote, and nobody would look again. False where none waits any more.
 */
async function holdWaiting(transaction: Transaction<Tables>, name: JobName, singletonKey: string): Promise<boolean> {
  const { rows } = await sql`select 1 from pgboss.job
    where name = ${name} and singleton_key = ${singletonKey} and state = 'created' for update`.execute(transaction);
  return rows.length > 0;
}

/** The queue in the same database as the cases it serves; names are those of the jobs it will be given. */
export async function openQueue(
  server: Server,
  names: readonly JobName[],
  onError: (error: Error) => void,
): Promise<Queue> {
  const boss = new PgBoss({ ...server, max: 3, application_name: 'openimr jobs', warningSlowQuerySeconds: 30 });
  boss.on('error', onError);
  await boss.start();
  for (const name of names) {
    await boss.createQueue(name, { ...policies[name], retryLimit: 8, retryDelay: 1, retryBackoff: true });
  }
  return {
    enqueue: async (transaction, { name, ...of }) => {
      const singletonKey = 'sha256' in of ? of.sha256 : 'import' in of ? of.import : of.caseNumber;
      const send = () => boss.send(name, of, { singletonKey, db: fromKysely(transaction) });
      if ((await send()) === null && !(await holdWaiting(transaction, name, singletonKey))) await send();
    },
    work: async jobs => {
      for (const job of jobs) {
        const pollingIntervalSeconds = job.schedule === null || job.name === 'send-webhooks' ? SOON : BY_SCHEDULE;
        for (let worker = 0; worker < (job.atOnce ?? 1); worker += 1) {
          const id: string = await boss.work<unknown>(job.name, { pollingIntervalSeconds }, async batch => {
            for (const { data } of batch) await job.run(data);
            // The next task is asked for at once: a delivery of a hundred small files would else wait a hundred times.
            boss.notifyWorker(id);
          });
        }
        if (job.schedule !== null) await boss.schedule(job.name, job.schedule);
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: patience }),
  };
}
