import { postgresAccess } from './accounts/access.ts';
import { type Enqueue, postgresCases } from './cases.ts';
import type { Database } from './database.ts';
import { importUploads, postgresImports } from './imports/imports.ts';
import { postgresCaseLists } from './lists/case-lists.ts';
import { postgresClockLists } from './lists/clock-lists.ts';
import { postgresLetters } from './letters.ts';
import { postgresNotices } from './notices.ts';
import { postgresFeedback } from './reports/feedback.ts';
import { postgresSums } from './lists/sums.ts';
import { postgresExaminations } from './reports/examinations.ts';
import { postgresIntake } from './reports/intake-queue.ts';
import { postgresAppealCounts } from './reports/appeal-counts.ts';
import { postgresOverseenCases } from './reports/overseen-cases.ts';
import { postgresOwnReviews } from './reports/own-reviews.ts';
import { postgresReceipts } from './reports/receipts.ts';
import { postgresOwnCases } from './reports/own-cases.ts';
import { postgresOutbox } from './outbox.ts';
import { postgresPublications } from './publications.ts';
import { postgresRecords } from './records/record-store.ts';
import { postgresRepeatable } from './programs/repeatable.ts';
import { deliveryUploads, postgresUploads, recordUploads } from './records/uploads.ts';
import { postgresReviewerRegister } from './accounts/reviewer-register.ts';
import { postgresOrganizations } from './accounts/organizations.ts';
import { postgresReviewers } from './reviewers.ts';
import { postgresWebhooks } from './webhooks/webhooks.ts';
import { askAs } from './row-security/asker.ts';

/** Everything that is kept in PostgreSQL. */
export function postgresStores(db: Database, enqueue: Enqueue) {
  const records = postgresRecords(db, enqueue);
  return {
    askAs,
    ...postgresAccess(db),
    cases: postgresCases(db, enqueue),
    caseLists: postgresCaseLists(db),
    clockLists: postgresClockLists(db),
    letters: postgresLetters(db),
    publications: postgresPublications(db),
    notices: postgresNotices(db),
    outbox: postgresOutbox(db),
    receipts: postgresReceipts(db),
    ownCases: postgresOwnCases(db),
    ownReviews: postgresOwnReviews(db),
    appealCounts: postgresAppealCounts(db),
    overseen: postgresOverseenCases(db),
    sums: postgresSums(db),
    intake: postgresIntake(db),
    examinations: postgresExaminations(db),
    feedback: postgresFeedback(db),
    records,
    submissions: records,
    repeatable: postgresRepeatable(db),
    uploads: postgresUploads(db, recordUploads),
    deliveryUploads: postgresUploads(db, deliveryUploads),
    imports: postgresImports(db, enqueue),
    importUploads: postgresUploads(db, importUploads),
    register: postgresReviewerRegister(db),
    organizations: postgresOrganizations(db),
    reviewers: postgresReviewers(db),
    webhooks: postgresWebhooks(db, enqueue),
  };
}
