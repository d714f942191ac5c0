import { z } from 'zod';

/** How far an import is, over all of its runs. */
const ImportProgressView = z.object({
  /** Files and rows looked at in this run, of how many. */
  done: z.number(),
  total: z.number(),
  added: z.number(),
  repeated: z.number(),
  corrections: z.number(),
  /** Of those added, how many say word for word what one with another number says. */
  twins: z.number(),
  unreadable: z.number(),
  perSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
});

export const ImportView = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  state: z.enum(['receiving', 'waiting', 'running', 'stopped', 'done']),
  stopAsked: z.boolean(),
  says: z.string().nullable(),
  /** What was sent and is not in the corpus yet. */
  files: z.object({ whole: z.number(), partly: z.number(), bytes: z.number() }),
  progress: ImportProgressView.nullable(),
  /** By what was wrong, the commonest first. */
  troubles: z.array(z.object({ code: z.string(), count: z.number() })),
});
export type ImportView = z.infer<typeof ImportView>;

export const ImportList = z.object({ imports: z.array(ImportView) });

/** Files of an import, with how much of each is here: by it a page that was closed goes on. */
export const ImportFiles = z.object({
  files: z.array(z.object({ id: z.string(), name: z.string(), bytes: z.number(), received: z.number() })),
});
export type ImportFiles = z.infer<typeof ImportFiles>;

export const TroubleQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** A file that could not be taken in, or is there under another number too (`twin`). */
export const ImportTroubles = z.object({
  troubles: z.array(z.object({ file: z.string(), code: z.string(), message: z.string(), at: z.string().nullable() })),
});
export type ImportTroubles = z.infer<typeof ImportTroubles>;
