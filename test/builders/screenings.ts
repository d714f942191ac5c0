import type { z } from 'zod';
import { screenApplication, type ScreenApplicationOutcome } from '../../src/commands/screening/screen-application.ts';
import { Application } from '../../src/domain/eligibility/application/application.ts';
import type { Ground } from '../../src/domain/eligibility/screening/ground.ts';
import type { Screened } from '../../src/domain/eligibility/screening/screening.ts';

type Input = z.input<typeof Application>;
type ItemInput = Input['items'][number];
export type Change = Partial<Omit<Input, 'urDecision' | 'items'>> & {
  readonly urDecision?: Partial<Input['urDecision']>;
  readonly items?: readonly Partial<ItemInput>[];
};

const item: ItemInput = { title: 'Naproxen 550mg #60', decision: 'denied' };

/** An application that nothing stands against, with changes. */
export function applicationWith({ urDecision, items, ...change }: Change = {}): Application {
  return Application.parse({
    received: '2016-11-10',
    signed: true,
    signedBy: 'worker',
    urDecisionAttached: true,
    dateOfInjury: '2013-02-01',
    claim: { number: 'WC-100200', birthDate: '1970-05-06', lastName: 'Arroyo', firstName: 'Elena' },
    physician: 'Dr. Paul Winter',
    ...change,
    urDecision: { made: '2016-11-03', served: '2016-11-03', by: 'mail', reason: 'necessity', ...urDecision },
    items: (items ?? [{}]).map(each => ({ ...item, ...each })),
  });
}

export function outcomeOf(change: Change): ScreenApplicationOutcome {
  return screenApplication(applicationWith(change));
}

export function screeningOf(change: Change = {}): Screened {
  const outcome = outcomeOf(change);
  if (outcome.kind === 'refused') throw new Error(`${outcome.refusal.at}: ${outcome.refusal.message}`);
  return outcome.screening;
}

/** The grounds in short, `LATE`, `AUTHORIZED:1` for one of item 1, and how far the application is eligible. */
export function found(change: Change = {}): string {
  const { grounds, eligible } = screeningOf(change);
  return [...grounds.map(({ code, item: of }) => (of === null ? code : `${code}:${of}`)), eligible].join(' ');
}

export function ground(code: Ground['code'], change: Change = {}): Ground | null {
  return screeningOf(change).grounds.find(each => each.code === code) ?? null;
}
