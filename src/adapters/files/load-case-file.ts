import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import type { LoadCaseFile, LoadText } from '#commands/ports.ts';
import { CaseFile } from '#domain/cases/case-file.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

type Refusal = { readonly kind: 'unreadable'; readonly error: Unreadable };

/** Loads case folders through a loader of texts: `case.json` is checked, then every document it names is read. */
export function caseFileLoader(loadText: LoadText): LoadCaseFile {
  return async caseJson => {
    const folder = dirname(caseJson);
    const loaded = await loadText(caseJson);
    if (loaded.kind === 'unreadable') return loaded;
    const read = readCaseJson(loaded.text);
    if ('error' in read) return read;
    const documents: RecordDocument[] = [];
    for (const [index, entry] of read.caseFile.documents.entries()) {
      const at = `case.json/documents/${index}/file`;
      if (!isInside(entry.file)) return refused(`${entry.file} lies outside the case folder`, at);
      const text = await loadText(join(folder, entry.file));
      if (text.kind === 'unreadable')
        return { kind: 'unreadable', error: { ...text.error, at: named(entry.file, text.error.at) } };
      documents.push({
        id: entry.file,
        title: entry.title,
        date: entry.date,
        author: entry.author,
        part: 'page',
        pages: text.pages.map((page, number) => ({ number: number + 1, text: page })),
      });
    }
    return { kind: 'loaded', folder: basename(folder) === '' ? caseJson : folder, caseFile: read.caseFile, documents };
  };
}

function readCaseJson(text: string): { readonly caseFile: CaseFile } | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused(
      `not JSON: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}`,
      'case.json',
    );
  }
  const parsed = CaseFile.safeParse(json);
  if (parsed.success) return { caseFile: parsed.data };
  const [issue] = parsed.error.issues;
  return refused(issue?.message ?? 'not a case file', ['case.json', ...(issue?.path ?? []).map(String)].join('/'));
}

function isInside(file: string): boolean {
  return !isAbsolute(file) && !normalize(file).startsWith('..');
}

function named(file: string, at: string | null): string {
  return at === null ? file : `${file}, ${at}`;
}

function refused(message: string, at: string): Refusal {
  return { kind: 'unreadable', error: { code: 'invalid', message, at } };
}
