import { judged } from '../test/matching/judged.ts';
import { seeded } from '../test/matching/random.ts';
import { randomCase } from '../test/matching/random-case.ts';
import { randomRoster } from '../test/matching/random-roster.ts';
import { figure, print } from './material/measure.ts';

/** Pairs of a case and a reviewer, each judged by the matching and by a second judge written from the words of the law. */
const wanted = Number(process.env['OPENIMR_PAIRS'] ?? 1_000_000);
const reviewers = 100;
const casesOfRoster = 100;

const random = seeded(20_161_110);
const wrong: string[] = [];
let pairs = 0;
let assignable = 0;
let illegal = 0;
let wronglyExcluded = 0;
const start = process.cpuUsage();
while (pairs < wanted) {
  const cases = Array.from({ length: Math.min(casesOfRoster, Math.ceil((wanted - pairs) / reviewers)) }, () =>
    randomCase(random),
  );
  const found = judged(randomRoster(random, reviewers), cases);
  pairs += found.pairs;
  assignable += found.assignable;
  illegal += found.illegal.length;
  wronglyExcluded += found.wronglyExcluded.length;
  wrong.push(...found.illegal, ...found.wronglyExcluded, ...found.lost);
}
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;

print(`assignments: ${figure(pairs)} pairs of a case and a reviewer, ${figure(assignable)} of them assignable`, [
  ['illegal assignments', figure(illegal)],
  ['excluded under a law that does not exclude', figure(wronglyExcluded)],
  ['pairs judged twice, a second of one core', figure(pairs / seconds)],
]);
for (const line of wrong.slice(0, 10)) process.stdout.write(`  ${line}\n`);
if (wrong.length > 0) process.exitCode = 1;
