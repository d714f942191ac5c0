import type { Wording } from './notice-words.ts';

/** Notices to those whose work it is: attorney, physician, claims administrator. */
export const partyEnglish: Wording = {
  language: 'en',
  number: 'IMR case number:',
  date: 'Date of this notice:',
  care: 'Disputed treatment',
  said: 'Recorded',
  asked: who => `Asked of: ${who}.`,
  dates: 'Due dates',
  next: 'What follows',
  help: null,
  notices: {
    'application-received': {
      heading: 'APPLICATION RECEIVED',
      told: ['An application for independent medical review of the treatment below was received.'],
      next: ['It is screened for eligibility. The parties will be notified of the result (Labor Code 4610.5(k)).'],
    },
    inquiry: {
      heading: 'REQUEST FOR INFORMATION ON ELIGIBILITY',
      told: [
        'Further information is needed to determine whether the dispute is eligible for independent medical review (8 CCR 9792.10.3).',
      ],
      next: [
        'The party asked answers within five business days of receipt; the review of eligibility continues on what is at hand.',
      ],
    },
    eligible: {
      heading: 'NOTICE OF ELIGIBILITY',
      told: [
        'The application was found eligible for independent medical review, wholly or in the part not excepted below.',
      ],
      next: ['A notice of assignment follows within one business day (8 CCR 9792.10.4(b)).'],
    },
    'not-eligible': {
      heading: 'NOTICE OF INELIGIBILITY',
      told: [
        'The application was found not eligible for independent medical review, for the reasons below. Nothing is decided about medical necessity.',
      ],
      next: [
        'A party that disagrees may file a verified petition with the Workers’ Compensation Appeals Board within 30 days of service of this notice (8 CCR 10575).',
      ],
    },
    deferred: {
      heading: 'NOTICE OF DEFERRAL',
      told: ['The application is deferred until the dispute over liability is resolved (Labor Code 4610.5(h)(2)).'],
      next: ['On resolution the claims administrator notifies the employee, who then has 30 days to apply.'],
    },
    assignment: {
      heading: 'NOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION',
      told: ['The dispute was assigned for independent medical review (8 CCR 9792.10.4(b)).'],
      next: [
        'The claims administrator provides: the reports of the requesting physician relevant to the current condition of the six months before the request, and those named in the request or the decision; the application form that was sent; all that was told to the employee about the decision; what was submitted in support of the request; other documents and criteria used, with the reasons; and a list of all of it (8 CCR 9792.10.5(a)(1); Labor Code 4610.5(l)).',
        'The same list goes to the employee and the requesting physician, with copies of what they lack (Labor Code 4610.5(l)(4), (o)). The employee and the physician may send documents of their own.',
        'Documents that come late carry a penalty of $500 a day, up to $5,000 (8 CCR 9792.12(c)(6)).',
      ],
    },
    expedited: {
      heading: 'NOTICE OF EXPEDITED REVIEW',
      told: ['A physician certified an imminent and serious threat to health. The review is expedited.'],
      next: ['All documents are due within 24 hours (Labor Code 4610.5(n)).'],
    },
    'records-requested': {
      heading: 'REQUEST FOR FURTHER DOCUMENTS',
      told: ['Further documents are needed for the review (8 CCR 9792.10.5(d)).'],
      next: [
        'The party asked sends them by the date below. Copies of the request and of what is sent go to all parties (Labor Code 4610.6(b)).',
      ],
    },
    'records-overdue': {
      heading: 'DOCUMENTS OVERDUE',
      told: ['The documents asked for in the notice of assignment were due and have not all been received.'],
      next: [
        'A penalty of $500 a day accrues, up to $5,000 a case, and is assessed on an order to show cause (8 CCR 9792.12(c)(6)). Send the documents at once.',
      ],
    },
    question: {
      heading: 'QUESTION OF THE REVIEWER',
      told: ['The reviewer asks for information.'],
      next: ['The party asked answers. Question and answer go to all parties (Labor Code 4610.6(b)).'],
    },
    determination: {
      heading: 'FINAL DETERMINATION',
      told: [
        'The final determination is issued and comes with this notice. It is the determination of the Administrative Director and binding on all parties (Labor Code 4610.6(g)).',
      ],
      next: [
        'It is implemented promptly where treatment was found necessary (Labor Code 4610.6(j)). A party may appeal by a verified petition (Labor Code 4610.6(h)).',
      ],
    },
    terminated: {
      heading: 'REVIEW TERMINATED',
      told: [
        'The independent medical review ends without a determination: the treatment was authorized, the dispute was resolved, or the request or the application was withdrawn.',
      ],
      next: ['Fees follow the stage the review had reached (8 CCR 9792.10.8).'],
    },
  },
};
