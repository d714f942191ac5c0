import type { Agreement } from './agreement.ts';
import { withinOneSlip } from './slips.ts';

/** A claim number without separators, case and leading zeros (`wc-0012 345` → `WC12345`); null for a placeholder. */
export function readClaimNumber(text: string | null): string | null {
  const bare = (text ?? '').toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const number = bare.replace(/^0+/, '').replace(/^([A-Z]+)0+(?=[0-9])/, '$1');
  const placeholder = number.length < 4 || !/[0-9]/.test(number) || /^(.)\1*$/.test(number);
  return placeholder ? null : number;
}

/** Long enough that a slip or a missing suffix does not make another claim of it. */
const long = 6;

export function claimAgreement(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < long) return 'different';
  const cut = longer.length - shorter.length <= 4 && (longer.startsWith(shorter) || longer.endsWith(shorter));
  return cut || withinOneSlip(a, b) ? 'near' : 'different';
}
