import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { QualityDeskView } from '#api/findings/contract.ts';
import { problemOf } from '../../client.ts';
import { examineAnew, qualityDeskQuery, useJudged } from '../../clients/findings-client.ts';
import { ON_A_DESK } from '../../parts/desk-list.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { Pager } from '../../parts/pager.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { DeskEntry } from './desk-entry.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { PhysiciansSay } from './physicians-say.tsx';
import type { QualitySearch } from './quality-search.ts';
import '../../style/cases.css';
import '../../style/clocks.css';
import '../../style/desks.css';
import '../../parts/draft-findings/draft-findings.css';

const LINKS = '[data-desk-link]';

/** What a hostile reader would say of every draft and every signed determination. */
export function QualityPage() {
  const { down = false, ...search } = useSearch({ from: '/quality' });
  const { data, error, refetch } = useQuery(qualityDeskQuery({ ...search, order: down ? 'down' : undefined }));
  return (
    <div className="page">
      <title>Quality desk · OpenIMR</title>
      <h1>Quality desk</h1>
      {data ? <Desk desk={data} /> : null}
      {data ? <PhysiciansSay /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading the drafts" /> : null}
    </div>
  );
}

function Desk({ desk }: { readonly desk: QualityDeskView }) {
  const search = useSearch({ from: '/quality' });
  const navigate = useNavigate({ from: '/quality' });
  const filter = useRef<HTMLInputElement>(null);
  const { rows, drafted, open, waiting, fitting, from, rules, today } = desk;
  const change = (next: QualitySearch) =>
    void navigate({ search: { ...search, from: undefined, ...next }, replace: true });

  useKeys('Quality desk', [
    { keys: ['j', 'k'], label: 'j k', says: 'Next, previous case', run: key => moveFocus(LINKS, key === 'j' ? 1 : -1) },
    { keys: [], label: 'Enter', says: 'Open the case', run: () => undefined },
    { keys: ['r'], label: 'r', says: 'Return the draft to its reviewer', run: () => press('[data-desk-return]') },
    { keys: ['l'], label: 'l', says: 'Release the draft', run: () => press('[data-desk-release]') },
    { keys: ['/'], label: '/', says: 'Filter', run: () => filter.current?.focus() },
  ]);

  if (drafted === 0) {
    return (
      <div className="empty">
        <p>Nothing is drafted or signed yet.</p>
        <p>A draft is examined as soon as a reviewer saves the first decision.</p>
      </div>
    );
  }
  return (
    <>
      <div className="cases-head">
        <p className="cases-count">
          {drafted.toLocaleString('en')} drafted or signed, {open.toLocaleString('en')} with something to settle before
          signing{waiting === 0 ? '' : `; ${waiting.toLocaleString('en')} still to be examined`}. <ExamineAnew />
        </p>
        <DeskFilters search={search} change={change} rules={rules} filter={filter} />
      </div>
      <ol className="desk">
        {rows.map(row => (
          <DeskEntry key={`${row.caseNumber} ${row.seat}`} row={row} search={search} today={today} />
        ))}
      </ol>
      {rows.length === 0 ? <p className="empty">Nothing fits this filter.</p> : null}
      <Pager
        from={from}
        shown={rows.length}
        of={fitting}
        size={ON_A_DESK}
        go={next => change({ from: next === 0 ? undefined : next })}
      />
    </>
  );
}

/** Has everything examined anew: what is kept is derived, and may be thrown away at any time. */
function ExamineAnew() {
  const judged = useJudged();
  const examining = useMutation({ mutationFn: examineAnew, onSuccess: judged });
  return (
    <Button className="button quiet-button" isDisabled={examining.isPending} onPress={() => examining.mutate()}>
      {examining.isPending ? 'Examining' : 'Examine all anew'}
    </Button>
  );
}

/** Presses a button of the draft in focus. */
function press(selector: string) {
  document.activeElement?.closest('.desk-entry')?.querySelector<HTMLElement>(selector)?.click();
}
