import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import type { LetterDocument } from '../letter-document.ts';
import { oneLine } from '../parts/one-line.ts';
import { letterText } from '../text/letter-text.ts';

/**
 * What of a determination its letter in a format before F1 would not say so that it is read back; null when all is. Those formats mark
 * their parts with words that a text may hold too, and a letter whose reasons read as the next heading is not written.
 */
export function lostOnPaper(
  determination: Determination,
  letter: LetterDocument,
): { readonly message: string; readonly at: string } | null {
  const { format } = determination;
  const read = readDetermination(determination.file, letterText(letter));
  if (read.kind === 'unreadable') {
    return {
      message: `in format ${format} it could not be read back: ${read.error.message}`,
      at: read.error.at ?? 'format',
    };
  }
  const told = new Map(saidBy(read.determination));
  const lost = saidBy(determination).find(([at, words]) => told.get(at) !== words);
  if (lost !== undefined)
    return { message: `in format ${format} these words could not be told from others`, at: lost[0] };
  const [more] = read.determination.unread;
  return more === undefined
    ? null
    : { message: `in format ${format} words would stand in no part: ${more}`, at: 'format' };
}

/** Everything a letter says, by place. */
function saidBy({ format, header, reviewer, clinicalSummary, items, documentsReviewed, panel }: Determination) {
  const said: [at: string, words: string][] = [
    ['format', format],
    ...Object.entries(header).map(([field, value]): [string, string] => [`header/${field}`, value ?? '']),
    ['reviewer/statesOfLicensure', reviewer.statesOfLicensure.map(oneLine).join('\n')],
    ['reviewer/specialties', reviewer.specialties.map(oneLine).join('\n')],
    ['clinicalSummary', ended(clinicalSummary)],
    ['items', `${items.length}`],
    ...items.flatMap((item, index): [string, string][] => [
      [`items/${index}/title`, oneLine(item.title)],
      [`items/${index}/outcome`, item.outcome],
      [`items/${index}/claimsAdministrator/text`, oneLine(item.claimsAdministrator.text)],
      ...(panel == null
        ? [[`items/${index}/reviewerGuideline/text`, oneLine(item.reviewerGuideline.text)] satisfies [string, string]]
        : []),
      [`items/${index}/rationale`, ended(item.rationale)],
    ]),
    ['documentsReviewed', (documentsReviewed ?? []).map(({ text }) => oneLine(text)).join('\n')],
    ['panel', `${panel?.length ?? 1}`],
  ];
  return said;
}

const ended = (text: string) => oneLine(text).replace(/[.\s]+$/u, '');
