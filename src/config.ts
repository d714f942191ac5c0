import { z } from 'zod';

/** What the environment may say. Everything has a default: nothing needs to be set. */
const Environment = z.object({
  PORT: z.coerce.number().int('a port is a whole number').min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** A PostgreSQL server (15 or later) in place of the embedded one. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a database URL begins with postgres://')
    .optional(),
  /** Where the embedded database keeps its data. */
  DATA_FOLDER: z.string().min(1).default('.data'),
  /** `1` when browsers reach the system by https only. */
  HTTPS: z.enum(['0', '1'], 'either 0 or 1').default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly https: boolean;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
};

/** The settings of this process, or one line on the first variable that is wrong. An empty variable counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`the environment variable ${issue?.path.join('.')} is not valid: ${issue?.message}`);
  }
  const { PORT, HOST, DATABASE_URL, DATA_FOLDER, HTTPS, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataFolder: DATA_FOLDER,
    https: HTTPS === '1',
    logLevel: LOG_LEVEL,
  };
}
