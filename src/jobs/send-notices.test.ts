import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';
import { applicationForm, caseEvent, dispute } from '../../test/builders/case-events.ts';
import { type TestDatabase, testDatabase } from '../../test/database.ts';
import { addEvents } from '#commands/change-case.ts';
import type { SendMail } from '#commands/notices/ports.ts';
import { sendNotices } from '#commands/notices/send-notices.ts';
import { smtpMail } from '../adapters/mail/smtp.ts';
import { postgresCases } from '../adapters/postgres/cases.ts';
import { postgresOutbox } from '../adapters/postgres/outbox.ts';

const caseNumber = 'CM16-0000001';
const signIn = 'https://imr.example.org';
/** What the server does with the next mails; it takes those after. */
let answers: ('later' | 'never')[] = [];
let received: { readonly to: string; readonly text: string }[] = [];
let base: TestDatabase;
let server: SMTPServer;
let mail: ReturnType<typeof smtpMail>;
let instant = '2016-10-20T18:00:00.000Z';

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const refusal = address.startsWith('nobody@')
        ? { text: `550 no such person as ${address}`, responseCode: 550 }
        : answers.shift() === 'later'
          ? { text: '451 come again', responseCode: 451 }
          : null;
      done(refusal === null ? null : Object.assign(new Error(refusal.text), { responseCode: refusal.responseCode }));
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address).join(),
          text: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.int() }).parse(server.server.address());
  mail = smtpMail({ url: `smtp://127.0.0.1:${port}`, from: 'notices@imr.example.org' });
});
afterAll(async () => {
  mail.close();
  await new Promise<void>(resolve => server.close(resolve));
});
beforeEach(async () => {
  base = await testDatabase();
  answers = [];
  received = [];
  instant = '2016-10-20T18:00:00.000Z';
});
afterEach(() => base.drop());

function needsOf(send: SendMail = mail.send) {
  return {
    cases: postgresCases(base.db, () => Promise.resolve()),
    outbox: postgresOutbox(base.db),
    clock: { now: () => instant, today: () => instant.slice(0, 10) },
    mail: { send, signIn },
  };
}

async function applied(emails: object, needs = needsOf()): Promise<void> {
  const form = applicationForm({ emails });
  const event = caseEvent('application-received', { dispute: dispute(), form });
  expect(await addEvents(needs, caseNumber, null, [event])).toMatchObject({ kind: 'changed' });
}

const states = async () =>
  (await needsOf().outbox.list(caseNumber)).map(one =>
    `${one.to} ${one.state} ${one.servedOn ?? '-'} ${one.trouble ?? ''}`.trim(),
  );

test('a mail to whoever reads mail, a letter for the others; the mail holds nothing of the case', async () => {
  await applied({ worker: 'wanda@example.org' });
  const needs = needsOf();
  expect(await sendNotices(needs)).toBe(1);
  expect(await sendNotices(needs)).toBe(0);
  expect(await states()).toEqual(['worker sent 2016-10-20']);
  expect(received.map(({ to }) => to)).toEqual(['wanda@example.org']);
  const [{ text } = { text: '' }] = received;
  expect(text).toMatch(/^Message-ID: <CM16-0000001\.1\.worker@imr\.example\.org>$/m);
  const body = text.split('\r\n\r\n').slice(1).join();
  expect(body).toContain(signIn);
  for (const word of [caseNumber, 'Wanda', 'Example', 'Cyclobenzaprine', 'WC-104-22']) expect(body).not.toContain(word);
});

test('the notice is kept with the event, or neither is', async () => {
  const needs = needsOf();
  const cases = postgresCases(base.db, () => Promise.reject(new Error('the queue is gone')));
  const form = applicationForm({ emails: { worker: 'wanda@example.org' } });
  const event = caseEvent('application-received', { dispute: dispute(), form });
  const conditions = { check: () => [], tasks: () => [{ name: 'issue-letter' as const, caseNumber }] };
  await expect(addEvents({ ...needs, cases }, caseNumber, null, [event], conditions)).rejects.toThrow(
    'the queue is gone',
  );
  expect(await states()).toEqual([]);
  await applied({ worker: 'wanda@example.org' });
  expect(await states()).toEqual(['worker to-send -']);
});

test('not taken now: tried again later and later, sent once', async () => {
  await applied({ worker: 'wanda@example.org' });
  answers = ['later', 'later'];
  const needs = needsOf();
  expect(await sendNotices(needs)).toBe(1);
  expect(await states()).toEqual(['worker to-send - EENVELOPE 451']);
  instant = '2016-10-20T18:00:59.000Z';
  expect(await sendNotices(needs)).toBe(0);
  instant = '2016-10-20T18:01:00.000Z';
  expect(await sendNotices(needs)).toBe(1);
  instant = '2016-10-20T18:02:59.000Z';
  expect(await sendNotices(needs)).toBe(0);
  instant = '2016-10-21T18:00:00.000Z';
  expect(await sendNotices(needs)).toBe(1);
  expect([await states(), received.length]).toEqual([['worker sent 2016-10-21'], 1]);
});

test('an address that takes no mail: a letter, and the server’s words about the address are not kept', async () => {
  await applied({ worker: 'nobody@example.org' });
  expect(await sendNotices(needsOf())).toBe(1);
  expect(await states()).toEqual(['worker to-post - EENVELOPE 550']);
  expect(received).toEqual([]);
});

test('a server that stays away: after ten tries a letter', async () => {
  await applied({ worker: 'wanda@example.org' });
  const gone = smtpMail({ url: 'smtp://127.0.0.1:9', from: 'notices@imr.example.org' });
  const needs = needsOf(gone.send);
  for (let day = 1; day <= 10; day += 1) {
    expect(await states()).toEqual([day === 1 ? 'worker to-send -' : expect.stringMatching(/^worker to-send - E/)]);
    expect(await sendNotices(needs)).toBe(1);
    instant = `2016-11-${String(day).padStart(2, '0')}T18:00:00.000Z`;
  }
  expect(await states()).toEqual([expect.stringMatching(/^worker to-post - E/)]);
  gone.close();
});

test('several processes at once: each notice is sent once', async () => {
  await applied({ worker: 'wanda@example.org', attorney: 'lee@example.org' });
  const needs = needsOf();
  for (const kind of ['screening-begun', 'found-eligible'] as const) {
    await addEvents(needs, caseNumber, await needs.cases.read(caseNumber), [caseEvent(kind)]);
  }
  const tried = await Promise.all([1, 2, 3, 4].map(() => sendNotices(needsOf())));
  expect(tried.reduce((sum, one) => sum + one, 0)).toBe(2);
  expect(received).toHaveLength(2);
});

/** Takes the mail to the server, and the process is gone. */
const killed: SendMail = async one => {
  await mail.send(one);
  throw new Error('power cut');
};

test('stopped while it is sent: tried again, with the same number by which a second copy is told', async () => {
  await applied({ worker: 'wanda@example.org' });
  await expect(sendNotices(needsOf(killed))).rejects.toThrow('power cut');
  expect(await states()).toEqual(['worker to-send -']);
  expect(await sendNotices(needsOf())).toBe(1);
  const numbers = received.map(({ text }) => /^Message-ID: (.*)$/m.exec(text)?.[1]);
  expect([numbers.length, new Set(numbers).size]).toEqual([2, 1]);
});

test('without a mail server notices wait', async () => {
  await applied({ worker: 'wanda@example.org' });
  expect(await sendNotices({ ...needsOf(), mail: null })).toBe(0);
  expect(await states()).toEqual(['worker to-send -']);
});
