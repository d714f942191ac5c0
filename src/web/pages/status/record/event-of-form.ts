import { EventInput } from '#api/cases/contract.ts';
import type { EventForm, EventKind, FormCase, FormField, Values } from './form-field.ts';

export type FormOutcome =
  | { readonly kind: 'event'; readonly event: EventInput }
  /** Field name → what is wrong with it. */
  | { readonly kind: 'wrong'; readonly fields: Readonly<Record<string, string>> };

/** The note every event may carry; it has a place beside the data. */
export const note: FormField = {
  name: 'why',
  label: 'Note',
  hint: 'Kept in the log of the case; no names',
  control: 'lines',
  optional: true,
};

/** The event a filled form tells of, or what is still wrong with the form. */
export function eventOfForm(kind: EventKind, form: EventForm, values: Values, view: FormCase): FormOutcome {
  const fields = form.fields(view);
  const missing = fields.filter(field => isNeeded(field) && valueOf(values, field) === '');
  if (missing.length > 0) {
    return { kind: 'wrong', fields: Object.fromEntries(missing.map(field => [field.name, asksFor(field)])) };
  }
  const data = nested(fields.map(field => [field.name, read(field, valueOf(values, field))]));
  const event = EventInput.safeParse({
    kind,
    by: form.by,
    why: values['why']?.trim() ?? '',
    data: form.data?.(data, view) ?? data,
  });
  if (event.success) return { kind: 'event', event: event.data };
  return { kind: 'wrong', fields: fieldsOf(event.error.issues, fields) };
}

/** What a server found wrong, by the names of the form's fields. */
export function formFields(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, message]) => [name.replace(/^data\./, ''), message]));
}

/** The values a form begins with: the day it is, nothing else. */
export function freshValues(fields: readonly FormField[], today: string): Values {
  return fields.some(field => field.name === 'on') ? { on: today } : {};
}

type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

function fieldsOf(issues: Issues, fields: readonly FormField[]): Record<string, string> {
  const [first] = fields;
  return Object.fromEntries(
    issues.map(({ path, message }) => {
      const name = path.slice(1).map(String).join('.');
      const field = fields.find(each => each.name === name || name.startsWith(`${each.name}.`)) ?? first;
      return [field?.name ?? name, message];
    }),
  );
}

function isNeeded({ optional, control }: FormField): boolean {
  return optional !== true && control !== 'yes';
}

function asksFor({ control, label }: FormField): string {
  if (control === 'day') return 'give the day';
  if (control === 'choice' || control === 'select' || control === 'count') return 'choose one';
  return control === 'several' ? 'tick at least one' : `fill in: ${label.toLowerCase()}`;
}

function valueOf(values: Values, { name }: FormField): string {
  return values[name]?.trim() ?? '';
}

function read({ control }: FormField, value: string): unknown {
  if (control === 'yes') return value === 'yes';
  if (control === 'several') return value.split(' ').filter(Boolean);
  if (value === '') return null;
  return control === 'count' ? Number(value) : value;
}

/** Puts `items.0.decision` at its place: a number in a name is a place in a list. */
function nested(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const [top = '', index, leaf] = name.split('.');
    if (index === undefined || leaf === undefined) {
      tree[top] = value;
      continue;
    }
    const list: unknown[] = Array.isArray(tree[top]) ? tree[top] : [];
    list[Number(index)] = { ...Object(list[Number(index)]), [leaf]: value };
    tree[top] = list;
  }
  return tree;
}
