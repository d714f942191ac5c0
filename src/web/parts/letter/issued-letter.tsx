import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#api/cases/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { caseQuery } from '../../client.ts';
import { LetterDownloads } from './letter-downloads.tsx';
import { timeIn } from '../language/days.ts';
import { LETTER_WORDS } from './letter-words.ts';

const ASK_AGAIN = 1500; // milliseconds

/** The letter of a signed case: its files, or, until it is issued, that it is being written. */
export function IssuedLetter({ view, language = 'en' }: { readonly view: CaseView; readonly language?: Language }) {
  const words = LETTER_WORDS[language];
  const { data = view } = useQuery({
    ...caseQuery(view.caseNumber),
    refetchInterval: ({ state }) => (state.data?.letter ? false : ASK_AGAIN),
  });
  if (!data.letter) {
    return <output className="waiting">{words.writing}</output>;
  }
  return (
    <>
      <LetterDownloads caseNumber={data.caseNumber} language={language} />
      <dl className="fingerprint">
        <div>
          <dt>{words.issued}</dt>
          <dd>
            <time dateTime={data.letter.issuedAt}>{timeIn(language, data.letter.issuedAt)}</time>
          </dd>
        </div>
        <div>
          <dt>{words.fingerprint}</dt>
          <dd>
            <code>{data.letter.sha256}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}
