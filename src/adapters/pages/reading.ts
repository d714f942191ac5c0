import type { PageOutcome } from '#commands/records/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { SharedFile } from './page-thread.ts';

/** One reading of a file: which pages are asked for, done and handed out, in order. */
export type Reading = {
  readonly file: SharedFile;
  /** The next page to ask for (null: the file has to be opened first), or none left. */
  readonly next: () => { readonly number: number | null } | null;
  /** A page that was asked for has to be asked for again. */
  readonly again: (number: number | null) => void;
  readonly opened: (outcome: number | Unreadable) => void;
  readonly done: (number: number, outcome: PageOutcome) => void;
  /** A page took the thread that read it with it. */
  readonly lost: (number: number, message: string) => void;
  readonly whenOpened: Promise<number | Unreadable>;
  readonly outcomes: () => AsyncIterable<PageOutcome>;
};

/** How far reading may run ahead of the one who takes the pages. */
const AHEAD = 64;
/** Pages lost one after the other, after which a file is given up. */
const LOST_IN_A_ROW = 10;

/** Keeps account of one reading. `more` is told when another page may be asked for; `end` when nobody wants more. */
export function startReading(file: SharedFile, from: number, more: () => void, end: () => void): Reading {
  const finished = new Map<number, PageOutcome>();
  const retried: number[] = [];
  let toOpen = true;
  let pages = 0;
  let asked = from;
  let taken = from;
  let inARow = 0;
  const opening = Promise.withResolvers<number | Unreadable>();
  let news = Promise.withResolvers<void>();

  const next = () => {
    if (toOpen) {
      toOpen = false;
      return { number: null };
    }
    const again = retried.shift();
    if (again !== undefined) return { number: again };
    if (asked > pages || asked >= taken + AHEAD) return null;
    asked += 1;
    return { number: asked - 1 };
  };

  const done = (number: number, outcome: PageOutcome) => {
    finished.set(number, outcome);
    inARow = 0;
    news.resolve();
  };

  const lost = (number: number, message: string) => {
    finished.set(number, lostPage(number, message));
    inARow += 1;
    if (inARow >= LOST_IN_A_ROW) giveUp();
    news.resolve();
  };

  /** What is left of a file that cannot be read is not tried page by page. */
  const giveUp = () => {
    for (const number of [...retried.splice(0), ...numbers(asked, pages)]) {
      finished.set(number, lostPage(number, `not tried: the ${LOST_IN_A_ROW} pages before it could not be read`));
    }
    asked = pages + 1;
  };

  async function* outcomes(): AsyncGenerator<PageOutcome> {
    try {
      while (taken <= pages) {
        const outcome = finished.get(taken);
        if (outcome === undefined) {
          await news.promise;
          news = Promise.withResolvers<void>();
          continue;
        }
        finished.delete(taken);
        taken += 1;
        more();
        yield outcome;
      }
    } finally {
      end();
    }
  }

  return {
    file,
    next,
    again: number => {
      if (number === null) toOpen = true;
      else retried.push(number);
    },
    opened: outcome => {
      if (typeof outcome === 'number') pages = outcome;
      opening.resolve(outcome);
    },
    done,
    lost,
    whenOpened: opening.promise,
    outcomes,
  };
}

function lostPage(number: number, message: string): PageOutcome {
  return { kind: 'unreadable', number, error: { code: 'damaged', message, at: `page ${number}` } };
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
