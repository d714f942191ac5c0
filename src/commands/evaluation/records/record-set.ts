import { pagesOfFile, type PagesOfFileNeeds } from '#commands/records/pages-of-file.ts';
import { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { PageToIndex } from '#domain/records/documents/document-index.ts';
import { RecordPage } from '#domain/records/pages/record-page.ts';

/** A record set: its pages as they were read, in order, and what it truly holds. */
export type RecordSet = {
  readonly folder: string;
  readonly truth: RecordTruth;
  readonly pages: readonly PageToIndex[];
  /** `text`: the pages came as text; `files`: they were read from files. */
  readonly from: 'text' | 'files';
};

export type LoadedSet = { readonly set: RecordSet | null; readonly idle: readonly string[] };

const withoutWords = RecordPage.extend({ read: RecordPage.shape.read.omit({ words: true }) });

/** The set of a folder with its `truth.json`: pages of `pages.jsonl` where there is one, else read from the files the truth names. */
export async function loadRecordSet(needs: PagesOfFileNeeds, folder: string): Promise<LoadedSet> {
  const loaded = await needs.loadText(`${folder}/truth.json`);
  if (loaded.kind === 'unreadable') return { set: null, idle: [`${folder}/truth.json: ${loaded.error.message}`] };
  const truth = truthIn(loaded.text);
  if (truth === null) return { set: null, idle: [`${folder}/truth.json: not the truth of a record set`] };
  const lines = await needs.loadText(`${folder}/pages.jsonl`);
  const read =
    lines.kind === 'loaded' ? pagesIn(`${folder}/pages.jsonl`, lines.text) : await pagesRead(needs, folder, truth);
  const expected = truth.pages.length;
  const short =
    read.pages.length === expected ? [] : [`${folder}: ${read.pages.length} pages, ${expected} in the truth`];
  return {
    set: { folder, truth, pages: read.pages, from: lines.kind === 'loaded' ? 'text' : 'files' },
    idle: [...read.idle, ...short],
  };
}

function truthIn(text: string): RecordTruth | null {
  try {
    const truth = RecordTruth.safeParse(JSON.parse(text));
    return truth.success ? truth.data : null;
  } catch {
    return null;
  }
}

type Pages = { readonly pages: readonly PageToIndex[]; readonly idle: readonly string[] };

function pagesIn(file: string, text: string): Pages {
  const pages: PageToIndex[] = [];
  const idle: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const page = pageIn(line);
    if (page === null) idle.push(`${file} line ${index + 1}: not a page of a record`);
    else pages.push(page);
  }
  return { pages, idle };
}

function pageIn(line: string): PageToIndex | null {
  try {
    const page = withoutWords.safeParse(JSON.parse(line));
    return page.success ? page.data : null;
  } catch {
    return null;
  }
}

async function pagesRead(needs: PagesOfFileNeeds, folder: string, truth: RecordTruth): Promise<Pages> {
  const pages: PageToIndex[] = [];
  const idle: string[] = [];
  for (const { path, known } of truth.files) {
    if (known) continue;
    const file = `${folder}/${path}`;
    for await (const outcome of pagesOfFile(needs, file)) {
      if (outcome.kind === 'unreadable') idle.push(`${file}: ${outcome.error.message}`);
      if (outcome.kind === 'unreadable' && outcome.number === null) continue;
      const read =
        outcome.kind === 'read'
          ? outcome.page
          : { number: outcome.number ?? 1, text: '', source: 'ocr' as const, blank: false, faxHeader: null };
      pages.push({ page: pages.length + 1, file: path, read });
    }
  }
  return { pages, idle };
}
