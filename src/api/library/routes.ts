import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { Clock } from '#commands/ports.ts';
import { libraryOn } from '#domain/guidelines/library/library-on.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { LibraryQuestion, LibraryView } from './contract.ts';

/** `/library`: the guidelines as they stand on a day. */
export function libraryRoutes({ clock }: { readonly clock: Clock }): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/library',
      {
        config: { action: 'see-library' },
        schema: {
          summary: 'Editions, topics and criteria on a day, and the drug formulary',
          querystring: LibraryQuestion,
          response: { 200: LibraryView, 400: Problem, 404: Problem, 500: Problem },
        },
      },
      async ({ query }, reply) => {
        const library = libraryOn(query.on ?? clock.today(), query.edition ?? null);
        return query.edition === undefined || library.editions.some(({ id }) => id === query.edition)
          ? library
          : sendProblem(reply, { kind: 'no-edition', edition: query.edition });
      },
    );
    done();
  };
}
