import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { Clock } from '#commands/ports.ts';
import type { OwnReviewStore } from '#commands/reviewers/own-reviews.ts';
import { Problem } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { ReviewsView } from './contract.ts';

export type ReviewRoutesNeeds = { readonly ownReviews: OwnReviewStore; readonly clock: Clock };

/** `/reviews`: what waits for the reviewer who asks. */
export function reviewRoutes({ ownReviews, clock }: ReviewRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/reviews',
      {
        config: { action: 'see-own-reviews' },
        schema: {
          summary: 'The cases you review',
          querystring: PartQuery,
          response: { 200: ReviewsView, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const { reviewer = null } = request.asking.actor ?? {};
        const own = reviewer === null ? [] : await ownReviews.of(reviewer);
        const part = partOfList(request, reply, own, request.query, ({ caseNumber, seat }) => `${caseNumber} ${seat}`);
        return {
          reviews: part.map(({ items, ...review }) => ({ ...review, items: [...items] })),
          today: clock.today(),
        };
      },
    );
    done();
  };
}
