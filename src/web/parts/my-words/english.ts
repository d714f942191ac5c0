import type { MyWords } from './my-words.ts';

export const english: MyWords = {
  states: {
    'rfa-received': {
      stands: 'The request for care came in.',
      next: 'The insurance company looks at it first.',
    },
    'ur-pending': {
      stands: 'The insurance company looks at the request.',
      next: 'It can say yes, say no, or allow a part of it.',
    },
    'ur-information-requested': {
      stands: 'The insurance company asked for more facts.',
      next: 'The facts come in, or it may say no.',
    },
    'ur-deferred': {
      stands: 'The request has to wait.',
      next: 'The insurance company says that it does not have to pay for this injury. That must be settled first.',
    },
    'ur-approved': { stands: 'The care was allowed.', next: 'There is nothing left to review.' },
    'ur-adverse': {
      stands: 'The care was refused.',
      next: 'The worker can ask for a review until the last day below.',
    },
    'ur-adverse-for-information': {
      stands: 'The care was refused, as facts were missing.',
      next: 'When the facts come in, the insurance company looks again.',
    },
    'application-received': {
      stands: 'The form for a review came in.',
      next: 'Next we look if the care can be reviewed.',
    },
    screening: {
      stands: 'We look if the care can be reviewed.',
      next: 'We write to all sides when we know.',
    },
    'inquiry-open': { stands: 'We asked one side a question.', next: 'When the answer is here, we go on.' },
    'deferred-for-liability': {
      stands: 'The review has to wait.',
      next: 'The insurance company says that it does not have to pay for this injury. When that is settled, the review can go on.',
    },
    ineligible: {
      stands: 'The care cannot be reviewed.',
      next: 'This does not say that the care is not needed. If you do not agree, you can ask a judge until the last day below.',
    },
    assigned: {
      stands: 'The case goes to a doctor for review.',
      next: 'Now the insurance company must send the records. Each side can send papers of its own.',
    },
    'records-incomplete': {
      stands: 'Papers are missing.',
      next: 'They come in late, or the doctor works with what is there.',
    },
    'records-complete': {
      stands: 'The papers are in.',
      next: 'Next a doctor with the right training gets the case. That doctor has no ties to either side.',
    },
    'in-review': {
      stands: 'A doctor reviews the care.',
      next: 'The doctor reads the records, decides on each treatment and signs.',
    },
    'reviewer-query': {
      stands: 'The doctor asked one side a question.',
      next: 'When the answer is here, the doctor goes on.',
    },
    'draft-quality': { stands: 'The doctor has decided.', next: 'The letter is made now. It comes soon.' },
    determined: {
      stands: 'The decision is here.',
      next: 'If care was approved, the insurance company must allow it. If you do not agree, you can ask a judge.',
    },
    terminated: { stands: 'The review has ended.', next: 'No doctor will decide.' },
    implemented: {
      stands: 'The decision was carried out.',
      next: 'Each side can still ask a judge until the last day below.',
    },
    appealed: {
      stands: 'A judge looks at the decision.',
      next: 'The decision stays as it is, or a new doctor reviews the case.',
    },
    remanded: {
      stands: 'The case goes to a new doctor.',
      next: 'That doctor had no part in the first decision.',
    },
    final: { stands: 'The decision is final.', next: 'Nothing more is open.' },
    published: {
      stands: 'The decision is here.',
      next: 'A copy without names is public now. Each side can ask a judge until the last day below.',
    },
  },
  eligible: {
    stands: 'The care can be reviewed.',
    next: 'Next we write to all sides. Then the records come in.',
  },
  duties: {
    U1: 'decide on the request for care',
    U1f: 'decide on the request for a drug on the state list',
    U2: 'decide on the urgent request',
    U3: 'decide on care that was already given',
    U4: 'ask for facts that are missing',
    U5: 'tell the doctor what was decided',
    U6: 'send the worker the decision in writing',
    U7: 'send the request after the first visit',
    U8: 'the refusal no longer counts',
    A1: 'ask for a review',
    A1f: 'ask for a review of the drug',
    A1d: 'ask for a review, now that it is settled who pays',
    A1n: 'ask for a review, now that the form is here',
    A2: 'look again at the refusal, inside the insurance company',
    A3: 'answer our question',
    A4: 'tell all sides that the case goes to a doctor',
    R1: 'send the records',
    R2: 'send the records',
    R3: 'send the records of the urgent case',
    R4: 'send the records',
    R5: 'send papers of your own, if you want to',
    R6: 'send records that were found later',
    R7: 'send the papers we asked for',
    R8: 'tell us that the dispute has ended',
    R9: 'tell us who pays the claim now',
    D1: 'send the decision',
    D1f: 'send the decision on the drug',
    D2: 'send the decision of the urgent case',
    D3: 'send the decision, with the added time',
    P1: 'pay for the care that was given',
    P2: 'allow the care that was approved',
    W1: 'ask a judge to look at the decision, if you do not agree',
    W2: 'sign and swear to the petition',
  },
  parties: {
    worker: 'The worker',
    physician: 'The doctor who asked',
    'worker-or-physician': 'The worker or the doctor',
    'claims-administrator': 'The insurance company',
    'party-asked': 'The side that was asked',
    'review-organization': 'We',
    'either-side': 'Each side',
  },
  you: { worker: 'You', attorney: 'You, for the worker', physician: 'You' },
  nobody: 'By law',
  closed: {
    authorized: 'Allowed after all',
    settled: 'Both sides agreed',
    'rfa-withdrawn': 'The doctor took the request back',
    'application-withdrawn': 'Taken back',
    ineligible: 'Cannot be reviewed',
  },
  open: 'Open',
  undecided: 'Not decided',
  due: (day, distance) => `By ${day}, ${distance}`,
  until: (day, distance) => `Until ${day}, ${distance}`,
  wasDue: (day, distance) => `Was due ${day}, ${distance}`,
  at: (day, time) => `${day} at ${time}`,
  whose: ({ worker, patient: { age, sex } }, injured) =>
    [
      worker,
      [sex === null ? null : sex === 'male' ? 'Man' : 'Woman', age].filter(part => part !== null).join(', '),
      `injured ${injured}`,
    ]
      .filter(Boolean)
      .join(' · '),
};
