import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { letterAddress } from '../../client.ts';
import { LETTER_WORDS } from './letter-words.ts';

/** The letter as files. */
export function LetterDownloads({
  caseNumber,
  language,
}: {
  readonly caseNumber: string;
  readonly language: Language;
}) {
  const words = LETTER_WORDS[language];
  return (
    <p className="downloads">
      <a className="button primary" href={letterAddress(caseNumber, 'pdf')} download={`${caseNumber}.pdf`}>
        {words.pdf}
      </a>
      <a className="button" href={letterAddress(caseNumber, 'txt')} download={`${caseNumber}.txt`}>
        {words.text}
      </a>
    </p>
  );
}
