import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { Clock } from '#commands/ports.ts';
import { listClocks } from '#commands/life-cycle/show-clocks.ts';
import { type GuardNeeds, theirs } from '../accounts/guard.ts';
import { Problem } from '../cases/contract.ts';
import { ClockBoard } from './contract.ts';

/** `/clocks`: what is due in all cases. */
export function clockRoutes(
  needs: Parameters<typeof listClocks>[0] & Pick<GuardNeeds, 'relations'> & { readonly clock: Clock },
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/clocks',
      {
        config: { action: 'see-clocks' },
        schema: { summary: 'Running clocks of all cases', response: { 200: ClockBoard, 500: Problem } },
      },
      async (request, _reply) => ({
        today: needs.clock.today(),
        clocks: await theirs(needs, request, 'see-clocks', await listClocks(needs)),
      }),
    );
    done();
  };
}
