import type { RecordOverview } from '#commands/records/look-through-record.ts';
import type { DrugHistory } from '#domain/evidence/timeline/drug-history.ts';
import type { RecordCompleteness } from '#domain/records/completeness/completeness.ts';
import { KIND_TITLES } from '#domain/records/index/kind-title.ts';
import { linesForIndex } from '#domain/records/index/list-lines.ts';

const pageOf = (document: string): string => `page ${document.slice(1)}`;

function drugLine({ names, doses, first, last, status, change }: DrugHistory): string {
  const told = doses
    .map(({ strength, perDay }) =>
      [strength, perDay === null ? null : `${perDay} a day`].filter(part => part !== null).join(', '),
    )
    .filter(said => said !== '');
  const course = told.filter((said, index) => said !== told[index - 1]);
  return `${names.join(', ')}: ${first ?? '?'} to ${last ?? '?'}, ${status}${change === null ? '' : `, ${change}`}${course.length === 0 ? '' : ` (${course.slice(0, 6).join(' > ')})`}`;
}

function completenessLines({ window, named, requirements, gaps, priorDeterminations }: RecordCompleteness): string[] {
  return [
    ...(window === null
      ? ['the day of the request is not known']
      : [`reports owed from ${window.from} to ${window.to} (${window.months} months)`]),
    ...requirements.map(({ state, what, source }) => `${state}: ${what} (${source})`),
    ...named.map(({ state, record: { kind, date, month, author, words, places }, document, candidates }) => {
      const called = [kind === null ? words : KIND_TITLES[kind], author, date ?? month]
        .filter(part => part !== null)
        .join(', ');
      const where =
        document === null
          ? candidates.map(each => `${pageOf(each.document)}: ${each.why.join(', ')}`).join('; ')
          : pageOf(document);
      return `${state}: ${called}, named on page ${[...new Set(places.map(({ page }) => page))].slice(0, 5).join(', ')}${where === '' ? '' : ` (${where})`}`;
    }),
    ...gaps.map(
      ({ from, to, days, isOwed }) =>
        `no report of treatment from ${from} to ${to}: ${days} days${isOwed ? '' : ', before the months owed'}`,
    ),
    ...priorDeterminations.map(({ caseNumber, decided, found, documents, sharedDrugs }) => {
      const where = documents.length === 0 ? '' : ` on ${documents.map(pageOf).join(', ')}`;
      return `earlier determination ${caseNumber ?? 'without a number'}${decided === null ? '' : ` of ${decided}`}, ${found}${where}${sharedDrugs.length === 0 ? '' : `: also about ${sharedDrugs.join(', ')}`}`;
    }),
  ];
}

const part = (heading: string, lines: readonly string[]): string[] => [
  heading,
  ...(lines.length === 0 ? ['none'] : lines).map(line => `  ${line}`),
  '',
];

/** What was found in a record, in lines a clerk can read. */
export function indexLines({ list, chronology, timeline, completeness, contrary }: RecordOverview): string[] {
  return [
    ...part('DOCUMENTS', linesForIndex(list)),
    ...part(
      'CHRONOLOGY',
      chronology.map(({ date, title, document, told }) => {
        const at =
          document === null
            ? `told on page ${told
                .map(({ page }) => page)
                .slice(0, 3)
                .join(', ')}, no document of it`
            : pageOf(document);
        return `${date}  ${title} (${at})`;
      }),
    ),
    ...part('MEDICATION', timeline.drugs.map(drugLine)),
    ...part(
      'PAIN',
      timeline.pain.scores.map(
        ({ date, score, medication, at }) =>
          `${date ?? 'undated'}  ${score}/10${medication === null ? '' : ` ${medication} medication`} (page ${at.page})`,
      ),
    ),
    ...part(
      'BEFORE AND AFTER',
      timeline.responses.map(
        ({ date, treatment, before, after }) =>
          `${date}  ${treatment}: pain ${before.score} on ${before.date}, ${after.score} on ${after.date}`,
      ),
    ),
    ...part('FUNCTION AND WORK', [
      ...timeline.work.map(({ status, first, last }) => `${first ?? 'undated'} to ${last ?? 'undated'}  ${status}`),
      ...timeline.function.map(
        ({ date, activity, change, at }) => `${date ?? 'undated'}  ${activity}: ${change} (page ${at.page})`,
      ),
    ]),
    ...part('COMPLETENESS', completenessLines(completeness)),
    ...part(
      'DENIED BY UTILIZATION REVIEW, STATED IN THE RECORD',
      contrary.map(
        ({ denial, asks, stated }) =>
          `page ${denial.page}: "${denial.quote.replaceAll(/\s+/g, ' ')}" but ${asks} on page ${stated
            .slice(0, 5)
            .map(({ page }) => page)
            .join(', ')}`,
      ),
    ),
  ];
}
