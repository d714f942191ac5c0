/** Where a PostgreSQL server is reached: the settings `pg` takes. */
export type Server =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };
