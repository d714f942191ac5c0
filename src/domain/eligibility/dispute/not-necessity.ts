import type { Source } from '#domain/law/source.ts';
import type { UrReason } from '../application/application.ts';
import { concernedBy } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(1)',
  says: 'what is reviewed is treatment refused as not medically necessary; disputes on any other ground go elsewhere',
};

const others = {
  network: {
    words: 'the rules of the medical provider network',
    elsewhere: "Workers' Compensation Appeals Board, or the procedures of the medical provider network",
  },
  coverage: { words: 'whether it is covered', elsewhere: "Workers' Compensation Appeals Board" },
  causation: {
    words: 'whether the injury caused the need for it',
    elsewhere: "Workers' Compensation Appeals Board, on the report of a medical-legal evaluator",
  },
  billing: { words: 'how it was billed', elsewhere: 'independent bill review, after a second review of the bill' },
} as const satisfies Partial<Record<UrReason, { readonly words: string; readonly elsewhere: string }>>;

const reasons = ['network', 'coverage', 'causation', 'billing'] as const;

export const notNecessity: GroundRule = {
  code: 'NOT_NECESSITY',
  source,
  find: ({ application }) =>
    reasons.flatMap(reason =>
      concernedBy(application, [reason]).map(item => ({
        item,
        message: `The treatment was not refused as medically unnecessary; the question is ${others[reason].words}.`,
        elsewhere: others[reason].elsewhere,
      })),
    ),
};
