import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { correctContact, showContact } from '#commands/life-cycle/correct-contact.ts';
import { sendProblem } from '../send-problem.ts';
import { ContactInput, ContactView, problems } from './contract.ts';

const params = z.object({ caseNumber: z.string().max(40) });
const config = { action: 'correct-contact' } as const;
const response = { 200: ContactView, ...problems };

/** `/cases/…/contact`: where the letters and e-mails of a case reach who asks. */
export function contactRoutes(needs: Parameters<typeof correctContact>[0]): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    const path = '/cases/:caseNumber/contact';
    const schema = { params, response };
    app.get(
      path,
      { config, schema: { ...schema, summary: 'How you are reached in a case' } },
      async (request, reply) => {
        const relations = request.asking.relations ?? [];
        const outcome = await showContact(needs, { ...request.params, relations });
        return outcome.kind === 'shown' ? { contact: outcome.contact } : sendProblem(reply, outcome);
      },
    );
    app.put(
      path,
      { config, schema: { ...schema, body: ContactInput, summary: 'Put right how you are reached in a case' } },
      async (request, reply) => {
        const asked = { ...request.params, relations: request.asking.relations ?? [] };
        const changed = await correctContact(needs, { ...asked, ...request.body });
        if (changed.kind !== 'changed') return sendProblem(reply, changed);
        const outcome = await showContact(needs, asked);
        return outcome.kind === 'shown' ? { contact: outcome.contact } : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
