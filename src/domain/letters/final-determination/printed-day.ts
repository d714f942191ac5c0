/** `2016-11-09` as letters print it: `11/09/2016`; what is no day stays. */
export function printedDay(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$2/$3/$1');
}
