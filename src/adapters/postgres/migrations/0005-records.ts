import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The record of a case: submissions, files read once, their pages, and what is derived from them. */
export const records: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const appendOnly = (table: string) => [
  `create trigger ${table}_append_only before update or delete on ${table}
     for each row execute function refuse_change()`,
  `create trigger ${table}_no_truncate before truncate on ${table}
     for each statement execute function refuse_change()`,
];

/** Latin capitals with marks: a database in the locale C makes small letters of A to Z alone. */
const capitals = Array.from({ length: 0x1_7f - 0xbf }, (_, index) => String.fromCodePoint(0xc0 + index))
  .filter(letter => letter.toLowerCase() !== letter && letter.toLowerCase().length === 1)
  .join('');

/**
 * Words of a page as they are searched: runs of letters and digits (domain/records/search), so that `10/325mg` and `L4-L5` are found by their
 * parts. Beyond 400,000 characters a page is not searched: a vector has a size it may not exceed.
 */
const searched = String.raw`to_tsvector('simple',
  regexp_replace(translate(left(text, 400000), '${capitals}', '${capitals.toLowerCase()}'), '[^a-zA-Z0-9\u00b5\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufffc]+', ' ', 'g'))`;

const statements = [
  `create table record_submissions (
     id text primary key,
     case_number text not null references cases,
     at timestamptz not null,
     sender text not null,
     party text not null,
     by text not null,
     files json not null
   )`,
  `comment on table record_submissions is 'who sent what to a case and when: rows are added and never changed'`,
  `create index record_submissions_by_case on record_submissions (case_number, at)`,
  ...appendOnly('record_submissions'),
  `create table record_files (
     number integer generated always as identity primary key,
     sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
     bytes bigint not null check (bytes > 0),
     format text not null,
     pages integer check (pages >= 0),
     next_page integer not null default 1 check (next_page > 0),
     error json
   )`,
  `comment on table record_files is 'files by their hash, and how far the reading of each is'`,
  `create index record_files_unread on record_files (number)
     where error is null and (pages is null or next_page <= pages)`,
  `create table record_pages (
     file integer not null references record_files,
     number integer not null check (number > 0),
     text text not null,
     words bytea not null,
     width real not null,
     height real not null,
     turned smallint not null,
     source text not null,
     confidence real not null,
     blank boolean not null,
     fax_header text,
     error json,
     primary key (file, number)
   )`,
  `comment on table record_pages is 'pages of files, read once whatever cases hold the file; words are packed'`,
  `alter table record_pages alter column words set storage external`,
  // Apart from the pages, side by side and never out of line: a search looks into each page of one case, some 5 µs a page.
  `create table record_words (
     file integer not null,
     number integer not null,
     searched tsvector not null,
     primary key (file, number),
     foreign key (file, number) references record_pages
   ) with (toast_tuple_target = 8160)`,
  `comment on table record_words is 'words of the pages as they are searched, with their places'`,
  `create function words_of_page(text text) returns tsvector language sql immutable parallel safe return ${searched}`,
  `create index record_pages_unreadable on record_pages (file) where error is not null`,
  `create table record_case_files (
     case_number text not null references cases,
     place integer not null check (place > 0),
     file integer not null references record_files,
     submission text not null references record_submissions,
     path text not null,
     first_page integer check (first_page > 0),
     primary key (case_number, place),
     unique (case_number, file)
   )`,
  `comment on table record_case_files is 'files of a case in the order received; page numbers, once given, never change'`,
  `create index record_case_files_by_file on record_case_files (file)`,
  `create function refuse_new_page_number() returns trigger language plpgsql as
   $$ begin raise exception 'pages of a record keep their numbers'; end $$`,
  `create trigger record_case_files_keep_numbers before update on record_case_files for each row
     when (old.first_page is not null or (old.case_number, old.place, old.file, old.submission, old.path)
       is distinct from (new.case_number, new.place, new.file, new.submission, new.path))
     execute function refuse_new_page_number()`,
  `create trigger record_case_files_kept before delete on record_case_files
     for each row execute function refuse_change()`,
  `create table record_indexes (
     case_number text primary key references cases,
     version integer not null,
     pages integer not null,
     corrections integer not null,
     at timestamptz not null
   )`,
  `comment on table record_indexes is 'of how many pages and corrections the index of a record was made'`,
  `create table record_documents (
     case_number text not null references cases,
     first integer not null check (first > 0),
     last integer not null check (last >= first),
     kind text not null,
     title text not null,
     date text,
     author text,
     provider text,
     copy_of text,
     corrected text[] not null,
     facts_of text,
     primary key (case_number, first)
   )`,
  `comment on table record_documents is 'documents found in a record, derived; facts_of is what its facts were found for'`,
  `create table record_page_copies (
     case_number text not null references cases,
     page integer not null,
     of_page integer not null,
     exact boolean not null,
     primary key (case_number, page)
   )`,
  `create table record_facts (
     case_number text not null references cases,
     page integer not null,
     number integer not null,
     document integer not null,
     kind text not null,
     fact json not null,
     primary key (case_number, page, number)
   )`,
  `comment on table record_facts is 'facts found in the documents of a record, derived; document is its first page'`,
  `create index record_facts_by_document on record_facts (case_number, document)`,
  `create index record_facts_by_kind on record_facts (case_number, kind, page, number)`,
  `create table record_corrections (
     case_number text not null references cases,
     number integer not null check (number > 0),
     at timestamptz not null,
     by text not null,
     correction json not null,
     primary key (case_number, number)
   )`,
  `comment on table record_corrections is 'what people put right in the index of a record: rows are added and never changed'`,
  ...appendOnly('record_corrections'),
  `create table record_uploads (
     id text primary key,
     case_number text not null references cases,
     name text not null,
     bytes bigint not null check (bytes >= 0),
     received bigint not null default 0 check (received between 0 and bytes),
     begun_at timestamptz not null,
     touched_at timestamptz not null
   )`,
  `comment on table record_uploads is 'files on their way here; gone once they are part of a submission'`,
  `create table record_upload_parts (
     upload text not null references record_uploads on delete cascade,
     starts bigint not null,
     bytes bytea not null,
     primary key (upload, starts)
   )`,
  `alter table record_upload_parts alter column bytes set storage external`,
];
