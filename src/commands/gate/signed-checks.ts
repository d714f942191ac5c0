import { type Analysis, answerTo } from '#domain/cases/analyses/analysis.ts';
import type { Examined } from '#domain/cases/analyses/signing.ts';
import type { LetterSender } from '#domain/cases/events/letter-sender.ts';
import type { CredentialWording } from '#domain/cases/events/review.ts';
import type { ExaminedDraft } from './examine-draft.ts';

/** What a signature keeps of the look at its draft: which checks ran, what they found, what was answered; and how its letter says the rest. */
export function examinedForSignature(
  draft: ExaminedDraft | null,
  own: Analysis | null,
  { wording, sender }: { readonly wording: CredentialWording; readonly sender: LetterSender | null },
): Examined {
  // Nothing is decided, or nobody sits there: no check ran, and the steps say so.
  if (draft === null || own === null) {
    return { checks: { rules: [], findings: [], unchecked: [] }, letter: { documents: [], notices: [] } };
  }
  const { rules, findings, unchecked, letter } = draft;
  return {
    checks: {
      rules: [...rules],
      findings: findings.map(({ key, rule, severity, item, message, at }) => ({
        key,
        rule,
        severity,
        item,
        message,
        quote: at.quote,
        answer: severity === 'warning' ? answerTo(own, key) : null,
      })),
      unchecked: [...unchecked],
    },
    // A list is what a letter has where nothing is said.
    letter: { ...letter, ...(wording === 'block' ? {} : { wording }), ...(sender === null ? {} : { sender }) },
  };
}
