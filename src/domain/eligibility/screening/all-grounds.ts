import { conditionallyNonCertified } from '../dispute/cnc.ts';
import { liability } from '../dispute/liability.ts';
import { noUr } from '../dispute/no-ur.ts';
import { notNecessity } from '../dispute/not-necessity.ts';
import { outOfScopeDate } from '../dispute/out-of-scope-date.ts';
import { urUntimely } from '../dispute/ur-untimely.ts';
import { duplicate } from '../filing/duplicate.ts';
import { late } from '../filing/late.ts';
import { noUrCopy } from '../filing/no-ur-copy.ts';
import { unsigned } from '../filing/unsigned.ts';
import { wrongParty } from '../filing/wrong-party.ts';
import { authorized } from '../treatment/authorized.ts';
import { priorImr } from '../treatment/prior-imr.ts';
import { repeatWithinTwelveMonths } from '../treatment/repeat-12m.ts';
import { rfaWithdrawn } from '../treatment/rfa-withdrawn.ts';
import { settled } from '../treatment/settled.ts';
import type { GroundCode, GroundRule } from './ground.ts';

/** Every ground, in the order of their codes. */
export const allGrounds: Readonly<Record<GroundCode, GroundRule>> = {
  UNSIGNED: unsigned,
  WRONG_PARTY: wrongParty,
  LATE: late,
  NO_UR_COPY: noUrCopy,
  DUPLICATE: duplicate,
  OUT_OF_SCOPE_DATE: outOfScopeDate,
  NO_UR: noUr,
  UR_UNTIMELY: urUntimely,
  CNC: conditionallyNonCertified,
  NOT_NECESSITY: notNecessity,
  LIABILITY: liability,
  PRIOR_IMR: priorImr,
  REPEAT_12M: repeatWithinTwelveMonths,
  AUTHORIZED: authorized,
  SETTLED: settled,
  RFA_WITHDRAWN: rfaWithdrawn,
};
