import type { Command } from 'commander';
import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';

export type FacetOptions = Readonly<Partial<Record<string, unknown>>>;

/** Adds an option for each facet, by which decisions are narrowed. */
export function withFacets(command: Command): Command {
  for (const facet of Facet.options) command.option(`--${facet} <value...>`, `only with this ${facet}`);
  return command;
}

/** What the options ask for. */
export function filtersOf(options: FacetOptions): Filters {
  return Object.fromEntries(
    Facet.options.flatMap(facet => {
      const values = options[camelCase(facet)];
      return Array.isArray(values) ? [[facet, values.map(String)]] : [];
    }),
  );
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}
