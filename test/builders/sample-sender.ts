import type { LetterSender } from '../../src/domain/cases/events/letter-sender.ts';

/** A review organization of which nothing but the name is known; name what matters to the test. */
export function sampleSender(over: Partial<LetterSender> = {}): LetterSender {
  return {
    name: 'Elm Review',
    address: null,
    telephone: null,
    fax: null,
    hours: null,
    hoursInSpanish: null,
    medicalDirector: null,
    ...over,
  };
}
