import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView, MatchView } from '#api/cases/contract.ts';
import { problemOf } from '../../../client.ts';
import { assignReviewer, matchQuery, useChangedCase } from '../../../life-cycle-client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import { PanelForm } from './panel-form.tsx';
import { excludedByRule } from './assignment-words.ts';

const SHOWN = 5; // reviewers shown before the fold

/** Who may review this case, best first, and why every other reviewer may not. Reviewers are ids, never names. */
export function AssignmentPanel({ view }: { readonly view: CaseView }) {
  const { data, error, refetch } = useQuery(matchQuery(view.caseNumber));
  return (
    <section className="status-part step-at-hand" aria-labelledby="assignment">
      <h2 id="assignment">{view.state === 'in-review' ? 'Give the case to another reviewer' : 'Assign a reviewer'}</h2>
      {data ? <Matched key={view.reviewers.map(each => each.reviewer).join(' ')} view={view} match={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} says="Looking who may review the case" /> : null}
    </section>
  );
}

type Props = { readonly view: CaseView; readonly match: MatchView };

function Matched({ view, match: { reviewers: ranked, excluded, notNamed, organizationLookedAt } }: Props) {
  const takeIn = useChangedCase();
  const replaces = view.state === 'in-review';
  const reviewers = ranked.filter(each => !view.reviewers.some(({ reviewer }) => reviewer === each.id));
  const [chosen, setChosen] = useState(reviewers[0]?.id ?? null);
  const [seat, setSeat] = useState(view.reviewers.find(({ signedOn }) => signedOn === null)?.seat ?? null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const assigning = useMutation({
    mutationFn: (reviewer: string) =>
      assignReviewer(view.caseNumber, {
        reviewer,
        reason: replaces ? reason.trim() : null,
        seat: view.panel === null ? null : seat,
      }),
    onSuccess: changed => {
      takeIn(changed);
      document.getElementById('stands')?.focus();
    },
  });
  const assign = (reviewer: string) => {
    if (!replaces || reason.trim() !== '') return assigning.mutate(reviewer);
    setMissing(true);
    document.querySelector<HTMLElement>('[name="reason"]')?.focus();
  };
  const entry = (reviewer: MatchView['reviewers'][number]) => (
    <Reviewer
      key={reviewer.id}
      reviewer={reviewer}
      isChosen={reviewer.id === chosen}
      choose={() => {
        setChosen(reviewer.id);
        if (assigning.isError) assigning.reset();
      }}
    />
  );
  return (
    <>
      {organizationLookedAt ? null : (
        <p className="finding">
          The review organization is not described, so it was not looked at. Where the parties are known nobody can be
          assigned until it is.
        </p>
      )}
      {reviewers.length === 0 ? (
        <p className="finding">{replaces ? 'No other reviewer' : 'No reviewer'} on file may review this case.</p>
      ) : (
        <fieldset className="ticks reviewers">
          <legend>Who may review it, best first</legend>
          {reviewers.slice(0, SHOWN).map(entry)}
          {reviewers.length > SHOWN ? (
            <details className="fold">
              <summary>{reviewers.length - SHOWN} more</summary>
              <div>{reviewers.slice(SHOWN).map(entry)}</div>
            </details>
          ) : null}
        </fieldset>
      )}
      {replaces && chosen !== null && view.panel !== null ? (
        <SeatChoice view={view} seat={seat} choose={setSeat} />
      ) : null}
      {replaces && chosen !== null ? (
        <LabelledText
          name="reason"
          label={
            view.panel === null ? 'Why the case is taken from the first reviewer' : 'Why the reviewer leaves the panel'
          }
          help={`${view.panel === null ? `Now with ${view.reviewer ?? 'nobody'}. ` : ''}What was drafted is not taken over.`}
          value={reason}
          error={isMissing ? 'say why' : undefined}
          onChange={next => {
            setReason(next);
            setMissing(false);
          }}
        />
      ) : null}
      {assigning.error ? <ProblemNotice problem={problemOf(assigning.error)} /> : null}
      {chosen === null ? null : (
        <p className="actions">
          <Button className="button primary" isDisabled={assigning.isPending} onPress={() => assign(chosen)}>
            {assigning.isPending ? 'Assigning' : `Assign ${chosen}`}
          </Button>
        </p>
      )}
      {view.reviewers.some(({ signedOn }) => signedOn !== null) ? null : (
        <details className="fold">
          <summary>{view.panel === null ? 'A panel of several reviewers' : 'Another panel'}</summary>
          <PanelForm view={view} reviewers={reviewers} />
        </details>
      )}
      <Excluded excluded={excluded} />
      {notNamed.length === 0 ? null : (
        <details className="fold">
          <summary>Parties nobody was screened against ({notNamed.length})</summary>
          <p className="act-lead">
            The case names nobody as {notNamed.map(each => each.replaceAll('-', ' ')).join(', ')}.
          </p>
        </details>
      )}
    </>
  );
}

type SeatProps = {
  readonly view: CaseView;
  readonly seat: number | null;
  readonly choose: (seat: number) => void;
};

/** Whose place in the panel is taken over; of those who have signed it cannot be. */
function SeatChoice({ view, seat, choose }: SeatProps) {
  return (
    <fieldset className="ticks">
      <legend>Whose place is taken over</legend>
      {view.reviewers
        .filter(({ signedOn }) => signedOn === null)
        .map(each => (
          <label key={each.seat} className="tick">
            <input type="radio" name="seat" checked={each.seat === seat} onChange={() => choose(each.seat)} />
            <span>
              Reviewer {each.seat}, {each.reviewer}
            </span>
          </label>
        ))}
    </fieldset>
  );
}

type ReviewerProps = {
  readonly reviewer: MatchView['reviewers'][number];
  readonly isChosen: boolean;
  readonly choose: () => void;
};

function Reviewer({ reviewer: { id, rank, reasons }, isChosen, choose }: ReviewerProps) {
  return (
    <div className="reviewer">
      <label className="tick">
        <input type="radio" name="reviewer" value={id} checked={isChosen} onChange={choose} />
        <span>
          {rank}. {id}
        </span>
      </label>
      <details className="fold" open={rank === 1}>
        <summary>
          Why<span className="unseen"> {id}</span>
        </summary>
        <Reasons reasons={reasons} />
      </details>
    </div>
  );
}

function Excluded({ excluded }: Pick<MatchView, 'excluded'>) {
  if (excluded.length === 0) return null;
  const byRule = excludedByRule(excluded).map(({ rule, count }) => `${rule} ${count}`);
  return (
    <details className="fold">
      <summary>Who may not, and why ({excluded.length})</summary>
      <div>
        <p className="quiet act-lead">By rule: {byRule.join(', ')}</p>
        {excluded.map(({ id, reasons }) => (
          <div key={id} className="reviewer">
            <h3>{id}</h3>
            <Reasons reasons={reasons} />
          </div>
        ))}
      </div>
    </details>
  );
}

function Reasons({ reasons }: Pick<MatchView['excluded'][number], 'reasons'>) {
  return (
    <ul className="dotted reasons">
      {reasons.map(({ rule, source, message }) => (
        <li key={`${rule} ${message}`}>
          {message} <span className="quiet">({source})</span>
        </li>
      ))}
    </ul>
  );
}
