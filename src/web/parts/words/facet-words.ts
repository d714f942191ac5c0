import type { Facet } from '#domain/corpus/facets/facet.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { CheckRule } from '#domain/checks/finding.ts';
import { ruleWords } from '../findings/rule-words.ts';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';

export const FACET_WORDS: Readonly<Record<Language, Readonly<Record<Facet, string>>>> = {
  en: {
    programme: 'Programme',
    outcome: 'Outcome',
    category: 'Kind of treatment',
    subcategory: 'Kind, in detail',
    drug: 'Drug',
    ingredient: 'Ingredient',
    class: 'Class of drug',
    'body-part': 'Body part',
    guideline: 'Guideline cited',
    edition: 'Edition cited',
    page: 'Page cited',
    specialty: 'Specialty of the reviewer',
    licence: 'Licensed in',
    priority: 'Priority',
    year: 'Year',
    profile: 'Law in force',
    finding: 'Found by the checks',
  },
  es: {
    programme: 'Programa',
    outcome: 'Resultado',
    category: 'Tipo de tratamiento',
    subcategory: 'Tipo, en detalle',
    drug: 'Medicamento',
    ingredient: 'Ingrediente',
    class: 'Clase de medicamento',
    'body-part': 'Parte del cuerpo',
    guideline: 'Guía citada',
    edition: 'Edición citada',
    page: 'Página citada',
    specialty: 'Especialidad del revisor',
    licence: 'Con licencia en',
    priority: 'Prioridad',
    year: 'Año',
    profile: 'Ley que valía',
    finding: 'Lo que hallan las comprobaciones',
  },
};

/** Values that are not read as they are; of English only those that are no words. */
const VALUE_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'ca-workers-compensation': 'Workers’ compensation',
    'ca-managed-health-care': 'Health plans',
    dme: 'Equipment',
    psych: 'Psychology',
    consult: 'Consultation',
    lab: 'Laboratory',
    P2013E: '2013 to Feb 2014',
    P2014: 'Feb 2014 to 2016',
    P2017: '2017 to Mar 2026',
    P2026: 'From Apr 2026',
  },
  es: {
    'ca-workers-compensation': 'Compensación de trabajadores',
    'ca-managed-health-care': 'Planes de salud',
    upheld: 'No aprobado',
    overturned: 'Aprobado',
    standard: 'Normal',
    expedited: 'Urgente',
    drug: 'Medicamento',
    'physical-therapy': 'Terapia física',
    dme: 'Aparatos',
    injection: 'Inyección',
    imaging: 'Estudios de imagen',
    consult: 'Consulta',
    acupuncture: 'Acupuntura',
    chiropractic: 'Quiropráctica',
    lab: 'Laboratorio',
    electrodiagnostic: 'Estudios de los nervios',
    psych: 'Psicología',
    surgery: 'Cirugía',
    program: 'Programa',
    'home-health': 'Cuidado en casa',
    transportation: 'Transporte',
    other: 'Otro',
    P2013E: 'de 2013 a feb 2014',
    P2014: 'de feb 2014 a 2016',
    P2017: 'de 2017 a mar 2026',
    P2026: 'desde abr 2026',
  },
};

const editionTitles: ReadonlyMap<string, string> = new Map(
  allEditions.map(({ id, title, year }) => [id, `${title} (${year})`]),
);

/** A value as it is read: an id in words, everything else as it is, in English. */
export function facetValueWords(facet: Facet, value: string, language: Language = 'en'): string {
  if (facet === 'edition') return editionTitles.get(value) ?? value;
  if (facet === 'page') {
    const [edition = '', page = ''] = value.split(' ');
    return `${language === 'en' ? 'p.' : 'pág.'} ${page}, ${editionTitles.get(edition) ?? edition}`;
  }
  if (!WORDED.has(facet)) return value;
  if (facet === 'finding') return spokenRule(value, language);
  return VALUE_WORDS[language][value] ?? (facet === 'programme' || facet === 'profile' ? value : inWords(value));
}

/** The language a value is read in, where the page is in this one: most are words of letters, which are in English. */
export function facetValueLanguage(facet: Facet, language: Language): Language {
  return WORDED.has(facet) ? language : 'en';
}

const WORDED: ReadonlySet<Facet> = new Set([
  'programme',
  'profile',
  'category',
  'outcome',
  'priority',
  'finding',
  'year',
]);

function spokenRule(value: string, language: Language): string {
  const rule = CheckRule.safeParse(value).data;
  return rule === undefined ? inWords(value) : ruleWords(rule, language);
}

/** `physical-therapy` → `Physical therapy`. */
function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
