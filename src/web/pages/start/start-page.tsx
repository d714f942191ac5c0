import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../parts/language/language.tsx';
import { follows } from '../../parts/shell/ways.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { sessionQuery } from '../../session-client.ts';
import { MyCases } from '../my-cases/my-cases-page.tsx';
import { DeskBoard } from './desk-board.tsx';
import { Offers } from './offers.tsx';
import { useStartWords } from './words/use-start-words.ts';
import '../../style/own/start.css';

/** What can I do here, and what waits for me. */
export function StartPage() {
  const { language } = useLanguage();
  const words = useStartWords();
  const { data, error } = useQuery(sessionQuery);
  const account = data?.account ?? null;
  const isKnown = data !== undefined || error !== null;
  return (
    <div className="page start" lang={language}>
      <title>{`${words.page} · OpenIMR`}</title>
      <h1>{account === null ? words.title : words.hello(account.name)}</h1>
      {isKnown ? null : <Skeleton lines={4} says={words.loadingDesks} />}
      {isKnown && account === null ? <p className="lead start-lead">{words.lead}</p> : null}
      {account !== null && follows(account.roles) ? (
        <section aria-labelledby="mine">
          <h2 id="mine">{words.myCases}</h2>
          <MyCases />
        </section>
      ) : null}
      {account === null ? null : <DeskBoard roles={account.roles} />}
      {isKnown ? <Offers isSignedIn={account !== null} /> : null}
    </div>
  );
}
