import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { RelationStore } from '#commands/accounts/ports.ts';
import { claimsDesk } from '#commands/claims/claims-desk.ts';
import { type AboutDelivery, deliverRecords } from '#commands/claims/deliver-records.ts';
import {
  type DeliverUploadsNeeds,
  type DeliverUploadsOutcome,
  deliverUploads,
} from '#commands/claims/deliver-uploads.ts';
import type { OwnCaseStore, Receipt } from '#commands/claims/ports.ts';
import { type Actor, permission, reachOfActor } from '#commands/policies.ts';
import { LARGEST_FILE } from '#commands/records/receive-submission.ts';
import type { CaseStore, Clock } from '#commands/ports.ts';
import { Problem } from '../cases/contract.ts';
import { deskPartOf, linkNextOnDesk } from '../lists/part-of-list.ts';
import { plainProblem } from '../problem.ts';
import { sendProblem } from '../send-problem.ts';
import { contentOf } from '../uploads/routes.ts';
import { type TusRoutesNeeds, tusRoutes, type UploadPlace } from '../uploads/tus-routes.ts';
import { ClaimsQuery, ClaimsView, DeliveryQuery, ReceiptsView, ReceiptView, UploadedDelivery } from './contract.ts';

export type ClaimsRoutesNeeds = DeliverUploadsNeeds &
  Omit<TusRoutesNeeds, 'uploads'> & {
    readonly cases: CaseStore;
    readonly ownCases: OwnCaseStore;
    readonly relations: RelationStore;
    readonly clock: Clock;
  };

const shownReceipts = 50;

const place: UploadPlace = {
  address: '/claims/uploads',
  owner: 'account',
  action: 'deliver-records',
  largest: LARGEST_FILE,
};
const answers = { 201: ReceiptView, 400: Problem, 404: Problem, 409: Problem, 422: Problem, 500: Problem };

/** `/claims`: the cases of a claims administrator, and records delivered to several of them at once. */
export function claimsRoutes(needs: ClaimsRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    void app.register(tusRoutes({ ...needs, uploads: needs.deliveryUploads }, place));
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
      async (request, reply) => {
        const { show, case: caseNumber, sort } = request.query;
        const { actor } = request.asking;
        const part = deskPartOf(request, request.query);
        const account = reachOfActor(actor, 'see-claims-desk') === 'all' ? null : (actor?.account ?? '');
        const desk = await claimsDesk(needs, { ...part, account, show, caseNumber, sort });
        linkNextOnDesk(request, reply, part, desk.counts[show]);
        return ClaimsView.parse({ ...desk, from: part.from, today: needs.clock.today() });
      },
    );
    app.post(
      '/claims/deliveries',
      {
        config: { action: 'deliver-records' },
        schema: {
          summary: 'Send documents for several cases: a ZIP that holds manifest.csv (case, file, kind, date)',
          querystring: DeliveryQuery,
          response: answers,
        },
      },
      async ({ query: { sender }, asking: { actor }, body }, reply) => {
        const zip = Buffer.concat(await Array.fromAsync(contentOf(body)));
        const about = await aboutDelivery(needs, actor, sender);
        const delivery = [{ name: 'delivery.zip', bytes: () => Promise.resolve(zip) }];
        return answered(reply, await deliverRecords(needs, about, delivery));
      },
    );
    app.post(
      '/claims/deliveries/uploaded',
      {
        config: { action: 'deliver-records' },
        schema: {
          summary: 'Make whole uploads (tus, at /claims/uploads) one delivery: a ZIP, or files and manifest.csv',
          body: UploadedDelivery,
          response: answers,
        },
      },
      async ({ body: { sender, uploads }, asking: { actor } }, reply) =>
        answered(reply, await deliverUploads(needs, await aboutDelivery(needs, actor, sender), uploads)),
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

/** Who sends, and to which cases they may. */
async function aboutDelivery(
  { relations, cases }: ClaimsRoutesNeeds,
  actor: Actor | null,
  sender: string,
): Promise<AboutDelivery> {
  const own = actor === null ? new Map() : await relations.casesOf(actor);
  const isAll = reachOfActor(actor, 'deliver-records') === 'all';
  const mayDeliver = async (caseNumber: string) =>
    isAll
      ? (await cases.read(caseNumber)) !== null
      : permission(actor, 'deliver-records', own.get(caseNumber) ?? []) === 'permitted';
  return { account: actor?.account ?? '', sender, mayDeliver };
}

function answered(reply: FastifyReply, outcome: DeliverUploadsOutcome): FastifyReply {
  if (outcome.kind === 'delivered') return reply.code(201).send(receiptView(outcome.receipt));
  if (outcome.kind !== 'no-manifest') return sendProblem(reply, outcome);
  const said = plainProblem(422, 'Nothing was taken', `The delivery cannot be followed: ${outcome.message}.`);
  return reply
    .code(422)
    .type('application/problem+json')
    .send({ ...said, type: '/problems/no-manifest' });
}

function receiptView({ lines, ...receipt }: Receipt) {
  return { ...receipt, lines: [...lines] };
}
