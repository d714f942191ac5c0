import { Button } from 'react-aria-components/Button';
import type { Problem } from '#api/cases/contract.ts';

type Props = {
  readonly problem: Problem;
  readonly heading?: 'h1' | 'h2';
  readonly retry?: () => void;
};

/** What went wrong, by which rule, and what to do. */
export function ProblemNotice({ problem, heading: Heading = 'h2', retry }: Props) {
  return (
    <div className="notice" role="alert">
      <Heading>{problem.title}</Heading>
      <p>{problem.detail}</p>
      {problem.source === null ? null : <p className="quiet">{problem.source}</p>}
      {retry ? (
        <Button className="button" onPress={retry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
