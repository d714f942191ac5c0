/** Names of people of many origins, each with its spelling. */
declare module 'humannames' {
  const names: Readonly<Record<string, number>>;
  export default names;
}
