import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { RelationStore } from '#commands/accounts/ports.ts';
import { claimsDesk } from '#commands/claims/claims-desk.ts';
import { type DeliverNeeds, deliverRecords } from '#commands/claims/deliver-records.ts';
import type { OwnCaseStore, Receipt } from '#commands/claims/ports.ts';
import { permission, reachOfActor } from '#commands/policies.ts';
import type { CaseStore, Clock } from '#commands/ports.ts';
import { Problem } from '../cases/contract.ts';
import { plainProblem } from '../problem.ts';
import { contentOf } from '../uploads/routes.ts';
import { ClaimsQuery, ClaimsView, DeliveryQuery, ReceiptsView, ReceiptView } from './contract.ts';

export type ClaimsRoutesNeeds = DeliverNeeds & {
  readonly cases: CaseStore;
  readonly ownCases: OwnCaseStore;
  readonly relations: RelationStore;
  readonly clock: Clock;
};

/** Cases on one page, and receipts shown. */
const onPage = 50;
const shownReceipts = 50;

/** `/claims`: the cases of a claims administrator, and records delivered to several of them at once. */
export function claimsRoutes(needs: ClaimsRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.addContentTypeParser('application/zip', (_request, payload, next) => next(null, payload));
    app.get(
      '/claims',
      {
        config: { action: 'see-claims-desk' },
        schema: {
          summary: 'The cases of a claims administrator: what is owed, sent, late and to be paid',
          querystring: ClaimsQuery,
          response: { 200: ClaimsView, 400: Problem, 500: Problem },
        },
      },
      async ({ query: { show, case: caseNumber, from }, asking: { actor } }) => {
        const account = reachOfActor(actor, 'see-claims-desk') === 'all' ? null : (actor?.account ?? '');
        const desk = await claimsDesk(needs, { account, show, caseNumber, from, limit: onPage });
        return ClaimsView.parse({ ...desk, from, today: needs.clock.today() });
      },
    );
    app.post(
      '/claims/deliveries',
      {
        config: { action: 'deliver-records' },
        schema: {
          summary: 'Send documents for several cases: a ZIP that holds manifest.csv (case, file, kind, date)',
          querystring: DeliveryQuery,
          response: { 201: ReceiptView, 400: Problem, 422: Problem, 500: Problem },
        },
      },
      async ({ query: { sender }, asking: { actor }, body }, reply) => {
        const own = actor === null ? new Map() : await needs.relations.casesOf(actor);
        const isAll = reachOfActor(actor, 'deliver-records') === 'all';
        const mayDeliver = async (caseNumber: string) =>
          isAll
            ? (await needs.cases.read(caseNumber)) !== null
            : permission(actor, 'deliver-records', own.get(caseNumber) ?? []) === 'permitted';
        const about = { account: actor?.account ?? '', sender, mayDeliver };
        const outcome = await deliverRecords(needs, about, { name: 'delivery.zip', content: contentOf(body) });
        if (outcome.kind === 'delivered') return reply.code(201).send(receiptView(outcome.receipt));
        const said = plainProblem(422, 'Nothing was taken', `The delivery cannot be followed: ${outcome.message}.`);
        return reply
          .code(422)
          .type('application/problem+json')
          .send({ ...said, type: '/problems/no-manifest' });
      },
    );
    app.get(
      '/claims/receipts',
      {
        config: { action: 'deliver-records' },
        schema: {
          summary: 'Receipts for your deliveries, newest first',
          response: { 200: ReceiptsView, 500: Problem },
        },
      },
      async ({ asking: { actor } }) => {
        const receipts = actor === null ? [] : await needs.receipts.list(actor.account, shownReceipts);
        return { receipts: receipts.map(receiptView) };
      },
    );
    done();
  };
}

function receiptView({ lines, ...receipt }: Receipt) {
  return { ...receipt, lines: [...lines] };
}
