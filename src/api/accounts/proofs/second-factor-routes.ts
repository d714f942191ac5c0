import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { asksCode } from '#commands/accounts/second-factor/check-code.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  newRecoveryCodes,
  removeSecondFactor,
  type SetUpNeeds,
} from '#commands/accounts/second-factor/set-up.ts';
import { Problem } from '../../cases/contract.ts';
import { sendProblem } from '../../send-problem.ts';
import { byOf } from '../administration-routes.ts';
import { CodeInput, ProofInput, RecoveryCodes, SecondFactorBegun, SecondFactorView } from '../contract.ts';
import { ownerOf } from '../owner-of.ts';

export type SecondFactorNeeds = SetUpNeeds & { readonly https: boolean };

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 429: Problem, 500: Problem };
const config = { action: 'keep-own-account' } as const;

/** `/account/second-factor`: the codes of an authenticator app, and the recovery codes for when it is lost. */
export function secondFactorRoutes(needs: SecondFactorNeeds): FastifyPluginCallbackZod {
  const view = async (account: string) => ({
    isOn: await asksCode(needs.secondFactors, account),
    recoveryCodesLeft: await needs.secondFactors.recoveryCodesLeft(account),
  });
  return (app, _options, done) => {
    app.get(
      '/account/second-factor',
      {
        config,
        schema: { summary: 'Whether codes are asked for', response: { 200: SecondFactorView, ...problems } },
      },
      request => view(byOf(request)),
    );
    app.post(
      '/account/second-factor',
      {
        config,
        schema: {
          summary: 'A secret for an authenticator app',
          body: ProofInput,
          response: { 201: SecondFactorBegun, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await beginSecondFactor(needs, { ...ownerOf(request, needs), ...request.body });
        if (outcome.kind !== 'begun') return sendProblem(reply, outcome);
        return reply.code(201).send({ secret: outcome.secret, address: outcome.address });
      },
    );
    app.post(
      '/account/second-factor/confirmation',
      {
        config,
        schema: {
          summary: 'Confirm the app by a code; from then on one is asked for',
          body: CodeInput,
          response: { 200: RecoveryCodes, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await confirmSecondFactor(needs, { ...ownerOf(request, needs), ...request.body });
        return outcome.kind === 'confirmed' ? { codes: [...outcome.codes] } : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/account/recovery-codes',
      {
        config,
        schema: { summary: 'New recovery codes', body: ProofInput, response: { 200: RecoveryCodes, ...problems } },
      },
      async (request, reply) => {
        const outcome = await newRecoveryCodes(needs, { ...ownerOf(request, needs), ...request.body });
        return outcome.kind === 'confirmed' ? { codes: [...outcome.codes] } : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/account/second-factor/removal',
      {
        config,
        schema: { summary: 'Ask for codes no more', body: ProofInput, response: { 204: z.null(), ...problems } },
      },
      async (request, reply) => {
        const outcome = await removeSecondFactor(needs, { ...ownerOf(request, needs), ...request.body });
        return outcome.kind === 'proved' ? reply.code(204).send(null) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
