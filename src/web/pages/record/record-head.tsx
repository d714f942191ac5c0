import { Link } from '@tanstack/react-router';
import type { RecordOverview } from '#api/records/contract.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { counted } from '../../parts/words/case-words.ts';

type Side = 'list' | 'page';
type Props = {
  readonly record: RecordOverview;
  readonly documents: readonly IndexedDocument[];
  readonly side: Side;
  readonly changeSide: (side: Side) => void;
};

/** Whose record this is, how much is in it, and how far its reading is. */
export function RecordHead({ record, documents, side, changeSide }: Props) {
  const { caseNumber } = record;
  const pages = record.pages.numbered;
  const folded = documents.filter(({ copyOf }) => copyOf !== null);
  const copied = folded.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return (
    <>
      <header className="case-head">
        <div className="case-title">
          <h1>Record of {caseNumber}</h1>
          <p>
            {counted(pages, 'page')}
            {documents.length === 0 ? '' : ` in ${counted(documents.length - folded.length, 'document')}`}
            {record.unsettled > 0 ? `; ${counted(record.unsettled, 'document')} to settle: whose is it?` : ''}
            {copied > 0 ? `; ${Math.round((copied / Math.max(pages, 1)) * 100)}% of the pages are copies, folded` : ''}
          </p>
        </div>
        <Reading record={record} />
        <Link to="/cases/$caseNumber" params={{ caseNumber }} className="button">
          Back to the case
        </Link>
      </header>
      <div className="side-switch">
        <button type="button" aria-pressed={side === 'list'} onClick={() => changeSide('list')}>
          What is in it
        </button>
        <button type="button" aria-pressed={side === 'page'} onClick={() => changeSide('page')}>
          Pages
        </button>
      </div>
    </>
  );
}

/** Told only while something is being read. */
function Reading({ record: { pages, upToDate } }: { readonly record: RecordOverview }) {
  if (upToDate) return null;
  const { read, numbered } = pages;
  return (
    <output className="reading">
      <label>
        {read < numbered ? `Reading page ${read + 1} of ${numbered}` : 'Finding documents and facts'}
        {read < numbered ? <progress value={read} max={numbered} /> : <progress />}
      </label>
    </output>
  );
}
