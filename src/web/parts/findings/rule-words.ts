import type { CheckRule } from '#domain/checks/finding.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';

/** What each check finds, in Spanish. */
const SPANISH: Readonly<Record<CheckRule, string>> = {
  'conclusion-names-other-item': 'La conclusión nombra otro tratamiento',
  'conclusion-missing': 'Falta la conclusión',
  'conclusion-contradicts-outcome': 'La conclusión contradice el resultado',
  'denied-fact': 'Niega un hecho que está en los papeles',
  'fact-conflict': 'Dos hechos se contradicen',
  'wrong-body-part': 'Otra parte del cuerpo',
  'guideline-wrong-region': 'La guía es de otra parte del cuerpo',
  'citation-incomplete': 'Cita incompleta',
  'citation-none': 'No cita ninguna guía',
  'citation-outside-topic': 'La cita es de otro tema',
  'edition-not-in-force': 'Edición que no valía ese día',
  'guideline-out-of-scope': 'La guía no trata de esto',
  'drug-misnamed': 'Medicamento con otro nombre',
  'drug-misclassified': 'Medicamento en otra clase',
  'dose-implausible': 'Dosis poco creíble',
  'dose-conflict': 'Dos dosis se contradicen',
  'duplicate-therapy': 'Dos veces el mismo tratamiento',
  'rationale-reused': 'Las mismas razones para otro tratamiento',
  'pronoun-conflict': 'Unas veces «él» y otras «ella»',
  'date-conflict': 'Dos fechas se contradicen',
  'date-order': 'Fechas en otro orden',
  'threshold-conflict': 'Un límite no cuadra con el resultado',
  'taper-notice-missing': 'Falta el aviso de bajar la dosis poco a poco',
  'quantity-missing': 'Falta la cantidad',
  'partial-approval-unstated': 'No dice qué parte se aprobó',
  'template-leftover': 'Resto de una plantilla',
  misspelling: 'Palabra mal escrita',
  'criteria-unmet-but-overturned': 'Se aprobó sin cumplir los criterios',
  'criteria-met-but-upheld': 'Se negó aunque se cumplen los criterios',
  'documents-not-listed': 'Papeles que no están en la lista',
  'reading-grade': 'Difícil de leer',
  'necessity-not-plain': 'No dice claro si el tratamiento es necesario',
  'condition-unstated': 'No dice cuál es el problema de salud',
  'documents-unlisted': 'Falta la lista de papeles',
  'treatment-unstated': 'No dice cuál es el tratamiento',
  'evidence-unspecific': 'No dice en qué se basa',
  'reasons-without-findings': 'Razones sin hechos del caso',
  'reviewer-undescribed': 'No dice quién es el médico revisor',
  'panel-analysis-missing': 'Falta lo que dijo un revisor',
  'service-incomplete': 'No dice bien a quién se mandó',
};

/** A rule as a few words: `denied-fact` is `Denied fact`. */
export function ruleWords(rule: CheckRule, language: Language): string {
  if (language === 'es') return SPANISH[rule];
  const words = rule.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
