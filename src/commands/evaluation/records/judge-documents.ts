import type { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { DocumentIndex } from '#domain/records/documents/document-index.ts';
import { authorAgreement } from '#domain/records/names/author-name.ts';
import { countScores, type Judged, type ScoreTable } from '../evidence/score.ts';

type TrueDocument = RecordTruth['documents'][number];
type Indexed = Pick<DocumentIndex, 'documents' | 'copies'>;
type Found = Indexed['documents'][number];

function compared(name: string, gold: string | null, found: string | null, isSame: boolean): Judged[] {
  if (gold !== null && found !== null && isSame) return [{ name, gold: true, found: true }];
  return [
    ...(gold === null ? [] : [{ name, gold: true, found: false }]),
    ...(found === null ? [] : [{ name, gold: false, found: true }]),
  ];
}

function boundaries(truth: RecordTruth, { documents }: Indexed): Judged[] {
  const gold = new Set(truth.documents.map(({ first }) => first));
  const found = new Set(documents.map(({ first }) => first));
  return [...new Set([...gold, ...found])].map(page => ({
    name: 'where a document begins',
    gold: gold.has(page),
    found: found.has(page),
  }));
}

function names(gold: string | null, found: string | null): boolean {
  return gold !== null && found !== null && /^(?:same|near)$/u.test(authorAgreement(gold, found));
}

/** What is said of a document that begins where the truth has one; one that was not found counts as missed in every field. */
function fields(gold: TrueDocument, found: Found | undefined): Judged[] {
  const { kind = null, date = null, author = null, provider = null } = found ?? {};
  return [
    ...compared('kind', gold.kind, kind, gold.kind === kind),
    ...compared('date', gold.date, date, gold.date === date),
    ...compared('author', gold.author, author, names(gold.author, author)),
    ...compared('provider', gold.provider, provider, names(gold.provider, provider)),
  ];
}

function kinds(truth: RecordTruth, byFirst: ReadonlyMap<number, Found>): Judged[] {
  return truth.documents.flatMap(gold => {
    const kind = byFirst.get(gold.first)?.kind ?? null;
    if (kind === gold.kind) return [{ name: `kind: ${gold.kind}`, gold: true, found: true }];
    return [
      { name: `kind: ${gold.kind}`, gold: true, found: false },
      ...(kind === null ? [] : [{ name: `kind: ${kind}`, gold: false, found: true }]),
    ];
  });
}

/** A page as a copy of another is right when both show one sheet. */
function pageCopies(truth: RecordTruth, { copies, documents }: Indexed): Judged[] {
  const sheets = new Map(truth.pages.map(({ page, sheet }) => [page, sheet]));
  const blank = new Set(truth.pages.filter(page => page.blank).map(({ page }) => page));
  const gold = new Set(truth.copies.map(({ page }) => page).filter(page => !blank.has(page)));
  const of = new Map(copies.map(copy => [copy.page, copy.of]));
  // Pages of a document that is a copy as a whole are folded with it.
  const folded = new Set(
    documents
      .filter(({ copyOf }) => copyOf !== null)
      .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  const name = 'pages that repeat a page';
  return truth.pages.flatMap(({ page }): Judged[] => {
    const original = of.get(page);
    if (blank.has(page)) return [];
    const isSame = original !== undefined && sheets.get(original) === sheets.get(page);
    if (gold.has(page))
      return [
        { name, gold: true, found: isSame || (original === undefined && folded.has(page)) },
        ...(original !== undefined && !isSame ? [{ name, gold: false, found: true }] : []),
      ];
    return original === undefined ? [] : [{ name, gold: false, found: true }];
  });
}

function rootOf(id: string, copyOf: ReadonlyMap<string, string | null>): string {
  let at = id;
  for (let next = copyOf.get(at) ?? null; next !== null && next !== at; next = copyOf.get(at) ?? null) at = next;
  return at;
}

/** Documents folded under another: right when both go back to one original. */
function documentCopies(truth: RecordTruth, { documents }: Indexed): Judged[] {
  const gold = new Map(truth.documents.map(({ id, copyOf }) => [id, copyOf]));
  const found = new Map(documents.map(({ id, copyOf }) => [id, copyOf]));
  const name = 'documents that repeat a document';
  return [...new Set([...gold.keys(), ...found.keys()])].flatMap((id): Judged[] => {
    const isGold = (gold.get(id) ?? null) !== null;
    const isFound = (found.get(id) ?? null) !== null;
    if (!isGold && !isFound) return [];
    const isSame = isGold && isFound && rootOf(rootOf(id, found), gold) === rootOf(id, gold);
    if (isSame) return [{ name, gold: true, found: true }];
    return [
      ...(isGold ? [{ name, gold: true, found: false }] : []),
      ...(isFound ? [{ name, gold: false, found: true }] : []),
    ];
  });
}

/** Where documents begin, what is said of them, and what repeats what. */
export function scoreDocuments(set: string, truth: RecordTruth, index: Indexed): ScoreTable[] {
  const byFirst = new Map(index.documents.map(document => [document.first, document]));
  const judged = [
    ...boundaries(truth, index),
    ...truth.documents.flatMap(gold => fields(gold, byFirst.get(gold.first))),
    ...pageCopies(truth, index),
    ...documentCopies(truth, index),
  ];
  return [
    {
      set: `${set}: ${truth.documents.length} documents on ${truth.pages.length} pages`,
      scores: countScores(judged),
      note: 'a document that was not found counts as missed in every field',
    },
    {
      set: `${set}: kinds of documents`,
      scores: countScores(kinds(truth, byFirst)).toSorted((one, other) => (one.name < other.name ? -1 : 1)),
      note: null,
    },
  ];
}
