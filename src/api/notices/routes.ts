import type { FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { mailRoom } from '#commands/notices/mail-room.ts';
import { isFor, ownNotices, readNotice } from '#commands/notices/own-notices.ts';
import type { KeptNotice } from '#commands/notices/ports.ts';
import { openNotice, postNotice, printNotice, showNotices } from '#commands/notices/show-notices.ts';
import { reachOfActor } from '#commands/policies.ts';
import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import type { GuardNeeds } from '../accounts/guard.ts';
import { Problem, problems } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { MailRoom, NoticeLanguage, NoticeList, NoticeText, OwnNotices, PostingInput } from './contract.ts';

export type NoticeRoutesNeeds = Parameters<typeof printNotice>[0] &
  Parameters<typeof postNotice>[0] &
  Pick<GuardNeeds, 'relations'>;

const InCase = z.object({ caseNumber: z.string().max(40) });
const OneNotice = InCase.extend({ id: z.string().max(100) });

/** Whether who asks may see a notice of the case: a desk all of them, one side of the dispute its own. */
function isShown({ asking: { actor, relations } }: FastifyRequest, { to }: Pick<KeptNotice, 'to'>): boolean {
  return reachOfActor(actor, 'see-notices') === 'all' || isFor(relations ?? [], to);
}

/** `/notices`, `/mail-room`, `/cases/…/notices`: who was told what, how it was served, and the letter of it. */
export function noticeRoutes(needs: NoticeRoutesNeeds): FastifyPluginCallbackZod {
  /** Why a notice is not shown to who asks: the answer to one that does not exist. */
  const hidden = async (request: FastifyRequest, { caseNumber, id }: z.infer<typeof OneNotice>) => {
    const notice = (await needs.outbox.list(caseNumber)).find(each => each.id === id);
    return notice === undefined || !isShown(request, notice) ? ({ kind: 'no-notice', id } as const) : null;
  };
  return (app, _options, done) => {
    app.get(
      '/notices',
      {
        config: { action: 'see-notices' },
        schema: { summary: 'What you were told, in all of your cases', response: { 200: OwnNotices, ...problems } },
      },
      async ({ asking: { actor } }) => {
        if (actor === null) return { notices: [] };
        const cases = await needs.relations.casesOf(actor);
        return OwnNotices.parse({ notices: await ownNotices(needs, { account: actor.account, cases }) });
      },
    );
    app.get(
      '/mail-room',
      {
        config: { action: 'post-notices' },
        schema: {
          summary: 'What waits to be printed and posted, to whom, and what was posted last',
          response: { 200: MailRoom, ...problems },
        },
      },
      async () => {
        const { waiting, posted } = await mailRoom(needs);
        return MailRoom.parse({ today: needs.clock.today(), notices: waiting, posted });
      },
    );
    app.get(
      '/cases/:caseNumber/notices',
      {
        config: { action: 'see-notices' },
        schema: {
          summary: 'Who was told what, and the days that run from it',
          params: InCase,
          querystring: PartQuery,
          response: { 200: NoticeList, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await showNotices(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        const shown = outcome.notices.filter(notice => isShown(request, notice));
        return NoticeList.parse({ notices: partOfList(request, reply, shown, request.query, ({ id }) => id) });
      },
    );
    app.get(
      '/cases/:caseNumber/notices/:id',
      {
        config: { action: 'see-notices' },
        schema: {
          summary: 'A notice to read',
          params: OneNotice,
          querystring: NoticeLanguage,
          response: { 200: NoticeText, ...problems },
        },
      },
      async (request, reply) => {
        const refusal = await hidden(request, request.params);
        if (refusal !== null) return sendProblem(reply, refusal);
        const outcome = await openNotice(needs, { ...request.params, ...request.query });
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        const { language, blocks } = outcome.text;
        return { language, blocks: blocks.flatMap(block => textOf(block) ?? []) };
      },
    );
    app.get(
      '/cases/:caseNumber/notices/:id/letter.pdf',
      {
        config: { action: 'see-notices' },
        schema: {
          summary: 'A notice as a letter to print',
          params: OneNotice,
          response: { 200: z.unknown(), 404: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const refusal = await hidden(request, request.params);
        if (refusal !== null) return sendProblem(reply, refusal);
        const outcome = await printNotice(needs, request.params);
        if (outcome.kind !== 'printed') return sendProblem(reply, outcome);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${request.params.caseNumber}-notice.pdf"`)
          .send(Buffer.from(outcome.pdf));
      },
    );
    app.post(
      '/cases/:caseNumber/notices/:id/reading',
      {
        config: { action: 'see-notices' },
        schema: {
          summary: 'Note that you have read a notice',
          params: OneNotice,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { actor } = request.asking;
        const refusal = actor === null ? ({ kind: 'sign-in' } as const) : await hidden(request, request.params);
        if (refusal !== null || actor === null) return sendProblem(reply, refusal ?? { kind: 'sign-in' });
        const outcome = await readNotice(needs, { ...request.params, account: actor.account });
        return outcome.kind === 'read' ? reply.code(204).send(null) : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/cases/:caseNumber/notices/:id/posting',
      {
        config: { action: 'post-notices' },
        schema: {
          summary: 'Note that the letter of a notice was posted',
          params: OneNotice,
          body: PostingInput,
          response: { 200: NoticeList, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await postNotice(needs, { ...request.params, ...request.body });
        return outcome.kind === 'shown' ? NoticeList.parse(outcome) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}

/** A block of a notice as a page shows it; those of other letters do not stand in notices. */
function textOf(block: LetterBlock): NoticeText['blocks'][number] | null {
  switch (block.kind) {
    case 'heading':
    case 'subheading':
    case 'paragraph':
      return { kind: block.kind, label: null, text: block.text };
    case 'labelled':
      return { kind: block.kind, label: block.label, text: block.text };
    default:
      return null;
  }
}
