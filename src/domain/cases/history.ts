import { appealGrounds } from './events/appeal-ground.ts';
import type { Delivery } from './events/delivery.ts';
import type { CaseEvent, CaseEventKind } from './events.ts';

/** What happened, in one plain sentence for the people who follow a case; it names no one. */
export function sentenceOf(event: CaseEvent): string {
  switch (event.kind) {
    case 'case-opened': {
      const { documents, caseFile } = event.data;
      return `Case opened with ${counted(caseFile.items.length, 'disputed item')} and ${counted(documents.length, 'document')}.`;
    }
    case 'application-received':
      return `An application for ${counted(event.data.dispute.items.length, 'disputed item')} was received.`;
    case 'records-received':
      return `${counted(documentsIn(event.data), 'document')} came from the ${event.data.from.replace('-', ' ')}.`;
    case 'found-ineligible':
      return `Found not eligible: ${event.data.grounds.map(ground => ground.message).join(' ')}`;
    case 'found-eligible':
      return event.data.grounds.length === 0
        ? 'Found eligible.'
        : `Found eligible in part; ${counted(event.data.grounds.length, 'ground')} against the rest.`;
    case 'item-closed':
      return `Item ${event.data.item + 1} is no longer in dispute: ${event.data.reason.replace('-', ' ')}.`;
    case 'terminated':
      return `The review ended: ${event.data.reason.replace('-', ' ')}.`;
    case 'panel-assigned':
      return `A panel of ${event.data.members.length} qualified reviewers was assigned, as the administrative director approved.`;
    case 'reviewer-replaced':
      return event.data.seat === null
        ? 'Another qualified reviewer took the place of the first.'
        : `Another qualified reviewer took the place of reviewer ${event.data.seat}.`;
    case 'reviewer-left':
      return `Reviewer ${event.data.seat} left the panel: ${event.data.reason}`;
    case 'first-view-recorded': {
      const { item, seat } = event.data;
      // Where it leans is between the reviewer and the log.
      return `${seat === null ? 'The reviewer' : `Reviewer ${seat}`} recorded a first view of item ${item + 1}.`;
    }
    case 'item-decided': {
      const { item, seat, decision } = event.data;
      // What one of several reviewers drafts is not for the others to see.
      return seat === null
        ? `Item ${item + 1} drafted: ${decision.outcome}.`
        : `Item ${item + 1} drafted by reviewer ${seat}.`;
    }
    case 'finding-answered': {
      const { item, seat, rule } = event.data;
      const of = item === null ? 'the draft' : `item ${item + 1}`;
      // Of several reviewers, what one was warned of is not for the others to see.
      return seat === null
        ? `A warning about ${of} was answered: ${rule.replaceAll('-', ' ')}.`
        : `A warning about a draft was answered by reviewer ${seat}.`;
    }
    case 'notice-served': {
      const { notice, to, method } = event.data;
      const how = method === 'mail' ? 'by mail' : method === 'electronic' ? 'electronically' : `by ${method}`;
      return `The notice “${notice.replaceAll('-', ' ')}” was served on the ${to.replace('-', ' ')} ${how}.`;
    }
    case 'contact-corrected':
      return `How the ${event.data.of.replace('-', ' ')} is reached was put right.`;
    case 'appealed':
      return `Appealed by the ${event.data.by.replace('-', ' ')}: ${event.data.grounds.map(ground => appealGrounds[ground].says).join('; ')}.`;
    case 'remanded':
      return `Remanded, because ${appealGrounds[event.data.ground].says}: ${event.data.finding}`;
    case 'determination-extended':
      return `The time to decide was extended by ${counted(event.data.days, 'day')}: ${event.data.cause}`;
    default:
      return plainSentences[event.kind];
  }
}

function documentsIn({ documents, submission }: Delivery): number {
  const ofRecord = Object.values(submission?.kinds ?? {}).reduce((sum, count) => sum + count, 0);
  return documents.length + ofRecord;
}

type ToldAbove =
  | 'case-opened'
  | 'application-received'
  | 'records-received'
  | 'found-ineligible'
  | 'found-eligible'
  | 'item-closed'
  | 'terminated'
  | 'panel-assigned'
  | 'reviewer-replaced'
  | 'reviewer-left'
  | 'first-view-recorded'
  | 'item-decided'
  | 'finding-answered'
  | 'appealed'
  | 'remanded'
  | 'determination-extended'
  | 'notice-served'
  | 'contact-corrected';

const plainSentences: Readonly<Record<Exclude<CaseEventKind, ToldAbove>, string>> = {
  'rfa-received': 'A request for authorization was received.',
  'rfa-returned': 'The request was returned as not complete.',
  'rfa-accepted': 'The request was taken up as complete.',
  'ur-deferred': 'Utilization review was deferred: liability is disputed.',
  'liability-resolved': 'The dispute over liability was resolved.',
  'ur-information-requested': 'Utilization review asked for missing information.',
  'ur-information-received': 'The information asked for came in.',
  'ur-denied-for-information': 'Utilization review denied for want of information.',
  'ur-approved': 'Utilization review approved the request.',
  'ur-decision-made': 'Utilization review decided against all or part of the request.',
  'ur-decision-served': 'The decision of utilization review was served.',
  'form-provided': 'The application form was provided.',
  'rfa-repeated': 'The treatment was requested again.',
  'application-time-passed': 'The last day to apply went by.',
  'screening-begun': 'Screening for eligibility began.',
  'inquiry-sent': 'A party was asked for facts about eligibility.',
  'inquiry-answered': 'The question about eligibility was answered.',
  'deferred-for-liability': 'The review was deferred: liability is disputed.',
  consolidated: 'Another application of the same dispute was joined to this case.',
  joined: 'The application was joined to another case.',
  'noarfi-served': 'The notice of assignment and request for information was served.',
  'expedited-certified': 'A physician certified a threat to health: the review is expedited.',
  'administrator-changed': 'The claim has a new claims administrator.',
  'records-requested': 'Further documents were asked for.',
  'records-found': 'Newly found records were reported.',
  'records-overdue': 'The last day for the records went by, and required ones are missing.',
  'records-completed': 'The records are complete.',
  'reviewer-assigned': 'A qualified reviewer was assigned.',
  'reviewer-asked': 'The reviewer asked a party for information.',
  'question-answered': "The reviewer's question was answered.",
  'summary-written': 'The clinical summary was written.',
  'analysis-signed': 'A reviewer of the panel signed.',
  'determination-signed': 'The reviewer signed the determination.',
  'draft-returned': 'The draft was returned to the reviewer.',
  'return-answered': 'The reviewer answered the quality desk: the draft stands.',
  'draft-released': 'The quality desk looked at the draft and has nothing to say.',
  'letter-issued': 'The final determination letter was issued.',
  'determination-received': 'A party received the determination.',
  implemented: 'The claims administrator carried the determination out.',
  'verification-defect-noticed': 'The petition was found without verification.',
  'verification-cured': 'The verification of the petition was supplied.',
  'appeal-denied': 'The appeal was denied.',
  'ineligibility-reversed': 'The finding that the application is not eligible was reversed.',
  'appeal-time-passed': 'The last day to appeal went by.',
  published: 'The determination was published.',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
