import type { CaseItem, CaseView, EventInput } from '#api/cases/contract.ts';

export type EventKind = EventInput['kind'];
/** What of a case its forms look at. */
export type FormCase = Pick<CaseView, 'history'> & {
  readonly items: readonly Pick<CaseItem, 'title' | 'closed'>[];
  readonly documents: readonly { readonly id: string }[];
};

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

type Named = {
  /** Where the value goes in the event's data: `on`, `items.0.decision`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
};

/** A field of a form by what it asks for: a day, a time of day, words, a yes, one of some, some of some. */
export type FormField = Named &
  (
    | { readonly control: 'day' | 'time' | 'line' | 'lines' | 'yes' }
    | { readonly control: 'choice' | 'select' | 'several'; readonly options: readonly Option[] }
    | { readonly control: 'count'; readonly options: readonly Option[] }
  );

/** What a form holds, by the name of the field: words as typed, `yes`, or the values ticked with a space between. */
export type Values = Readonly<Record<string, string>>;

/** How one kind of event is recorded. */
export type EventForm = {
  /** What happened, in a sentence; the entry of the menu. */
  readonly title: string;
  /** What recording it does, where that is not plain. */
  readonly lead?: string;
  readonly button: string;
  /** The desk that records it. */
  readonly by: string;
  readonly fields: (view: FormCase) => readonly FormField[];
  /** The event's data where it is not the fields as they stand. */
  readonly data?: (data: Readonly<Record<string, unknown>>, view: FormCase) => Readonly<Record<string, unknown>>;
  /** What to say before it is done, where it cannot be undone. */
  readonly confirm?: string;
};

/** The day something happened, and nothing more. */
export function day(label = 'Day'): FormField {
  return { name: 'on', label, control: 'day' };
}

export function time(hint: string): FormField {
  return { name: 'at', label: 'Time, in California', hint, control: 'time', optional: true };
}

export function line(name: string, label: string, hint?: string): FormField {
  return { name, label, control: 'line', ...(hint === undefined ? {} : { hint }) };
}

export function lines(name: string, label: string, hint?: string): FormField {
  return { name, label, control: 'lines', ...(hint === undefined ? {} : { hint }) };
}

const methods: readonly Option[] = [
  { value: 'hand', label: 'In person' },
  { value: 'mail', label: 'Mail' },
  { value: 'overnight', label: 'Overnight delivery' },
  { value: 'fax', label: 'Fax' },
  { value: 'electronic', label: 'Electronically' },
];

/** How a paper was served or sent; a clock that runs from service needs it. */
export const served: FormField = {
  name: 'method',
  label: 'How it was served',
  hint: 'Service by mail makes the time to answer longer',
  control: 'select',
  options: methods,
};

/** The same where no clock hangs on it. */
export const sent: FormField = {
  name: 'method',
  label: 'How it came',
  control: 'select',
  options: methods,
  optional: true,
};

/** Who sends documents or is asked. */
export const senders: readonly Option[] = [
  { value: 'claims-administrator', label: 'Claims administrator' },
  { value: 'worker', label: 'Worker' },
  { value: 'attorney', label: 'Attorney of the worker' },
  { value: 'physician', label: 'Physician' },
  { value: 'other', label: 'Somebody else' },
];
