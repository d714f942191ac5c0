import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { giveFeedback } from '#commands/feedback/give-feedback.ts';
import { signedInActor } from '../accounts/guard.ts';
import { problems } from '../cases/contract.ts';
import { linkNext } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { FeedbackInput, FeedbackList, FeedbackQuery, OwnFeedback } from './contract.ts';

export type FeedbackRoutesNeeds = Parameters<typeof giveFeedback>[0];

const params = z.object({ caseNumber: z.string().max(40) });
/** What is shown at once. */
const onPage = 50;

/** `/feedback`, `/cases/…/feedback`: what the physician who asked for a treatment says of the determination. */
export function feedbackRoutes(needs: FeedbackRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    const config = { action: 'give-feedback' } as const;
    const response = { 200: OwnFeedback, ...problems };
    app.get(
      '/cases/:caseNumber/feedback',
      { config, schema: { summary: 'What you said of the determination', params, response } },
      request =>
        needs.feedback.read(signedInActor(request).account, request.params.caseNumber).then(feedback => ({ feedback })),
    );
    app.put(
      '/cases/:caseNumber/feedback',
      {
        config,
        schema: {
          summary: 'Say whether the criteria helped, and what was missing',
          params,
          body: FeedbackInput,
          response,
        },
      },
      async (request, reply) => {
        const { account } = signedInActor(request);
        const outcome = await giveFeedback(needs, { ...request.params, account, said: request.body });
        return outcome.kind === 'given' ? { feedback: outcome.feedback } : sendProblem(reply, outcome);
      },
    );
    app.get(
      '/feedback',
      {
        config: { action: 'see-feedback' },
        schema: {
          summary: 'What physicians said of determinations',
          querystring: FeedbackQuery,
          response: { 200: FeedbackList, ...problems },
        },
      },
      async (request, reply) => {
        const { from } = request.query;
        const { feedback, counts } = await needs.feedback.page(from, onPage);
        const inAll = counts.yes + counts['in-part'] + counts.no;
        linkNext(request, reply, from + onPage < inAll ? { from: String(from + onPage) } : null);
        return { feedback: [...feedback], counts, from };
      },
    );
    done();
  };
}
