import type { Source } from '#domain/law/source.ts';
import type { DocumentKind } from '../document-kind.ts';

/**
 * How documents of a kind are known. `titles` are what stands over them, as phrases of a phrasebook; a title decides.
 * `signs` are what is said inside them, each with its weight: 1 for what others say too, 3 for what hardly any other
 * kind says. `against` speaks for another kind when it stands in the text.
 */
export type KindRule = {
  readonly kind: DocumentKind;
  readonly source: Source;
  readonly titles: readonly string[];
  readonly signs: readonly (readonly [weight: number, ...phrases: string[]])[];
  readonly against?: readonly (readonly [weight: number, ...phrases: string[]])[];
};
