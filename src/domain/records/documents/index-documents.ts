import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { comparedWords, type PageWords, type Vocabulary, vocabulary } from './copies/page-words.ts';
import { copiedDocuments } from './copies/copied-documents.ts';
import { findCopies, type Match, matchSheets } from './copies/find-copies.ts';
import type { Correction } from './correction.ts';
import { correctBoundaries, correctFields } from './corrections/apply-corrections.ts';
import { withoutFaxLine } from './cues/fax-line.ts';
import { type PageCues, readPageCues } from './cues/page-cues.ts';
import { describeDocument } from './describe/describe-document.ts';
import type { Boundary, DocumentIndex, DocumentIndexer, PageToIndex } from './document-index.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { WhosePage } from '../identity/another-person.ts';
import type { KnownWorker } from '../identity/known-worker.ts';
import { readWhosePage, whoseDocument } from '../identity/whose-document.ts';
import { classify } from './kinds/classify.ts';
import { findBoundaries, type SameSheets } from './split/find-boundaries.ts';

/** The index of a record whose pages are at hand: its documents, copies, boundaries. */
export function indexDocuments(
  pages: Iterable<PageToIndex>,
  corrections: readonly Correction[],
  worker: KnownWorker | null = null,
): DocumentIndex {
  const indexer = documentIndexer(worker);
  for (const page of pages) indexer.add(page);
  return indexer.finish(corrections);
}

/**
 * The same for pages that come one by one: their text is let go at once. Where the worker of the case is known, each document is
 * compared with them.
 */
export function documentIndexer(worker: KnownWorker | null): DocumentIndexer {
  const pages: PageCues[] = [];
  const whose = new Map<number, WhosePage>();
  const written: (PageWords & { readonly scanned: boolean })[] = [];
  const words = vocabulary();
  return {
    add: page => {
      const cues = readPageCues(page);
      pages.push(cues);
      if (worker !== null && !cues.blank) whose.set(page.page, readWhosePage(page.read.text, worker));
      written.push({
        page: page.page,
        scanned: page.read.source === 'ocr',
        words: words.numbered(
          cues.blank ? [] : comparedWords(withoutFaxLine(page.read.text, page.read.faxHeader).rest),
        ),
      });
    },
    finish: corrections => {
      const compared = pages.flatMap((cues, at) => {
        const one = written[at];
        return one === undefined || cues.blank || cues.separator
          ? []
          : [{ ...one, day: ownDay(cues), filled: isFilled(cues, one, words) }];
      });
      const matches = matchSheets(compared, words);
      const begins = correctBoundaries(findBoundaries(pages, sameSheets(compared, matches), whose), corrections);
      const runs = runsOf(pages, begins.value);
      const documentOf = new Map(runs.flatMap((run, document) => run.map(({ page }) => [page, document] as const)));
      const copies = findCopies(
        compared.map(page => ({ ...page, document: documentOf.get(page.page) ?? 0 })),
        matches,
        words,
      );
      const blank = new Set(pages.filter(cues => cues.blank).map(({ page }) => page));
      const found = folded(documentsOf(runs, begins.said, whose), copies, page => blank.has(page));
      const corrected = correctFields(found, corrections);
      return {
        documents: asOriginals(corrected.value),
        copies,
        boundaries: begins.value,
        unfit: [...begins.unfit, ...corrected.unfit],
      };
    },
  };
}

function sameSheets(compared: readonly PageWords[], matches: readonly (readonly Match[])[]): SameSheets {
  const byPage = new Map(
    compared.map(({ page }, index) => [page, (matches[index] ?? []).map(({ at }) => compared[at]?.page ?? 0)]),
  );
  return page => byPage.get(page) ?? [];
}

type PageOfRun = { readonly page: number; readonly cues: PageCues };

function runsOf(pages: readonly PageCues[], boundaries: readonly Boundary[]): PageOfRun[][] {
  const runs: PageOfRun[][] = [];
  pages.forEach((cues, at) => {
    const run = runs.at(-1);
    const one = { page: cues.page, cues };
    if (run === undefined || boundaries[at]?.begins === true) runs.push([one]);
    else run.push(one);
  });
  return runs;
}

function documentsOf(
  runs: readonly PageOfRun[][],
  corrected: ReadonlySet<number>,
  whose: ReadonlyMap<number, WhosePage>,
): IndexedDocument[] {
  return runs.map(run => {
    const cues = run.map(one => one.cues);
    const first = run[0]?.page ?? 1;
    const last = run.at(-1)?.page ?? first;
    const kind = classify(cues);
    const ends = run.some(({ page }) => corrected.has(page)) || corrected.has(last + 1);
    return {
      id: `p${first}`,
      first,
      last,
      kind,
      ...describeDocument(kind, cues),
      copyOf: null,
      anotherPerson: whoseDocument(run.map(({ page }) => ({ page, whose: whose.get(page) ?? null }))),
      belongs: null,
      corrected: ends ? ['pages'] : [],
    };
  });
}

/** Copies under what they repeat: a copy is of the kind of its original, and of its date where it shows none. */
function folded(
  documents: readonly IndexedDocument[],
  copies: DocumentIndex['copies'],
  isBlank: (page: number) => boolean,
): IndexedDocument[] {
  const of = copiedDocuments(documents, copies, isBlank);
  const byId = new Map(documents.map(document => [document.id, document]));
  return documents.map(document => {
    const original = byId.get(of.get(document.id) ?? '');
    if (original === undefined) return document;
    return { ...document, kind: original.kind, date: original.date ?? document.date, copyOf: original.id };
  });
}

/** A copy is of whom its original is, and what a person said of that holds for both. */
function asOriginals(documents: readonly IndexedDocument[]): IndexedDocument[] {
  const done = new Map<string, IndexedDocument>();
  return documents.map(document => {
    const original = done.get(document.copyOf ?? '');
    const { anotherPerson, belongs } = document;
    const settled =
      original === undefined
        ? document
        : {
            ...document,
            anotherPerson: anotherPerson ?? original.anotherPerson,
            belongs: belongs ?? original.belongs,
          };
    done.set(document.id, settled);
    return settled;
  });
}

/** Whether a page bears a date or a number of five figures: a form without either repeats itself, and nobody sent it twice. */
function isFilled({ dates }: PageCues, { words }: PageWords, { word }: Vocabulary): boolean {
  return dates.length > 0 || words.some(number => word(number).replaceAll(/\D/g, '').length >= 5);
}

/** A date further down is that of something told. */
const HEAD = 14;

/** The date of a page that is its document's own: at its head, or with a signature; null where there is none. */
function ownDay({ dates }: PageCues): CivilDate | null {
  const own = dates.find(({ of, line }) => of === 'signed' || of === 'served' || (of !== 'aside' && line < HEAD));
  return own?.date ?? null;
}
