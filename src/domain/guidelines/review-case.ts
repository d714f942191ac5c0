import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dependsOn } from '#domain/cases/dependent/depends-on.ts';
import { whatFollows } from '#domain/cases/dependent/what-follows.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { FactSource } from '#domain/evidence/fact-source.ts';
import { type ChosenTopics, chooseBeside, chooseTopics } from './choose-topics.ts';
import type { GuidelineBasis } from './citations/citation.ts';
import { editionsCovering } from './editions-covering.ts';
import { rangesConfidence } from './editions/page-confidence.ts';
import { findTopic } from './editions/topic.ts';
import type { Situation } from './engine/situation.ts';
import { judgeTopic, placeIn } from './engine/topic.ts';
import { draftRationale } from './rationale/draft-rationale.ts';
import { followingItem } from './rationale/following-item.ts';
import { missingPhrases } from './rationale/record-sentences.ts';
import { type RationaleSentence, worded } from './rationale/sentence.ts';
import type { JudgedCriterion, Review, ReviewedItem } from './review.ts';
import { openCriteria } from './unjudged/open-criteria.ts';
import { whatIsUnjudged } from './unjudged/what-is-unjudged.ts';
import { speaksAgainst, UNKNOWN, type Weighed, weighCriteria } from './weigh-criteria.ts';

type UndecidedItem = {
  readonly title: string;
  readonly request: Request;
  /** The claims administrator's guideline line; null when it is not known. */
  readonly claimsAdministrator: GuidelineBasis | null;
};

/** A case as it stood before any decision: all a review may look at. */
export type UndecidedCase = {
  readonly file: string;
  /** The day whose guidelines apply; null when no date is known. */
  readonly on: CivilDate | null;
  readonly dateOfInjury: CivilDate | null;
  readonly urDecisionDate: CivilDate | null;
  readonly facts: readonly Fact[];
  readonly items: readonly UndecidedItem[];
};

/** The same where facts are looked for as they are asked for. */
export type AskedCase = Omit<UndecidedCase, 'facts'> & { readonly facts: FactSource };

/** Judges every item against the guideline in force and proposes; it never decides. */
export function reviewCase(undecided: UndecidedCase): Review {
  const surgeries = dependsOn(undecided.items);
  const alone = undecided.items.map((item, index) =>
    (surgeries[index] ?? null) === null ? reviewItem(undecided, item, null, null) : null,
  );
  const items = undecided.items.map((item, index) => {
    const surgery = surgeries[index] ?? null;
    const parent = surgery === null ? undefined : undecided.items[surgery];
    const parentReview = surgery === null ? null : (alone[surgery] ?? null);
    // What is proposed of the surgery is read as if it were decided; a surgery left open leaves this open too.
    const follows =
      parentReview !== null && whatFollows(proposedOutcome[parentReview.proposal]).needs !== 'own-evidence';
    return follows && parent !== undefined
      ? followItem(item, parent, parentReview, surgery)
      : (alone[index] ?? reviewItem(undecided, item, surgery, parent?.request ?? null));
  });
  return { schema: 'openimr/1', file: undecided.file, items };
}

/** How the criteria of one item come out, as `reviewCase` has them, without the words it puts to them. */
export function criteriaOfItem(undecided: AskedCase, index: number): readonly JudgedCriterion[] {
  const item = undecided.items[index];
  const surgery = dependsOn(undecided.items)[index] ?? null;
  const parent = surgery === null ? undefined : undecided.items[surgery];
  if (item === undefined) return [];
  if (parent !== undefined) {
    const { proposal } = judgeItem(undecided, parent, null);
    if (whatFollows(proposedOutcome[proposal]).needs !== 'own-evidence') return [];
  }
  return judgeItem(undecided, item, parent?.request ?? null).criteria;
}

const proposedOutcome = { uphold: 'upheld', overturn: 'overturned', insufficient: null } as const;

