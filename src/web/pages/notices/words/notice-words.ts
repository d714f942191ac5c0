import type { NoticeKind } from '#domain/notices/notice.ts';

/** The page of notices in one language. */
export type NoticeWords = {
  readonly page: string;
  readonly lead: string;
  readonly loading: string;
  readonly none: string;
  readonly unread: (count: number) => string;
  readonly fresh: string;
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  readonly ofCase: string;
  readonly print: string;
  readonly toCase: string;
  readonly loadingText: string;
};
