import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { type GuardNeeds, guard } from './accounts/guard.ts';
import { type AdministrationNeeds, administrationRoutes } from './accounts/administration-routes.ts';
import { type OwnAccountNeeds, ownAccountRoutes } from './accounts/own-routes.ts';
import { type SecondFactorNeeds, secondFactorRoutes } from './accounts/proofs/second-factor-routes.ts';
import { passkeyRoutes } from './accounts/proofs/passkey-routes.ts';
import { type PartyRoutesNeeds, partyRoutes } from './accounts/party-routes.ts';
import { type AccountRoutesNeeds, accountRoutes } from './accounts/routes.ts';
import { type ApiKeyRoutesNeeds, apiKeyRoutes } from './api-keys/routes.ts';
import { letterCheckRoutes } from './letter-checks/routes.ts';
import { requestCheckRoutes } from './request-checks/routes.ts';
import type { PdfText } from '#commands/ports.ts';
import type { CopyNeeds } from '#commands/life-cycle/read-copy.ts';
import { copyRoutes } from './applications/copy-routes.ts';
import { applicationRoutes } from './applications/routes.ts';
import { lifeCycleRoutes } from './cases/life-cycle-routes.ts';
import { type CaseListNeeds, caseListRoutes } from './cases/list-routes.ts';
import { type CaseRoutesNeeds, caseRoutes } from './cases/routes.ts';
import { contactRoutes } from './cases/contact-routes.ts';
import { withdrawalRoutes } from './cases/withdrawal-routes.ts';
import { type ClockRoutesNeeds, clockRoutes } from './clocks/routes.ts';
import { type FeedbackRoutesNeeds, feedbackRoutes } from './feedback/routes.ts';
import type { PresetNeeds } from '#commands/simulation/simulate-preset.ts';
import type { ExportNeeds } from '#commands/corpus/export-decisions.ts';
import { agreementRoutes } from './decisions/agreement-routes.ts';
import type { AgreementNeeds } from '#commands/corpus/reviewer-agreement.ts';
import { type KeptExportNeeds, keptExportRoutes } from './decisions/kept-export-routes.ts';
import { openDataRoutes } from './decisions/open-data-routes.ts';
import type { CaseCourses } from '#commands/corpus/annual-report.ts';
import { reportRoutes } from './decisions/report-routes.ts';
import { precedentRoutes } from './decisions/precedent-routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { describe } from './description/describe.ts';
import { withNamedShapes } from './description/named-shapes.ts';
import { answerError, answerErrors, answerUnknown } from './errors.ts';
import { type DeskRoutesNeeds, deskRoutes } from './findings/desk-routes.ts';
import { type FhirRoutesNeeds, fhirRoutes } from './fhir/routes.ts';
import { type FindingRoutesNeeds, findingRoutes } from './findings/routes.ts';
import type { PublishNeeds } from '#commands/publication/publish-determination.ts';
import { publicationRoutes } from './publications/routes.ts';
import { type IntakeRoutesNeeds, intakeRoutes } from './intake/routes.ts';
import { type ClaimsRoutesNeeds, claimsRoutes } from './claims/routes.ts';
import { type OversightRoutesNeeds, oversightRoutes } from './oversight/routes.ts';
import { type ReviewRoutesNeeds, reviewRoutes } from './reviews/routes.ts';
import { type RegisterRoutesNeeds, registerRoutes } from './reviewers/routes.ts';
import { type OrganizationRoutesNeeds, organizationRoutes } from './organization/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { libraryRoutes } from './library/routes.ts';
import { type NoticeRoutesNeeds, noticeRoutes } from './notices/routes.ts';
import { observeRequests, requestIds } from './operation/observe.ts';
import { answerProbes, type OperationNeeds } from './operation/probes.ts';
import { type LookRoutesNeeds, lookRoutes } from './records/look-routes.ts';
import { type RecordRoutesNeeds, recordRoutes } from './records/routes.ts';
import { type AnswerOnceNeeds, answerOnce } from './repeatable/answer-once.ts';
import { type ImportRoutesNeeds, importRoutes } from './imports/routes.ts';
import { recordPlace, type TusRoutesNeeds, tusRoutes } from './uploads/tus-routes.ts';
import { type UploadRoutesNeeds, uploadRoutes } from './uploads/routes.ts';
import { simulationRoutes } from './simulation/routes.ts';
import { limitAddresses, limitCallers, type RequestLimits } from './limits/limit-requests.ts';
import { readRoutes } from './accounts/read-routes.ts';
import { serveWeb } from './web.ts';
import { writeAnswers } from './written-once.ts';
import { type WebhookRoutesNeeds, webhookRoutes } from './webhooks/routes.ts';

