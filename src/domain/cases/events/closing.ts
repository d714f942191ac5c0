import { z } from 'zod';

/** Why a dispute, or one item of it, ends without a decision. */
export const ClosingReason = z.enum(['authorized', 'settled', 'rfa-withdrawn', 'application-withdrawn']);
export type ClosingReason = z.infer<typeof ClosingReason>;

/** Why an item is no longer open: it ended, or was never eligible. */
export const ItemClosing = z.enum([...ClosingReason.options, 'ineligible']);
export type ItemClosing = z.infer<typeof ItemClosing>;
