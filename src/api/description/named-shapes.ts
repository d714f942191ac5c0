type Node = Readonly<Record<string, unknown>>;

/** Shapes this long, in signs of JSON, are worth a name when they stand twice. */
const WORTH_A_NAME = 300;

/**
 * A description in which each shape that stands in several places stands once, under a name among its components: a case is answered by ten
 * routes. Names come from the member or the path a shape is first found at.
 */
export function withNamedShapes(description: Node): Node {
  const counts = new Map<string, number>();
  count(description['paths'], counts);
  const names = new Map<string, string>();
  const schemas: Record<string, unknown> = {};
  const nameOf = (text: string, hint: string): string => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const plain = nameFrom(hint);
    const taken = (name: string) => Object.hasOwn(schemas, name);
    let name = plain;
    for (let number = 2; taken(name); number += 1) name = `${plain}${number}`;
    names.set(text, name);
    schemas[name] = {};
    return name;
  };
  const written = (value: unknown, hint: string): unknown => {
    if (Array.isArray(value)) return value.map(each => written(each, hint));
    if (!isNode(value)) return value;
    const parts = () =>
      Object.fromEntries(Object.entries(value).map(([key, part]) => [key, written(part, hintAt(hint, key))]));
    if (!isShape(value)) return parts();
    const text = JSON.stringify(value);
    if (text.length < WORTH_A_NAME || (counts.get(text) ?? 0) < 2) return parts();
    const isNew = !names.has(text);
    const name = nameOf(text, hint);
    if (isNew) schemas[name] = parts();
    return { $ref: `#/components/schemas/${name}` };
  };
  const paths = written(description['paths'], '');
  const components = isNode(description['components']) ? description['components'] : {};
  return { ...description, paths, components: { ...components, schemas } };
}

function count(value: unknown, counts: Map<string, number>): void {
  if (Array.isArray(value)) for (const each of value) count(each, counts);
  else if (isNode(value)) {
    if (isShape(value)) {
      const text = JSON.stringify(value);
      if (text.length >= WORTH_A_NAME) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    for (const each of Object.values(value)) count(each, counts);
  }
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** An object with members, or a choice between several; what may only be missing besides is none. */
function isShape(value: Node): boolean {
  const choice = [value['anyOf'], value['oneOf']].find(Array.isArray);
  if (choice === undefined) return isNode(value['properties']);
  return !choice.some(each => isNode(each) && each['type'] === 'null');
}

const wordless = new Set([
  'properties',
  'items',
  'anyOf',
  'oneOf',
  'allOf',
  'schema',
  'content',
  'responses',
  'requestBody',
  'additionalProperties',
  'get',
  'put',
  'post',
  'delete',
  'patch',
]);

/** What a shape below would be called: by its member, by the last word of its path, or as the problem it is. */
function hintAt(hint: string, key: string): string {
  if (key === 'application/problem+json') return 'problem';
  if (wordless.has(key) || key.includes('+') || key === 'application/json' || /^\d+$/.test(key)) return hint;
  if (!key.startsWith('/')) return key;
  return key.split('/').findLast(part => part !== '' && !part.startsWith('{')) ?? hint;
}

function nameFrom(hint: string): string {
  const words = hint.split(/[^A-Za-z0-9]+/).filter(word => word !== '');
  return words.map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('') || 'Shape';
}
