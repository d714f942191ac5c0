import type { Client } from 'pg';
import type { KeptTable } from '#commands/backup/ports.ts';

/**
 * Every table of ours, each behind those its rows refer to. The list of migrations is made by migrating, and left out; so is what the database
 * writes by itself with others.
 */
export async function tablesInOrder(client: Client): Promise<readonly KeptTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; refers: string[] }>(
    `select c.relname as name,
        array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
          and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
        array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
          where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'kysely\\_%'
        and c.relname not in ('case_names', 'clock_sums', 'overseen_sums') order by c.relname`,
  );
  const ordered: KeptTable[] = [];
  let left = rows;
  while (left.length > 0) {
    const placed = new Set(ordered.map(table => table.name));
    const ready = left.filter(table => table.refers.every(name => placed.has(name)));
    if (ready.length === 0)
      throw new Error(`the tables ${left.map(({ name }) => name).join(', ')} refer to each other`);
    ordered.push(...ready.map(({ name, columns }) => ({ name, columns })));
    left = left.filter(table => !ready.includes(table));
  }
  return ordered;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
