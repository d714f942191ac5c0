import { longDate } from '#domain/calendar/months.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import type { ChosenTopics } from '../choose-topics.ts';
import { allEditions } from '../editions/all-editions.ts';
import { isInForce } from '../editions/edition-in-force.ts';
import type { Edition } from '../editions/edition.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';
import { placeIn } from '../engine/topic.ts';
import { type RationaleSentence, sentence } from '../rationale/sentence.ts';
import { citeOf, nameOf, quoted } from '../rationale/wording.ts';
import { topicsOf } from '../topics-by-request.ts';
import { searchSentence } from './search-sentence.ts';

export const source: Source = {
  cite: '8 CCR 9792.21(d), 9792.21.1; Labor Code 4610.6(e)',
  says: 'Treatment is not refused only because the schedule is silent; what a review could not judge is said, with the reason.',
  confidence: 'medium',
};

type Question = {
  readonly situation: Situation;
  readonly chosen: ChosenTopics | null;
  readonly covering: readonly Edition[];
  /** Every fact of the record. */
  readonly facts: readonly Fact[];
};

/** What could not be judged of a request and why, as sentences of the draft. */
export function whatIsUnjudged({ situation, chosen, covering, facts }: Question): RationaleSentence[] {
  return [
    ...unknownDrug(situation),
    ...(chosen === null ? withoutCriteria(situation, covering) : onlyPart(chosen)),
    ...injuryToCome(situation),
    ...factsToCome(facts, situation.on),
  ];
}

const said = (text: string, cites: readonly string[], facts: readonly Fact[] = []): RationaleSentence =>
  sentence('unjudged', text, { cites: [...cites], facts: [...facts] });

function unknownDrug({ request }: Situation): RationaleSentence[] {
  if (request.drug === null || request.drug.ingredients.length > 0) return [];
  const text = `${request.drug.name} is not in the table of drugs, so that neither its ingredients nor its class can be told.`;
  return [said(text, [`the request as worded: ${request.reviewed}`])];
}

function withoutCriteria(situation: Situation, covering: readonly Edition[]): RationaleSentence[] {
  const { on, request } = situation;
  if (on === null) return [said('No date is known, so that the edition in force cannot be told.', ['8 CCR 9792.21'])];
  const [nearest, ...others] = covering;
  if (nearest !== undefined) return [...notHeld(on, nearest, others), searchSentence(on)];
  const asWorded = [`the request as worded: ${request.reviewed}`];
  if (request.category === 'other' && request.subcategory === null && request.drug === null) {
    return [said('The request does not name a service that can be recognised.', asWorded), searchSentence(on)];
  }
  const standing = topicsOf(situation).flatMap(({ editions }) => editions.map(({ edition }) => edition));
  const known = allEditions.filter(({ id }) => standing.includes(id));
  const text =
    known.length > 0 && !known.some(edition => isInForce(edition, on))
      ? 'The edition that treats of this was not in force on the day of the decision, and the library knows of none that was.'
      : 'No topic of the guideline library speaks to this request in the edition in force.';
  return [said(text, ['8 CCR 9792.21']), searchSentence(on)];
}

function notHeld(on: CivilDate, nearest: Edition, others: readonly Edition[]): RationaleSentence[] {
  const since = nearest.from === null ? '' : `, in force since ${longDate(nearest.from)}`;
  const more = others.map(edition => `${nameOf(edition)} (8 CCR ${edition.section})`);
  const also = more.length === 0 ? '' : ` ${more.join(' and ')} may speak to it as well.`;
  return [
    said(
      `On ${longDate(on)} the guideline that treats of this is ${nameOf(nearest)} (8 CCR ${nearest.section}${since}).${also}`,
      [nearest, ...others].map(citeOf),
    ),
    said('This library does not hold what it asks of such a request, so that nothing is judged by it.', [
      citeOf(nearest),
    ]),
  ];
}

function onlyPart({ edition, topics }: ChosenTopics): RationaleSentence[] {
  if (!topics.some(topic => placeIn(topic, edition.id)?.held === 'part')) return [];
  const text = `Of what ${nameOf(edition)} asks this library holds only a part: it can speak against the request, not for it.`;
  return [said(text, [citeOf(edition)])];
}

function injuryToCome(situation: Situation): RationaleSentence[] {
  const told = patientFacts(situation, 'injury-date').slice(0, 1);
  const injury = situation.dateOfInjury ?? told[0]?.value.date ?? null;
  const judged = situation.urDecision ?? situation.on;
  if (injury === null || judged === null || injury <= judged) return [];
  const text = `The injury is dated ${longDate(injury)}, after ${longDate(judged)}, when the request was judged: what depends on how long ago it was stays open.`;
  return [said(text, ['the date of injury of the application'], situation.dateOfInjury === null ? told : [])];
}

/** Plans lie ahead; what is said to have been found or taken cannot. */
function factsToCome(facts: readonly Fact[], on: CivilDate | null): RationaleSentence[] {
  if (on === null) return [];
  const ahead = facts.filter(
    ({ date, assertion, kind }) =>
      date !== null && date > on && kind !== 'request' && (assertion === 'affirmed' || assertion === 'historical'),
  );
  const [first] = ahead;
  if (first === undefined) return [];
  const many = ahead.length === 1 ? 'One fact of the record is' : `${ahead.length} facts of the record are`;
  const text = `${many} dated after ${longDate(on)}, the day whose guidelines apply, as ${quoted(first)}: such dates are not counted, and are to be checked.`;
  return [said(text, [], [first])];
}
