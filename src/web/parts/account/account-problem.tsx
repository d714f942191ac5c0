import type { Problem } from '#api/cases/contract.ts';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { useAccountWords } from './words/use-account-words.ts';

type Props = { readonly error: unknown; readonly retry?: () => void };

/** What went wrong on the way in, in the language of the page; in the server's own where no words are known for it. */
export function AccountProblem({ error, ...rest }: Props) {
  const { problems } = useAccountWords();
  const problem = problemOf(error);
  const said = problems[kindOf(problem)];
  return (
    <div lang={said === undefined ? 'en' : undefined}>
      <ProblemNotice problem={said === undefined ? problem : { ...problem, ...said, source: null }} {...rest} />
    </div>
  );
}

/** The kind of a problem, as the server names it: `used-link`. */
export function kindOf({ type }: Pick<Problem, 'type'>): string {
  return type.replace('/problems/', '');
}
