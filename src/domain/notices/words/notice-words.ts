import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { NoticeKind } from '../notice.ts';

/** The wording of one notice: a heading, what happened, and what to do now. */
export type NoticeWords = {
  readonly heading: string;
  readonly told: readonly string[];
  readonly next: readonly string[];
};

/** The wording of all notices in one language for one kind of reader. */
export type Wording = {
  readonly language: Language;
  readonly notices: Readonly<Record<NoticeKind, NoticeWords>>;
  readonly care: string;
  readonly said: string;
  readonly asked: (who: string) => string;
  readonly dates: string;
  readonly next: string;
  readonly help: string | null;
  readonly number: string;
  readonly date: string;
};
