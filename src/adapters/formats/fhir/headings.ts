import { listAt, type Resource, wordsAt } from './values.ts';

/** Headings in the order a note has them. */
export const HEADINGS = [
  'Reason for visit',
  'Allergies',
  'Medications',
  'Vital signs',
  'Physical examination',
  'Laboratory',
  'Imaging',
  'Results',
  'Diagnoses',
  'Assessment',
  'Procedures',
  'Immunizations',
  'Plan',
  'Family history',
  'Social history',
  'Documents',
  'Other entries',
] as const;
export type Heading = (typeof HEADINGS)[number];

const BY_TYPE: ReadonlyMap<string, Heading> = new Map(
  Object.entries<Heading>({
    Condition: 'Diagnoses',
    MedicationRequest: 'Medications',
    MedicationStatement: 'Medications',
    MedicationAdministration: 'Medications',
    MedicationDispense: 'Medications',
    AllergyIntolerance: 'Allergies',
    Procedure: 'Procedures',
    Immunization: 'Immunizations',
    CarePlan: 'Plan',
    Goal: 'Plan',
    ServiceRequest: 'Plan',
    DeviceRequest: 'Plan',
    Appointment: 'Plan',
    NutritionOrder: 'Plan',
    FamilyMemberHistory: 'Family history',
    ImagingStudy: 'Imaging',
    ClinicalImpression: 'Assessment',
    RiskAssessment: 'Assessment',
    DocumentReference: 'Documents',
    Composition: 'Documents',
  }),
);

const BY_CATEGORY: ReadonlyMap<string, Heading> = new Map(
  Object.entries<Heading>({
    'vital-signs': 'Vital signs',
    exam: 'Physical examination',
    laboratory: 'Laboratory',
    LAB: 'Laboratory',
    imaging: 'Imaging',
    RAD: 'Imaging',
    'social-history': 'Social history',
  }),
);

/** Under which heading a resource stands. */
export function headingOf(resource: Resource): Heading {
  const byType = BY_TYPE.get(resource.resourceType);
  if (byType !== undefined) return byType;
  if (resource.resourceType !== 'Observation' && resource.resourceType !== 'DiagnosticReport') return 'Other entries';
  for (const category of listAt(resource, 'category')) {
    const heading = BY_CATEGORY.get(wordsAt(category, 'coding.code') ?? '');
    if (heading !== undefined) return heading;
  }
  return 'Results';
}
