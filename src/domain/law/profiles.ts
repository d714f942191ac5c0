import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from './source.ts';

export const ProfileId = z.enum(['P2013E', 'P2014', 'P2017', 'P2026']);
export type ProfileId = z.infer<typeof ProfileId>;

/** The law of independent medical review between two days, the last included; `until` null means still in force. */
type Profile = {
  readonly id: ProfileId;
  readonly from: string;
  readonly until: string | null;
  /** What makes it differ from the one before. */
  readonly source: readonly Source[];
  /** False where the rules of the period were announced, but their text was not obtained. */
  readonly regulationsRead: boolean;
};

const profiles: readonly Profile[] = [
  {
    id: 'P2013E',
    from: '2013-01-01',
    until: '2014-02-11',
    regulationsRead: true,
    source: [
      {
        cite: 'Labor Code 4610.5(a)',
        says: 'injuries from 2013 on, or any injury when the UR decision was communicated from 1 Jul 2013 on',
      },
      { cite: '8 CCR 9792.10.3 (emergency rule of 2013)', says: 'a party answers an eligibility inquiry in 15 days' },
      {
        cite: '8 CCR 9792.10.5 (emergency rule of 2013)',
        says: 'twelve months of treating reports are sent',
        confidence: 'medium',
      },
    ],
  },
  {
    id: 'P2014',
    from: '2014-02-12',
    until: '2016-12-31',
    regulationsRead: true,
    source: [
      { cite: '8 CCR 9792.10.3(c)', says: 'a party answers an eligibility inquiry in 5 business days' },
      { cite: '8 CCR 9792.10.5(a)(1)', says: 'six months of treating reports are sent' },
      { cite: '8 CCR 9792.10.6(b)(2)', says: 'no decision on the UR decision alone' },
    ],
  },
  {
    id: 'P2017',
    from: '2017-01-01',
    until: '2026-03-31',
    regulationsRead: true,
    source: [
      {
        cite: 'Labor Code 4610.5(c), (h), 4610.6(d)',
        says: 'delay is no longer a UR outcome; from 2018 a formulary dispute is filed in 10 days and decided in 5 working days',
      },
      {
        cite: 'Labor Code 4610.5(g)',
        says: 'authorization, settlement or withdrawal is reported within 5 days',
        confidence: 'medium',
      },
    ],
  },
  {
    id: 'P2026',
    from: '2026-04-01',
    until: null,
    regulationsRead: false,
    source: [
      {
        cite: '8 CCR 9792.6.1 to 9792.12 (rules of 1 Apr 2026)',
        says: 'UR and IMR rules rewritten; announced, full text not obtained',
        confidence: 'low',
      },
    ],
  },
];

export const source: readonly Source[] = profiles.flatMap(profile => profile.source);

/** First and last day the calendar of holidays and the profiles answer for. */
export const firstDay = '2013-01-01';
export const lastDay = '2035-12-31';

/** Which law is in force on a day, by its name alone: days written this way are in the order of the calendar. */
export function profileOn(day: CivilDate): ProfileId | null {
  return profiles.find(({ from, until }) => from <= day && (until === null || day <= until))?.id ?? null;
}

/** The law in force on a day; a profile asked for by name is taken on the day of its period nearest to that day. */
export function lawOn(
  day: Temporal.PlainDate,
  asked: ProfileId | null,
): { readonly id: ProfileId; readonly day: Temporal.PlainDate; readonly regulationsRead: boolean } | null {
  const on = day.toString();
  const named = asked ?? profileOn(on);
  const profile = profiles.find(({ id }) => id === named);
  if (profile === undefined) return null;
  return { id: profile.id, day: nearest(profile, day, on), regulationsRead: profile.regulationsRead };
}

function nearest({ from, until }: Profile, day: Temporal.PlainDate, on: string): Temporal.PlainDate {
  if (on < from) return Temporal.PlainDate.from(from);
  return until !== null && on > until ? Temporal.PlainDate.from(until) : day;
}
