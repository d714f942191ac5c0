import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { PrescribedDrug } from './drugs.ts';
import type { InjuredRegion } from './region.ts';

/** A region that was hurt, on its side, with the figures of the last examination. */
export type Injury = {
  readonly of: InjuredRegion;
  readonly side: 'left' | 'right';
  /** Flexion or the like in degrees, one for each finding measured. */
  readonly degrees: number;
  /** Size of the disc or the tear, millimetres. */
  readonly size: number;
};

export type DrugInUse = {
  readonly drug: PrescribedDrug;
  readonly strength: string;
  /** Which of its ways to be taken. */
  readonly take: number;
  readonly quantity: number;
  readonly refills: number;
  readonly since: CivilDate;
};

export type TherapyKind = 'physical therapy' | 'chiropractic' | 'acupuncture';
export type TherapyDone = {
  readonly kind: TherapyKind;
  readonly done: number;
  readonly response: 'helped' | 'no-benefit';
};

/** How the worker is on a day. */
export type Condition = {
  readonly painWith: number;
  readonly painWithout: number;
  readonly drugs: readonly DrugInUse[];
  readonly stopped: readonly { readonly drug: PrescribedDrug; readonly strength: string }[];
  readonly work: 'off-work' | 'modified' | 'full-duty';
  readonly restriction: number;
  readonly injuries: readonly Injury[];
  readonly therapy: readonly TherapyDone[];
  readonly operated: CivilDate | null;
  readonly minutes: number;
};
