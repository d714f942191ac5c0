import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { findPart, type Part } from './part-headings.ts';

export type CutParts = {
  /** What stands under each heading that is there. */
  readonly sections: ReadonlyMap<Part, Flow>;
  /** What stands above the first of them. */
  readonly head: Flow;
};

/** A letter up to `end` cut at the headings named, in whatever order they stand. */
export function cutParts(flow: Flow, parts: readonly Part[], end: number): CutParts {
  const region = flow.slice(0, end);
  const found = parts
    .flatMap(part => {
      const span = findPart(region, part);
      return span === null ? [] : [{ part, ...span }];
    })
    .toSorted((a, b) => a.start - b.start);
  return {
    sections: new Map(
      found.map((heading, index) => [heading.part, region.slice(heading.end, found[index + 1]?.start ?? end)]),
    ),
    head: region.slice(0, found[0]?.start ?? end),
  };
}
