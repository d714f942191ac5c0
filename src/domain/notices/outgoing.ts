import type { Case } from '#domain/cases/case.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { NoticeKind, Recipient } from './notice.ts';
import { dutyOn } from './who-is-told.ts';

/** A notice to one recipient, as an event causes it; `sequence` is the event's. */
export type OutgoingNotice = {
  readonly sequence: number;
  readonly notice: NoticeKind;
  readonly to: Recipient;
  readonly language: Language;
  /** Where the recipient reads e-mail; null: by post. */
  readonly email: string | null;
};

/** What events of a case, added behind `before` others, cause to be sent; a case without an application names nobody. */
export function outgoingNotices(
  events: readonly Pick<CaseEvent, 'kind'>[],
  before: number,
  { form }: Pick<Case, 'form'>,
): OutgoingNotice[] {
  if (form === null) return [];
  return events.flatMap((event, index) => {
    const duty = dutyOn(event);
    if (duty === null) return [];
    return duty.to.flatMap((to): OutgoingNotice[] => {
      if (to === 'attorney' && form.employee.attorney === null) return [];
      const language = to === 'worker' ? form.employee.language : 'en';
      return [{ sequence: before + index + 1, notice: duty.notice, to, language, email: form.emails?.[to] ?? null }];
    });
  });
}
