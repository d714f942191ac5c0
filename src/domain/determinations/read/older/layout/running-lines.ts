// how many lines at a page's edge may belong to the page
const EDGE = 4;
const LONGEST = 110;

/** `Final Letter of Determination  Form Effective 5.16.13  Page 2 of 5`, wherever page breaks were lost. */
const FOOTER =
  /^(?:.{0,80}\bform effective\b.{0,60}|final (?:letter of )?determination(?: letter)?\b.{0,60}\bpage\b ?\|? ?\d{1,3}.{0,10}|.{0,60}\bpage\b ?\|? ?\d{1,3} of \d{1,3})$/i;
/** A page's edge with nothing but the case number. */
const LABELLED_CASE =
  /^(?:(?:maximus|imr)(?: imr)? )?(?:case )?(?:number|no\.?|#)? ?:? ?(?:[A-Z]{2}\d{2}-\d{6,7}|IMR[ -]?\d{2}-\d{4,7})(?: ?[|,-]? ?(?:page )?\d{1,3}(?: of \d{1,3})?)?$/i;
const CASE = /\b(?:[A-Z]{2}\d{2}-\d{6,7}|IMR[ -]?\d{2}-\d{4,7})\b/i;

export type WithoutRunningLines = {
  readonly text: string;
  /** The case number the page headers or footers agree on; null without one. */
  readonly caseNumber: string | null;
};

/**
 * A letter's text without what is printed on every page: known footers, and lines at the same edge of every page that
 * differ in nothing but figures. The first page keeps its head, for a letterhead stands there.
 */
export function withoutRunningLines(text: string): WithoutRunningLines {
  const pages = text.split('\f').map(page => page.split(/\r\n?|\n/));
  const said: string[] = [];
  const repeated = { top: repeatedAt(pages, top), bottom: repeatedAt(pages, bottom) };
  const kept = pages.map((lines, page) => {
    const runs = (at: number, edge: ReadonlySet<string>) =>
      edge.has(figuresAside(lines[at] ?? '')) || LABELLED_CASE.test(oneSpaced(lines[at] ?? ''));
    const heads = new Set(page === 0 ? [] : top(lines).filter(at => runs(at, repeated.top)));
    const feet = new Set(pages.length === 1 ? [] : bottom(lines).filter(at => runs(at, repeated.bottom)));
    return lines.filter((line, at) => {
      const running = heads.has(at) || feet.has(at) || FOOTER.test(oneSpaced(line).slice(0, 200));
      if (running) said.push(line);
      return !running;
    });
  });
  const numbers = new Set(said.flatMap(line => CASE.exec(line)?.[0].toUpperCase() ?? []));
  const [number] = numbers;
  return {
    text: kept.map(lines => lines.join('\n')).join('\f'),
    caseNumber: numbers.size === 1 && number !== undefined ? number : null,
  };
}

function top(lines: readonly string[]): number[] {
  const places = written(lines);
  return places.slice(0, Math.min(EDGE, Math.ceil(places.length / 2)));
}

function bottom(lines: readonly string[]): number[] {
  const places = written(lines);
  return places.slice(places.length - Math.min(EDGE, Math.floor(places.length / 2)));
}

function written(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
}

/** The lines that stand at an edge of every page that has one, two pages at least; sentences are never among them. */
function repeatedAt(pages: readonly (readonly string[])[], edge: (lines: readonly string[]) => number[]): Set<string> {
  const filled = pages.filter(lines => lines.some(line => line.trim() !== ''));
  const counts = new Map<string, number>();
  for (const lines of filled) {
    for (const line of new Set(edge(lines).map(at => figuresAside(lines[at] ?? '')))) {
      if (isRunning(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  // the last page may be short of them
  const needed = Math.max(2, filled.length - 1);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([line]) => line));
}

function oneSpaced(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}

function figuresAside(line: string): string {
  return oneSpaced(line).replace(/\d+/g, '0').toLowerCase();
}

function isRunning(line: string): boolean {
  return (
    line !== '' && line.length <= LONGEST && !/[.;,:]$|\bnecessary\b|\bappropriate\b|\bguideline|\brationale/.test(line)
  );
}
