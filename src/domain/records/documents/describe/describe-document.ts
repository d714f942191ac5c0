import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { DateOf } from '../cues/dated-lines.ts';
import type { PageCues } from '../cues/page-cues.ts';
import type { DocumentKind } from '../document-kind.ts';

export type Described = {
  readonly title: string;
  readonly date: CivilDate | null;
  readonly author: string | null;
  readonly provider: string | null;
};

const BY_VISIT: readonly DateOf[] = ['visit', 'report', 'plain', 'signed', 'served'];
const BY_REPORT: readonly DateOf[] = ['report', 'plain', 'signed', 'visit', 'served'];
const BY_SIGNATURE: readonly DateOf[] = ['signed', 'plain', 'report', 'served', 'visit'];

/** Which date is the document's: of the visit or procedure where there is one, of the writing for papers that tell of no visit. */
const DATED_BY: Readonly<Record<DocumentKind, readonly DateOf[]>> = {
  'imr-application': BY_SIGNATURE,
  'ur-decision': BY_REPORT,
  'request-for-authorization': BY_SIGNATURE,
  'first-report': BY_VISIT,
  'progress-report': BY_VISIT,
  consultation: BY_VISIT,
  'operative-report': BY_VISIT,
  'imaging-report': BY_VISIT,
  'electrodiagnostic-report': BY_VISIT,
  'laboratory-report': BY_VISIT,
  'therapy-note': BY_VISIT,
  'medical-legal-report': BY_VISIT,
  'prior-determination': BY_REPORT,
  correspondence: BY_REPORT,
  'proof-of-service': ['served', 'signed', 'plain', 'report', 'visit'],
  blank: [],
  other: BY_VISIT,
};

/** Lines of the head of a document, whose dates go before those told further down. */
const HEAD = 14;

/** What a document is called where it has no title. */
const CALLED: Readonly<Record<DocumentKind, string>> = {
  'imr-application': 'Application for independent medical review',
  'ur-decision': 'Utilization review decision',
  'request-for-authorization': 'Request for authorization',
  'first-report': "Doctor's first report",
  'progress-report': 'Progress report',
  consultation: 'Consultation',
  'operative-report': 'Operative report',
  'imaging-report': 'Imaging report',
  'electrodiagnostic-report': 'Electrodiagnostic report',
  'laboratory-report': 'Laboratory report',
  'therapy-note': 'Therapy note',
  'medical-legal-report': 'Medical-legal report',
  'prior-determination': 'Final determination of an independent medical review',
  correspondence: 'Letter',
  'proof-of-service': 'Proof of service',
  blank: 'Blank page',
  other: 'Untitled paper',
};

/** Title, date, author and provider of a document from the cues of its pages. */
export function describeDocument(kind: DocumentKind, pages: readonly PageCues[]): Described {
  return {
    title: titleOf(kind, pages),
    date: dateOf(kind, pages),
    author: authorOf(kind, pages),
    provider: pages.find(({ blank }) => !blank)?.provider ?? null,
  };
}

function titleOf(kind: DocumentKind, pages: readonly PageCues[]): string {
  const printed = pages.find(({ blank }) => !blank)?.title ?? null;
  return printed === null ? CALLED[kind] : cleaned(printed);
}

/** As printed, without what surrounds it: its label (`Kind:`), the number of the page, rules, letters set apart. */
function cleaned(printed: string): string {
  return printed
    .replaceAll(/(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]\s){3,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu, letters =>
      letters.replaceAll(/\s/g, ''),
    )
    .replace(/^\s*(?:kind|type|title|document(?:\s+(?:type|title|kind))?)\s*:\s*/i, '')
    .replace(/\s*\bpage\s*\d.*$/i, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[^\p{L}\p{N}("]+|[^\p{L}\p{N})"]+$/gu, '');
}

/** The first page that has a date of the sort looked for; first sorts go before later ones on whichever page. */
function dateOf(kind: DocumentKind, pages: readonly PageCues[]): CivilDate | null {
  const first = pages.find(({ blank }) => !blank);
  const inHead = first?.dates.filter(({ line }) => line < HEAD) ?? [];
  for (const sort of DATED_BY[kind]) {
    // A signature dates a paper only at its end, and then before anything at its head.
    if (sort === 'signed' || sort === 'served') break;
    const found = inHead.find(({ of }) => of === sort);
    if (found !== undefined) return found.date;
  }
  const ends = pages.length <= 3 ? pages : [...pages.slice(0, 2), ...pages.slice(-1)];
  for (const sort of DATED_BY[kind]) {
    for (const { dates } of ends) {
      const found = dates.find(({ of }) => of === sort);
      if (found !== undefined) return found.date;
    }
  }
  return null;
}

/** Papers whose fields name the parties, and many hands, and whose writer is known by a signature alone: who decides an independent review is not named. */
const ONLY_SIGNED: readonly DocumentKind[] = ['imr-application', 'prior-determination', 'other'];

/**
 * Who signed, last page first; else who is labelled as having written it, first page first; else the last name printed with a
 * degree. A request for authorization gives the physician who asks before the reports it encloses.
 */
function authorOf(kind: DocumentKind, pages: readonly PageCues[]): string | null {
  const signed = pages.toReversed().flatMap(({ names }) => names.filter(({ by }) => by === 'signed'))[0];
  const labelled = pages.flatMap(({ names }) => names.filter(({ by }) => by === 'labelled'))[0];
  const inPrint = pages.flatMap(({ names }) => names.filter(({ by }) => by === 'printed'));
  const isRequest = kind === 'request-for-authorization';
  const asking = isRequest ? pages.flatMap(({ names }) => names.filter(({ by }) => by === 'asking'))[0] : undefined;
  const printed = isRequest ? inPrint[0] : inPrint.at(-1);
  const name = (ONLY_SIGNED.includes(kind) ? signed : (signed ?? asking ?? labelled ?? printed))?.name ?? null;
  return name === null ? null : fullest(name, pages);
}

/** The same person as written out most fully: `K. Roe` signs, `Kim B. Roe` stands over it. */
function fullest(name: string, pages: readonly PageCues[]): string {
  const last = name.split(' ').at(-1);
  const same = pages
    .flatMap(({ names }) => names)
    .filter(one => one.name.split(' ').at(-1) === last && one.name[0] === name[0]);
  return same.reduce((best, one) => (one.name.length > best.length ? one.name : best), name);
}
