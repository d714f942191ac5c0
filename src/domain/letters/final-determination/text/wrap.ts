/** Lines of at most `width` characters from stretches that may not be broken; a longer stretch has a line to itself. */
export function wrap(stretches: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const stretch of stretches) {
    if (line === '') line = stretch;
    else if (line.length + 1 + stretch.length <= width) line += ` ${stretch}`;
    else {
      lines.push(line);
      line = stretch;
    }
  }
  return line === '' ? lines : [...lines, line];
}
