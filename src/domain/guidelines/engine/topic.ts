import type { Source } from '#domain/law/source.ts';
import type { PageRange } from '../editions/page-range.ts';
import type { CriterionKind, Explanation, JudgedCriterion } from '../review.ts';
import type { Condition } from './condition.ts';
import type { Situation } from './situation.ts';

/** One thing a guideline asks, in our own words. */
export type Criterion = {
  /** Within its topic: `short-course`. */
  readonly id: string;
  readonly kind: CriterionKind;
  /** What the guideline says, as a sentence. */
  readonly text: string;
  readonly condition: Condition;
  /** Page in the topic's first edition, where it is known well enough to be printed. */
  readonly page: number | null;
  /** Says whether the criterion speaks to this request at all; absent: always. */
  readonly when?: (situation: Situation) => boolean;
  /** Editions it belongs to; absent: every edition the topic stands in. */
  readonly editions?: readonly string[];
};

/** Where a topic stands in one edition; no pages where they are not known well enough to be printed. */
export type TopicEdition = {
  readonly edition: string;
  readonly pages: readonly PageRange[];
  /** Chapter of a guideline outside the schedule. */
  readonly chapter?: string;
  /**
   * What the library holds of it; absent: all that decides. `part`: it can speak against a request, never for one.
   * `unverified`: not seen in this edition, but in an earlier one or taken from what is generally known; shown, never weighed.
   */
  readonly held?: 'part' | 'unverified';
};

/** A topic of a guideline: its criteria, and the editions it stands in, oldest first. */
export type Topic = {
  readonly id: string;
  /** As the guideline heads it. */
  readonly title: string;
  readonly editions: readonly TopicEdition[];
  readonly source: Source;
  readonly criteria: readonly Criterion[];
};

type Details = Pick<Criterion, 'when' | 'editions'> & { readonly page?: number };

/** A criterion that must hold. */
export const require = criterion('require');
/** A criterion that must not hold. */
export const bar = criterion('bar');
/** A ceiling: the condition says that the request stays under it. */
export const limit = criterion('limit');
/** A criterion that weighs but never decides alone. */
export const advise = criterion('advise');

function criterion(kind: CriterionKind) {
  return (id: string, text: string, condition: Condition, details: Details = {}): Criterion => {
    const { page, ...rest } = details;
    return { id, kind, text, condition, page: page ?? null, ...rest };
  };
}

/** Every criterion of a topic that speaks to the request in this edition, judged. */
export function judgeTopic(topic: Topic, edition: string, situation: Situation): JudgedCriterion[] {
  const printsPages = topic.editions[0]?.edition === edition;
  const verified = placeIn(topic, edition)?.held !== 'unverified';
  return topic.criteria
    .filter(({ editions }) => editions === undefined || editions.includes(edition))
    .filter(({ when }) => when === undefined || when(situation))
    .map(({ id, kind, text, condition, page }) => {
      const explanation = condition(situation);
      return {
        id: `${topic.id}/${id}`,
        text,
        edition,
        pages: printsPages && page !== null ? [[page, page]] : [],
        kind,
        verdict: explanation.verdict,
        confidence: verified ? (topic.source.confidence ?? 'high') : 'low',
        verified,
        evidence: evidenceOf(explanation),
        explanation,
      };
    });
}

/** Where a topic stands in an edition; undefined where it does not. */
export function placeIn(topic: Topic, edition: string): TopicEdition | undefined {
  return topic.editions.find(one => one.edition === edition);
}

/** The facts that made a verdict, without those of parts that did not matter. */
function evidenceOf(explanation: Explanation): JudgedCriterion['evidence'] {
  return [...new Set(explanation.evidence)];
}
