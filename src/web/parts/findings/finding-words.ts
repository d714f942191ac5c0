import type { LetterPart, Severity } from '#domain/checks/finding.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';

type FindingWords = {
  /** What a severity is called, one and several, and what it asks for. */
  readonly severities: Readonly<
    Record<Severity, { readonly one: string; readonly many: string; readonly asks: string }>
  >;
  /** What a part of a letter is called on paper. */
  readonly parts: Readonly<Record<LetterPart, string>>;
  readonly against: string;
  readonly inLetter: (part: string) => string;
};

/** The shape says a severity again where colour does not. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, string>> = { error: '⊗', warning: '△', note: '○' };

export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = {
  en: {
    severities: {
      error: { one: 'Error', many: 'errors', asks: 'to be mended before signing' },
      warning: { one: 'Warning', many: 'warnings', asks: 'to be answered' },
      note: { one: 'Note', many: 'notes', asks: 'to be known' },
    },
    parts: {
      'header.dateAssigned': 'Date assigned',
      'header.dateOfInjury': 'Date of injury',
      'header.decisionDate': 'Decision date',
      'header.urDecisionDate': 'UR denial date',
      'header.applicationReceived': 'Application received',
      summary: 'Clinical case summary',
      title: 'Title',
      'claims-administrator': 'Claims administrator guideline',
      'reviewer-guideline': 'Reviewer guideline',
      rationale: 'Decision rationale',
      reviewer: 'Qualifications',
      documents: 'Documents reviewed',
      service: 'Service',
    },
    against: 'against: ',
    inLetter: part => `${part}, in the letter`,
  },
  es: {
    severities: {
      error: { one: 'Error', many: 'errores', asks: 'se tiene que corregir antes de firmar' },
      warning: { one: 'Advertencia', many: 'advertencias', asks: 'pide una respuesta' },
      note: { one: 'Nota', many: 'notas', asks: 'solo para saberlo' },
    },
    parts: {
      'header.dateAssigned': 'Fecha de asignación',
      'header.dateOfInjury': 'Fecha de la lesión',
      'header.decisionDate': 'Fecha de la decisión',
      'header.urDecisionDate': 'Fecha de la negativa del seguro',
      'header.applicationReceived': 'Fecha en que llegó la solicitud',
      summary: 'Resumen clínico del caso',
      title: 'Título',
      'claims-administrator': 'Guía del administrador de reclamos',
      'reviewer-guideline': 'Guía del revisor',
      rationale: 'Razones de la decisión',
      reviewer: 'Quién es el revisor',
      documents: 'Papeles revisados',
      service: 'A quién se mandó',
    },
    against: 'contra: ',
    inLetter: part => `${part}, en la carta`,
  },
};
