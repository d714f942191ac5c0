import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ComparedView } from '#api/intake/contract.ts';
import { problemOf } from '../../client.ts';
import { duplicatesQuery } from '../../desk-clients/intake-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { shortTitle, stateWords } from '../../parts/words/case-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';

type Compared = ComparedView['compared'][number];
type Props = { readonly caseNumber: string; readonly titles: readonly string[] };

const AGREEMENT_WORDS: Readonly<Record<Compared['facts'][number]['agreement'], string>> = {
  same: 'the same',
  near: 'almost the same',
  different: 'different',
  unknown: 'not known of both',
};

/** An application beside those on file that are like it, fact by fact; looked for when opened. */
export function CompareApplications({ caseNumber, titles }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="figures" data-compare="" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>Compare with those like it</summary>
      {isOpen ? <Like caseNumber={caseNumber} titles={titles} /> : null}
    </details>
  );
}

function Like({ caseNumber, titles }: Props) {
  const { data, error, refetch } = useQuery(duplicatesQuery(caseNumber));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says="Looking for applications like it" />;
  if (data.compared.length === 0) return <p className="quiet">None on file is like it.</p>;
  return data.compared.map(each => (
    <Beside key={each.caseNumber} caseNumber={caseNumber} titles={titles} other={each} />
  ));
}

function Beside({ caseNumber, titles, other }: Props & { readonly other: Compared }) {
  const { verdict, state, received, facts, items } = other;
  return (
    <div className="beside-frame">
      <table className="beside">
        <caption>
          {verdict === 'duplicate' ? 'The same dispute' : 'Perhaps the same dispute'}:{' '}
          <Link to="/cases/$caseNumber/status" params={{ caseNumber: other.caseNumber }}>
            {other.caseNumber}
          </Link>
          , received {writtenDate(received)}, {stateWords({ state, decided: 0, items: 1 }).toLowerCase()}
        </caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">{caseNumber}</th>
            <th scope="col">{other.caseNumber}</th>
            <th scope="col">They are</th>
          </tr>
        </thead>
        <tbody>
          {facts
            .filter(({ what }) => what !== 'items')
            .map(({ what, agreement, here, there }) => (
              <tr key={what} className={agreement}>
                <th scope="row">{what.charAt(0).toUpperCase() + what.slice(1)}</th>
                <td>{here ?? 'not stated'}</td>
                <td>{there ?? 'not stated'}</td>
                <td>{AGREEMENT_WORDS[agreement]}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">Items</th>
            <td>{titles.join('; ')}</td>
            <td>{items.there.map(shortTitle).join('; ')}</td>
            <td>
              {items.same.length} of {titles.length} there already
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
