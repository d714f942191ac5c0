import { z } from 'zod';
import { SCHEMA } from '#domain/determinations/determination.ts';

const Sha256Text = z.string().regex(/^[0-9a-f]{64}$/);

/** The last entry of a backup: what is in it, so that whatever is missing or changed shows. */
export const Manifest = z.object({
  schema: z.literal(SCHEMA),
  backup: z.object({
    at: z.string(),
    migrations: z.array(z.string()).min(1),
    /** The end of the log of all cases, `POSITION:SEAL`. */
    head: z.string(),
    tables: z.array(
      z.object({
        name: z.string(),
        columns: z.array(z.string()).min(1),
        rows: z.int().min(0),
        /** SHA-256 of each part, in order. */
        parts: z.array(Sha256Text),
      }),
    ),
    sequences: z.array(z.object({ table: z.string(), column: z.string(), last: z.string().nullable() })),
    /** How many files there are, and the SHA-256 of their names, a line each; null where they were left out. */
    files: z.object({ count: z.int().min(0), names: Sha256Text }).nullable(),
  }),
});
export type Manifest = Readonly<z.infer<typeof Manifest>>;

export const MANIFEST = 'manifest.json';

export function partName(table: string, number: number): string {
  return `tables/${table}/${String(number).padStart(6, '0')}.copy.gz`;
}

export function fileName(sha256: string): string {
  return `files/${sha256.slice(0, 2)}/${sha256}`;
}

/** The hash a file entry is named after; null for another entry. */
export function hashOfName(name: string): string | null {
  return /^files\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(name)?.[1] ?? null;
}

/** The table a part belongs to; null for another entry. */
export function tableOfName(name: string): string | null {
  return /^tables\/([^/]+)\/\d{6}\.copy\.gz$/.exec(name)?.[1] ?? null;
}
