import { queryOptions } from '@tanstack/react-query';
import { ReviewsView } from '#api/reviews/contract.ts';
import { ask, casesKey } from '../client.ts';

/** The cases of the reviewer who is signed in; asked anew with the list of cases. */
export const reviewsQuery = queryOptions({
  queryKey: [...casesKey, 'own-reviews'],
  queryFn: ({ signal }) => ask(ReviewsView, '/api/v1/reviews', { signal }),
});
