import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The second wall: rows of cases show themselves to whom `commands/policies.ts` shows the case, whatever the code asks for. Who
 * asks stands in the setting `openimr.asker`; without it the system asks, as processes of the version before do.
 */
export const rowSecurity: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

/** Who sees every case, and who sees the cases they are a party to in that role, or review. */
type Sight = { readonly all: readonly string[]; readonly own: readonly string[] };

const parties = ['worker', 'attorney', 'physician', 'claims-administrator'];
const desks = ['intake', 'records', 'medical-director', 'administrator'];
const ofCase: Sight = { all: [...desks, 'regulator'], own: [...parties, 'reviewer'] };
const ofRecord: Sight = { all: desks, own: ['claims-administrator', 'reviewer'] };
const ofPages: Sight = { all: desks, own: ['reviewer'] };
const ofUploads: Sight = { all: ['intake', 'records', 'administrator'], own: parties };
const ofIdentities: Sight = { all: desks, own: ['reviewer'] };
/** Of notices, besides those addressed to them. */
const ofNotices: Sight = { all: desks, own: parties };
const ofDirector: Sight = { all: ['medical-director', 'administrator'], own: [] };

const list = (roles: readonly string[]) => `'{${roles.join()}}'`;
const any = ({ all }: Sight) => `(select public.asks_as_any(${list(all)}))`;
const own = (sight: Sight, column = 'case_number') =>
  `${column} in (select each from public.cases_asked_of(${list(sight.own)}) as each)`;
const either = (sight: Sight) => (sight.own.length === 0 ? any(sight) : `${any(sight)} or ${own(sight)}`);

const policy = (table: string, rows: string) => [
  `create policy asked on ${table} using (${rows})`,
  `alter table ${table} enable row level security`,
  // Else whoever owns the tables would pass by.
  `alter table ${table} force row level security`,
];

/** Files belong to no case: they show themselves to whoever sees a case that holds them. */
const held = (sight: Sight, column: string) =>
  `${any(sight)} or exists (select from public.record_case_files as held where held.file = ${column} and ${own(sight, 'held.case_number')})`;

const byCase: readonly (readonly [tables: readonly string[], sight: Sight])[] = [
  [['cases', 'case_events', 'clocks', 'notices', 'letters'], ofCase],
  [['publications', 'case_reads'], ofDirector],
  [['record_submissions', 'record_case_files', 'record_indexes', 'record_documents', 'record_page_copies'], ofRecord],
  [['record_facts', 'record_corrections'], ofRecord],
  [['record_uploads'], ofUploads],
];

const statements = [
  // In PL/pgSQL, whose functions stay prepared in a connection: those in SQL would be planned anew with each query.
  `create function asked_by() returns jsonb language plpgsql stable parallel safe as
   $$ begin return nullif(current_setting('openimr.asker', true), '')::jsonb; end $$`,
  `comment on function asked_by() is 'account, roles and reviewer of who asks; null when the system does'`,
  `create function asks_as_any(held text[]) returns boolean language plpgsql stable parallel safe as
   $$ begin return coalesce(public.asked_by() -> 'roles' ?| held, true); end $$`,
  `comment on function asks_as_any(text[]) is 'whether who asks has one of the roles; the system has all'`,
  `create function cases_asked_of(held text[]) returns setof text language plpgsql stable parallel safe rows 20 as $$
   declare who constant jsonb := public.asked_by();
   begin
     return query select party.case_number from public.case_parties as party
       where party.account = who ->> 'account' and party.role = any (held) and who -> 'roles' ? party.role;
     if 'reviewer' = any (held) and who -> 'roles' ? 'reviewer' then
       return query select seat.case_number from public.case_reviewers as seat where seat.reviewer = who ->> 'reviewer';
     end if;
   end $$`,
  `comment on function cases_asked_of(text[]) is 'cases that who asks is a party to in one of the roles, or reviews'`,
  // These two say what somebody is to a case, so they cannot ask it.
  ...policy('case_parties', `${any(ofCase)} or account = (select public.asked_by() ->> 'account')`),
  ...policy('case_reviewers', `${any(ofIdentities)} or reviewer = (select public.asked_by() ->> 'reviewer')`),
  ...policy('reviewers', `${any(ofIdentities)} or id = (select public.asked_by() ->> 'reviewer')`),
  // Whoever works for the review organization knows who leads it.
  ...policy('organizations', `(select public.asks_as_any(${list([...desks, 'reviewer'])}))`),
  ...byCase.flatMap(([tables, sight]) => tables.flatMap(table => policy(table, either(sight)))),
  ...policy('outbox', `${any(ofNotices)} or (${own(ofNotices)} and (select public.asked_by() -> 'roles') ? recipient)`),
  ...policy('record_files', held(ofRecord, 'record_files.number')),
  ...policy('record_pages', held(ofRecord, 'record_pages.file')),
  ...policy('record_words', held(ofPages, 'record_words.file')),
  ...policy(
    'record_upload_parts',
    `${any(ofUploads)} or exists (select from public.record_uploads as whole where whole.id = record_upload_parts.upload)`,
  ),
];
