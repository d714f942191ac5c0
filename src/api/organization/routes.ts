import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { keepOrganization, showOrganization } from '#commands/reviewers/register/keep-organization.ts';
import { signedInActor } from '../accounts/guard.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { SenderContact } from '#domain/cases/events/letter-sender.ts';
import { ContactView, OrganizationInput, OrganizationView } from './contract.ts';

export type OrganizationRoutesNeeds = Parameters<typeof keepOrganization>[0];

const problems = { 400: Problem, 401: Problem, 403: Problem, 409: Problem, 500: Problem };
const config = { action: 'keep-organization' } as const;

/** `/organization`: the review organization as its administrator describes it: letters and the rules of conflict go by it. */
export function organizationRoutes(needs: OrganizationRoutesNeeds): FastifyPluginCallbackZod {
  const view = async (): Promise<OrganizationView> => {
    const { number, organization, changes } = await showOrganization(needs);
    return { number, organization, changes: changes.map(({ at, by, parts }) => ({ at, by, parts: [...parts] })) };
  };
  return (app, _options, done) => {
    app.get(
      '/organization',
      {
        config,
        schema: {
          summary: 'The review organization, and what was changed about it',
          response: { 200: OrganizationView, ...problems },
        },
      },
      view,
    );
    app.get(
      '/organization/contact',
      {
        config: { action: 'see-description' },
        schema: { summary: 'How the review organization is reached', response: { 200: ContactView, ...problems } },
      },
      async () => {
        const organization = await needs.organizations.at(needs.clock.now());
        const { medicalDirector: _letters, ...contact } = organization?.contact ?? SenderContact.parse({});
        return { name: organization?.name ?? null, ...contact };
      },
    );
    app.put(
      '/organization',
      {
        config,
        schema: {
          summary: 'Describe the review organization anew',
          body: OrganizationInput,
          response: { 200: OrganizationView, ...problems },
        },
      },
      async (request, reply) => {
        const written = { ...request.body, by: signedInActor(request).account };
        const outcome = await keepOrganization(needs, written);
        return outcome.kind === 'done' ? view() : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
