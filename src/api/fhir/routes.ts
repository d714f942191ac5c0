import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { fileApplication } from '#commands/life-cycle/file-application.ts';
import { isParty } from '#commands/policies.ts';
import type { PdfText } from '#commands/ports.ts';
import { type ReceiveNeeds, receiveSubmission } from '#commands/records/receive-submission.ts';
import { decisionOfLetter } from '#domain/corpus/decisions/decision-of-letter.ts';
import { documentBundle } from '#domain/corpus/open-data/fhir/document-bundle.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { Submission } from '#domain/records/files/submission.ts';
import type { GuardNeeds } from '../accounts/guard.ts';
import { Problem, problems } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { FhirResource, type Issue, OperationOutcome } from './contract.ts';
import { DocumentReference, SYSTEM } from './elements.ts';
import { checked, readClaim, wrong } from './read-claim.ts';
import { capabilityOf, claimResponseOf, taskOf } from './resources.ts';

export type FhirRoutesNeeds = Parameters<typeof fileApplication>[0] &
  ReceiveNeeds &
  Pick<GuardNeeds, 'relations' | 'clock' | 'sha256'> & { readonly pdfText: PdfText };

const form = 'application/fhir+json';
const base = '/api/v1/fhir';
const LARGEST_BODY = 32 * 1024 * 1024;
/** What is wrong with a resource is said in FHIR; what is wrong with the request, as everywhere. */
const Refusal = z.union([OperationOutcome, Problem]);
const InCase = z.object({ caseNumber: z.string().max(40) });

