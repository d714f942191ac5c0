import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PublicationView } from '#api/publications/contract.ts';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { publicationQuery, publish } from '../../clients/publication-client.ts';
import { ConfirmAct } from '../status/confirm-act.tsx';
import { type Choice, turned, undecided } from './choice.ts';
import { TakeOut } from './take-out.tsx';
import { SideBySide } from './side-by-side.tsx';
import '../../style/letters/publish.css';

/** Staff reads a letter beside its public copy, adds what was missed, leaves in what was not meant, and publishes. */
export function PublishPage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber/publish' });
  const { data, error, refetch } = useQuery(publicationQuery(caseNumber));
  return (
    <div className="page publish-page">
      <title>{`Publish ${caseNumber} · OpenIMR`}</title>
      <p className="back">
        <Link to="/cases/$caseNumber/letter" params={{ caseNumber }}>
          Back to the letter
        </Link>
      </p>
      <h1>Publish the determination</h1>
      <p className="lead">{caseNumber}</p>
      {data ? <Draft view={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Loading the letter" /> : null}
    </div>
  );
}

function Draft({ view }: { readonly view: PublicationView }) {
  const [choice, setChoice] = useState<Choice>(undecided);
  const [asks, setAsks] = useState(false);
  const queries = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => publish(view.caseNumber, { add: [...choice.add], keep: [...choice.keep] }),
    onSuccess: published => {
      setChoice(undecided);
      queries.setQueryData(publicationQuery(view.caseNumber).queryKey, published);
      void queries.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  const out = view.removals.length - choice.keep.length + choice.add.length;
  return (
    <>
      {view.publishedOn === null ? null : (
        <p className="notice">
          This letter is public.{' '}
          <Link to="/published/$caseNumber" params={{ caseNumber: view.caseNumber }}>
            See it as the public does
          </Link>
        </p>
      )}
      {view.possible || view.publishedOn !== null ? null : (
        <p className="empty">It cannot be published yet: the determination must be served first.</p>
      )}
      <p className="quiet">
        {out} {out === 1 ? 'stretch is' : 'stretches are'} taken out; the case holds {view.known} identifiers, which are
        always removed.
      </p>
      {view.possible ? <TakeOut view={view} choice={choice} change={setChoice} /> : null}
      <SideBySide
        view={view}
        choice={choice}
        turn={view.possible ? removal => setChoice(turned(choice, removal)) : null}
      />
      {view.kept.length === 0 ? null : <KeptWords view={view} />}
      {error ? <ProblemNotice problem={problemOf(error)} /> : null}
      {view.possible ? (
        <p>
          <Button className="button primary" isDisabled={isPending} onPress={() => setAsks(true)}>
            Publish the determination
          </Button>
        </p>
      ) : null}
      {asks ? (
        <ConfirmAct
          title="Publish the determination?"
          says="You have read the public copy, and nothing in it tells who anybody is. Everybody can read it from then on."
          button="Publish the determination"
          close={() => setAsks(false)}
          confirm={() => {
            setAsks(false);
            mutate();
          }}
        />
      ) : null}
    </>
  );
}

/** What looked like an identifier and stays, with the reason. */
function KeptWords({ view }: { readonly view: PublicationView }) {
  const told = new Map(view.kept.map(({ words, why }) => [`${words} ${why}`, { words, why }]));
  return (
    <details className="publish-kept">
      <summary>Kept, although it looked like an identifier ({told.size})</summary>
      <ul className="plain-list">
        {[...told].map(([key, { words, why }]) => (
          <li key={key}>
            <strong>{words}</strong>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
