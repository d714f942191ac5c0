import { chronicPain2009Rows, type PagesConfidence } from './chronic-pain-2009-topics.ts';
import type { PageRange } from './page-range.ts';

export type { PagesConfidence };

/** A topic of the 2009 chronic pain guideline. */
export type Topic = {
  readonly id: string;
  readonly title: string;
  readonly pages: PageRange;
  /** Those, and where a drug stands in the list of its class. */
  readonly places: readonly PageRange[];
  readonly pagesConfidence: PagesConfidence;
  /** Other names it is cited by. */
  readonly aliases: readonly string[];
};

export const chronicPain2009Topics: readonly Topic[] = chronicPain2009Rows.map(row => ({
  id: row.id,
  title: row.title,
  pages: row.pages,
  places: row.listed === undefined ? [row.pages] : [row.pages, row.listed],
  pagesConfidence: row.pagesConfidence,
  aliases: row.also?.split(', ') ?? [],
}));

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace('&', 'and')
    .replace(/[^a-z0-9#]+/g, '');
const withoutBrackets = (name: string): string => name.replace(/\([^)]*\)|\[[^\]]*\]/g, '').trim();

/** What stands in brackets only to say which, when or how. */
const NO_NAME =
  /^\s*(?:for |related |\d|chronic pain|tests|pointer|tolerance|dependence|addiction|therapeutic trial|stellate)/i;

function* namesOf(topic: Topic): Generator<string> {
  yield topic.title;
  yield withoutBrackets(topic.title);
  yield* topic.aliases;
  for (const bracketed of topic.title.matchAll(/\(([^)]*)\)/g)) {
    yield* (bracketed[1] ?? '').split(/[,;]/).filter(name => !NO_NAME.test(name));
  }
}

/** Own titles come before names in brackets and aliases of other topics. */
const TOPICS = new Map<string, Topic>();
for (const topic of chronicPain2009Topics) TOPICS.set(lettersOf(withoutBrackets(topic.title)), topic);
for (const topic of chronicPain2009Topics) {
  for (const name of namesOf(topic)) if (!TOPICS.has(lettersOf(name))) TOPICS.set(lettersOf(name), topic);
}

/** The topic of the 2009 chronic pain guideline a citation names; null when no title or alias is meant. */
export function findTopic(name: string): Topic | null {
  const printed = PRINTED.get(name);
  return printed === undefined ? topicByLetters(name) : printed;
}

function topicByLetters(name: string): Topic | null {
  if (!/[a-z]/i.test(name)) return null;
  const exact =
    TOPICS.get(lettersOf(name)) ?? (name.includes('(') ? TOPICS.get(lettersOf(withoutBrackets(name))) : undefined);
  if (exact !== undefined) return exact;
  const bare = name.replace(/\b(?:topic|section|chapter|guidelines?)\b/gi, '').trim();
  return (bare === name ? undefined : TOPICS.get(lettersOf(bare))) ?? null;
}

/** Names as they are printed, which is how most citations have them. */
const PRINTED: ReadonlyMap<string, Topic | null> = new Map(
  chronicPain2009Topics.flatMap(topic => [...namesOf(topic)]).map(name => [name, topicByLetters(name)] as const),
);
