import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { type CheckLetterOutcome, checkLetter } from '#commands/check-letter.ts';
import type { PdfText } from '#commands/ports.ts';
import { bodyOf } from '../base64.ts';
import { Problem } from '../cases/contract.ts';
import { outcomeStatus } from '../outcome-status.ts';
import { plainProblem, unreadableSentence } from '../problem.ts';
import { LARGEST_PDF, LetterCheckInput, LetterCheckView } from './contract.ts';

const problems = { 400: Problem, 413: Problem, 422: Problem, 500: Problem };

/** `/letter-checks`: a letter somebody brings, read and checked; nothing of it is kept. */
export function letterCheckRoutes(needs: { readonly pdfText: PdfText }): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/letter-checks',
      {
        bodyLimit: bodyOf(LARGEST_PDF),
        config: { action: 'check-letter', repeat: 'harmless' },
        schema: {
          summary: 'What a hostile reader would find in a letter; nothing is kept',
          body: LetterCheckInput,
          response: { 200: LetterCheckView, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request;
        const content = 'text' in body ? body.text : Buffer.from(body.pdf, 'base64');
        const outcome = await checkLetter(needs, { file: body.file, content });
        void reply.header('cache-control', 'no-store');
        if (outcome.kind === 'checked') return viewOf(outcome);
        const status = outcomeStatus['not-a-letter'];
        const why = unreadableSentence(outcome.error);
        const problem = plainProblem(status, 'This could not be read as a determination', why);
        return reply
          .code(status)
          .type('application/problem+json')
          .send({ ...problem, type: '/problems/not-a-letter' });
      },
    );
    done();
  };
}

function viewOf({ determination, findings }: Extract<CheckLetterOutcome, { kind: 'checked' }>): LetterCheckView {
  const { file, format, header, outcome, clinicalSummary, items } = determination;
  return {
    file,
    format,
    header,
    outcome,
    texts: [
      ...(['dateAssigned', 'dateOfInjury', 'decisionDate', 'urDecisionDate', 'applicationReceived'] as const).flatMap(
        field =>
          header[field] === null ? [] : [{ part: `header.${field}` as const, item: null, text: header[field] }],
      ),
      { part: 'summary', item: null, text: clinicalSummary },
      ...items.flatMap(({ title, claimsAdministrator, reviewerGuideline, rationale }, item) => [
        { part: 'title' as const, item, text: title },
        { part: 'claims-administrator' as const, item, text: claimsAdministrator.text },
        { part: 'reviewer-guideline' as const, item, text: reviewerGuideline.text },
        { part: 'rationale' as const, item, text: rationale },
      ]),
    ],
    outcomes: items.map(each => each.outcome),
    findings: [...findings.findings],
    unchecked: [...findings.unchecked],
  };
}