export type ServerNeeds = CaseRoutesNeeds &
  CaseListNeeds &
  ClockRoutesNeeds &
  FindingRoutesNeeds &
  DeskRoutesNeeds &
  FeedbackRoutesNeeds &
  IntakeRoutesNeeds &
  ClaimsRoutesNeeds &
  ReviewRoutesNeeds &
  OversightRoutesNeeds &
  RegisterRoutesNeeds &
  OrganizationRoutesNeeds &
  RecordRoutesNeeds &
  LookRoutesNeeds &
  UploadRoutesNeeds &
  PublishNeeds &
  GuardNeeds &
  AnswerOnceNeeds &
  AccountRoutesNeeds &
  ApiKeyRoutesNeeds &
  WebhookRoutesNeeds &
  FhirRoutesNeeds &
  AdministrationNeeds &
  OwnAccountNeeds &
  PartyRoutesNeeds &
  SecondFactorNeeds &
  CopyNeeds &
  NoticeRoutesNeeds &
  ImportRoutesNeeds &
  TusRoutesNeeds & {
    readonly pdfText: PdfText;
    readonly ping: () => Promise<void>;
    /** Where the scenarios are that can be simulated; without it none is. */
    readonly scenarios?: PresetNeeds;
    /** The published decisions; without it none are shown. */
    readonly corpus?: ExportNeeds &
      KeptExportNeeds & { readonly caseCourses: CaseCourses } & Pick<AgreementNeeds, 'panelCases'>;
    /** How often one may ask; without it as often as one likes. */
    readonly limits?: RequestLimits;
    /** Addresses of proxies before us, which say for whom they ask; nobody else is believed. */
    readonly trustedProxies?: readonly string[];
    /** How the system is watched; without it there are no probes. */
    readonly operation?: OperationNeeds;
    /** Folder of the built web app; null to serve the API alone. */
    readonly webFolder: string | null;
    readonly log: FastifyBaseLogger | null;
  };

const largestBody = 1024 * 1024;
/** A request that has not come whole by then is cut off; a large file on a slow line comes in pieces. */
const LONGEST_REQUEST = 60 * 60 * 1000; // ms
/** So is a connection on which nothing moves. */
const LONGEST_SILENCE = 5 * 60 * 1000; // ms

