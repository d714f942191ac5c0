import { Command } from 'commander';
import type { LoadSampleCasesOutcome } from '#commands/samples/load-sample-cases.ts';
import type { Terminal } from '#commands/ports.ts';
import { exitCode } from './batch.ts';

/** The system as it runs: where it is reached, what was loaded, and how to end it. */
export type Running = {
  readonly url: string;
  readonly samples: LoadSampleCasesOutcome | null;
  /** How the first administrator signs in, where nobody has yet. */
  readonly first: { readonly email: string; readonly link: string } | null;
  readonly stop: () => Promise<void>;
};

export type ServeNeeds = {
  readonly terminal: Terminal;
  readonly start: (options: { readonly samples: boolean }) => Promise<Running>;
  /** Resolves when the process is asked to end. */
  readonly untilAskedToStop: () => Promise<void>;
};

/** `imr serve`: the web app, the API and the jobs until the process is asked to end. */
export function serveCommand({ terminal, start, untilAskedToStop }: ServeNeeds): Command {
  return new Command('serve')
    .description('run the web app, the API and the jobs (settings: PORT, HOST, DATABASE_URL, DATA_FOLDER)')
    .option('--samples', 'load the sample cases, if they are not there yet')
    .action(async (options: { samples?: boolean }) => {
      let running: Running;
      try {
        running = await start({ samples: options.samples === true });
      } catch (error) {
        terminal.say(`imr serve: ${reasonOf(error)}`);
        process.exitCode = exitCode.unreadable;
        return;
      }
      for (const line of greeting(running)) terminal.say(line);
      await untilAskedToStop();
      await running.stop();
    });
}

function greeting({ url, samples, first }: Running): string[] {
  const lines = [`OpenIMR runs at ${url}`];
  if (first !== null) {
    lines.push(
      `Nobody can sign in yet. Choose the password of ${first.email} within a day, by this link that works once:`,
    );
    lines.push(`${url}/password#${first.link}`);
  }
  if (samples === null) return lines;
  lines.push(...samples.refused.map(({ file, message }) => `sample not loaded: ${file}: ${message}`));
  lines.push(`Everybody in the samples is invented: ${url}/sign-in lists who you can be, one click each`);
  if (samples.signer !== null) {
    lines.push(`To sign a sample case: reviewer ${samples.signer.login}, passphrase ${samples.signer.passphrase}`);
  }
  return lines;
}

/** One line: what went wrong, and for the commonest causes what to do. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : null;
  const [first = ''] = error.message.split('\n');
  if (code === 'EADDRINUSE') return `the port is taken (${first}); is it running already? Set PORT to use another`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return `the database does not answer (${first}); check DATABASE_URL`;
  return first || (error instanceof AggregateError ? reasonOf(error.errors[0]) : error.name);
}
