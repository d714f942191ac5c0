import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dependsOn } from '#domain/cases/dependent/depends-on.ts';
import { whatFollows } from '#domain/cases/dependent/what-follows.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { chooseTopics } from './choose-topics.ts';
import type { GuidelineBasis } from './citations/citation.ts';
import type { Situation } from './engine/situation.ts';
import { judgeTopic } from './engine/topic.ts';
import { draftRationale } from './rationale/draft-rationale.ts';
import { missingPhrases } from './rationale/record-sentences.ts';
import { followingItem, withoutGuideline } from './rationale/without-criteria.ts';
import { asText, type SourcedSentence } from './rationale/sourced-sentence.ts';
import type { Review, ReviewedItem } from './review.ts';
import { UNKNOWN, weighCriteria } from './weigh-criteria.ts';
import { whyNotJudged } from './why-not-judged.ts';

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

const proposedOutcome = { uphold: 'upheld', overturn: 'overturned', insufficient: null } as const;

function reviewItem(
  undecided: UndecidedCase,
  { title, request }: UndecidedItem,
  surgery: number | null,
  follows: Request | null,
): ReviewedItem {
  const { on, dateOfInjury, urDecisionDate, facts } = undecided;
  const situation: Situation = { on, dateOfInjury, urDecision: urDecisionDate, request, facts, follows };
  const chosen = chooseTopics(situation);
  if (chosen === null || on === null) {
    return {
      title,
      dependsOn: surgery,
      edition: null,
      topics: [],
      proposal: 'insufficient',
      support: UNKNOWN,
      criteria: [],
      ...told(withoutGuideline(request, whyNotJudged(situation))),
      missing: [],
    };
  }
  const criteria = chosen.topics.flatMap(topic => judgeTopic(topic, chosen.edition.id, situation));
  const { proposal, support } = weighCriteria(criteria);
  return {
    title,
    dependsOn: surgery,
    edition: chosen.edition.id,
    topics: chosen.topics.map(topic => ({ id: topic.id, title: topic.title })),
    proposal,
    support,
    criteria,
    ...told(draftRationale({ request, on, chosen, criteria, proposal })),
    missing: missingPhrases(criteria),
  };
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
    proposal,
    support: parentReview.support,
    criteria: [],
    ...told(followingItem(request, parent.request, proposal)),
    missing: [],
  };
}

function told(sentences: SourcedSentence[]): Pick<ReviewedItem, 'rationale' | 'sentences'> {
  return { rationale: asText(sentences), sentences };
}
