declare module 'pg/lib/utils.js' {
  const utils: {
    /** A value as it stands in a message: text, or bytes as they are. */
    readonly prepareValue: (value: unknown) => string | Buffer | null;
  };
  export default utils;
}
