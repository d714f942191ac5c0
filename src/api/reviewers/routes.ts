import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { OwnAccountNeeds } from '#commands/accounts/own-account.ts';
import { chooseSignature } from '#commands/reviewers/register/choose-signature.ts';
import {
  addToRegister,
  changeInRegister,
  type RegisterNeeds,
  retireFromRegister,
} from '#commands/reviewers/register/keep-register.ts';
import type { Registered } from '#commands/reviewers/register/ports.ts';
import { signedInActor } from '../accounts/guard.ts';
import { SignatureChoice } from '../accounts/contract.ts';
import { Problem } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { RegisterChanges, RegisteredView, RegisterView, RetiredInput, ReviewerInput } from './contract.ts';

export type RegisterRoutesNeeds = RegisterNeeds & OwnAccountNeeds;

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem, 500: Problem };
const config = { action: 'keep-reviewers' } as const;
const params = z.object({ reviewer: z.string().min(1).max(100) });

/** `/reviewers`: the register of reviewers, as the administrator of the review organization keeps it. */
export function registerRoutes(needs: RegisterRoutesNeeds): FastifyPluginCallbackZod {
  const one = async (id: string) => {
    const kept = await needs.register.read(id);
    return kept === null ? null : view(kept);
  };
  return (app, _options, done) => {
    app.get(
      '/reviewers',
      {
        config,
        schema: {
          summary: 'Every registered reviewer, by id',
          querystring: PartQuery,
          response: { 200: RegisterView, ...problems },
        },
      },
      async (request, reply) => {
        const rows = (await needs.register.list()).map(view);
        return { reviewers: partOfList(request, reply, rows, request.query, ({ reviewer }) => reviewer.id) };
      },
    );
    app.post(
      '/reviewers',
      {
        config,
        schema: { summary: 'Register a reviewer', body: ReviewerInput, response: { 201: RegisteredView, ...problems } },
      },
      async (request, reply) => {
        const outcome = await addToRegister(needs, { ...request.body, by: signedInActor(request).account });
        if (outcome.kind !== 'registered') return sendProblem(reply, outcome);
        const kept = await one(request.body.reviewer.id);
        if (kept === null) throw new Error(`Reviewer ${request.body.reviewer.id} was registered and is not there`);
        return reply.code(201).send(kept);
      },
    );
    app.put(
      '/reviewers/:reviewer',
      {
        config,
        schema: {
          summary: 'Change what is registered of a reviewer',
          params,
          body: ReviewerInput,
          response: { 200: RegisteredView, ...problems },
        },
      },
      async (request, reply) => {
        const { reviewer: id } = request.params;
        const { name, reviewer } = request.body;
        const written = { name, reviewer: { ...reviewer, id }, by: signedInActor(request).account };
        const outcome = await changeInRegister(needs, written);
        if (outcome.kind !== 'done') return sendProblem(reply, outcome);
        return (await one(id)) ?? sendProblem(reply, { kind: 'no-reviewer', reviewer: id });
      },
    );
    app.put(
      '/reviewers/:reviewer/retired',
      {
        config,
        schema: {
          summary: 'Retire a reviewer, or take them back',
          params,
          body: RetiredInput,
          response: { 200: RegisteredView, ...problems },
        },
      },
      async (request, reply) => {
        const { reviewer } = request.params;
        const outcome = await retireFromRegister(needs, {
          reviewer,
          ...request.body,
          by: signedInActor(request).account,
        });
        if (outcome.kind !== 'done') return sendProblem(reply, outcome);
        return (await one(reviewer)) ?? sendProblem(reply, { kind: 'no-reviewer', reviewer });
      },
    );
    app.get(
      '/reviewers/:reviewer/changes',
      {
        config,
        schema: {
          summary: 'What was changed about a reviewer, the newest first',
          params,
          response: { 200: RegisterChanges, ...problems },
        },
      },
      async ({ params: { reviewer } }, _reply) => {
        const changes = await needs.register.changesOf(reviewer);
        return { changes: changes.map(({ at, by, what }) => ({ at, by, what })) };
      },
    );
    app.put(
      '/account/signature',
      {
        config: { action: 'keep-own-account' },
        schema: {
          summary: 'Choose the passphrase of the own signature',
          body: SignatureChoice,
          response: { 204: z.null(), 429: Problem, ...problems },
        },
      },
      async (request, reply) => {
        const { account, reviewer } = signedInActor(request);
        const outcome = await chooseSignature(needs, { account, reviewer, ...request.body });
        return outcome.kind === 'proved' ? reply.code(204).send(null) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}

function view({ reviewer, name, registeredAt, retiredAt, account }: Registered): RegisteredView {
  return { reviewer, name, registeredAt, retiredAt, account };
}
