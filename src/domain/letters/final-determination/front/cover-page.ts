import type { LetterSender } from '#domain/cases/events/letter-sender.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import type { Source } from '#domain/law/source.ts';
import type { LetterBlock } from '../letter-document.ts';
import { hoursOf } from './sender-lines.ts';
import { oneLine } from '../parts/one-line.ts';
import { coverWords } from './cover-words.ts';
import type { LastDayToAppeal } from './last-day-to-appeal.ts';
import type { Language } from './language.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c), (e)',
  says: 'the analysis and determination are written in layperson’s terms to the maximum extent practicable',
};

/** The page before a letter that tells the worker what was decided, what to do, and until when, in plain words. */
export function coverPage(
  { items, header }: Pick<Determination, 'items' | 'header'>,
  language: Language,
  lastDay: LastDayToAppeal,
  sender: LetterSender | null = null,
): LetterBlock[] {
  const words = coverWords[language];
  return [
    { kind: 'heading', text: words.heading },
    ...said(header.caseNumber === null ? words.opening : [...words.opening, `IMR: ${header.caseNumber}`]),
    heading(words.decided),
    ...items.map(({ title, outcome }, index): LetterBlock => {
      const label = `${index + 1}. ${oneLine(title).replace(/[.:]$/, '')}:`;
      return { kind: 'labelled', label, text: words.outcome[outcome], at: `items/${index}/title` };
    }),
    heading(words.next),
    ...said(items.some(({ rationale }) => CARRIES_NOTICE.test(rationale)) ? [words.taper, ...words.care] : words.care),
    heading(words.appeal),
    ...said([words.judge]),
    { kind: 'labelled', label: words.lastDay, text: words.day(lastDay.day), at: 'header/decisionDate' },
    ...said([words.counted(header.decisionDate ?? lastDay.day), ...words.how]),
    heading(words.help),
    ...said(sender?.telephone == null ? [] : [words.ask(sender.name, sender.telephone, hoursOf(sender, language))]),
    ...said(words.helpWords),
  ];
}

const CARRIES_NOTICE = /\bNotice on tapering: /;

function heading(text: string): LetterBlock {
  return { kind: 'subheading', text };
}

function said(texts: readonly string[]): LetterBlock[] {
  return texts.map(text => ({ kind: 'paragraph', text, at: null }));
}
