import type { LetterWords } from '../../words/letter-words.ts';
import { LEGAL } from './firm-words.ts';

/** `A-1 Towing`, `99 Bargain`: a figure or letter before. */
export function letterHead({ atoms, text }: LetterWords, first: number, isOfPapers = false): number {
  const start = atoms[first]?.start ?? 0;
  if (isOfPapers && text.slice(Math.max(0, start - 4), start) === 'The ') return start;
  return (
    start -
    (/(?<![\p{L}\p{N}.])(?:The |New |(?!A )[A-Z]-?\d{0,2}(?: |-|\+ )|\d{1,3} )$/u.exec(
      text.slice(Math.max(0, start - 5), start),
    )?.[0].length ?? 0)
  );
}

export function withTail(text: string, to: number): number {
  const end = to + (LEGAL.exec(text.slice(to, to + 40))?.[0].length ?? 0);
  // Which of its branches: `Elm Onsite Services - West`.
  return (
    end +
    (/^\s[-–]\s(?:North|South|East|West|Central|Downtown|Midtown|Uptown)(?!\p{L})/u.exec(text.slice(end, end + 14))?.[0]
      .length ?? 0)
  );
}
