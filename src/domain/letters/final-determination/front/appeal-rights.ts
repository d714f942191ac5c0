import { appealGrounds } from '#domain/cases/events/appeal-ground.ts';
import type { Source } from '#domain/law/source.ts';
import { frontPhrases } from '#domain/determinations/front-phrases.ts';
import type { LetterBlock } from '../letter-document.ts';
import type { LastDayToAppeal } from './last-day-to-appeal.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(g), (h); 8 CCR 10575, 10605',
  says: 'the determination binds all parties and is set aside on a verified petition, filed in time, that proves one of five grounds',
};

/** What every party is told of its right to appeal: to whom, until when and how that was counted, and on what grounds. */
export function appealRights({ day, steps }: LastDayToAppeal): LetterBlock[] {
  const [year, month, date] = day.split('-');
  const counted = steps.map(step => step.replace(/\.$/, '')).join('; ');
  return [
    { kind: 'heading', text: frontPhrases.appealHeading },
    ...[
      'This determination is deemed to be that of the administrative director and is binding on all parties (Labor Code 4610.6(g)). Either side may appeal it by a verified petition, filed with the Workers’ Compensation Appeals Board and served on all parties and on the IMR Unit of the Division of Workers’ Compensation. The petition names the case number of this review, and a copy of the determination and a proof of service are attached to it; grounds that it does not state are waived (8 CCR 10575).',
      `The last day to file it is ${month}/${date}/${year}, counted from the date of this letter as mailed within California: ${counted}. Where it was mailed later or to another place, the time runs longer.`,
      'The determination is presumed to be correct. It is set aside only where one of these is proved by clear and convincing evidence (Labor Code 4610.6(h)):',
    ].map((text): LetterBlock => ({ kind: 'paragraph', text, at: null })),
    {
      kind: 'numbered',
      lines: Object.values(appealGrounds).map(({ says }) => ({ text: `${sentence(says)}.`, at: 'header' })),
    },
    {
      kind: 'paragraph',
      text: 'Where it is set aside the dispute goes to another reviewer; no judge decides in the reviewer’s place what is medically necessary (Labor Code 4610.6(i)).',
      at: null,
    },
    { kind: 'paragraph', text: frontPhrases.end, at: null },
  ];
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
