import type { RecordDocument } from '../document.ts';
import type { IndexedDocument } from '../documents/indexed-document.ts';
import type { RecordCompleteness } from './completeness.ts';
import type { ComparableDocument } from './match/compare-named.ts';
import { documentWords } from './match/document-words.ts';
import { matchNamedRecords } from './match/match-named-record.ts';
import { ownDates } from './match/own-dates.ts';
import { findMentions } from './named/find-mentions.ts';
import { type MentionIn, namedRecords } from './named/named-record.ts';
import { reportWindow } from './report-window.ts';
import { isSetAside, isUnsettled } from '../documents/set-aside.ts';
import { namesRecords } from '../ur-decision.ts';
import type { CheckedRecord, DisputedRequest, RecordRule } from './requirement.ts';
import { applicationForm } from './rules/must-be-sent/application-form.ts';
import { criteriaAndReasons } from './rules/must-be-sent/criteria-and-reasons.ts';
import { earlierPhysicians } from './rules/must-be-sent/earlier-physicians.ts';
import { gapsBetweenReports } from './rules/gaps-between-reports.ts';
import { listOfRecords } from './rules/must-be-sent/list-of-records.ts';
import { type KnownDetermination, priorDeterminations } from './rules/prior-determinations.ts';
import { reportsNamed } from './rules/must-be-sent/reports-named.ts';
import { requestAndDecision } from './rules/must-be-sent/request-and-decision.ts';
import { sentInSupport } from './rules/must-be-sent/sent-in-support.ts';
import { toldTheWorker } from './rules/must-be-sent/told-the-worker.ts';
import { treatingReports } from './rules/must-be-sent/treating-reports.ts';

const RULES: readonly RecordRule[] = [
  requestAndDecision,
  reportsNamed,
  treatingReports,
  earlierPhysicians,
  applicationForm,
  toldTheWorker,
  sentInSupport,
  criteriaAndReasons,
  listOfRecords,
];

/** A record to look through: its index, and the text of its documents where they have been read; copies may be among both. */
export type RecordToAssess = {
  readonly index: readonly IndexedDocument[];
  readonly documents: readonly RecordDocument[];
  /** What is known of the request; the rest is taken from the record. */
  readonly request?: Partial<DisputedRequest>;
  readonly caseNumber?: string | null;
  readonly known?: readonly KnownDetermination[];
};

const SILENT = new Set(['blank', 'proof-of-service']);

/** A paper of a kind not recognised names days of payment and of sending; records only where it says that it rests on them. */
function isSilent({ kind }: IndexedDocument, document: RecordDocument): boolean {
  return SILENT.has(kind) || (kind === 'other' && !namesRecords(document));
}

function latest(
  documents: readonly IndexedDocument[],
  kind: IndexedDocument['kind'],
  until: string | null,
): IndexedDocument | null {
  const dated = documents.filter(
    document => document.kind === kind && document.date !== null && (until === null || document.date <= until),
  );
  return dated.reduce<IndexedDocument | null>(
    (last, each) => (last === null || (each.date ?? '') >= (last.date ?? '') ? each : last),
    null,
  );
}

/** The request in dispute as the record shows it: the last UR decision, and the last request before it. */
function requestIn(documents: readonly IndexedDocument[], given: Partial<DisputedRequest>): DisputedRequest {
  const urDecision = given.urDecision ?? latest(documents, 'ur-decision', null)?.date ?? null;
  const request = latest(documents, 'request-for-authorization', urDecision);
  return {
    requested: given.requested ?? request?.date ?? null,
    urDecision,
    physician: given.physician ?? request?.author ?? null,
    titles: given.titles ?? [],
  };
}

/** What a record names and lacks, what must be sent of it, gaps between reports and earlier determinations. */
export function assessCompleteness({
  index,
  documents,
  request = {},
  caseNumber = null,
  known = [],
}: RecordToAssess): RecordCompleteness {
  const texts = new Map(documents.map(document => [document.id, document]));
  const textOf = (id: string): string =>
    texts
      .get(id)
      ?.pages.map(({ text }) => text)
      .join('\n') ?? '';
  const originals = index
    .filter(document => document.copyOf === null && !isSetAside(document))
    .map(
      (document): ComparableDocument => ({
        ...document,
        otherDates: ownDates(texts.get(document.id)?.pages[0]?.text ?? ''),
      }),
    );
  const mentions = originals.flatMap((own): MentionIn[] => {
    const document = texts.get(own.id);
    if (document === undefined || isSilent(own, document)) return [];
    return findMentions(document, own).map(mention => ({ ...mention, namedIn: own.kind }));
  });
  const asked = requestIn(originals, request);
  const record: CheckedRecord = {
    documents: originals,
    matched: matchNamedRecords(namedRecords(mentions), originals, documentWords(textOf)),
    request: asked,
    textOf,
  };
  const window = reportWindow(asked);
  const requests = originals.filter(({ kind }) => kind === 'request-for-authorization');
  // Where the items are not given, what the requests ask for stands for them.
  const titles = asked.titles.length > 0 ? asked.titles : requests.map(({ id }) => textOf(id));
  return {
    request: { ...asked, titles: [...asked.titles] },
    window,
    named: [...record.matched],
    requirements: RULES.map(({ rule, source, find }) => ({
      rule,
      ...find(record),
      source: source.cite,
      says: source.says,
    })),
    gaps: gapsBetweenReports(originals, window),
    priorDeterminations: priorDeterminations({ documents: originals, textOf, titles, caseNumber, known }),
    unsettled: index.flatMap(document => {
      const { id, copyOf, anotherPerson } = document;
      return copyOf === null && isUnsettled(document) && anotherPerson !== null
        ? [{ ...anotherPerson, document: id }]
        : [];
    }),
  };
}
