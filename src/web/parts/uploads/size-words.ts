const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

/** A number of bytes in words, in thousands: `412 KB`, `1.2 GB`. */
export function sizeWords(bytes: number): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${UNITS[power]}`;
}