/** `/fhir`: an application as a Claim, where it stands as a Task, records as DocumentReference, the determination as a document. */
export function fhirRoutes(needs: FhirRoutesNeeds): FastifyPluginCallbackZod {
  const { cases, clock, relations, sha256 } = needs;
  const hash = (text: string) => sha256(new TextEncoder().encode(text));
  return (app, _options, done) => {
    app.addContentTypeParser(form, { parseAs: 'string' }, app.getDefaultJsonParser('error', 'ignore'));
    app.get(
      '/fhir/metadata',
      {
        config: { action: 'see-description' },
        schema: {
          summary: 'What can be asked in FHIR (CapabilityStatement)',
          response: { 200: FhirResource, ...problems },
        },
      },
      async (_request, reply) => reply.type(form).send(capabilityOf(base, clock.today())),
    );
    app.post(
      '/fhir/Claim/$submit',
      {
        config: { action: 'file-application' },
        bodyLimit: LARGEST_BODY,
        schema: {
          summary: 'File an application as a Claim (Da Vinci PAS)',
          body: FhirResource,
          response: { 200: FhirResource, ...problems, 422: Refusal },
        },
      },
      async (request, reply) => {
        const read = readClaim(request.body);
        if (read.kind === 'refused') return refused(reply, read.issues);
        const text = await textOf(needs, read.urDecision);
        if (text.kind === 'refused') return refused(reply, [wrong(ATTACHMENT, text.reason)]);
        const outcome = await fileApplication(needs, {
          form: read.form,
          received: null,
          method: 'electronic',
          urDecisionText: text.text,
        });
        if (outcome.kind === 'conflict') return sendProblem(reply, outcome);
        if (outcome.kind === 'refused')
          return refused(
            reply,
            outcome.refusals.map(({ message }) => ({
              severity: 'error',
              code: 'business-rule',
              diagnostics: message,
              expression: ['Bundle'],
            })),
          );
        const { caseNumber } = outcome.case;
        const { actor } = request.asking;
        for (const role of actor?.roles.filter(isParty) ?? [])
          await relations.relate(actor?.account ?? '', caseNumber, role, clock.now());
        const response = claimResponseOf(caseNumber, clock.today(), base, read.claim);
        const entry = [{ fullUrl: `${base}/ClaimResponse/${caseNumber}`, resource: response }];
        return reply.type(form).send({ resourceType: 'Bundle', type: 'collection', timestamp: clock.now(), entry });
      },
    );
    app.get(
      '/fhir/Task/:caseNumber',
      {
        config: { action: 'see-case' },
        schema: { summary: 'Where a case stands (Task)', params: InCase, response: { 200: FhirResource, ...problems } },
      },
      async ({ params: { caseNumber } }, reply) => {
        const stored = await cases.read(caseNumber);
        if (stored === null) return sendProblem(reply, { kind: 'not-found', caseNumber });
        const [first, last] = [stored.events.at(0), stored.events.at(-1)];
        const times = { begun: first?.at ?? clock.now(), last: last?.at ?? clock.now() };
        return reply.type(form).send(taskOf(stored.case, base, times));
      },
    );
    app.get(
      '/fhir/Task/:caseNumber/determination',
      {
        config: { action: 'see-letter' },
        schema: {
          summary: 'The determination as a document (Bundle)',
          params: InCase,
          response: { 200: FhirResource, ...problems },
        },
      },
      async ({ params: { caseNumber } }, reply) => {
        const stored = await cases.read(caseNumber);
        if (stored === null) return sendProblem(reply, { kind: 'not-found', caseNumber });
        const determination = stored.case.letter === null ? null : determinationOf(stored.case);
        const decision = determination === null ? null : decisionOfLetter(determination);
        if (decision === null)
          return sendProblem(reply, { kind: 'not-issued', caseNumber, signed: determinationOf(stored.case) !== null });
        const kept = { version: stored.case.round, importedAt: stored.events.at(-1)?.at ?? clock.now() };
        return reply.type(form).send({ ...documentBundle(decision, kept, hash) });
      },
    );
    app.post(
      '/fhir/Task/:caseNumber/DocumentReference',
      {
        config: { action: 'supply-records' },
        bodyLimit: LARGEST_BODY,
        schema: {
          summary: 'Send records to a case (DocumentReference)',
          params: InCase,
          body: FhirResource,
          response: { 201: FhirResource, ...problems, 422: Refusal },
        },
      },
      async ({ params: { caseNumber }, body, asking: { actor, relations: own } }, reply) => {
        const issues: Issue[] = [];
        const sent = checked(
          DocumentReference.extend({ resourceType: z.literal('DocumentReference') }),
          body,
          'DocumentReference',
          issues,
        );
        if (sent === null) return refused(reply, issues);
        const files = sent.content.map(({ attachment: { title, contentType, data } }, index) => ({
          name: title ?? `document-${index + 1}.${contentType.split('/').at(-1)}`,
          content: once(Buffer.from(data, 'base64')),
        }));
        const side = own?.flatMap(({ role }) => Submission.shape.party.safeParse(role).data ?? []) ?? [];
        const outcome = await receiveSubmission(
          needs,
          {
            caseNumber,
            sender: sent.author?.find(({ display }) => display !== undefined)?.display ?? actor?.name ?? 'not named',
            party: side[0] ?? 'other',
            by: 'api',
            account: actor?.account ?? null,
          },
          files,
        );
        if (outcome.kind === 'no-case') return sendProblem(reply, { kind: 'not-found', caseNumber });
        const { id, at } = outcome.submission;
        const identifier = [{ system: `${SYSTEM}:submission`, value: id }];
        const notKept = outcome.submission.files.filter(({ outcome: became }) => became !== 'kept');
        const description = notKept.map(({ path, outcome: became }) => `${path}: ${became}`).join('; ');
        return reply
          .code(201)
          .type(form)
          .send({
            ...sent,
            id,
            identifier,
            date: at,
            ...(description === '' ? {} : { description }),
            content: sent.content.map(({ attachment: { data: _data, ...attachment } }) => ({ attachment })),
          });
      },
    );
    done();
  };
}

const ATTACHMENT = 'Bundle.entry.resource.ofType(DocumentReference).content[0].attachment';

function refused(reply: FastifyReply, issue: readonly Issue[]): FastifyReply {
  return reply.code(422).type(form).send({ resourceType: 'OperationOutcome', issue });
}

/** The words of a UR decision that came as text or as a PDF. */
async function textOf(
  { pdfText }: { readonly pdfText: PdfText },
  { contentType, data }: { readonly contentType: string; readonly data: string },
): Promise<{ readonly kind: 'read'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string }> {
  const bytes = Buffer.from(data, 'base64');
  if (contentType.startsWith('text/plain')) {
    const text = bytes.toString('utf8').trim();
    return text === '' ? { kind: 'refused', reason: 'the UR decision is empty' } : { kind: 'read', text };
  }
  if (contentType !== 'application/pdf')
    return { kind: 'refused', reason: `a UR decision is text/plain or application/pdf, not ${contentType}` };
  const read = await pdfText('ur-decision.pdf', bytes);
  if (read.kind === 'unreadable') return { kind: 'refused', reason: read.error.message };
  return read.text.trim() === ''
    ? { kind: 'refused', reason: 'the PDF holds no text' }
    : { kind: 'read', text: read.text };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
