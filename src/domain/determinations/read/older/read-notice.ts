import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { tellsDays, withToldDays } from './head/application-sentence.ts';
import { readLetterHead } from './head/letter-head.ts';
import { regardingStart, splitRegardingItems } from './items/regarding-items.ts';
import { unknownSentences } from './known-sentences.ts';
import { cutParts } from './layout/cut-parts.ts';
import { readDocumentsReviewed } from './documents-reviewed.ts';
import type { MissingPart, OlderParts } from './older-parts.ts';
import { readCaseSummary } from './parts/case-summary.ts';
import { closingStart, unreadClosing } from './parts/closing.ts';
import { readQualifications } from './parts/reviewer-qualifications.ts';
import { mergeResults, readResults } from './results-list.ts';

/** Format F2a, the notice of mid to late 2013, cut into its parts, or the first part it lacks. */
export function readNotice(flow: Flow): OlderParts | MissingPart {
  const itemsStart = regardingStart(flow);
  const { sections, head } = cutParts(
    flow,
    ['decision', 'qualifications', 'summary', 'documents'],
    itemsStart ?? flow.length,
  );
  const [qualifications, summary, documents] = [
    sections.get('qualifications'),
    sections.get('summary'),
    sections.get('documents'),
  ];
  if (qualifications === undefined)
    return missingHeading('medical qualifications of the reviewer', 'reviewer paragraph');
  if (summary === undefined) return missingHeading('case summary', 'clinical case summary');
  if (itemsStart === null) return missingHeading('regarding the request for', 'decisions and rationales');
  const first = readResults(head);
  const again = readResults(sections.get('decision') ?? '');
  const results = mergeResults(first.results, again.results);
  if (typeof results === 'number') {
    return { missing: 'the list of results and its repetition decide it differently', at: `item ${results}` };
  }
  const ends = closingStart(flow, itemsStart);
  const split = splitRegardingItems(flow, itemsStart, ends, results);
  if ('missing' in split) return split;
  const { text, disclaimer } = readCaseSummary(summary);
  const said = readLetterHead(first.rest);
  const decision = plain(again.rest);
  const dated = withToldDays(said.header, `${decision} ${disclaimer}`);
  return {
    header: dated.header,
    stated: said.stated,
    reviewer: readQualifications(qualifications),
    clinicalSummary: text,
    documents: documents === undefined ? null : readDocumentsReviewed(documents),
    items: split.items,
    unread: [
      ...said.unread,
      ...unknownSentences(decision).filter(sentence => dated.differs || !tellsDays(sentence)),
      plain(split.before),
      ...unreadClosing(flow.slice(ends)),
    ],
  };
}

function missingHeading(heading: string, at: string): MissingPart {
  return { missing: `the heading "${heading}" is missing`, at };
}
