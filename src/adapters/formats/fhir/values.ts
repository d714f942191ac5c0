/** A resource of FHIR as it was parsed: its fields are looked at one by one, none is taken for granted. */
export type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string };

export function isResource(value: unknown): value is Resource {
  return isObject(value) && typeof value['resourceType'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands down a path of fields, `period.start`; of a list its first. Undefined when it is not there. */
export function at(value: unknown, path: string): unknown {
  let current = value;
  for (const field of path.split('.')) {
    if (Array.isArray(current)) current = current[0];
    current = isObject(current) && Object.hasOwn(current, field) ? current[field] : undefined;
  }
  return current;
}

/** What stands at a path as a list: the list itself, the one thing, or nothing. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = at(value, path);
  if (Array.isArray(found)) return found;
  return found === undefined || found === null ? [] : [found];
}

/** The first of the paths that says something, on one line. */
export function wordsAt(value: unknown, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = [at(value, path)].flat()[0];
    if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') continue;
    const words = String(found).replace(/\s+/g, ' ').trim();
    if (words !== '') return words;
  }
  return null;
}

/** The day of the first of the paths that gives one: `2016-05-12`, or less where less is said. */
export function dayAt(value: unknown, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(wordsAt(value, path) ?? '');
    if (day !== null) return day[0];
  }
  return null;
}

/** A coded concept in words. */
export function conceptAt(value: unknown, path: string): string | null {
  return wordsAt(value, `${path}.text`, `${path}.coding.display`, `${path}.coding.code`);
}

/** All concepts of a list in words. */
export function conceptsAt(value: unknown, path: string): string[] {
  return listAt(value, path)
    .map(one => wordsAt(one, 'text', 'coding.display', 'coding.code', 'concept.text', 'concept.coding.display'))
    .filter(words => words !== null);
}

/** A quantity with its unit: `81.3 kg`. */
export function quantityAt(value: unknown, path: string): string | null {
  const amount = at(value, `${path}.value`);
  if (typeof amount !== 'number') return wordsAt(value, `${path}.value`);
  const comparator = wordsAt(value, `${path}.comparator`) ?? '';
  const unit = unitInWords(wordsAt(value, `${path}.unit`, `${path}.code`));
  return `${comparator}${rounded(amount)}${unit === '' ? '' : ` ${unit}`}`;
}

/** Units of UCUM hold remarks in braces, and write mercury in brackets. */
function unitInWords(unit: string | null): string {
  return unit === null || unit === '1'
    ? ''
    : unit
        .replace(/\{[^}]*\}/g, '')
        .replace('mm[Hg]', 'mmHg')
        .trim();
}

/** Two decimals, or three figures below one: what a person writes of a measured value. */
function rounded(amount: number): string {
  return String(Number(Math.abs(amount) < 1 ? amount.toPrecision(3) : amount.toFixed(2)));
}

/** A person's or organization's name. */
export function nameAt(value: unknown, path: string): string | null {
  const name = at(value, path);
  const first: unknown = Array.isArray(name) ? name[0] : name;
  if (typeof first === 'string') return wordsAt({ first }, 'first');
  const said = wordsAt(first, 'text');
  if (said !== null) return said;
  const parts = ['prefix', 'given', 'family', 'suffix'].flatMap(part => listAt(first, part));
  const words = parts
    .filter(part => typeof part === 'string')
    .join(' ')
    .trim();
  return words === '' ? null : words;
}

/** The words that are there, joined. */
export function joined(words: readonly (string | null)[], by = ', '): string {
  return words.filter(word => word !== null && word !== '').join(by);
}
