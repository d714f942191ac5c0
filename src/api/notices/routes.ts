import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { postNotice, printNotice, showNotices } from '#commands/notices/show-notices.ts';
import { Problem, problems } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { NoticeList, PostingInput } from './contract.ts';

export type NoticeRoutesNeeds = Parameters<typeof printNotice>[0];

const InCase = z.object({ caseNumber: z.string().max(40) });
const OneNotice = InCase.extend({ id: z.string().max(100) });

/** `/cases/…/notices`: who was told what, how it was served, and the letter of it. */
export function noticeRoutes(needs: NoticeRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/notices',
      {
        config: { action: 'record-event' },
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
        const notices = partOfList(request, reply, outcome.notices, request.query, ({ id }) => id);
        return NoticeList.parse({ notices });
      },
    );
    app.get(
      '/cases/:caseNumber/notices/:id/letter.pdf',
      {
        config: { action: 'record-event' },
        schema: {
          summary: 'A notice as a letter to print',
          params: OneNotice,
          response: { 200: z.unknown(), 404: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const outcome = await printNotice(needs, request.params);
        if (outcome.kind !== 'printed') return sendProblem(reply, outcome);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${request.params.caseNumber}-notice.pdf"`)
          .send(Buffer.from(outcome.pdf));
      },
    );
    app.post(
      '/cases/:caseNumber/notices/:id/posting',
      {
        config: { action: 'record-event' },
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
