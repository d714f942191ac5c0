import { Link } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { opensWorkspace, patientWords, stateWords } from '../../parts/words/case-words.ts';
import { decidedByAll } from '../../parts/seats.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { useMay } from '../../session-client.ts';
import { nextWords } from './next-words.ts';

/** Which case this is, where it stands, and what happens next. */
export function Standing({ view }: { readonly view: CaseView }) {
  const { caseNumber, header, round } = view;
  const open = view.items.filter(item => item.closed === null);
  const decided = decidedByAll(view);
  const may = useMay();
  return (
    <>
      <h1>{caseNumber}</h1>
      <p className="lead">
        {patientWords(view.patient)}
        {view.priority === 'expedited' ? <span className="urgent">Expedited</span> : null}
      </p>
      <section className="standing" aria-labelledby="stands">
        <p className="eyebrow">Where it stands</p>
        <h2 id="stands" tabIndex={-1}>
          {stateWords({ state: view.state, decided, items: open.length })}
        </h2>
        <p>{nextWords(view)}</p>
        <dl className="case-facts">
          <Fact term="Injury" date={header.dateOfInjury} />
          <Fact term="UR decision" date={header.urDecisionDate} />
          <Fact term="Application" date={header.applicationReceived} />
          <Fact term="Assigned" date={header.dateAssigned} />
          <Fact term="Decided" date={header.decisionDate} />
          {round > 1 ? (
            <div>
              <dt>Determination</dt>
              <dd>number {round}, after a remand</dd>
            </div>
          ) : null}
        </dl>
        <p className="actions">
          {view.possible.length > 0 ? (
            <a className="button" href="#record-event">
              Record what happened
            </a>
          ) : null}
          {may('see-drafts') ? (
            <Link to="/cases/$caseNumber" params={{ caseNumber }} className="button">
              {opensWorkspace(view.state) ? 'Open the review' : 'Open the case'}
            </Link>
          ) : null}
          {may('see-record') ? (
            <Link to="/cases/$caseNumber/record" params={{ caseNumber }} className="button">
              Record
            </Link>
          ) : null}
          {view.letter === null || may('see-drafts') ? null : (
            <Link to="/cases/$caseNumber/letter" params={{ caseNumber }} className="button primary">
              Open the letter
            </Link>
          )}
        </p>
      </section>
    </>
  );
}

function Fact({ term, date }: { readonly term: string; readonly date: string | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{date === null ? '–' : <time dateTime={date}>{writtenDate(date)}</time>}</dd>
    </div>
  );
}
