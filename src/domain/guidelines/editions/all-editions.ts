import { acoem2004 } from './acoem-2004.ts';
import { acoemCurrent } from './acoem-current.ts';
import { dwcGuidelines } from './dwc-guidelines.ts';
import type { Edition } from './edition.ts';

/** Every edition the library knows. */
export const allEditions: readonly Edition[] = [...acoem2004, ...dwcGuidelines, ...acoemCurrent];
