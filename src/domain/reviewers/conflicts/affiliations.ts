import type { PartyRole } from '#domain/cases/parties.ts';
import { holdsOn } from '../qualification/requirement.ts';
import { partyRule } from './all-party-rules.ts';
import type { Bound, KnownTie } from './bound.ts';
import { type Conflict, conflict } from './conflict.ts';
import type { PartyRule } from './party-rule.ts';
import { source as officersSource } from './parties/officers-and-employees.ts';
import { source as familial, familialAffiliation } from './relations/familial.ts';
import { source as financial, type FinancialAffiliation, financialAffiliation } from './relations/financial.ts';
import { source as professional, professionalAffiliation } from './relations/professional.ts';
import { type KnownParty, partiesThatAre, type ScreenedCase } from './screened-case.ts';

/** Every material affiliation of somebody bound with a party of the case, each with the class of the party and the definition it meets. */
export function affiliations(bound: Bound, screened: ScreenedCase): Conflict[] {
  const found = bound.ties.flatMap(known => (holds(known.tie, screened) ? ofTie(bound, known, screened) : []));
  return [...found, ...ofInterests(bound, screened)];
}

function ofTie(bound: Bound, known: KnownTie, screened: ScreenedCase): Conflict[] {
  const found: Conflict[] = [];
  for (const party of partiesThatAre(known.known, screened)) {
    const of = partyRule(party.role);
    if (of === null) continue;
    const affiliation = materialAffiliation(bound, known, party, screened);
    if (affiliation === null || isExempt(known, of.rule, screened)) continue;
    found.push(
      conflict(of.rule.rule, of.rule.source, `${bound.who}: ${affiliation.what}, ${of.words}`, affiliation.by),
    );
  }
  return [...found, ...ofService(bound, known, screened)];
}

/** A contract that runs through an academic or cancer centre, where the class of parties lets it pass. */
function isExempt({ tie, centre }: KnownTie, { exempts }: PartyRule, screened: ScreenedCase): boolean {
  const contract = tie.relation === 'independent-contractor' || tie.relation === 'network-membership';
  return contract && centre !== null && exempts !== undefined && exempts(centre, screened);
}

type Affiliation = { readonly what: string; readonly by: typeof familial };

/** What makes a tie to a party material, or null. */
function materialAffiliation(
  bound: Bound,
  { tie }: KnownTie,
  party: KnownParty,
  screened: ScreenedCase,
): Affiliation | null {
  const relative = familialAffiliation(tie.relation);
  if (relative !== null) return { what: relative, by: familial };
  if (tie.relation === 'development') {
    const of = partyRule(party.role);
    return of?.rule.rule === 'developer-or-manufacturer'
      ? { what: 'part in its development', by: of.rule.source }
      : null;
  }
  const what = professionalAffiliation(tie.relation, payFrom(bound, party, screened));
  return what === null ? null : { what, by: professional };
}

const SERVED: ReadonlySet<PartyRole> = new Set(['employer', 'insurer', 'claims-administrator']);

/** A relative or partner who works for the employer, insurer or administrator, whether or not the case names that person. */
function ofService(bound: Bound, { tie, serves }: KnownTie, screened: ScreenedCase): Conflict[] {
  if (serves.length === 0) return [];
  const relative = familialAffiliation(tie.relation);
  const what = relative ?? professionalAffiliation(tie.relation, { kind: 'within', share: '' });
  if (what === null) return [];
  return serves
    .filter(
      service => holds(service, screened) && partiesThatAre(service.of, screened).some(party => SERVED.has(party.role)),
    )
    .map(({ as }) =>
      conflict(
        'officers-and-employees',
        officersSource,
        `${bound.who}: ${what}, who is ${partyRule(as)?.words}`,
        relative === null ? professional : familial,
      ),
    );
}

function ofInterests(bound: Bound, screened: ScreenedCase): Conflict[] {
  if (bound.interests.length === 0) return [];
  const paying = new Set(bound.interests.flatMap(({ known }) => partiesThatAre(known, screened)));
  return [...paying].flatMap(party => {
    const of = partyRule(party.role);
    const pay = payFrom(bound, party, screened);
    if (of === null || pay.kind === 'none' || pay.kind === 'within') return [];
    const share = pay.kind === 'material' ? pay.share : 'a share that is not known and so cannot be cleared';
    return [
      conflict(
        of.rule.rule,
        of.rule.source,
        `${bound.who}: ${share} of the year’s income comes from ${of.words}`,
        financial,
      ),
    ];
  });
}

/** What somebody bound is paid by a party, through whatever name of it. */
function payFrom(bound: Bound, party: KnownParty, screened: ScreenedCase): FinancialAffiliation {
  const paid = bound.interests.filter(({ known }) => partiesThatAre(known, screened).includes(party));
  return financialAffiliation(
    paid.map(({ interest }) => interest),
    bound.incomes,
    screened.on,
  );
}

const holds = ({ from, to }: { readonly from: string | null; readonly to: string | null }, { on }: ScreenedCase) =>
  holdsOn({ validFrom: from, expires: to }, on);
