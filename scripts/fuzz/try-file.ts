import { openFile } from '#adapters/formats/open-file.ts';
import type { OpenedFile, ReadPages } from '#commands/records/ports.ts';
import { randomFrom } from '../../test/builders/filings/random.ts';
import { damaged } from './mutate.ts';
import { samples } from './samples.ts';

/** What became of one damaged file; `wrong` is what no reader may do. */
export type Tried = {
  readonly file: number;
  readonly outcome: string;
  readonly seconds: number;
  readonly wrong: string | null;
};

/** Seconds of processor time a reader may take. */
const SLOW = 2;

/** Damages the file of a number, the same in every run, and gives it to the readers. */
export async function tryFile(file: number, readPages: ReadPages): Promise<Tried> {
  const random = randomFrom(file);
  const { name, bytes } = damaged(random.pick(samples), random, samples);
  const start = process.cpuUsage();
  const outcomes = new Set<string>();
  const wrong: string[] = [];
  try {
    for await (const part of openFile(name, bytes)) outcomes.add(await outcomeOf(part, readPages, wrong));
    if (outcomes.size === 0) wrong.push('nothing was said of it');
  } catch (error) {
    wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (seconds > SLOW) wrong.push(`${seconds} s`);
  const outcome = outcomes.size === 1 ? [...outcomes].join() : 'several files in it';
  return { file, outcome, seconds, wrong: wrong.length === 0 ? null : wrong.join('; ') };
}

async function outcomeOf(part: OpenedFile, readPages: ReadPages, wrong: string[]): Promise<string> {
  if (part.path === '') wrong.push('a path that is empty');
  if (part.kind === 'container') return 'opened';
  if (part.kind === 'quarantined') {
    const { code, message } = part.reason;
    if (message === '' || message.includes('\n')) wrong.push(`a reason that is not one line: ${message}`);
    return `set aside: ${code}`;
  }
  const opened = await readPages(part, 1);
  if (opened.kind === 'unreadable') return `not opened: ${opened.error.code}`;
  for await (const outcome of opened.outcomes) {
    if (outcome.kind === 'unreadable' || outcome.page.source !== 'converted') continue;
    const { text } = outcome.page;
    if (text.length > 8000 || text.split('\n').length > 120) wrong.push('a page that is too long');
  }
  return `read: ${part.format}`;
}