function judgeItem(undecided: AskedCase, { request }: UndecidedItem, follows: Request | null) {
  const { on, dateOfInjury, urDecisionDate, facts } = undecided;
  const situation: Situation = { on, dateOfInjury, urDecision: urDecisionDate, request, facts, follows };
  const chosen = chooseTopics(situation);
  const beside = chooseBeside(situation);
  const judged = chosen === null ? [] : judgeAll(chosen, situation);
  const judgedBeside = beside.flatMap(one => judgeAll(one, situation));
  const weighed = proposalOf(chosen, judged, judgedBeside);
  return { situation, chosen, beside, criteria: [...judged, ...judgedBeside], ...weighed };
}

function reviewItem(
  undecided: UndecidedCase,
  item: UndecidedItem,
  surgery: number | null,
  follows: Request | null,
): ReviewedItem {
  const { title, request } = item;
  const { situation, chosen, beside, criteria, proposal, support } = judgeItem(undecided, item, follows);
  const { on } = situation;
  const covering = editionsCovering(situation);
  const unjudged = whatIsUnjudged({ situation, chosen, covering, facts: undecided.facts });
  return {
    title,
    dependsOn: surgery,
    edition: chosen?.edition.id ?? covering[0]?.id ?? null,
    topics: [chosen, ...beside].flatMap(one => (one === null ? [] : reviewedTopics(one))),
    covering: covering.map(({ id, title: named, year, section }) => ({ edition: id, title: named, year, section })),
    proposal,
    support,
    criteria,
    ...told(draftRationale({ request, on, chosen, beside, covering, criteria, proposal, unjudged })),
    missing: missingPhrases(criteria),
    unjudged: [...unjudged.map(({ text }) => text), ...openCriteria(criteria)],
  };
}

function judgeAll({ edition, topics }: ChosenTopics, situation: Situation): JudgedCriterion[] {
  return topics.flatMap(topic => judgeTopic(topic, edition.id, situation));
}

/**
 * What the criteria propose. What holds beside the guideline can only speak against a request; and where the library holds but
 * a part of what the guideline asks, nothing speaks for one.
 */
function proposalOf(
  chosen: ChosenTopics | null,
  judged: readonly JudgedCriterion[],
  beside: readonly JudgedCriterion[],
): Weighed {
  const against = beside.filter(one => one.kind !== 'advise' && speaksAgainst(one));
  const weighed = weighCriteria([...judged, ...against]);
  const isWhole =
    chosen !== null && chosen.topics.every(topic => placeIn(topic, chosen.edition.id)?.held === undefined);
  if (isWhole || weighed.proposal !== 'overturn') return weighed;
  return { proposal: 'insufficient', support: UNKNOWN };
}

function reviewedTopics({ edition, topics }: ChosenTopics): ReviewedItem['topics'] {
  return topics.map(topic => {
    const { pages, held } = placeIn(topic, edition.id) ?? { pages: [] };
    return {
      id: topic.id,
      title: topic.title,
      edition: edition.id,
      pages: pages.map(([from, to]) => [from, to]),
      pagesConfidence: rangesConfidence(edition.id, pages, findTopic(topic.title)),
      held: held ?? null,
    };
  });
}

function told(sentences: readonly RationaleSentence[]): Pick<ReviewedItem, 'rationale' | 'sentences'> {
  return { rationale: worded(sentences), sentences: [...sentences] };
}

/** What follows a surgery is decided with it, unless that is supported: then it needs criteria of its own. */
function followItem(
  { title, request }: UndecidedItem,
  parent: UndecidedItem,
  parentReview: ReviewedItem,
  surgery: number | null,
): ReviewedItem {
  const proposal = parentReview.proposal === 'uphold' ? 'uphold' : 'insufficient';
  return {
    title,
    dependsOn: surgery,
    edition: parentReview.edition,
    topics: parentReview.topics,
    covering: parentReview.covering,
    proposal,
    support: parentReview.support,
    criteria: [],
    ...told(followingItem(request, parent.request, proposal)),
    missing: [],
    unjudged: [],
  };
}
