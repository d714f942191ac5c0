import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FindingView } from '#api/findings/contract.ts';
import type { LetterPlace } from '#domain/checks/finding.ts';
import { addressOfPlace } from '../../pages/record/record-search.ts';
import { askedWords, PART_WORDS, ruleWords, SEVERITY_WORDS } from './draft-finding-words.ts';

type Props = {
  readonly caseNumber: string;
  readonly finding: FindingView;
  /** Goes to a document that came with the case, or to the summary; without it a place there is only named. */
  readonly openPart?: (part: string) => void;
  /** What can be done about it here. */
  readonly children?: ReactNode;
};

const SHOWN = 6; // places of the record before the rest is counted

/** One thing a hostile reader would find: what is wrong, the words it is about and those against them, and how to mend it. */
export function DraftFindingCard({ caseNumber, finding, openPart, children }: Props) {
  const { rule, severity, item, message, at, against, record, source } = finding;
  return (
    <li className={`draft-finding ${severity}`} data-finding={rule}>
      <p className="draft-finding-head">
        <strong>
          {SEVERITY_WORDS[severity]}: {askedWords(finding)}
        </strong>
        <span className="quiet">
          {item === null ? 'The letter' : `Item ${item + 1}`} · {ruleWords(rule)}
        </span>
      </p>
      <p>{message}</p>
      <dl className="draft-finding-quotes">
        <Quoted place={at} />
        {against === null ? null : <Quoted place={against} openPart={openPart} />}
        {record.length === 0 ? null : (
          <div>
            <dt>Record</dt>
            <dd>
              <ul>
                {record.slice(0, SHOWN).map(place => (
                  <li key={`${place.document} ${place.page} ${place.start}`}>
                    <RecordPlace caseNumber={caseNumber} place={place} openPart={openPart} />
                  </li>
                ))}
              </ul>
              {record.length > SHOWN ? <span className="quiet">and {record.length - SHOWN} more</span> : null}
            </dd>
          </div>
        )}
      </dl>
      <p className="draft-finding-source quiet">{source}</p>
      {children}
    </li>
  );
}

type Opens = { readonly openPart?: ((part: string) => void) | undefined };

function Quoted({ place, openPart }: Opens & { readonly place: LetterPlace }) {
  const words = place.quote.length > 300 ? `${place.quote.slice(0, 300)}…` : place.quote;
  if (words === '') return null;
  return (
    <div>
      <dt>{PART_WORDS[place.part]}</dt>
      <dd>
        {place.part === 'summary' && openPart !== undefined ? (
          <button type="button" className="place-link" onClick={() => openPart('summary')}>
            <q>{words}</q>
          </button>
        ) : (
          <q>{words}</q>
        )}
      </dd>
    </div>
  );
}

type PlaceProps = Opens & { readonly caseNumber: string; readonly place: FindingView['record'][number] };

/** A place of the record: a link to its page; of a document that came with the case, to the document. */
function RecordPlace({ caseNumber, place, openPart }: PlaceProps) {
  const { document, page, start, end, quote } = place;
  const isOfRecord = /^p\d+$/.test(document);
  const where = isOfRecord ? `page ${page}` : `${document}, page ${page}`;
  if (isOfRecord) {
    return (
      <Link
        to="/cases/$caseNumber/record"
        params={{ caseNumber }}
        search={{ page, at: addressOfPlace({ page, start, end }), show: 'page' }}
      >
        <q>{quote}</q> <span className="quiet">{where}</span>
      </Link>
    );
  }
  return openPart === undefined ? (
    <Link to="/cases/$caseNumber" params={{ caseNumber }} search={{ show: 'record' }}>
      <q>{quote}</q> <span className="quiet">{where}</span>
    </Link>
  ) : (
    <button type="button" className="place-link" onClick={() => openPart(document)}>
      <q>{quote}</q> <span className="quiet">{where}</span>
    </button>
  );
}
