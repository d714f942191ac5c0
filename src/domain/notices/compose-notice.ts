import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { LetterBlock, LetterDocument } from '#domain/letters/final-determination/letter-document.ts';
import { oneLine } from '#domain/letters/final-determination/parts/one-line.ts';
import type { NoticeFacts, Owed } from './facts.ts';
import type { NoticeKind, Recipient } from './notice.ts';
import { partyEnglish } from './words/party-english.ts';
import { partySpanish, partySpanishDuties } from './words/party-spanish.ts';
import type { Wording } from './words/notice-words.ts';
import { workerEnglish } from './words/worker-english.ts';
import { workerSpanish } from './words/worker-spanish.ts';

/** The printed notice: whole, for whoever is not told by e-mail. */
export function composeNotice(
  { notice, to, language }: { readonly notice: NoticeKind; readonly to: Recipient; readonly language: Language },
  facts: NoticeFacts,
): LetterDocument {
  const words = wordingFor(to, language);
  const { heading: title, told, next } = words.notices[notice];
  const blocks: LetterBlock[] = [
    heading(title),
    labelled(words.number, facts.caseNumber),
    labelled(words.date, day(facts.on, language)),
    ...told.map(paragraph),
    subheading(words.care),
    ...facts.items.map((item, index) => labelled(`${index + 1}.`, oneLine(item))),
    ...(facts.said.length === 0 ? [] : [subheading(words.said)]),
    ...(facts.asked === null ? [] : [paragraph(words.asked(facts.asked))]),
    ...facts.said.map(text => paragraph(oneLine(text))),
    ...(facts.owed.length === 0 ? [] : [subheading(words.dates)]),
    ...facts.owed.map(owed => labelled(`${dutyWords(owed, to, language)}:`, dueWords(owed.due, language))),
    subheading(words.next),
    ...next.map(paragraph),
    ...(words.help === null ? [] : [paragraph(words.help)]),
  ];
  return { title, caseNumber: facts.caseNumber, front: [{ language: words.language, blocks }], blocks: [] };
}

export function wordingFor(to: Recipient, language: Language): Wording {
  if (to !== 'worker') return language === 'es' ? partySpanish : partyEnglish;
  return language === 'es' ? workerSpanish : workerEnglish;
}

/** To a worker in the worker's words; to the others as the clock has it, with its source. */
function dutyWords({ duty, what, source }: Owed, to: Recipient, language: Language): string {
  if (to !== 'worker') return `${(language === 'es' ? partySpanishDuties[duty] : undefined) ?? what} (${source})`;
  const [english, spanish] = plainDuties[duty.charAt(0)] ?? [what, what];
  return language === 'es' ? spanish : english;
}

const plainDuties: Readonly<Record<string, readonly [string, string]>> = {
  R: ['Send papers, if you want to', 'Mandar papeles, si quiere'],
  W: ['Ask a judge', 'Pedir que lo vea un juez'],
};

function dueWords(due: string, language: Language): string {
  const [date = '', time] = due.split('T');
  return time === undefined ? day(date, language) : `${day(date, language)}, ${time} (Pacific)`;
}

/** A day as notices have it, in the language of the reader. */
function day(date: string, language: Language): string {
  if (language === 'en') return civilDayWords(date);
  const [year = '', month = '', number = ''] = date.split('-');
  return `${Number(number)} de ${months[Number(month) - 1] ?? ''} de ${year}`;
}

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

function heading(text: string): LetterBlock {
  return { kind: 'heading', text };
}
function subheading(text: string): LetterBlock {
  return { kind: 'subheading', text };
}
function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text, at: null };
}
function labelled(label: string, text: string): LetterBlock {
  return { kind: 'labelled', label, text, at: 'notice' };
}
