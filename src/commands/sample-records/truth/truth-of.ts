import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { daysBetween } from '../course/days.ts';
import type { Course } from '../course/course.ts';
import type { FactDraft, Mark } from '../paper/passage.ts';
import type { Packed, PackedPage, PackedSubmission, Unit } from '../packets/unit.ts';
import type { Worker } from '../course/cast.ts';
import type { Registry } from '../writing/naming.ts';
import type { RecordTruth } from './record-truth.ts';

type TrueDocument = RecordTruth['documents'][number];
type PlantedFact = RecordTruth['facts'][number];
type Lying = { readonly packed: Packed; readonly document: TrueDocument };
/** Where a marked stretch stands for the first time. */
type Placed = { readonly mark: Mark; readonly quote: string; readonly page: number; readonly lying: Lying };

export type Set = {
  readonly seed: number;
  readonly worker: Worker;
  readonly course: Course;
  readonly registry: Registry;
  readonly submissions: readonly PackedSubmission[];
  /** `text`: the pages are written as text and none is an image. */
  readonly form: 'files' | 'text';
  /** The text of a page as it is written out, to tell exact copies from near ones. */
  readonly textOf: (page: PackedPage) => string;
  /** Papers of other people. */
  readonly strangers: ReadonlySet<Unit>;
};

/** The truth of a packed set: everything numbered in the order it was received. */
export function truthOf(set: Set): RecordTruth {
  const { seed, worker, course, registry, submissions, form, textOf, strangers } = set;
  const files: RecordTruth['files'] = [];
  const pages: RecordTruth['pages'] = [];
  const copies: RecordTruth['copies'] = [];
  const lyings: Lying[] = [];
  const placed: Placed[] = [];
  const firstOf = new Map<number, { readonly page: number; readonly packed: PackedPage }>();
  const holding = new Map<number, Lying[]>();

  for (const [index, submission] of submissions.entries()) {
    for (const file of submission.files) {
      const inFile = file.papers.reduce((sum, paper) => sum + paper.pages.length, 0);
      if (inFile === 0) continue;
      const known = file.again !== null;
      const first = pages.length + 1;
      files.push({
        submission: index + 1,
        path: file.path,
        form: form === 'text' ? 'text' : file.form,
        pages: inFile,
        known,
        first: known ? null : first,
        last: known ? null : first + inFile - 1,
      });
      if (known) continue;
      for (const packed of file.papers) {
        const begins = pages.length + 1;
        const document = documentOf(packed, begins, holding);
        const lying = { packed, document };
        lyings.push(lying);
        for (const page of packed.pages) {
          const number = pages.length + 1;
          pages.push({
            page: number,
            file: file.path,
            number: number - first + 1,
            document: document.id,
            sheet: page.sheetNumber,
            scanned: page.scanned,
            turned: form === 'text' ? 0 : page.turned,
            faxHeader: page.faxHeader,
            blank: page.blank,
          });
          const before = firstOf.get(page.sheetNumber);
          if (before === undefined) {
            firstOf.set(page.sheetNumber, { page: number, packed: page });
            const marked = strangers.has(packed.unit) ? [] : page.sheet.marked;
            for (const { mark, quote } of marked) placed.push({ mark, quote, page: number, lying });
          } else {
            const exact =
              (form === 'text' || !(page.scanned || before.packed.scanned)) && textOf(page) === textOf(before.packed);
            copies.push({ page: number, of: before.page, exact });
          }
          holding.set(page.sheetNumber, [...(holding.get(page.sheetNumber) ?? []), lying]);
        }
      }
    }
  }
  const own = lyings.filter(({ packed }) => !strangers.has(packed.unit));
  return {
    schema: 'openimr/1',
    seed,
    worker: {
      name: `${worker.first} ${worker.middle}. ${worker.last}`,
      born: worker.born,
      sex: worker.sex,
      injured: course.injured,
      claim: worker.claim,
    },
    submissions: submissions.map(({ sender, party, on }, index) => ({ number: index + 1, sender, party, on })),
    files,
    pages,
    documents: lyings.map(({ document }) => document),
    copies,
    misfiled: lyings.filter(lying => !own.includes(lying)).map(({ document }) => document.id),
    named: namedIn(placed, registry, own),
    gaps: gapsIn(own),
    facts: placed.flatMap(({ mark, ...at }) => (mark.is === 'fact' ? [plantedAt(mark.fact, at)] : [])),
    contrary: contraryIn(placed),
  };
}

function documentOf(
  { unit, pages }: Packed,
  begins: number,
  holding: ReadonlyMap<number, readonly Lying[]>,
): TrueDocument {
  const sheets = pages.map(({ sheetNumber }) => sheetNumber);
  const before = holding
    .get(sheets[0] ?? 0)
    ?.find(({ packed }) => sheets.every(sheet => packed.pages.some(page => page.sheetNumber === sheet)));
  const { paper } = unit;
  return {
    id: `p${begins}`,
    first: begins,
    last: begins + sheets.length - 1,
    kind: paper.kind,
    title: paper.title,
    date: paper.date,
    author: paper.author,
    provider: paper.provider,
    whole: sheets.length === unit.sheets.length,
    copyOf: before?.document.id ?? null,
    copy: before === undefined ? null : copyKind(pages, before.packed),
  };
}

