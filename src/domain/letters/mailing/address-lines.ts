import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: 'USPS Publication 28, 211-214',
  says: 'the lines of an address are the name, the street with its unit, and last the city, state and ZIP code, in Latin letters',
};

/** Characters on a line of a window envelope. */
const WIDEST = 44;

/** A name and an address as the lines that are printed on a letter; of an address written on one line the city begins a line of its own. */
export function addressLines(name: string, address: string): readonly string[] {
  const written = address.split(/\r?\n/u).map(oneLine).filter(Boolean);
  const [only = ''] = written;
  const lines = written.length === 1 ? beforeTheCity(only) : written;
  const others = lines.filter((line, index) => index > 0 || line.toLowerCase() !== oneLine(name).toLowerCase());
  return [oneLine(name), ...others].flatMap(wrapped);
}

/** `1 First St, Apt 2, Fresno, CA 93701`: the street, then what begins with the city. */
function beforeTheCity(line: string): readonly string[] {
  const parts = line.split(/\s*,\s*/u).filter(Boolean);
  // A comma may stand between state and code.
  const [state = '', code = ''] = parts.slice(-2);
  if (/^\d{5}(?:-\d{4})?$/u.test(code) && /^[A-Za-z. ]{2,20}$/u.test(state) && parts.length > 2)
    parts.splice(-2, 2, `${state} ${code}`);
  const last = parts.at(-1) ?? '';
  const endsWithState = /^[A-Za-z]{2}$|^[A-Za-z][A-Za-z. ]*\s\d{5}(?:-\d{4})?$/u.test(last);
  const cityAt = endsWithState && !/^[A-Za-z. ]+\s[A-Za-z]{2}\s\d/u.test(last) ? parts.length - 2 : parts.length - 1;
  if (cityAt < 1) return [parts.join(', ')];
  return [parts.slice(0, cityAt).join(', '), parts.slice(cityAt).join(', ')];
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(/[^\u{20}-\u{7e}\u{a0}-\u{24f}\u{1e00}-\u{1eff}\s]/gu, '?')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A line in as many as its width takes, broken at spaces. */
function wrapped(line: string): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDEST) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(...(word.match(new RegExp(`.{1,${WIDEST}}`, 'gu')) ?? []));
  }
  return lines;
}
