import type { Metadata } from 'sharp';
import { type Resolution, tiffResolution } from './tiff-resolution.ts';

/** Sides of paper in inches: what is smaller or larger by what an image says of itself is taken to be letter paper. */
const [SHORTEST, LONGEST, LETTER] = [2, 24, 11];

/**
 * The resolution of a page of an image. Faxes have twice as many dots across as down; a camera or a screen says nothing
 * that holds of paper, so its longer side is taken to be that of letter paper.
 */
export function pageResolution(bytes: Uint8Array, number: number, metadata: Metadata): Resolution {
  const { width, height, density, format } = metadata;
  const said = format === 'tiff' ? tiffResolution(bytes, number) : null;
  const { across, down } = said ?? { across: density ?? 0, down: density ?? 0 };
  const sides = [width / across, height / down];
  const isPaper = Math.min(...sides) >= SHORTEST && Math.max(...sides) <= LONGEST;
  if (isPaper && across >= LEAST && down >= LEAST) return { across, down };
  const guessed = Math.max(width, height) / LETTER;
  return { across: guessed, down: guessed };
}

/** Fewer dots an inch are those of a screen. */
const LEAST = 97;
