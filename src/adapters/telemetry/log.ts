import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * What a line of the log may hold. Everything else is left out: what people send may be about their health, and so may the
 * words of an error that quotes it.
 */
const allowed: ReadonlySet<string> = new Set([
  'reqId',
  'traceId',
  'method',
  'route',
  'status',
  'ms',
  'job',
  'err',
  'seconds',
  'left',
]);

/** The log of the process: a line of JSON each, without what people sent. */
export function openLog(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level,
      formatters: { log: line => Object.fromEntries(Object.entries(line).filter(([name]) => allowed.has(name))) },
      serializers: { err: errorWithoutWords },
      hooks: {
        logMethod(args, method) {
          const [first, words]: readonly unknown[] = args;
          // An error without words of ours would lend the line its own.
          if (first instanceof Error) return method.apply(this, [{ err: first }, ownWords(words)]);
          const quotes = typeof first === 'object' && first !== null && 'err' in first;
          return method.apply(this, quotes ? [first, ownWords(words)] : args);
        },
      },
    },
    destination,
  );
}

function ownWords(words: unknown): string {
  return typeof words === 'string' ? words : 'something failed';
}

/** An error by its kind, code and place. Its message is kept only where no person has a part in it: system calls, a lost database. */
function errorWithoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = textOf(error, 'code');
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  const ofMachine = textOf(error, 'syscall') !== null || /^(08|53|57|58)/.test(code ?? '');
  return {
    type: error.name,
    ...(code === null ? {} : { code }),
    ...(ofMachine ? { message: error.message } : {}),
    ...Object.fromEntries(
      ['table', 'constraint', 'routine'].map(name => [name, textOf(error, name)]).filter(([, value]) => value !== null),
    ),
    at: frames.slice(0, 12).map(line => line.trim()),
    ...(error.cause instanceof Error ? { cause: errorWithoutWords(error.cause) } : {}),
  };
}

function textOf(error: Error, name: string): string | null {
  const value: unknown = Object.entries(error).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}
