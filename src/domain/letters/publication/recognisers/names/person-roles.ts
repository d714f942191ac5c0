/** What somebody is to the worker or to the case. */
export const ROLE =
  /^(?:patient|claimant|applicant|worker|employee|physician|surgeon|therapist|psychologist|psychiatrist|chiropractor|acupuncturist|podiatrist|adjuster|attorney|counsel|lawyer|examiner|evaluator|nurse|practitioner|wife|husband|spouse|daughter|son|mother|father|brother|sister|partner|girlfriend|boyfriend|fiancee|supervisor|foreman|manager|coworker|interpreter|translator|friend|neighbor|caregiver|provider|radiologist|neurologist|pharmacist|technician|technologist|assistant|specialist|orthopedist|physiatrist|anesthesiologist|internist|dentist|optometrist|coordinator|representative|reviewer|director|cousin|kin|opponent|uncle|aunt|nephew|niece|roommate|boss|owner|secretary|scribe|agent|member|insured|decedent|minor|named|name|alias|qme|ame|pqme|ncm|steward|landlord|landlady|tenant|driver|passenger|bystander|deponent|declarant|affiant|subscriber|stepson|stepdaughter|stepfather|stepmother|grandson|granddaughter|grandmother|grandfather|fiance|hija|hijo|esposa|esposo|marido|hermana|hermano|madre|padre|prima|primo|cunada|cunado|suegra|suegro|tia|tio|sobrina|sobrino|abuela|abuelo|nuera|yerno|vecina|vecino|aka|nee|witness)$/u;

/** True for a part in the case, and for what stands beside a name or a degree without being one. */
export const isRole = (plain: string) =>
  ROLE.test(plain) ||
  /^(?:the|by|per|treating|requesting|primary|certified|board|licensed|internal|family|medicine|pain|management|orthopedic|doctor|degree|both|current|his|her|and|or|a|an|with|to|no|number|license|licence|lic|certificate|dea|npi|prescriber|id|name|signature|electronically|dictated|date|per|see|chart|account|state|medical)$/u.test(
    plain,
  );
