import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ChangeOutcome } from '#commands/change-case.ts';
import { consolidateCases } from '#commands/life-cycle/consolidate-cases.ts';
import { recordEvent } from '#commands/life-cycle/record-event.ts';
import { showApplication } from '#commands/life-cycle/show-application.ts';
import { assignPanel } from '#commands/reviewers/assign-panel.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { matchCase } from '#commands/reviewers/match-case.ts';
import { screenCase, settleScreening } from '#commands/screening/screen-case.ts';
import { showCase } from '#commands/show-case.ts';
import { showClocks } from '#commands/life-cycle/show-clocks.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';
import { sendProblem } from '../send-problem.ts';
import { lasts } from '../written-once.ts';
import {
  AssignmentInput,
  CaseClocks,
  CaseView,
  ConsolidationInput,
  EventInput,
  MatchView,
  PanelInput,
  problems,
  ScreeningView,
} from './contract.ts';
import { viewFor } from './view-for.ts';

export type LifeCycleNeeds = Parameters<typeof showCase>[0] &
  Parameters<typeof recordEvent>[0] &
  Parameters<typeof matchCase>[0];

const CaseNumber = z.object({ caseNumber: z.string().max(40) });

/** `/cases/…`: the application, the clocks, and what happens to a case. */
export function lifeCycleRoutes(needs: LifeCycleNeeds): FastifyPluginCallbackZod {
  const changed = async (request: FastifyRequest, reply: FastifyReply, outcome: ChangeOutcome) => {
    if (outcome.kind !== 'changed') return sendProblem(reply, outcome);
    const shown = await showCase(needs, { caseNumber: outcome.case.caseNumber });
    return shown.kind === 'shown' ? viewFor(request, shown.shown) : sendProblem(reply, shown);
  };
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/application',
      {
        config: { action: 'see-application' },
        schema: {
          summary: 'The application as filed',
          params: CaseNumber,
          response: { 200: ApplicationForm, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await showApplication(needs, request.params);
        return outcome.kind === 'shown' ? outcome.form : sendProblem(reply, outcome);
      },
    );
    app.get(
      '/cases/:caseNumber/clocks',
      {
        config: { action: 'see-clocks' },
        schema: {
          summary: 'Every clock and how it was counted',
          params: CaseNumber,
          response: { 200: CaseClocks, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await showClocks(needs, request.params);
        return outcome.kind === 'shown' ? lasts(outcome.clocks) : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/cases/:caseNumber/events',
      {
        config: { action: 'record-event' },
        schema: {
          summary: 'Record what happened',
          params: CaseNumber,
          body: EventInput,
          response: { 200: CaseView, ...problems },
        },
      },
      async (request, reply) =>
        changed(request, reply, await recordEvent(needs, { ...request.params, event: request.body })),
    );
    app.get(
      '/cases/:caseNumber/screening',
      {
        config: { action: 'screen-case' },
        schema: {
          summary: 'Whether the application may be reviewed, with every ground against it',
          params: CaseNumber,
          response: { 200: ScreeningView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await screenCase(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        const { screening, notice } = outcome;
        return ScreeningView.parse({ screening, notice });
      },
    );
    app.post(
      '/cases/:caseNumber/screening',
      {
        config: { action: 'screen-case' },
        schema: {
          summary: 'Record what screening finds',
          params: CaseNumber,
          response: { 200: CaseView, ...problems },
        },
      },
      async (request, reply) => changed(request, reply, await settleScreening(needs, { ...request.params, on: null })),
    );
    app.get(
      '/cases/:caseNumber/match',
      {
        config: { action: 'assign-reviewer' },
        schema: {
          summary: 'Who may review the case, and why each other reviewer may not',
          params: CaseNumber,
          response: { 200: MatchView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await matchCase(needs, request.params);
        return outcome.kind === 'shown' ? MatchView.parse(outcome.match) : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/cases/:caseNumber/reviewer',
      {
        config: { action: 'assign-reviewer' },
        schema: {
          summary: 'Give the case to a reviewer',
          params: CaseNumber,
          body: AssignmentInput,
          response: { 200: CaseView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await assignReviewer(needs, { ...request.params, ...request.body });
        return outcome.kind === 'unknown-reviewer' ? sendProblem(reply, outcome) : changed(request, reply, outcome);
      },
    );
    app.post(
      '/cases/:caseNumber/panel',
      {
        config: { action: 'assign-reviewer' },
        schema: {
          summary: 'Give the case to several reviewers, as the administrative director approved',
          params: CaseNumber,
          body: PanelInput,
          response: { 200: CaseView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await assignPanel(needs, { ...request.params, ...request.body });
        return outcome.kind === 'unknown-reviewer' ? sendProblem(reply, outcome) : changed(request, reply, outcome);
      },
    );
    app.post(
      '/cases/:caseNumber/consolidation',
      {
        config: { action: 'screen-case' },
        schema: {
          summary: 'Join an application of the same employee, physician and injury',
          params: CaseNumber,
          body: ConsolidationInput,
          response: { 200: CaseView, ...problems },
        },
      },
      async (request, reply) =>
        changed(
          request,
          reply,
          await consolidateCases(needs, { master: request.params.caseNumber, joined: request.body.joined }),
        ),
    );
    done();
  };
}
