import type { ImportView } from '#api/imports/contract.ts';
import { counted } from '../../parts/words/case-words.ts';

/** What was wrong with files, in words; the codes are those of the command line. */
export const TROUBLE_WORDS: Readonly<Record<string, string>> = {
  twin: 'the same under another number',
  'unknown-format': 'no letter of a known form',
  unsupported: 'of another kind',
  damaged: 'damaged',
  empty: 'empty',
  'too-large': 'too large to be a letter',
  'no-text': 'without text',
  encrypted: 'encrypted',
  encoding: 'in an unknown encoding',
  binary: 'no text',
  incomplete: 'incomplete',
  invalid: 'not to be understood',
  'not-found': 'not found',
};

/** Where an import stands, in a few words. */
export function stateWords({ state, stopAsked, says, files }: ImportView): string {
  if (state === 'receiving')
    return files.partly === 0
      ? `${counted(files.whole, 'file')} sent, not begun`
      : `${counted(files.whole, 'file')} sent, ${files.partly} not whole`;
  if (state === 'waiting') return says === null ? 'Waiting for its turn' : `Waiting: ${says}`;
  if (state === 'running') return stopAsked ? 'Stopping' : sentence(says ?? 'Running');
  return state === 'stopped' ? 'Stopped' : 'Done';
}

/** How fast an import goes and how long it still takes; empty before that is known. */
export function paceWords({ state, progress }: ImportView): string {
  if (state !== 'running' || progress === null || progress.perSecond === null || progress.secondsLeft === null)
    return '';
  const rate =
    progress.perSecond < 10 ? progress.perSecond.toFixed(1) : Math.round(progress.perSecond).toLocaleString('en');
  return `${rate} a second, ${timeWords(progress.secondsLeft)} left`;
}

/** Seconds as people say them: `40 s`, `12 min`, `3 h 20 min`. */
export function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** What became of the files looked at. */
export function sumWords(progress: NonNullable<ImportView['progress']>): string {
  const { added, corrections, repeated, unreadable, twins } = progress;
  return [
    `${added.toLocaleString('en')} added${corrections > 0 ? ` (${corrections.toLocaleString('en')} of them corrections)` : ''}`,
    `${repeated.toLocaleString('en')} there already`,
    `${unreadable.toLocaleString('en')} not read`,
    ...(twins > 0 ? [`${twins.toLocaleString('en')} the same under another number`] : []),
  ].join(' · ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
