import { z } from 'zod';

/** What somebody is told about a case. */
export const NoticeKind = z.enum([
  'application-received',
  'inquiry',
  'eligible',
  'not-eligible',
  'deferred',
  'assignment',
  'expedited',
  'records-requested',
  'records-overdue',
  'question',
  'determination',
  'terminated',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** Who is told. */
export const Recipient = z.enum(['worker', 'attorney', 'physician', 'claims-administrator']);
export type Recipient = z.infer<typeof Recipient>;
