import { z } from 'zod';
import { headingOf, type PublicHeading } from '#domain/cases/categories/public-headings.ts';
import { readHeading } from '#domain/cases/categories/read-heading.ts';
import { Outcome } from '#domain/cases/decision.ts';
import { dependsOn } from '#domain/cases/dependent/depends-on.ts';
import { Following, whatFollows } from '#domain/cases/dependent/what-follows.ts';
import { readModifiedRequest } from '#domain/cases/requests/modified-request.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { Category, Request } from '#domain/cases/requests/request.ts';
import { OpenRequest, openRequest, titleOf } from '#domain/cases/ur/open-request.ts';
import { checkStated, StatedRemainder } from '#domain/cases/ur/stated-remainder.ts';
import { caseOutcome, CaseOutcome } from '#domain/determinations/determination.ts';
import { outcomeLabels } from '#domain/determinations/outcome-label.ts';

const Item = z.strictObject({
  /** As asked for, or the title of a letter, which says itself what was authorized. */
  title: z.string().trim().min(1, 'a title is not empty').max(5000),
  /** What UR authorized of it; null when nothing. */
  authorized: z.string().max(5000).nullable().default(null),
  /** Heading of the public search list, however spelt. */
  category: z.string().nullable().default(null),
  subcategory: z.string().nullable().default(null),
  outcome: Outcome.nullable().default(null),
});

/** Input of `imr items`: what one application asks for, and what UR authorized. */
export const RequestedItems = z.strictObject({ items: z.array(Item).min(1).max(1000) });
export type RequestedItems = Readonly<z.infer<typeof RequestedItems>>;

const Heading = z.object({ category: z.string(), subcategory: z.string(), here: Category });

/** Output of `imr items`. */
export const OpenItems = z.object({
  schema: z.literal('openimr/1'),
  file: z.string(),
  items: z.array(
    z.object({
      /** Under which it is decided; null when UR authorized all of it. */
      title: z.string().nullable(),
      request: Request.nullable(),
      open: OpenRequest,
      /** Of a letter's title: whether it reviews what is left. */
      stated: StatedRemainder.nullable(),
      /** In the public search list: as read from the words, and as given. */
      heading: Heading.nullable(),
      givenHeading: Heading.nullable(),
      /** Index of the surgery it follows. */
      dependsOn: z.int().nullable(),
      follows: Following.nullable(),
    }),
  ),
  /** Of the case; null while an open item is undecided. */
  outcome: z.object({ outcome: CaseOutcome, label: z.string() }).nullable(),
});
export type OpenItems = Readonly<z.infer<typeof OpenItems>>;

export type ListedItems =
  | { readonly kind: 'listed'; readonly items: OpenItems['items']; readonly outcome: OpenItems['outcome'] }
  | { readonly kind: 'refused'; readonly message: string; readonly at: string };

/** What is open of every item of an application, under which heading it stands, and which items follow which surgery. */
export function openItems({ items }: RequestedItems): ListedItems {
  const refused = items.findIndex(
    item => item.category !== null && readHeading(item.category, item.subcategory) === null,
  );
  if (refused >= 0) {
    const { category, subcategory } = items[refused] ?? {};
    const message = `no heading of the public search list is near ${category}${subcategory === null ? '' : ` / ${subcategory}`}`;
    return { kind: 'refused', message, at: `items/${refused}/category` };
  }
  const read = items.map(readItem);
  const open = read.flatMap(({ title, request }, index) =>
    title === null || request === null ? [] : [{ title, request, index }],
  );
  const surgeries = dependsOn(open);
  const listed = read.map((item, index) => {
    const place = open.findIndex(one => one.index === index);
    const surgery = open[surgeries[place] ?? -1]?.index ?? null;
    const follows = surgery === null ? null : whatFollows(items[surgery]?.outcome ?? null);
    return { ...item, dependsOn: surgery, follows };
  });
  return { kind: 'listed', items: listed, outcome: outcomeOf(open.map(({ index }) => items[index]?.outcome ?? null)) };
}

function readItem({ title, authorized, category, subcategory }: RequestedItems['items'][number]) {
  const worded = title.replace(/\s+/g, ' ');
  const said = readModifiedRequest(worded);
  const open = openRequest(said.original ?? worded, said.authorized ?? authorized);
  const stated = said.kind !== 'plain';
  const decided = stated ? worded : titleOf(open);
  const request = decided === null ? null : readRequest(decided);
  return {
    title: decided,
    request,
    open,
    stated: checkStated(said),
    heading: request === null ? null : copied(headingOf(request)),
    givenHeading: category === null ? null : copied(readHeading(category, subcategory)?.heading ?? null),
  };
}

const copied = (heading: PublicHeading | null) => (heading === null ? null : { ...heading });

function outcomeOf(outcomes: readonly (Outcome | null)[]): OpenItems['outcome'] {
  const decided = outcomes.flatMap(outcome => (outcome === null ? [] : [{ outcome }]));
  if (decided.length === 0 || decided.length < outcomes.length) return null;
  const outcome = caseOutcome(decided);
  return { outcome, label: outcomeLabels[outcome] };
}
