import { Link } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { progressWords } from './seats.ts';

type Props = { readonly view: CaseView; readonly to: '/cases/$caseNumber' | '/cases/$caseNumber/sign' };

/** Which of several reviewers is at work: each sees the own draft and nobody else's until all have signed. */
export function ChooseSeat({ view, to }: Props) {
  const open = view.items.filter(item => item.closed === null).length;
  return (
    <div className="choose-seat">
      <p>
        {view.reviewers.length} reviewers decide this case, each alone. Nobody sees what another drafts until all have
        signed.
      </p>
      <ul className="plain-list">
        {view.reviewers.map(each => (
          <li key={each.seat}>
            <Link
              to={to}
              params={{ caseNumber: view.caseNumber }}
              search={{ seat: each.seat }}
              className={each.signedOn === null ? 'button primary' : 'button'}
            >
              I am reviewer {each.seat}
            </Link>{' '}
            <span className="quiet">
              {each.reviewer}, {progressWords(each, open)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
