import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<string, string, never>;

/** Tables of what is uploaded to be taken into the corpus; the uploads themselves are read as those of records are. */
export type ImportTables = {
  readonly imports: {
    readonly id: string;
    readonly begun_by: string;
    readonly begun_at: Instant;
    readonly state: ColumnType<string, string, string>;
    readonly stop_asked: ColumnType<boolean, boolean | undefined, boolean>;
    readonly earlier: ColumnType<unknown, string | undefined, string>;
    readonly progress: ColumnType<unknown, string | undefined, string>;
    readonly says: ColumnType<string | null, string | null | undefined, string | null>;
  };
  readonly import_troubles: {
    readonly import: string;
    readonly number: Generated<number>;
    readonly file: string;
    readonly code: string;
    readonly message: string;
    readonly at: string | null;
  };
};
