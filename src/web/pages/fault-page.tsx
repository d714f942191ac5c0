import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { problemOf } from '../client.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';

/** An address nothing stands at. */
export function NotFound() {
  return (
    <div className="page reading">
      <title>Page not found · OpenIMR</title>
      <h1>Page not found</h1>
      <p>Nothing stands at this address. If you typed it, check it for a slip.</p>
      <p>
        <Link to="/cases">All cases</Link>
      </p>
    </div>
  );
}

/** A page that broke; trying again keeps everything that was saved. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  return (
    <div className="page reading">
      <title>Something went wrong · OpenIMR</title>
      <ProblemNotice problem={problemOf(error)} retry={reset} heading="h1" />
    </div>
  );
}
