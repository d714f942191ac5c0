import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Role } from '#api/accounts/contract.ts';
import type { CaseSummary } from '#api/cases/contract.ts';
import type { ClockEntry } from '#api/clocks/contract.ts';
import { ownClocksQuery } from '../../clocks-client.ts';
import { dateIn } from '../language/days.ts';
import { useLanguage } from '../language/language.tsx';
import { shortTitle } from '../words/case-words.ts';
import { pacificToday } from '../words/due-words.ts';
import { followerOf } from './follower.ts';
import { myClocks, whenDue, whoDoes } from './my-clocks.ts';
import { useMyWords } from './use-my-words.ts';
import '../../style/own/my-cases.css';

type Props = { readonly cases: readonly CaseSummary[]; readonly roles: readonly Role[] };

/** Cases as one who follows them sees them: where each stands, and the next date. */
export function CaseCards({ cases, roles }: Props) {
  const { data } = useQuery(ownClocksQuery);
  return (
    <ul className="case-cards">
      {cases.map(each => (
        <li key={each.caseNumber}>
          <CaseCard
            shown={each}
            roles={roles}
            clocks={data?.clocks.filter(({ caseNumber }) => caseNumber === each.caseNumber) ?? []}
          />
        </li>
      ))}
    </ul>
  );
}

function CaseCard({
  shown,
  roles,
  clocks,
}: {
  readonly shown: CaseSummary;
  readonly roles: readonly Role[];
  readonly clocks: readonly ClockEntry[];
}) {
  const words = useMyWords();
  const { language } = useLanguage();
  const as = followerOf(roles);
  const today = pacificToday();
  const { caseNumber, state, items, dateOfInjury } = shown;
  const { mine, others } = myClocks(
    clocks.map(({ deadline }) => deadline),
    today,
    as,
  );
  const next = mine[0] ?? others[0];
  return (
    <Link to="/my-cases/$caseNumber" params={{ caseNumber }} className="case-card">
      <span className="case-card-number">{caseNumber}</span>
      {as === 'worker' ? null : (
        <span className="case-card-whose">{words.whose(shown, dateIn(language, dateOfInjury))}</span>
      )}
      <span className="case-card-stands">{words.states[state].stands}</span>
      <span className="quiet" lang="en">
        {items.map(shortTitle).join(' · ')}
      </span>
      {next === undefined ? null : (
        <span className="case-card-next">
          {whenDue(next, today, words, language)}. {whoDoes(next, as, words)}
        </span>
      )}
    </Link>
  );
}
