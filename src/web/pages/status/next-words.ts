import type { CaseView } from '#api/cases/contract.ts';
import type { CaseState } from '#domain/cases/case-state.ts';

const NEXT: Readonly<Record<CaseState, string>> = {
  'rfa-received': 'Utilization review takes the request up, or returns it as not complete.',
  'ur-pending': 'Utilization review approves, modifies or denies the request.',
  'ur-information-requested': 'The information comes, or the request is denied for want of it.',
  'ur-deferred': 'Once liability is resolved, utilization review goes on.',
  'ur-approved': 'Nothing is in dispute.',
  'ur-adverse': 'The worker may apply for independent medical review until the last day below.',
  'ur-adverse-for-information': 'When the information comes, utilization review looks again.',
  'application-received': 'Screening begins.',
  screening: 'Intake looks for grounds against a review and records what it finds.',
  'inquiry-open': 'The party asked answers; then screening goes on.',
  'deferred-for-liability': 'Once liability is resolved, screening goes on.',
  ineligible: 'A party may appeal the finding until the last day; nothing else is open.',
  assigned: 'The records come in; once they are complete, a reviewer is assigned.',
  'records-incomplete': 'Required records are missing. They come late, or a reviewer is assigned on what is there.',
  'records-complete': 'A qualified reviewer without a conflict is assigned.',
  'in-review': 'The reviewer decides each open item and signs.',
  'reviewer-query': 'The party asked answers; then the review goes on.',
  'draft-quality': 'The letter is written and issued to the parties.',
  determined: 'What was overturned is authorized or paid; either side may appeal; the determination is published.',
  terminated: 'Nothing more happens in this case.',
  implemented: 'Either side may still appeal until the last day; the determination is published.',
  appealed: 'The appeal is denied, or the case goes back for a new review.',
  remanded: 'Another reviewer, who had no part in the first determination, is assigned.',
  final: 'Nothing is open. A determination, if one was made, is published.',
  published: 'Either side may still appeal until the last day.',
};

/** What happens next with a case, in a sentence or two. */
export function nextWords({ state, eligible, panel }: Pick<CaseView, 'state' | 'eligible' | 'panel'>): string {
  if (state === 'screening' && eligible) {
    return 'The application may be reviewed. The notice of assignment goes to the parties and starts the time to send the records.';
  }
  if (state === 'in-review' && panel !== null) {
    return 'Each reviewer decides each open item alone and signs; the last signature makes the determination.';
  }
  return NEXT[state];
}
