/** Where a PostgreSQL server is reached: the settings `pg` takes. */
export type Server =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

/** Another database of the same server. */
export function onDatabase(server: Server, database: string): Server {
  if (!('connectionString' in server)) return { ...server, database };
  const url = new URL(server.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}
