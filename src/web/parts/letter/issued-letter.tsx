import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#api/cases/contract.ts';
import { caseQuery } from '../../client.ts';
import { LetterDownloads } from './letter-downloads.tsx';
import { writtenTime } from '../words/written-date.ts';

const ASK_AGAIN = 1500; // milliseconds

/** The letter of a signed case: its files, or, until it is issued, that it is being written. */
export function IssuedLetter({ view }: { readonly view: CaseView }) {
  const { data = view } = useQuery({
    ...caseQuery(view.caseNumber),
    refetchInterval: ({ state }) => (state.data?.letter ? false : ASK_AGAIN),
  });
  if (!data.letter) {
    return (
      <output className="waiting">
        The letter is being written. It will appear here by itself; you may also leave, it is not lost.
      </output>
    );
  }
  return (
    <>
      <LetterDownloads caseNumber={data.caseNumber} />
      <dl className="fingerprint">
        <div>
          <dt>Issued</dt>
          <dd>
            <time dateTime={data.letter.issuedAt}>{writtenTime(data.letter.issuedAt)}</time>
          </dd>
        </div>
        <div>
          <dt>SHA-256 of the PDF</dt>
          <dd>
            <code>{data.letter.sha256}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}
