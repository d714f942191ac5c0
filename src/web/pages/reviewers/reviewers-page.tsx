import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { RegisteredView } from '#api/reviewers/contract.ts';
import { registerChangesQuery, registerQuery, retireReviewer } from '../../accounts/register-client.ts';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { writtenTime } from '../../parts/words/written-date.ts';
import { ReviewerForm } from './reviewer-form.tsx';
import '../../style/account/accounts.css';
import '../../style/account/reviewers.css';

/** The register of reviewers: who may be given cases, what is known of them, and what was changed. */
export function ReviewersPage() {
  const { data, error, refetch } = useQuery(registerQuery);
  const queries = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const again = () => void queries.invalidateQueries({ queryKey: registerQuery.queryKey });
  const taken = data?.reviewers.map(({ reviewer }) => reviewer.id) ?? [];
  return (
    <div className="page reviewers-page">
      <title>Registered reviewers · OpenIMR</title>
      <h1>Registered reviewers</h1>
      <p className="quiet">
        Who is registered can be given cases. To sign in they need an <Link to="/accounts">account</Link> besides, and
        choose the passphrase of their signature there.
      </p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Loading the register" /> : null}
      {data && !isAdding ? (
        <p className="actions">
          <Button className="button primary" onPress={() => setAdding(true)}>
            Register a reviewer
          </Button>
        </p>
      ) : null}
      {data && isAdding ? (
        <ReviewerForm
          row={null}
          taken={taken}
          close={() => setAdding(false)}
          done={() => {
            setAdding(false);
            again();
          }}
        />
      ) : null}
      {data?.reviewers.length === 0 ? <p>Nobody is registered yet: register the first reviewer.</p> : null}
      <ul className="accounts">
        {data?.reviewers.map(row => (
          <Entry key={row.reviewer.id} row={row} taken={taken} again={again} />
        ))}
      </ul>
    </div>
  );
}

type Props = { readonly row: RegisteredView; readonly taken: readonly string[]; readonly again: () => void };

function Entry({ row, taken, again }: Props) {
  const { reviewer, name, retiredAt, account } = row;
  const [isOpen, setOpen] = useState(false);
  const retiring = useMutation({
    mutationFn: () => retireReviewer(reviewer.id, retiredAt === null),
    onSuccess: again,
  });
  const licences = reviewer.licences.map(({ state, standing }) =>
    standing === 'good' ? state : `${state} (${standing})`,
  );
  const specialties = reviewer.certifications.map(({ specialty }) => specialty);
  return (
    <li className={retiredAt === null ? 'account-row' : 'account-row disabled'}>
      <div>
        <p className="account-name">{name}</p>
        <p className="quiet">
          {[reviewer.id, reviewer.profession, licences.join(', ') || 'no licence', specialties.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="quiet">
          {retiredAt === null ? '' : `Retired ${writtenTime(retiredAt)}. `}
          {account === null ? 'No account yet' : `Signs in as ${account}`}
        </p>
        {retiring.error ? <ProblemNotice problem={problemOf(retiring.error)} /> : null}
      </div>
      <p className="actions">
        <Button
          className="button"
          aria-label={`Change ${name}`}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          Change
        </Button>
        <Button
          className="button"
          aria-label={retiredAt === null ? `Retire ${name}` : `Take back ${name}`}
          isDisabled={retiring.isPending}
          onPress={() => retiring.mutate()}
        >
          {retiredAt === null ? 'Retire' : 'Take back'}
        </Button>
      </p>
      {isOpen ? (
        <div className="reviewer-open">
          <ReviewerForm
            row={row}
            taken={taken}
            close={() => setOpen(false)}
            done={() => {
              setOpen(false);
              again();
            }}
          />
          <Changes id={reviewer.id} />
        </div>
      ) : null}
    </li>
  );
}

function Changes({ id }: { readonly id: string }) {
  const { data, error } = useQuery(registerChangesQuery(id));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} />;
  if (!data || data.changes.length === 0) return null;
  return (
    <ol className="account-log">
      {data.changes.map(({ at, by, what }, index) => (
        <li key={`${data.changes.length - index} ${at}`}>
          <time dateTime={at}>{writtenTime(at)}</time>
          <p>
            {what.replaceAll('-', ' ')}, by {by}
          </p>
        </li>
      ))}
    </ol>
  );
}
