import 'pg';

// What is there and not in its types.
declare module 'pg' {
  // only an interface can be added to
  interface Connection {
    /** The texts of the statements it has parsed, by name. */
    readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  }
}
