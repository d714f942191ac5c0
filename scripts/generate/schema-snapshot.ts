import { type Kysely, sql } from 'kysely';

/** The schema as SQL-like text, from the catalog: the same on every supported version of PostgreSQL. */
export async function schemaSnapshot<T>(db: Kysely<T>): Promise<string> {
  const sections = [await lines(db, columns), await lines(db, constraints), await lines(db, indexes)];
  const rest = [await lines(db, triggers), await lines(db, policies), await lines(db, functions)];
  return `-- Generated from the catalog by the migrations; read it, do not run it.\n\n${[...sections, ...rest]
    .map(section => section.join('\n'))
    .join('\n\n')}\n`;
}

async function lines<T>(db: Kysely<T>, query: string): Promise<string[]> {
  const { rows } = await sql.raw<{ line: string }>(query).execute(db);
  return rows.map(row => row.line);
}

const ours = `n.nspname = 'public' and c.relname not like 'kysely_%'`;

const columns = `
  select format('column      %s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then ' not null' else '' end,
                coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where ${ours} and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
   order by c.relname collate "C", a.attnum`;

// PostgreSQL 18 lists NOT NULL among the constraints, earlier versions do not.
const constraints = `
  select format('constraint  %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and k.contype in ('p', 'u', 'f', 'c', 'x')
   order by c.relname collate "C", k.conname collate "C"`;

const indexes = `
  select format('index       %s', pg_get_indexdef(i.indexrelid)) as line
    from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace
   where ${ours}
   order by x.relname collate "C"`;

const triggers = `
  select format('trigger     %s', pg_get_triggerdef(t.oid)) as line
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and not t.tgisinternal
   order by t.tgname collate "C"`;

// What a policy says is written differently by different versions; src/adapters/postgres/row-security holds it.
const policies = `
  select format('policy      %s.%s for all%s%s', c.relname, k.polname, case when c.relrowsecurity then ', enabled' else '' end,
                case when c.relforcerowsecurity then ', forced' else '' end) as line
    from pg_policy k join pg_class c on c.oid = k.polrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} order by c.relname collate "C", k.polname collate "C"`;

const functions = `
  select format('function    %s(%s) %s', p.proname, pg_get_function_arguments(p.oid),
                regexp_replace(trim(p.prosrc), '\\s+', ' ', 'g')) as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname = 'public'
     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
   order by p.proname collate "C"`;
