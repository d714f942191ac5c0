import { z } from 'zod';

const Content = z.record(z.string(), z.object({ schema: z.unknown() }));
const Operation = z.object({
  summary: z.string().default(''),
  'x-action': z.string().optional(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        description: z.string().optional(),
        schema: z.unknown(),
      }),
    )
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string().optional(), content: Content.optional() })),
});

/** The description of the API, as far as the reference shows it. */
export const Description = z.object({
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
export type Description = Readonly<z.infer<typeof Description>>;

/** One thing that can be asked. */
export type Entry = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: z.infer<typeof Operation>;
};

const verbs = ['get', 'post', 'put', 'patch', 'delete'];

/** The operations by the noun their address begins with, in the order of the description; those that have all of the words sought. */
export function entriesBy({ paths }: Description, sought: string): ReadonlyMap<string, readonly Entry[]> {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = Object.entries(paths).flatMap(([path, operations]) =>
    verbs.flatMap(verb => {
      const operation = operations[verb];
      if (operation === undefined) return [];
      const method = verb.toUpperCase();
      return [{ id: idOf(method, path), method, path, operation }];
    }),
  );
  const fitting = entries.filter(({ method, path, operation }) => {
    const text = `${method} ${path} ${operation.summary} ${operation['x-action'] ?? ''}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
  return Map.groupBy(fitting, ({ path }) => path.split('/').filter(Boolean)[2] ?? path);
}

function idOf(method: string, path: string): string {
  return `${method} ${path.replace('/api/v1/', '')}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
});

/** A member of a shape: what it is called, what it holds, whether it must be there, and the shape below it. */
export type Field = {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  /** Members of what it holds; none where it is plain. */
  readonly below: unknown;
};

/** The members of a shape; of a choice those of every shape in it. */
export function fieldsOf(description: Description, of: unknown): readonly Field[] {
  const schema = resolved(description, of);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const shapes = choices.filter(each => fieldsOf(description, each).length > 0);
    if (shapes.length === 1) return fieldsOf(description, shapes[0]);
    return shapes.map((each, number) => ({
      name: `choice ${number + 1}`,
      type: kindOf(description, each),
      isRequired: false,
      below: each,
    }));
  }
  if (schema.type === 'array') return fieldsOf(description, schema.items);
  return Object.entries(schema.properties ?? {}).map(([name, member]) => ({
    name,
    type: typeOf(description, member),
    isRequired: schema.required?.includes(name) ?? false,
    below: member,
  }));
}

/** The word of a choice by which it is told from the others, else its type. */
function kindOf(description: Description, of: unknown): string {
  const { properties = {} } = resolved(description, of);
  const [named] = Object.entries(properties).flatMap(([name, member]) => {
    const { const: value } = resolved(description, member);
    return value === undefined ? [] : [`${name} ${JSON.stringify(value)}`];
  });
  return named ?? typeOf(description, of);
}

/** What a shape holds, in a few words. */
export function typeOf(description: Description, of: unknown): string {
  const schema = resolved(description, of);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(each => JSON.stringify(each)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(each => typeOf(description, each)))].join(' | ');
  if (schema.type === 'array') return `list of ${typeOf(description, schema.items)}`;
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  return schema.format ?? schema.type ?? 'anything';
}

function resolved({ components }: Description, of: unknown): z.infer<typeof Schema> {
  const schema = Schema.safeParse(of).data ?? {};
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (Schema.safeParse(components.schemas[name]).data ?? {});
}