function copyKind(pages: readonly PackedPage[], before: Packed): TrueDocument['copy'] {
  if (pages.length < before.pages.length) return 'part';
  if (pages.some((page, index) => page.sheetNumber !== before.pages[index]?.sheetNumber)) return 'shuffled';
  return pages.some(({ scanned }) => scanned) || before.pages.some(({ scanned }) => scanned) ? 'scan' : 'exact';
}

function plantedAt(draft: FactDraft, { quote, page, lying }: Omit<Placed, 'mark'>): PlantedFact {
  return {
    kind: draft.kind,
    value: Object.fromEntries(
      Object.entries(draft.value).map(([key, value]) => [
        key,
        typeof value === 'object' && value !== null ? [...value] : value,
      ]),
    ),
    assertion: draft.assertion ?? 'affirmed',
    subject: draft.subject ?? 'patient',
    date: draft.date === undefined ? lying.packed.unit.on : draft.date,
    at: { document: lying.document.id, page, quote },
  };
}

function stateOf(documents: readonly string[]): RecordTruth['named'][number]['state'] {
  return documents.length === 0 ? 'missing' : documents.length === 1 ? 'present' : 'ambiguous';
}

function namedIn(placed: readonly Placed[], { namings }: Registry, lyings: readonly Lying[]): RecordTruth['named'] {
  const present = new Map<number, string>();
  const decisions = new Map<CivilDate, string[]>();
  for (const { packed, document } of lyings) {
    const { happening, paper } = packed.unit;
    const original = document.copyOf ?? document.id;
    if (happening !== null && !present.has(happening)) present.set(happening, original);
    if (paper.kind === 'ur-decision' && paper.date !== null && document.copyOf === null)
      decisions.set(paper.date, [...(decisions.get(paper.date) ?? []), document.id]);
  }
  return placed.flatMap(({ mark, quote, page, lying }): RecordTruth['named'] => {
    if (mark.is === 'names-decision') {
      const documents = decisions.get(mark.decided) ?? [];
      const named = { kind: 'ur-decision', author: null, date: mark.decided, twist: null } as const;
      return [{ in: { document: lying.document.id, page, quote }, ...named, state: stateOf(documents), documents }];
    }
    const naming = mark.is === 'names' ? namings[mark.reference] : undefined;
    if (naming === undefined) return [];
    const documents = naming.targets.flatMap(target => present.get(target) ?? []);
    const { kind, author, date, twist } = naming;
    const state = stateOf(documents);
    return [{ in: { document: lying.document.id, page, quote }, kind, author, date, state, documents, twist }];
  });
}

/** Kinds of papers that show that the worker was seen or treated. */
const care: readonly string[] = [
  'first-report',
  'progress-report',
  'consultation',
  'operative-report',
  'imaging-report',
  'electrodiagnostic-report',
  'laboratory-report',
  'therapy-note',
  'medical-legal-report',
];

function gapsIn(lyings: readonly Lying[]): RecordTruth['gaps'] {
  const days = [
    ...new Set(lyings.flatMap(({ document: { kind, date } }) => (care.includes(kind) && date !== null ? [date] : []))),
  ].toSorted();
  return days.flatMap((before, index) => {
    const after = days[index - 1];
    const between = after === undefined ? 0 : daysBetween(after, before);
    return after !== undefined && between > 60 ? [{ after, before, days: between }] : [];
  });
}

const SHOWN = 40; // of the places that document a thing

function contraryIn(placed: readonly Placed[]): RecordTruth['contrary'] {
  const latestFirst = placed.toSorted((a, b) => b.lying.packed.unit.on.localeCompare(a.lying.packed.unit.on));
  const byTopic = Map.groupBy(latestFirst, ({ mark }) => ('topic' in mark ? mark.topic : null));
  return placed.flatMap(({ mark: denied, quote, page, lying }) => {
    if (denied.is !== 'denies') return [];
    const { on } = lying.packed.unit;
    const earlier = (byTopic.get(denied.topic) ?? []).filter(({ lying: at }) => at.packed.unit.on < on);
    const documented = earlier.flatMap(({ mark, ...at }) =>
      mark.is === 'documents' ? [plantedAt(mark.fact, at)] : [],
    );
    const lookAlikes = earlier.flatMap(({ mark, quote: words, page: number, lying: { document } }) =>
      mark.is === 'looks-like' ? [{ document: document.id, page: number, quote: words, because: mark.because }] : [],
    );
    return [
      {
        about: denied.topic,
        denial: { document: lying.document.id, page, quote },
        documented: documented.slice(0, SHOWN),
        lookAlikes: lookAlikes.slice(0, SHOWN),
      },
    ];
  });
}
