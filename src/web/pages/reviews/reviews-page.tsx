import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReviewsView } from '#api/reviews/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { problemOf } from '../../client.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { counted, shortTitle } from '../../parts/words/case-words.ts';
import { dueWords, urgencyOf } from '../../parts/words/due-words.ts';
import { reviewsQuery } from '../../desk-clients/reviews-client.ts';
import '../../style/desks.css';

type Review = ReviewsView['reviews'][number];
const LINKS = '[data-review-link]';

/** What waits for the reviewer: what the quality desk returned first, then what is due first. */
export function ReviewsPage() {
  const { data, error, refetch } = useQuery(reviewsQuery);
  return (
    <div className="page">
      <title>My reviews · OpenIMR</title>
      <h1>My reviews</h1>
      {data ? <Reviews view={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading your reviews" /> : null}
    </div>
  );
}

function Reviews({ view: { reviews, today } }: { readonly view: ReviewsView }) {
  useKeys('My reviews', [
    { keys: ['j', 'k'], label: 'j k', says: 'Next, previous case', run: key => moveFocus(LINKS, key === 'j' ? 1 : -1) },
    { keys: [], label: 'Enter', says: 'Open the workspace', run: () => undefined },
    { keys: ['s'], label: 's', says: 'Review and sign it', run: openSignature },
  ]);
  if (reviews.length === 0) {
    return (
      <div className="empty">
        <p>Nothing waits for you.</p>
        <p>A case stands here when it is given to you, until its determination is signed.</p>
      </div>
    );
  }
  const returned = reviews.filter(({ desk }) => desk === 'returned').length;
  return (
    <>
      <p className="quiet">
        {counted(reviews.length, 'case')}
        {returned === 0 ? '' : `, ${returned} returned by the quality desk`}.
      </p>
      <ol className="desk">
        {reviews.map(review => (
          <Entry key={`${review.caseNumber} ${review.seat}`} review={review} today={today} />
        ))}
      </ol>
    </>
  );
}

function Entry({ review, today }: { readonly review: Review; readonly today: CivilDate }) {
  const { caseNumber, priority, items, seat, due, desk } = review;
  const search = seat === null ? {} : { seat };
  return (
    <li className="desk-entry">
      <header>
        <h2>
          <Link to="/cases/$caseNumber" params={{ caseNumber }} search={search} data-review-link="">
            {caseNumber}
          </Link>
          {seat === null ? null : <span className="quiet"> you are reviewer {seat}</span>}
          {priority === 'expedited' ? <span className="urgent"> Expedited</span> : null}
        </h2>
        <p className="quiet">{items.map(shortTitle).join(' · ')}</p>
        {desk === 'returned' ? (
          <p>
            <strong>Returned by the quality desk:</strong> change it, or say why it stands.
          </p>
        ) : null}
        <p>{standingWords(review)}</p>
        {due === null ? null : <p className={`desk-due ${urgencyOf(due, today)}`}>{dueWords(due, today)}</p>}
      </header>
      <p className="actions">
        <Link to="/cases/$caseNumber/sign" params={{ caseNumber }} search={search} className="button" data-sign-link="">
          Review and sign
        </Link>
        <Link to="/cases/$caseNumber/record" params={{ caseNumber }} className="button">
          Record
        </Link>
      </p>
    </li>
  );
}

/** How far a review is: `1 of 2 items decided, 3 findings to settle`. */
function standingWords({ state, open, decided, toSettle, isSigned }: Review): string {
  if (isSigned)
    return state === 'draft-quality' ? 'Signed; its letter is being written.' : 'You have signed; others are still to.';
  if (state === 'reviewer-query') return 'You asked a question, and wait for the answer.';
  const settle = toSettle === null || toSettle === 0 ? '' : `, ${counted(toSettle, 'finding')} to settle`;
  return `${decided} of ${counted(open, 'item')} decided${settle}.`;
}

/** Opens the page on which the case in focus is signed. */
function openSignature() {
  document.activeElement?.closest('.desk-entry')?.querySelector<HTMLElement>('[data-sign-link]')?.click();
}
