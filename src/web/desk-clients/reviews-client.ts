import { queryOptions } from '@tanstack/react-query';
import { ReviewsView } from '#api/reviews/contract.ts';
import { ask, casesQuery } from '../client.ts';

/** The cases of the reviewer who is signed in; asked anew with the list of cases. */
export const reviewsQuery = queryOptions({
  queryKey: [...casesQuery.queryKey, 'own-reviews'],
  queryFn: ({ signal }) => ask(ReviewsView, '/api/v1/reviews', { signal }),
});
