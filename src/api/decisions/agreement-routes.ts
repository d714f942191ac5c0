import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { type AgreementNeeds, reviewerAgreement } from '#commands/corpus/reviewer-agreement.ts';
import { Problem } from '../cases/contract.ts';
import { ReviewerAgreement } from './contract.ts';

/** How far reviewers agree, from the panels of this system: sums alone, nobody is named. */
export function agreementRoutes(needs: AgreementNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/decisions/agreement',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'How far the reviewers of panels agree, each of whom decides alone',
          response: { 200: ReviewerAgreement, 500: Problem },
        },
      },
      async () => ({ panels: await reviewerAgreement(needs) }),
    );
    done();
  };
}
