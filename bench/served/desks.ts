import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '#adapters/postgres/embedded.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { askAs } from '#adapters/postgres/row-security/asker.ts';
import { postgresStores } from '#adapters/postgres/stores.ts';
import type { Asker } from '#commands/accounts/ports.ts';
import { rememberingExaminations } from '#commands/gate/examine-draft.ts';
import { keepExaminations, rulesAsked } from '#commands/gate/keep-examinations.ts';
import type { DeskQuestion } from '#commands/gate/ports.ts';
import { keepCounted, overseen } from '#commands/oversight/keep-counted.ts';
import type { IntakeQuestion } from '#commands/screening/ports.ts';
import { CheckRule } from '#domain/checks/finding.ts';
import { deskLives, fillLog, sha256, textLetter } from '../../test/builders/filled-log.ts';
import { figure, print } from '../material/measure.ts';
import { spentBetween, spentBy } from './load/machine.ts';
import { manyCases } from './load/many-cases.ts';

/**
 * What the desks of a big organization ask of the stores, by processor time of PostgreSQL alone, as the system and as people of whom
 * row security is asked. The database is made once in a folder and kept there.
 * `node bench/served/desks.ts --folder FOLDER --cases 50000 --runs 20`.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    cases: { type: 'string', default: '50000' },
    runs: { type: 'string', default: '20' },
    /** Only what these words begin; everything when none is given. */
    question: { type: 'string', multiple: true, default: [] },
  },
});
const { folder } = values;
if (folder === undefined) throw new Error('--folder says where the database is kept');
const [cases, runs] = [Number(values.cases), Number(values.runs)];
const today = '2017-01-15';
const WRITTEN = 300; // cases one by one; the others are copies

mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o755); // as root the database runs as nobody, who must pass
const postgres = await startEmbeddedPostgres(folder);
const db = openDatabase(postgres.server, error => process.stderr.write(`${error.message}\n`));
const stores = postgresStores(db, () => Promise.resolve());

async function fill(into: Database): Promise<void> {
  const { rows } = await sql`select from cases limit 1`.execute(into);
  if (rows.length > 0) return;
  await fillLog(stores, WRITTEN, textLetter, deskLives);
  const clock = { now: () => `${today}T08:00:00.000Z`, today: () => today };
  const examineDraft = rememberingExaminations({ records: stores.records, sha256 }, 100);
  await keepExaminations({ ...stores, clock, sha256, examineDraft }, { limit: 10 * WRITTEN });
  await keepCounted({ ...stores, clock }, { limit: WRITTEN });
  await manyCases(into, WRITTEN, cases);
  // Each has one or two of the findings there are.
  await sql`update draft_examinations e set found = n.found, errors = 1, warnings = n.warnings from (
    select case_number, seat, array(select rule from unnest(${CheckRule.options}::text[]) with ordinality as r (rule, place)
        where place = 1 + hashtext(case_number) % 40 or place = 1 + hashtext(case_number || seat) % 45) as found,
      abs(hashtext(case_number)) % 3 as warnings from draft_examinations) as n
    where n.case_number = e.case_number and n.seat = e.seat and abs(hashtext(e.case_number)) % 10 < 4`.execute(into);
  await sql`vacuum analyze`.execute(into);
}

const part = { q: '', seesNames: true, down: false, from: 0, limit: 100 };
const quality = (of: Partial<DeskQuestion>) => () =>
  stores.examinations.page(
    { rules: rulesAsked(sha256), today },
    { ...part, severity: null, rule: null, of: null, desk: null, caseNumber: '', sort: 'gravity', ...of },
  );
const intake = (of: Partial<IntakeQuestion>) => () =>
  stores.intake.queue({ ...part, stage: 'to-screen', sort: 'due', ...of });

const questions: readonly (readonly [name: string, ask: () => Promise<unknown>])[] = [
  ['clock counts', () => stores.clockLists.counts({ among: null, today, q: '', owner: null })],
  [
    'clock counts of an owner',
    () => stores.clockLists.counts({ among: null, today, q: '', owner: 'claims-administrator' }),
  ],
  ['clock counts with words', () => stores.clockLists.counts({ among: null, today, q: 'd1 low', owner: null })],
  ['sums of oversight', () => stores.overseen.sums({ today, counting: overseen.counting, mostOverdue: 100 })],
  ['quality by gravity', quality({})],
  ['quality by gravity, far behind', quality({ from: 20_000 })],
  ['quality by day', quality({ sort: 'due' })],
  ['quality by number', quality({ sort: 'number' })],
  ['quality of errors, drafts', quality({ severity: 'error', of: 'drafts' })],
  ['quality with words', quality({ q: 'cyclobenzaprine example' })],
  ['intake to screen', intake({})],
  ['intake to assign', intake({ stage: 'to-assign' })],
  ['intake to assign by receipt', intake({ stage: 'to-assign', sort: 'received' })],
  ['intake to assign with words', intake({ stage: 'to-assign', q: 'wanda' })],
  ['intake counts', () => stores.intake.counts({ q: '', seesNames: true })],
];

const askers: readonly Asker[] = ['system', { account: 'a', name: 'A', roles: ['administrator'], reviewer: null }];

try {
  await migrate(db);
  await fill(db);
  const postmaster = Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
  const rows: [string, string][] = [];
  const wanted = questions.filter(
    ([name]) => values.question.length === 0 || values.question.some(each => name.startsWith(each)),
  );
  for (const [name, ask] of wanted) {
    const figures: string[] = [];
    for (const asker of askers) {
      await askAs(asker, async () => {
        // So often that each connection has its plans.
        for (let warm = 0; warm < 10; warm += 1) await ask();
        const before = spentBy([], postmaster);
        for (let run = 0; run < runs; run += 1) await ask();
        figures.push(figure(spentBetween(before, spentBy([], postmaster)).database / runs));
      });
    }
    rows.push([name, `${figures.join(', ')} ms`]);
  }
  print(`processor time of PostgreSQL a question, as the system and as an administrator; ${cases} cases`, rows);
} finally {
  await db.destroy();
  await postgres.stop();
}
