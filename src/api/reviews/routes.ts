import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { Clock } from '#commands/ports.ts';
import type { OwnReviewStore } from '#commands/reviewers/own-reviews.ts';
import { Problem } from '../cases/contract.ts';
import { ReviewsView } from './contract.ts';

export type ReviewRoutesNeeds = { readonly ownReviews: OwnReviewStore; readonly clock: Clock };

/** `/reviews`: what waits for the reviewer who asks. */
export function reviewRoutes({ ownReviews, clock }: ReviewRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/reviews',
      {
        config: { action: 'see-own-reviews' },
        schema: { summary: 'The cases you review', response: { 200: ReviewsView, 500: Problem } },
      },
      async ({ asking: { actor } }) => {
        const own = actor?.reviewer == null ? [] : await ownReviews.of(actor.reviewer);
        return { reviews: own.map(({ items, ...review }) => ({ ...review, items: [...items] })), today: clock.today() };
      },
    );
    done();
  };
}
