import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView } from '#api/cases/contract.ts';
import { caseQuery, problemOf } from '../../client.ts';
import { OwnContact } from '../../parts/contact/own-contact.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { follows } from '../../parts/shell/ways.ts';
import { useMay, useRoles } from '../../session-client.ts';
import { ApplicationAsFiled } from './application/application-as-filed.tsx';
import { AssignmentPanel } from './assignment/assignment-panel.tsx';
import { isAssignable } from './assignment/assignment-words.ts';
import { ReviewersPanel } from './assignment/reviewers-panel.tsx';
import { CaseHistory } from './case-history.tsx';
import { Clocks } from './clocks/clocks.tsx';
import { DisputedItems } from './disputed-items.tsx';
import { PartiesPanel } from './parties/parties-panel.tsx';
import { RecordPanel } from './record/record-panel.tsx';
import { ScreeningPanel } from './screening/screening-panel.tsx';
import { showsScreening } from './screening/screening-words.ts';
import { Standing } from './standing.tsx';
import '../../style/case/case.css';
import '../../style/status.css';
import '../../style/acts.css';

/** Where a case stands, what happens next, who owes what by when, and what a desk may record. */
export function StatusPage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber/status' });
  const { data, error, refetch } = useQuery(caseQuery(caseNumber));
  return (
    <div className="page status">
      <title>{`Where ${caseNumber} stands · OpenIMR`}</title>
      <p className="back">
        <Link to="/cases">All cases</Link>
      </p>
      {data ? <Status view={data} key={caseNumber} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} heading="h1" /> : null}
      {!data && !error ? <Skeleton lines={10} says={`Loading case ${caseNumber}`} /> : null}
    </div>
  );
}

function Status({ view }: { readonly view: CaseView }) {
  const navigate = useNavigate();
  const { caseNumber } = view;
  const may = useMay();
  const isFollower = follows(useRoles());
  useKeys(`Case ${caseNumber}`, [
    { keys: ['e'], label: 'e', says: 'Record what happened', run: () => focusOn('#record-event') },
    {
      keys: ['o'],
      label: 'o',
      says: 'Open the record',
      run: () => void navigate({ to: '/cases/$caseNumber', params: { caseNumber } }),
    },
    { keys: ['u'], label: 'u', says: 'Up to the cases', run: () => void navigate({ to: '/cases' }) },
  ]);
  return (
    <>
      <Standing view={view} />
      <div className="status-columns">
        <div className="status-main">
          {view.applied && may('screen-case') && showsScreening(view.state) ? <ScreeningPanel view={view} /> : null}
          {may('assign-reviewer') && isAssignable(view.state) ? <AssignmentPanel view={view} /> : null}
          <ReviewersPanel view={view} />
          {may('invite-party') ? <PartiesPanel caseNumber={caseNumber} /> : null}
          <Clocks caseNumber={caseNumber} />
          <DisputedItems view={view} />
          {may('correct-contact') && !isFollower ? <OwnContact caseNumber={caseNumber} /> : null}
          <CaseHistory history={view.history} />
          {may('see-reads') ? (
            <p>
              <Link to="/cases/$caseNumber/reads" params={{ caseNumber }}>
                Who looked at the case
              </Link>
            </p>
          ) : null}
          {view.applied ? <ApplicationAsFiled caseNumber={caseNumber} /> : null}
          {may('assign-reviewer') && view.state === 'in-review' ? <Replacement view={view} /> : null}
        </div>
        {may('record-event') ? <RecordPanel view={view} /> : null}
      </div>
    </>
  );
}

/** A reviewer is seldom replaced, so the roster is matched only when it is asked for. */
function Replacement({ view }: { readonly view: CaseView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>Another reviewer, or a panel</summary>
      <div>{isOpen ? <AssignmentPanel view={view} /> : null}</div>
    </details>
  );
}

function focusOn(place: string) {
  document.querySelector<HTMLElement>(place)?.focus();
}
