import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeDecision } from '#domain/determinations/before-decision.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { guidelineDate } from '#domain/guidelines/guideline-date.ts';
import { reviewCase, type UndecidedCase } from '#domain/guidelines/review-case.ts';
import { figure, print, rate } from './material/measure.ts';

const folder = process.argv[2] ?? process.env['OPENIMR_LETTERS'] ?? 'samples/letters';
const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.txt')).sort();
const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
const cases = texts.flatMap(text => undecidedOf(text));

function undecidedOf(text: string): UndecidedCase[] {
  const read = readDetermination('', text);
  if (read.kind === 'unreadable') return [];
  const { header, summary, items } = beforeDecision(read.determination);
  const facts = findFacts(summary);
  const on = guidelineDate({ decided: header.decisionDate, urDecision: header.urDecisionDate }, facts);
  const { dateOfInjury, urDecisionDate } = header;
  return [{ file: '', on, dateOfInjury, urDecisionDate, facts, items }];
}

if (cases.length === 0) process.stdout.write(`review: no letters as text under ${folder}\n`);
else await measure();

async function measure(): Promise<void> {
  const items = cases.reduce((sum, one) => sum + one.items.length, 0);
  const times = cases.map(elapsed).toSorted((a, b) => a - b);
  const after = await rate(() => cases.forEach(reviewCase));
  const warm = Math.max(...cases.map(elapsed));
  const whole = await rate(() => texts.flatMap(undecidedOf).forEach(reviewCase));
  const peer = await rate(() => texts.forEach(byKeyWords));
  print(`review: ${cases.length} cases of ${items} items`, [
    ['cases a minute of one core, after evidence', figure(after.perSecond * cases.length * 60)],
    ['cases a minute of one core, from the text of the letter', figure(whole.perSecond * cases.length * 60)],
    ['slowest case, cold, after evidence', `${figure(times.at(-1) ?? 0)} ms`],
    ['slowest case, warm, after evidence', `${figure(warm)} ms`],
    ['median case, cold, after evidence', `${figure(times[Math.floor(times.length / 2)] ?? 0)} ms`],
    ['peer: key words, no criteria and no evidence, cases a minute', figure(peer.perSecond * texts.length * 60)],
  ]);
}

function elapsed(one: UndecidedCase): number {
  const start = performance.now();
  reviewCase(one);
  return performance.now() - start;
}

/** What a short script does: counts words that sound for or against. */
function byKeyWords(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/failed|radiculopathy|improve\w*|weakness|tear/gi) - count(/not documented|normal|no evidence|denied/gi);
}
