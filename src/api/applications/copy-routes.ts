import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { type CopyNeeds, readCopy } from '#commands/life-cycle/read-copy.ts';
import { bodyOf } from '../base64.ts';
import { Problem } from '../cases/contract.ts';
import { outcomeStatus } from '../outcome-status.ts';
import { plainProblem, unreadableSentence } from '../problem.ts';
import { CopyInput, CopyView, LARGEST_COPY, MOST_PAGES_OF_COPY } from './contract.ts';

const problems = { 400: Problem, 413: Problem, 422: Problem, 500: Problem, 503: Problem };
/** Copies read at once; a scan takes seconds a page, and anyone may send one. */
const AT_ONCE = 4;

/** `/application-copies`: the text of a copy of a decision, for the form; nothing of it is kept. */
export function copyRoutes(needs: CopyNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    let underWay = 0;
    app.post(
      '/application-copies',
      {
        bodyLimit: bodyOf(LARGEST_COPY),
        config: { action: 'file-application', repeat: 'harmless' },
        schema: {
          summary: 'The text of a copy of a decision; nothing is kept',
          body: CopyInput,
          response: { 200: CopyView, ...problems },
        },
      },
      async ({ body }, reply) => {
        void reply.header('cache-control', 'no-store');
        const refuse = (status: 422 | 503, title: string, detail: string) =>
          reply
            .code(status)
            .type('application/problem+json')
            .send(plainProblem(status, title, detail));
        if (underWay >= AT_ONCE) {
          void reply.header('retry-after', '20');
          return refuse(outcomeStatus.busy, 'Not read yet', 'Others are having copies read. Try again in a moment.');
        }
        underWay += 1;
        try {
          const bytes = Buffer.from(body.content, 'base64');
          const outcome = await readCopy(needs, { name: body.file, bytes, most: MOST_PAGES_OF_COPY });
          if (outcome.kind === 'unreadable')
            return refuse(
              outcomeStatus['not-a-letter'],
              'The copy could not be read',
              unreadableSentence(outcome.error),
            );
          return { ...outcome, unread: outcome.unread.map(unreadableSentence) };
        } finally {
          underWay -= 1;
        }
      },
    );
    done();
  };
}
