import type { ConflictRule } from '#domain/cases/attestation.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import type { Source } from '#domain/law/source.ts';
import type { Known } from './names/known.ts';
import type { ScreenedCase } from './screened-case.ts';

/** A class of parties with whom nobody bound by the law may have a material affiliation. */
export type PartyRule = {
  readonly rule: ConflictRule;
  readonly source: Source;
  /** Each role of the class, in words. */
  readonly roles: Partial<Readonly<Record<PartyRole, string>>>;
  /** Whether a contract through an academic or cancer centre is no conflict with this class. */
  readonly exempts?: (centre: Known, screened: ScreenedCase) => boolean;
};
