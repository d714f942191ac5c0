import { fieldDate } from '#domain/records/index/list-lines.ts';
import type { RecordRequest } from './record-request.ts';

function part(heading: string, asked: RecordRequest['missing']): string[] {
  if (asked.length === 0) return [];
  const lines = asked.flatMap(({ text, named }, place) => [
    `  ${place + 1}. ${text}`,
    ...named.slice(0, 3).map(({ page, quote }) => `     named on page ${page}: "${quote}"`),
  ]);
  return [heading, ...lines, ''];
}

/** When the answer is due, in words: a day, or a minute in an expedited review. */
function dueWords({ due, dueSource }: RecordRequest): string[] {
  if (due === null) return [];
  const day = fieldDate(due.slice(0, 10));
  const at = due.includes('T') ? ` ${due.slice(11)} Pacific time` : '';
  return [`Please send them so that they arrive by ${day}${at} (${dueSource ?? ''}).`, ''];
}

/** Every provision the letter rests on, each once. */
function sourcesOf({ sources, missing, toConfirm, classes, gaps }: RecordRequest): string[] {
  const asked = [missing, toConfirm, classes, gaps].flat().map(({ source }) => source);
  return [...new Set([...sources, ...asked].flatMap(cites => cites.split('; ')))];
}

/** The letter as plain lines, without letterhead: who sends it adds that. */
export function linesOfRecordRequest(request: RecordRequest): string[] {
  return [
    'REQUEST FOR RECORDS',
    '',
    ...(request.caseNumber === null ? [] : [`Case number: ${request.caseNumber}`]),
    `Date: ${fieldDate(request.asked)}`,
    'To: the claims administrator',
    '',
    'The record of this review is not complete. The following is asked for.',
    '',
    ...part('Records named in the record that were not found in it:', request.missing),
    ...part('Records of which it is not sure that the right one was sent:', request.toConfirm),
    ...part('Records that must be sent, and were not found:', request.classes),
    ...part('Times without a report of treatment:', request.gaps),
    ...dueWords(request),
    'If a record does not exist or you do not hold it, please say so. A copy of this request and of the answer goes to all parties.',
    '',
    `Sources: ${sourcesOf(request).join('; ')}.`,
  ];
}
