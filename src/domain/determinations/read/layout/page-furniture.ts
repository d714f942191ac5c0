/** How all of them begin. */
const BEGINNING = /^(?:-? ?\d|[a-z]{2}\d|p(?:age|g)|final determination)/i;

/** True for a line at a page's edge that belongs to the page and not to the letter: a page number or the running footer. */
export function isPageFurniture(line: string, page: number, pages: number): boolean {
  if (line.length > 90 || !BEGINNING.test(line)) return false;
  if (/^(?:- ?)?\d{1,3}(?: ?-)?$/.test(line)) return pages > 1 && Number(line.replace(/\D/g, '')) === page;
  return (
    /^(?:[a-z]{2}\d{2}-\d{7} · )?(?:page|pg\.?) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?\.?$/i.test(line) ||
    /^final determination letter for imr case number:? [a-z]{2}\d{2}-\d{7}(?: (?:page )?\d{1,3})?$/i.test(line)
  );
}
