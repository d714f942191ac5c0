import type { Wording } from './notice-words.ts';

/** Notices to a worker, in English that takes eight years of school at most. */
export const workerEnglish: Wording = {
  language: 'en',
  number: 'Your case number:',
  date: 'Date of this letter:',
  care: 'The care in dispute',
  said: 'What we wrote down',
  asked: who => `We asked: ${who}.`,
  dates: 'Your last days',
  next: 'What you can do now',
  help: 'Call the state help line at 1-800-736-7401. The call is free. You can also ask a lawyer.',
  notices: {
    'application-received': {
      heading: 'WE HAVE YOUR FORM',
      told: [
        'You asked for a review of care that was refused. Your form came in.',
        'Now we look if the care can be reviewed.',
      ],
      next: ['You do not have to do more now. We will write to you when we know.'],
    },
    inquiry: {
      heading: 'WE NEED TO KNOW MORE',
      told: ['To see if your care can be reviewed, we need to know one more thing. Our question is below.'],
      next: [
        'If the question is for you, please answer within five work days. If it is not for you, you do not have to do more.',
      ],
    },
    eligible: {
      heading: 'YOUR CARE CAN BE REVIEWED',
      told: ['Your form is in order. A doctor who does not work for the insurance company will review the care.'],
      next: ['You do not have to do more now. The next letter tells you which papers you can send.'],
    },
    'not-eligible': {
      heading: 'YOUR FORM CANNOT BE REVIEWED',
      told: [
        'We looked at your form. It cannot go to a doctor for review. The reasons are below.',
        'This does not say that you do not need the care. Only a doctor can say that.',
      ],
      next: [
        'Some reasons can be mended. Read the reasons below, or ask for help.',
        'If you do not agree, you can ask a judge. You have 30 days from the day this letter was sent to you. You write to the Workers’ Compensation Appeals Board.',
      ],
    },
    deferred: {
      heading: 'YOUR REVIEW HAS TO WAIT',
      told: [
        'The insurance company says that it does not have to pay for this injury or this part of your body. That must be settled first.',
        'Your form is not refused.',
      ],
      next: [
        'When that is settled, the insurance company must write to you. From then on you have 30 days to ask for the review again.',
      ],
    },
    assignment: {
      heading: 'A DOCTOR WILL REVIEW YOUR CARE',
      told: [
        'Your case now goes to a doctor for review. The insurance company must send your records. It must send you a list of what it sent.',
      ],
      next: [
        'You can send papers of your own, such as reports from your doctor. You do not have to.',
        'If a paper is not on the list, send it to us.',
      ],
    },
    expedited: {
      heading: 'YOUR REVIEW IS URGENT',
      told: [
        'Your doctor said that to wait could harm you. So your case goes faster. All papers are due within 24 hours.',
      ],
      next: ['If you have papers to send, send them now.'],
    },
    'records-requested': {
      heading: 'WE ASKED FOR MORE PAPERS',
      told: ['The doctor who reviews your case needs more papers. What we asked for is below.'],
      next: ['If we asked you, please send them by the last day. If not, you do not have to do more.'],
    },
    'records-overdue': {
      heading: 'PAPERS ARE LATE',
      told: ['Papers for your review are late.'],
      next: ['You do not have to do more.'],
    },
    question: {
      heading: 'THE DOCTOR HAS A QUESTION',
      told: ['The doctor who reviews your case has a question. It is below.'],
      next: ['If the question is for you, please answer soon. If not, you do not have to do more.'],
    },
    determination: {
      heading: 'THE DOCTOR HAS DECIDED',
      told: [
        'The review of your care is done. The decision comes with this letter. Its first page says in plain words what the doctor decided.',
      ],
      next: [
        'Talk to your doctor about it.',
        'If you do not agree, you can ask a judge to look at it. The last day for that is below.',
      ],
    },
    terminated: {
      heading: 'YOUR REVIEW HAS ENDED',
      told: [
        'Your review ends here. No doctor will decide. This is so when the care is allowed, when the two sides agree, or when the request is taken back.',
      ],
      next: ['If you think that this is wrong, call us or ask a lawyer.'],
    },
  },
};
