import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { annualReport, type ReportNeeds } from '#commands/corpus/annual-report.ts';
import { Problem } from '../cases/contract.ts';
import { AnnualReport, ReportQuery } from './contract.ts';

/** The annual report: every figure of a year, or those asked for by name. */
export function reportRoutes(needs: ReportNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/decisions/report',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'Every figure of the annual report of a year, or those named',
          querystring: ReportQuery,
          response: { 200: AnnualReport, 400: Problem, 500: Problem },
        },
      },
      async ({ query: { figure, ...asked } }) => {
        const { figures, ...report } = await annualReport(needs, { ...asked, names: figure });
        return { ...report, figures: [...figures] };
      },
    );
    done();
  };
}
