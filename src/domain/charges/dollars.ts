/** An amount as it is written: `$5,000`. Whole dollars. */
export function dollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}