/** The web server: the API under /api/v1, its description, and the web app. */
export async function buildServer(needs: ServerNeeds): Promise<FastifyInstance> {
  const log = needs.log === null ? { logger: false } : { loggerInstance: needs.log };
  const trustProxy =
    needs.trustedProxies === undefined || needs.trustedProxies.length === 0 ? false : [...needs.trustedProxies];
  const limited = { bodyLimit: largestBody, requestTimeout: LONGEST_REQUEST, connectionTimeout: LONGEST_SILENCE };
  const app = Fastify({ ...log, ...requestIds, ...limited, trustProxy, frameworkErrors: answerError });
  observeRequests(app, needs.operation?.telemetry);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(writeAnswers);
  // Only JSON: a form of another site cannot post to us.
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  answerUnknown(app, needs.webFolder);
  await app.register(helmet, headers(needs.https));
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'OpenIMR', version: '1' } },
    transform: createJsonSchemaTransform({ skipList: ['/*'] }),
    transformObject: createJsonSchemaTransformObject({}),
  });
  app.decorate('guarded', []);
  await app.register(
    async api => {
      if (needs.limits !== undefined) limitAddresses(api, needs.limits);
      guard(api, needs);
      if (needs.limits !== undefined) limitCallers(api, needs.limits);
      answerOnce(api, needs);
      const typed = api.withTypeProvider<ZodTypeProvider>();
      await typed.register(accountRoutes(needs));
      await typed.register(apiKeyRoutes(needs));
      await typed.register(webhookRoutes(needs));
      await typed.register(fhirRoutes(needs));
      await typed.register(administrationRoutes(needs));
      await typed.register(ownAccountRoutes(needs));
      await typed.register(partyRoutes(needs));
      await typed.register(passkeyRoutes(needs));
      await typed.register(secondFactorRoutes(needs));
      await typed.register(readRoutes(needs));
      await typed.register(caseRoutes(needs));
      await typed.register(caseListRoutes(needs));
      await typed.register(lifeCycleRoutes(needs));
      await typed.register(withdrawalRoutes(needs));
      await typed.register(contactRoutes(needs));
      await typed.register(feedbackRoutes(needs));
      await typed.register(applicationRoutes(needs));
      await typed.register(copyRoutes(needs));
      await typed.register(findingRoutes(needs));
      await typed.register(deskRoutes(needs));
      await typed.register(intakeRoutes(needs));
      await typed.register(claimsRoutes(needs));
      await typed.register(reviewRoutes(needs));
      await typed.register(oversightRoutes(needs));
      await typed.register(registerRoutes(needs));
      await typed.register(organizationRoutes(needs));
      await typed.register(clockRoutes(needs));
      await typed.register(libraryRoutes(needs));
      await typed.register(recordRoutes(needs));
      await typed.register(lookRoutes(needs));
      await typed.register(uploadRoutes(needs));
      await typed.register(tusRoutes(needs, recordPlace));
      await typed.register(importRoutes(needs));
      await typed.register(publicationRoutes(needs));
      await typed.register(noticeRoutes(needs));
      await typed.register(letterCheckRoutes(needs));
      await typed.register(requestCheckRoutes(needs));
      await typed.register(healthRoutes(needs));
      if (needs.corpus !== undefined) {
        await typed.register(decisionRoutes(needs.corpus));
        await typed.register(openDataRoutes(needs.corpus));
        await typed.register(keptExportRoutes(needs.corpus));
        await typed.register(reportRoutes(needs.corpus));
        await typed.register(agreementRoutes({ ...needs, ...needs.corpus }));
        await typed.register(precedentRoutes({ ...needs, ...needs.corpus }));
      }
      if (needs.scenarios !== undefined) await typed.register(simulationRoutes(needs.scenarios));
      api.get('/openapi.json', { config: { action: 'see-description' }, schema: { hide: true } }, description(app));
    },
    { prefix: '/api/v1' },
  );
  if (needs.operation !== undefined) answerProbes(app, needs.operation);
  await serveWeb(app, needs.webFolder);
  return app;
}

/** The description of the API, each operation with what its route says of it; made when it is first asked for. */
function description(app: FastifyInstance): () => unknown {
  let made: unknown = null;
  return () => {
    const routes = new Map(
      app.guarded.map(route => [`${route.method} ${route.url.replaceAll(/:(\w+)/g, '{$1}')}`, route]),
    );
    made ??= withNamedShapes(describe({ ...app.swagger() }, (method, path) => routes.get(`${method} ${path}`)));
    return made;
  };
}

/** Headers that keep a page to itself; those that force https only where there is https. */
function headers(https: boolean) {
  return {
    strictTransportSecurity: https,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  };
}
