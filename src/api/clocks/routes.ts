import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { Clock } from '#commands/ports.ts';
import { listClocks } from '#commands/life-cycle/show-clocks.ts';
import { Problem } from '../cases/contract.ts';
import { ClockBoard } from './contract.ts';

/** `/clocks`: what is due in all cases. */
export function clockRoutes(
  needs: Parameters<typeof listClocks>[0] & { readonly clock: Clock },
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/clocks',
      { schema: { summary: 'Running clocks of all cases', response: { 200: ClockBoard, 500: Problem } } },
      async () => ({ today: needs.clock.today(), clocks: [...(await listClocks(needs))] }),
    );
    done();
  };
}
