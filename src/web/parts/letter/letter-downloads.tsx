import { letterAddress } from '../../client.ts';

/** The letter as files. */
export function LetterDownloads({ caseNumber }: { readonly caseNumber: string }) {
  return (
    <p className="downloads">
      <a className="button primary" href={letterAddress(caseNumber, 'pdf')} download={`${caseNumber}.pdf`}>
        Download the letter (PDF)
      </a>
      <a className="button" href={letterAddress(caseNumber, 'txt')} download={`${caseNumber}.txt`}>
        Download as text
      </a>
    </p>
  );
}
