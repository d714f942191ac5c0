/** The number without what parts it, as it is compared with one slip. */
export function bareNumber(value: string): string {
  return value
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL|]/gu, '1');
}
