import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<string, string, never>;
type Json = ColumnType<unknown, string, never>;
/** bigint: read as text, as PostgreSQL writes it. */
type Big = ColumnType<string, number, number>;

/** Tables of the records of cases. */
export type RecordTables = {
  readonly record_submissions: {
    readonly id: string;
    readonly case_number: string;
    readonly at: Instant;
    readonly sender: string;
    readonly party: string;
    readonly by: string;
    readonly files: Json;
    readonly account: ColumnType<string | null, string | null, never>;
  };
  readonly record_files: {
    readonly number: Generated<number>;
    readonly sha256: string;
    readonly bytes: Big;
    readonly format: string;
    readonly pages: ColumnType<number | null, number | null | undefined, number>;
    readonly next_page: ColumnType<number, number | undefined, number>;
    readonly error: ColumnType<unknown, string | undefined, string>;
  };
  readonly record_pages: {
    readonly file: number;
    readonly number: number;
    readonly text: string;
    readonly words: ColumnType<Buffer, Buffer, never>;
    readonly width: number;
    readonly height: number;
    readonly turned: number;
    readonly source: string;
    readonly confidence: number;
    readonly blank: boolean;
    readonly fax_header: string | null;
    readonly error: ColumnType<unknown, string | null, never>;
  };
  readonly record_case_files: {
    readonly case_number: string;
    readonly place: number;
    readonly file: number;
    readonly submission: string;
    readonly path: string;
    readonly first_page: ColumnType<number | null, undefined, number>;
  };
  readonly record_indexes: {
    readonly case_number: string;
    readonly version: ColumnType<number, number, number>;
    readonly pages: ColumnType<number, number, number>;
    readonly corrections: ColumnType<number, number, number>;
    readonly at: ColumnType<string, string, string>;
    readonly compared_with: ColumnType<string | null, string, string>;
  };
  readonly record_documents: {
    readonly case_number: string;
    readonly first: number;
    readonly last: number;
    readonly kind: string;
    readonly title: string;
    readonly date: string | null;
    readonly author: string | null;
    readonly provider: string | null;
    readonly copy_of: string | null;
    readonly another_person: ColumnType<unknown, string | null, never>;
    readonly belongs: boolean | null;
    readonly corrected: string[];
    readonly facts_of: ColumnType<string | null, string | null, string>;
  };
  readonly record_page_copies: {
    readonly case_number: string;
    readonly page: number;
    readonly of_page: number;
    readonly exact: boolean;
  };
  readonly record_facts: {
    readonly case_number: string;
    readonly page: number;
    readonly number: number;
    readonly document: number;
    readonly kind: string;
    readonly fact: Json;
  };
  readonly record_corrections: {
    readonly case_number: string;
    readonly number: number;
    readonly at: Instant;
    readonly by: string;
    readonly correction: Json;
  };
  readonly record_uploads: {
    readonly id: string;
    readonly case_number: string;
    readonly name: string;
    readonly bytes: Big;
    readonly received: ColumnType<string, number | undefined, number>;
    readonly begun_at: Instant;
    readonly touched_at: ColumnType<string, string, string>;
  };
  readonly record_upload_parts: {
    readonly upload: string;
    readonly starts: Big;
    readonly bytes: ColumnType<Buffer, Buffer, never>;
  };
};
