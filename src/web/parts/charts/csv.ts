import { csvLine } from '#domain/corpus/open-data/csv-line.ts';

type Cell = string | number | null;

/** A table as CSV; what is not known stays empty. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map(csvLine).join('');
}

/** Gives a text to the browser as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Freed after the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
