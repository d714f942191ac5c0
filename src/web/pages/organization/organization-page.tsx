import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OrganizationView } from '#api/organization/contract.ts';
import { organizationQuery } from '../../accounts/organization-client.ts';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { writtenTime } from '../../parts/words/written-date.ts';
import { OrganizationForm } from './organization-form.tsx';
import '../../style/account/accounts.css';
import '../../style/account/reviewers.css';

/** The review organization: what its letters say of it, what could bind it to a party, and what was changed. */
export function OrganizationPage() {
  const { data, error, refetch } = useQuery({ ...organizationQuery, refetchOnWindowFocus: false });
  const queries = useQueryClient();
  return (
    <div className="page reviewers-page">
      <title>The review organization · OpenIMR</title>
      <h1>The review organization</h1>
      <p className="quiet">
        Its letters go out in this name, and no case goes to anybody here while a tie of it to a party stands. See also
        the <Link to="/reviewers">registered reviewers</Link> and the <Link to="/accounts">accounts</Link>.
      </p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={12} says="Loading the organization" /> : null}
      {data ? (
        <>
          {data.organization === null ? (
            <p className="notice">
              Nobody has described it yet: until then letters go out without a sender, and no reviewer can be screened.
              Give at least its name and how it is reached.
            </p>
          ) : null}
          <OrganizationForm
            view={data}
            saved={view => queries.setQueryData(organizationQuery.queryKey, view)}
            again={() => void refetch()}
          />
          <Changes changes={data.changes} />
        </>
      ) : null}
    </div>
  );
}

const parts = { name: 'name', contact: 'letters', controls: 'ownership', ties: 'ties and money', people: 'people' };

function Changes({ changes }: Pick<OrganizationView, 'changes'>) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What was changed</h2>
      <ol className="account-log">
        {changes.map(({ at, by, parts: changed }, index) => (
          <li key={`${changes.length - index} ${at}`}>
            <time dateTime={at}>{writtenTime(at)}</time>
            <p>
              {index === changes.length - 1 ? 'described' : `changed: ${changed.map(part => parts[part]).join(', ')}`},{' '}
              {by === null ? 'from a file' : `by ${by}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
