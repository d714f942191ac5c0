import type { PartyRole } from '#domain/cases/parties.ts';
import type { Source } from '#domain/law/source.ts';
import { partyRule } from '../all-party-rules.ts';
import type { Bound } from '../bound.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { partiesThatAre, type ScreenedCase } from '../screened-case.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2), (d)(5)',
  says: 'who is a party of the case, has treated in it or was its medical evaluator is not independent of it',
  confidence: 'medium', // of evaluators the lists do not speak; their part in the case is such an affiliation
};

/** Is one of the parties, or bears a party's name and no number tells them apart. */
export function ownPart({ who, self }: Bound, screened: ScreenedCase): Conflict[] {
  return partiesThatAre(self, screened).map(party => {
    const sure = self.npi !== null && self.npi === party.known.npi;
    const words = inWords(party.role);
    return conflict(
      'own-part',
      source,
      sure ? `${who} is ${words}` : `${who} bears the name of ${words}, and no number tells them apart`,
    );
  });
}

const inWords = (role: PartyRole) => partyRule(role)?.words ?? 'a medical evaluator of this case';
