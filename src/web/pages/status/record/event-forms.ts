import type { EventForm, EventKind } from './form-field.ts';
import { appealForms } from './forms/appeal.ts';
import { applicationForms } from './forms/application.ts';
import { reviewForms } from './forms/review.ts';
import { utilizationReviewForms } from './forms/utilization-review.ts';

/** The one table of what a desk records by hand, in the order of the menu. */
export const eventForms: Readonly<Partial<Record<EventKind, EventForm>>> = {
  ...reviewForms,
  ...applicationForms,
  ...appealForms,
  ...utilizationReviewForms,
};

export type MenuEntry = { readonly kind: EventKind; readonly form: EventForm };

/** What the menu offers for a case that may take these events. */
export function menuOf(possible: readonly string[]): readonly MenuEntry[] {
  return Object.entries(eventForms).flatMap(([kind, form]) => {
    const known = possible.includes(kind);
    return known && isKind(kind) ? [{ kind, form }] : [];
  });
}

function isKind(kind: string): kind is EventKind {
  return kind in eventForms;
}
