import { Link } from '@tanstack/react-router';
import type { CaseSummary } from '#api/cases/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { isSigned, opensWorkspace, patientWords, shortTitle } from '../../parts/words/case-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { useMay } from '../../session-client.ts';
import { wordsOf } from './case-rows.ts';
import type { SortKey } from './cases-search.ts';

const SHOWN = 3; // items named in a row of the list

type Order = {
  readonly sort: SortKey;
  readonly down: boolean;
  readonly order: (key: SortKey, down: boolean) => void;
};

export function CaseTable({ cases, ...order }: Order & { readonly cases: readonly CaseSummary[] }) {
  return (
    <table className="cases">
      <thead>
        <tr>
          <SortHead by="number" {...order}>
            Case
          </SortHead>
          <th scope="col">Disputed items</th>
          <SortHead by="waiting" {...order}>
            State
          </SortHead>
          <SortHead by="progress" {...order}>
            Decided
          </SortHead>
          <SortHead by="injury" {...order}>
            Injury
          </SortHead>
          <SortHead by="urDecision" {...order}>
            UR decision
          </SortHead>
          <SortHead by="assigned" {...order}>
            Assigned
          </SortHead>
        </tr>
      </thead>
      <tbody>
        {cases.map(each => (
          <CaseRow key={each.caseNumber} summary={each} />
        ))}
      </tbody>
    </table>
  );
}

function CaseRow({ summary }: { readonly summary: CaseSummary }) {
  const { caseNumber, items, open, decided } = summary;
  const may = useMay();
  return (
    <tr className={isSigned(summary.state) ? 'case-row signed' : 'case-row'}>
      <td className="case-name">
        <Link
          to={may('see-drafts') && opensWorkspace(summary.state) ? '/cases/$caseNumber' : '/cases/$caseNumber/status'}
          params={{ caseNumber }}
          className="case-link"
          data-case-link=""
        >
          {caseNumber}
        </Link>
        <span className="case-patient">{patientWords(summary.patient)}</span>
      </td>
      <td className="case-items">
        <ol>
          {items.slice(0, SHOWN).map((title, index) => (
            <li key={`${index} ${title}`}>{shortTitle(title)}</li>
          ))}
        </ol>
        {items.length > SHOWN ? <span className="case-more">and {items.length - SHOWN} more</span> : null}
      </td>
      <td className="case-state">
        {wordsOf(summary)}
        {summary.priority === 'expedited' ? <span className="urgent">Expedited</span> : null}
      </td>
      <td className="case-progress figure">
        <span className="label-narrow">Decided </span>
        {decided} of {open}
        <span className="bar" aria-hidden="true">
          {items.slice(0, open).map((title, index) => (
            <span key={`${index} ${title}`} className={index < decided ? 'done' : ''} />
          ))}
        </span>
      </td>
      <Day label="Injury" date={summary.dateOfInjury} />
      <Day label="UR decision" date={summary.urDecisionDate} />
      <Day label="Assigned" date={summary.dateAssigned} />
    </tr>
  );
}

function Day({ label, date }: { readonly label: string; readonly date: CivilDate | null }) {
  return (
    <td className="day figure">
      <span className="label-narrow">{label} </span>
      {date === null ? writtenDate(date) : <time dateTime={date}>{writtenDate(date)}</time>}
    </td>
  );
}

type HeadProps = Order & { readonly by: SortKey; readonly children: string };

function SortHead({ by, sort, down, order, children }: HeadProps) {
  const isSorted = sort === by;
  const direction = down ? 'descending' : 'ascending';
  const figures = by !== 'number' && by !== 'waiting';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'} className={figures ? 'figure' : ''}>
      <button type="button" className="sort" onClick={() => order(by, isSorted && !down)}>
        {children}
        <span className="sort-mark" aria-hidden="true">
          {isSorted && (down ? '↓' : '↑')}
        </span>
      </button>
    </th>
  );
}
