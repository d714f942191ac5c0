import type { Facts } from './facts.ts';
import type { Inquiry } from './screening.ts';

/** 8 CCR 9792.10.3(b): what is not known and would decide a ground, as questions to a party. */
export function inquiriesOf({ application, period }: Facts): Inquiry[] {
  const { urDecision, signed, signedBy, dateOfInjury } = application;
  const reviewed = urDecision.reason !== 'none';
  const late = period.lastDay !== null && application.received > period.lastDay;
  const questions: readonly (readonly [asked: boolean, Inquiry])[] = [
    [signed && signedBy === null, ask('signedBy', 'worker', 'Who signed the application, and for whom?')],
    [dateOfInjury === null, ask('dateOfInjury', 'claims-administrator', 'What is the date of injury?')],
    [
      reviewed && urDecision.made === null,
      ask('urDecision/made', 'claims-administrator', 'On what day was the utilization review decision made?'),
    ],
    [
      reviewed && urDecision.served === null,
      ask(
        'urDecision/served',
        'claims-administrator',
        'On what day, and how, was the utilization review decision served on the worker? Please send the proof of service.',
      ),
    ],
    [
      late && urDecision.served !== null && urDecision.by === null,
      ask('urDecision/by', 'claims-administrator', 'How was the utilization review decision served on the worker?'),
    ],
  ];
  return questions.flatMap(([asked, inquiry]) => (asked ? [inquiry] : []));
}

function ask(at: string, of: Inquiry['of'], question: string): Inquiry {
  return { at, of, question };
}
