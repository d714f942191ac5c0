import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { digestedValue, type Search } from '#domain/letters/publication/proof.ts';
import { foreignWords, remainingIn, standsIn } from '#domain/letters/publication/remaining.ts';
import type { PdfLayers } from './ports.ts';

/** A digest of an identifier that only those can compare who hold the key. */
export type Digest = (text: string) => string;

/** Searches a public copy for everything the case knows: its texts in all forms, its file layer by layer. */
export async function searchPublicCopy(
  { pdfLayers, digest }: { readonly pdfLayers: PdfLayers; readonly digest: Digest },
  known: readonly KnownIdentifier[],
  copy: { readonly texts: readonly string[]; readonly whole: string; readonly pdf: Uint8Array | null },
): Promise<Search> {
  const layers = copy.pdf === null ? [] : await pdfLayers(copy.pdf);
  return {
    searched: known.map(identifier => ({
      class: identifier.class,
      digest: digest(digestedValue(identifier)),
      remaining: remainingIn(identifier, copy.texts),
    })),
    layers: layers.map(layer => ({
      layer: layer.layer,
      characters: layer.text.length,
      remaining: known.reduce((sum, identifier) => sum + standsIn(identifier, layer), 0),
      foreign: layer.shown ? foreignWords(copy.whole, layer).length : 0,
    })),
  };
}
