/** What a page of converted text holds: as much as a typed sheet. */
const LINES = 60;
const CHARACTERS = 3500;
/** What a page of the file's own may hold before it is cut: a dense sheet in small type. */
const OWN_LINES = 120;
const OWN_CHARACTERS = 8000;

/**
 * The pages of a text that has pages of its own (form feeds): they are kept, so that page numbers agree with the print, and
 * only one too long for any sheet is cut. A text without them is cut into pages.
 */
export function ownPages(text: string): string[] {
  const own = text.split('\f');
  // A form feed at the very end closes the last page, and opens none.
  if (own.length > 1 && own.at(-1)?.trim() === '') own.pop();
  if (own.length === 1) return cutPages(own[0] ?? '');
  return own.map(trimmed).flatMap(page => (isWithin(page, OWN_LINES, OWN_CHARACTERS) ? [page] : cutPages(page)));
}

/** A text in pages, cut at a blank line where there is one and never inside a word, unless the word has no end. */
export function cutPages(text: string): string[] {
  const page = trimmed(text);
  return isWithin(page, LINES, CHARACTERS) ? [page] : cutLines(page.split('\n').flatMap(shortLines));
}

/** Line ends as line feeds, no empty lines around. */
function trimmed(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\u0085]/g, '\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

function isWithin(page: string, lines: number, characters: number): boolean {
  return page.length <= characters && (page.match(/\n/g)?.length ?? 0) < lines;
}

/** A line no page could hold, in parts that end at a space where there is one. */
function shortLines(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (line.length - from > CHARACTERS) {
    const space = line.slice(from, from + CHARACTERS + 1).lastIndexOf(' ');
    let to = from + (space > 0 ? space : CHARACTERS);
    if (/[\ud800-\udbff]/.test(line[to - 1] ?? '')) to -= 1; // between the halves of one character
    parts.push(line.slice(from, to));
    from = line[to] === ' ' ? to + 1 : to;
  }
  parts.push(line.slice(from));
  return parts;
}

function cutLines(lines: readonly string[]): string[] {
  const pages: string[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from;
    let characters = 0;
    while (to < lines.length && to - from < LINES && characters + (lines[to]?.length ?? 0) + 1 <= CHARACTERS + 1) {
      characters += (lines[to]?.length ?? 0) + 1;
      to += 1;
    }
    if (to < lines.length) to = betterEnd(lines, from, to);
    const page = lines.slice(from, to).join('\n').replace(/^\n+/, '').trimEnd();
    if (page !== '') pages.push(page);
    from = to;
  }
  return pages.length === 0 ? [''] : pages;
}

/** The last blank line in the second half of a page, so that a paragraph stays whole. */
function betterEnd(lines: readonly string[], from: number, to: number): number {
  for (let at = to; at > from + (to - from) / 2; at -= 1) if (lines[at]?.trim() === '') return at;
  return to;
}
