import type { NoticeWords } from './notice-words.ts';

export const english: NoticeWords = {
  page: 'Notices',
  lead: 'Everything we told you about your cases.',
  loading: 'Loading your notices',
  none: 'We have not written to you yet. When something happens in your case, you find it here.',
  unread: count => (count === 0 ? 'You have read all of them.' : count === 1 ? '1 is new.' : `${count} are new.`),
  fresh: 'New',
  kinds: {
    'application-received': 'We have your form',
    inquiry: 'We need to know more',
    eligible: 'The care can be reviewed',
    'not-eligible': 'The care cannot be reviewed',
    deferred: 'The review has to wait',
    assignment: 'A doctor will review the care',
    expedited: 'The review is urgent',
    'records-requested': 'We asked for more papers',
    'records-overdue': 'Papers are late',
    question: 'The doctor has a question',
    determination: 'The doctor has decided',
    terminated: 'The review has ended',
  },
  ofCase: 'Case',
  print: 'Print as a letter (PDF)',
  toCase: 'Open the case',
  loadingText: 'Loading the notice',
};
