import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';

/** An identity provider by OpenID Connect, and what it is believed about. */
const ProviderSettings = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'an id is 1 to 40 small letters, digits and hyphens'),
  name: z.string().trim().min(1, 'what the organization is called').max(100),
  issuer: z.url('an issuer begins with https://').refine(isSecretlyReached, 'an issuer begins with https://'),
  clientId: z.string().min(1, 'what the provider calls us'),
  secret: z.string().min(1, 'our secret at the provider'),
  twoFactorClasses: z.array(z.string().regex(/^[!-~]+$/, 'a class of authentication has no blanks')).optional(),
  domains: z
    .array(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain in small letters, such as hospital.example'))
    .min(1, 'domains whose e-mail addresses the organization vouches for'),
});

/** What the environment may say. Everything has a default: nothing needs to be set. */
export const Environment = z.object({
  PORT: z.coerce.number().int('a port is a whole number').min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** A PostgreSQL server (15 or later) in place of the embedded one. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a database URL begins with postgres://')
    .optional(),
  /** Where the embedded database keeps its data. */
  DATA_FOLDER: z.string().min(1).default('.data'),
  /** Where the files of records are kept, encrypted; `files` in the data folder when not set. */
  FILES_FOLDER: z.string().min(1).optional(),
  /** Where the published decisions are: a folder, or `s3://bucket/folder`; `corpus` in the data folder when not set. */
  CORPUS: z.string().min(1).optional(),
  /** Master keys of kept files, base64 of 32 bytes; of several, parted by commas, the first seals and each opens. */
  FILES_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{43}=(\s*,\s*[A-Za-z0-9+/]{43}=)*$/,
      'a key is 32 bytes in base64; several are parted by commas',
    )
    .optional(),
  /** A bucket in place of the folder, and the server it is on when that is not Amazon's. */
  FILES_S3_BUCKET: z.string().min(1).optional(),
  FILES_S3_REGION: z.string().min(1).default('us-west-1'),
  FILES_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'an address begins with https://' }).optional(),
  /** `0` shows a reviewer what the system proposes at once; else a first view of the own comes before it. */
  FIRST_VIEW: z.enum(['0', '1'], 'either 0 or 1').default('1'),
  /** `staff`: who is not a party must have a passkey or an app, and till then keeps the own account only; `choice`: each may. */
  SECOND_FACTOR: z.enum(['choice', 'staff'], 'either choice or staff').default('choice'),
  /** `1` when browsers reach the system by https only. */
  HTTPS: z.enum(['0', '1'], 'either 0 or 1').default('0'),
  /** Addresses or networks of the proxies before us, parted by commas; who asks is believed of them alone. */
  TRUSTED_PROXIES: z
    .string()
    .refine(
      list => listed(list).every(isNetwork),
      'a proxy is an address such as 10.0.0.1, or a network such as 10.0.0.0/8',
    )
    .optional(),
  /** How many requests an account may send in a minute, or an address where nobody is signed in; dear ones a part of it. */
  REQUESTS_PER_MINUTE: z.coerce.number().int('requests are a whole number').min(1).default(6000),
  /** Who sends it as a bearer token may read `/metrics`; without it nobody may. */
  METRICS_TOKEN: z.string().min(16, 'a token has at least 16 characters').optional(),
  /** An OpenTelemetry collector that takes OTLP over HTTP, and the share of traces sent to it, 0 to 1. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'an address begins with https://' }).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number('a share is a number from 0 to 1').min(0).max(1).default(1),
  /** How long what is running may take when the process is asked to end. */
  SHUTDOWN_SECONDS: z.coerce.number().int('seconds are a whole number').min(1).max(3600).default(30),
  /** The mail server, `smtp://user:password@host:587`; without it notices are printed. */
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'a mail server begins with smtp:// or smtps://')
    .optional(),
  /** Who notices are from, and where their readers sign in. */
  MAIL_FROM: z.email('an address has an @ and a domain').optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'an address begins with https://' })
    .default('http://127.0.0.1:8080'),
  /** Identity providers of organizations whose people sign in there, with our secret at each: a list in JSON. */
  OIDC_PROVIDERS: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'a list in JSON, as docs/operation.md shows it' });
        return z.NEVER;
      }
    })
    .pipe(z.array(ProviderSettings))
    .refine(all => new Set(all.map(({ id }) => id)).size === all.length, 'each has an id of its own')
    .optional(),
  /** `1` lets webhooks go into networks of our own, and by http: for trying them out. */
  PRIVATE_WEBHOOKS: z.enum(['0', '1'], 'either 0 or 1').default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly corpus: string;
  readonly files: {
    readonly folder: string;
    /** Null: the key file in the data folder. */
    readonly keys: readonly string[] | null;
    readonly s3: { readonly bucket: string; readonly region: string; readonly endpoint: string | null } | null;
  };
  readonly showProposals: 'after-first-view' | 'at-once';
  /** How one comes in: by https only or not, by which address, and of whom a passkey or an app is asked. */
  readonly access: { readonly https: boolean; readonly publicUrl: string; readonly secondFactor: 'choice' | 'staff' };
  readonly identityProviders: readonly z.infer<typeof ProviderSettings>[];
  readonly trustedProxies: readonly string[];
  readonly requestsPerMinute: number;
  readonly metricsToken: string | null;
  readonly traces: { readonly endpoint: string | null; readonly share: number };
  readonly shutdownSeconds: number;
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly privateWebhooks: boolean;
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
  const bucket = parsed.data.FILES_S3_BUCKET;
  if (bucket !== undefined && parsed.data.FILES_KEY === undefined)
    throw new Error('FILES_KEY is not set: files in a bucket need a key that outlives this computer');
  const mailUrl = parsed.data.MAIL_URL;
  if (mailUrl !== undefined && parsed.data.MAIL_FROM === undefined)
    throw new Error('MAIL_FROM is not set: a mail needs an address it is from');
  const { PORT, HOST, DATABASE_URL, DATA_FOLDER, HTTPS, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataFolder: DATA_FOLDER,
    corpus: parsed.data.CORPUS ?? join(DATA_FOLDER, 'corpus'),
    files: {
      folder: parsed.data.FILES_FOLDER ?? join(DATA_FOLDER, 'files'),
      keys: parsed.data.FILES_KEY?.split(',').map(key => key.trim()) ?? null,
      s3:
        bucket === undefined
          ? null
          : { bucket, region: parsed.data.FILES_S3_REGION, endpoint: parsed.data.FILES_S3_ENDPOINT ?? null },
    },
    showProposals: parsed.data.FIRST_VIEW === '0' ? 'at-once' : 'after-first-view',
    access: {
      https: HTTPS === '1',
      publicUrl: parsed.data.PUBLIC_URL,
      secondFactor: parsed.data.SECOND_FACTOR,
    },
    identityProviders: parsed.data.OIDC_PROVIDERS ?? [],
    trustedProxies: listed(parsed.data.TRUSTED_PROXIES ?? ''),
    requestsPerMinute: parsed.data.REQUESTS_PER_MINUTE,
    metricsToken: parsed.data.METRICS_TOKEN ?? null,
    traces: {
      endpoint: parsed.data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      share: parsed.data.OTEL_TRACES_SAMPLER_ARG,
    },
    shutdownSeconds: parsed.data.SHUTDOWN_SECONDS,
    mail: mailUrl === undefined ? null : { url: mailUrl, from: parsed.data.MAIL_FROM ?? '' },
    privateWebhooks: parsed.data.PRIVATE_WEBHOOKS === '1',
    logLevel: LOG_LEVEL,
  };
}

/** By https, or without leaving this computer. */
function isSecretlyReached(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

function listed(text: string): string[] {
  return text.split(',').flatMap(each => each.trim() || []);
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}
