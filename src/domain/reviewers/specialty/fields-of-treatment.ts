import type { Source } from '#domain/law/source.ts';
import { type FieldRow, fields, FOOT, HAND, LOWER_LIMB, SPINE, UPPER_LIMB } from './field-row.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(A), (B)',
  says: 'the reviewer knows the proposed treatment, and is certified in the area appropriate to the condition or the treatment; which fields those are is this table’s reading',
  confidence: 'medium',
};

const PAIN = fields('Pain Management; Physical Medicine & Rehabilitation; Anesthesiology; Occupational Medicine');

/** Which specialties have a treatment for their field; all lines that apply are taken together. */
// biome-ignore format: a table reads in columns
export const fieldsOfTreatment: readonly FieldRow[] = [
  { name: 'surgery of the spine', categories: ['surgery'], regions: SPINE, specialties: fields('Orthopedic Surgery; Neurological Surgery'), confidence: 'high' },
  { name: 'surgery of the spine', categories: ['surgery'], subcategories: ['Spine'], specialties: fields('Orthopedic Surgery; Neurological Surgery'), confidence: 'high' },
  { name: 'surgery of a limb', categories: ['surgery'], regions: [...UPPER_LIMB, ...LOWER_LIMB], specialties: fields('Orthopedic Surgery'), confidence: 'high' },
  { name: 'surgery of the hand', categories: ['surgery'], regions: HAND, specialties: fields('Orthopedic Surgery; Hand Surgery; Plastic Surgery'), confidence: 'high' },
  { name: 'surgery of foot or ankle', categories: ['surgery'], regions: FOOT, specialties: fields('Orthopedic Surgery; Podiatric Surgery; Podiatrist'), confidence: 'high' },
  { name: 'surgery of the head', categories: ['surgery'], regions: ['head', 'brain'], specialties: fields('Neurological Surgery'), confidence: 'high' },
  { name: 'surgery of face, ear or throat', categories: ['surgery'], regions: ['face', 'ear', 'throat'], specialties: fields('Otolaryngology; Plastic Surgery'), confidence: 'high' },
  { name: 'surgery of teeth or jaw', categories: ['surgery'], regions: ['teeth', 'jaw'], specialties: fields('Dentist; Otolaryngology; Plastic Surgery'), confidence: 'medium' },
  { name: 'surgery of the eye', categories: ['surgery'], regions: ['eye'], specialties: fields('Ophthalmology'), confidence: 'high' },
  { name: 'surgery of the chest', categories: ['surgery'], regions: ['chest', 'ribs'], specialties: fields('Thoracic Surgery; Surgery'), confidence: 'high' },
  { name: 'surgery of the trunk', categories: ['surgery'], regions: ['abdomen', 'breast', 'groin'], specialties: fields('Surgery; Colon and Rectal Surgery; Urology; Plastic Surgery'), confidence: 'medium' },
  { name: 'surgical consultation', categories: ['consult'], subcategories: ['Surgical consult'], specialties: fields('Orthopedic Surgery; Neurological Surgery; Surgery'), confidence: 'medium' },
  { name: 'a nerve stimulator or pump', categories: ['surgery', 'injection', 'other'], words: 'spinal cord stimulator, spinal cord stimulation, intrathecal, dorsal column stimulator, pain pump', specialties: fields('Pain Management; Anesthesiology; Neurological Surgery; Physical Medicine & Rehabilitation'), confidence: 'medium' },
  { name: 'injections', categories: ['injection'], specialties: fields('Pain Management; Anesthesiology; Physical Medicine & Rehabilitation; Orthopedic Surgery; Sports Medicine'), confidence: 'medium' },
  { name: 'injections into joints', categories: ['injection'], subcategories: ['Viscosupplementation'], specialties: fields('Rheumatology'), confidence: 'medium' },
  { name: 'imaging', categories: ['imaging'], specialties: fields('Diagnostic Radiology; Radiology'), confidence: 'high' },
  { name: 'imaging of spine or brain', categories: ['imaging'], regions: [...SPINE, 'head', 'brain'], specialties: fields('Neuroradiology; Neurology; Neurological Surgery'), confidence: 'high' },
  { name: 'electrodiagnostics', categories: ['electrodiagnostic'], specialties: fields('Neurology; Physical Medicine & Rehabilitation; Neuromuscular Medicine'), confidence: 'high' },
  { name: 'drug testing', categories: ['lab'], words: 'urine, drug, toxicology, UDS, UDT, opioid', specialties: fields('Pain Management; Addiction Psychiatry; Medical Toxicology; Occupational Medicine; Physical Medicine & Rehabilitation'), confidence: 'medium' },
  { name: 'laboratory tests', categories: ['lab'], specialties: fields('Internal Medicine; Family Practice'), confidence: 'medium' },
  { name: 'physical therapy', categories: ['physical-therapy'], specialties: fields('Physical Medicine & Rehabilitation; Sports Medicine; Occupational Medicine'), confidence: 'medium' },
  { name: 'chiropractic', categories: ['chiropractic'], specialties: fields('Chiropractic; Physical Medicine & Rehabilitation; Occupational Medicine'), confidence: 'medium' },
  { name: 'acupuncture', categories: ['acupuncture'], specialties: fields('Oriental Medicine; Physical Medicine & Rehabilitation; Pain Management'), confidence: 'medium' },
  { name: 'orthotics and prosthetics', categories: ['dme'], subcategories: ['Prosthetics/orthotics'], specialties: fields('Physical Medicine & Rehabilitation; Orthopedic Surgery; Occupational Medicine'), confidence: 'medium' },
  { name: 'electrical stimulation', categories: ['dme'], subcategories: ['Electrical stimulation'], specialties: fields('Physical Medicine & Rehabilitation; Pain Management; Occupational Medicine'), confidence: 'medium' },
  { name: 'equipment', categories: ['dme'], subcategories: ['DME', 'Supplies'], specialties: fields('Physical Medicine & Rehabilitation; Occupational Medicine'), confidence: 'medium' },
  { name: 'breathing devices for sleep', categories: ['dme'], words: 'CPAP, BiPAP, APAP', specialties: fields('Sleep Medicine; Pulmonary Disease'), tellsCondition: true, confidence: 'high' },
  { name: 'hearing aids', categories: ['dme'], words: 'hearing aid, hearing aids', specialties: fields('Otolaryngology'), tellsCondition: true, confidence: 'high' },
  { name: 'lenses', categories: ['dme'], words: 'eyeglasses, glasses, contact lens, contact lenses', specialties: fields('Ophthalmology; Optometry'), tellsCondition: true, confidence: 'high' },
  { name: 'psychological care', categories: ['psych'], specialties: fields('Psychiatry; Psychology; Psychologist; Child and Adolescent Psychiatry; Addiction Psychiatry'), confidence: 'high' },
  { name: 'tests of brain function', categories: ['psych'], words: 'neuropsychological, neuropsychology, neuropsych', specialties: fields('Neurology'), confidence: 'medium' },
  { name: 'programs of restoration', categories: ['program'], specialties: fields('Physical Medicine & Rehabilitation; Pain Management; Occupational Medicine'), confidence: 'medium' },
  { name: 'detoxification', categories: ['program'], words: 'detox, detoxification, substance abuse', specialties: fields('Addiction Psychiatry; Psychiatry'), confidence: 'high' },
  { name: 'weight and smoking', categories: ['program'], words: 'weight, bariatric, smoking', specialties: fields('Internal Medicine; Family Practice; Preventive Medicine'), confidence: 'medium' },
  { name: 'care at home and transport', categories: ['home-health', 'transportation'], specialties: fields('Physical Medicine & Rehabilitation; Family Practice; Internal Medicine; Geriatric Medicine; Occupational Medicine'), confidence: 'medium' },
  { name: 'dental services', subcategories: ['Dental services'], specialties: fields('Dentist'), tellsCondition: true, confidence: 'high' },
  { name: 'pain consultations', categories: ['consult'], words: 'pain management, pain specialist, pain medicine, physiatry, physiatrist', specialties: fields('Pain Management; Physical Medicine & Rehabilitation; Anesthesiology'), confidence: 'high' },
  { name: 'sleep studies', words: 'sleep study, polysomnogram, polysomnography, sleep specialist, sleep consultation', specialties: fields('Sleep Medicine; Pulmonary Disease; Neurology'), tellsCondition: true, confidence: 'high' },
  { name: 'hearing tests', words: 'audiogram, audiometry, hearing test, ENT, otolaryngology', specialties: fields('Otolaryngology'), tellsCondition: true, confidence: 'high' },
  { name: 'heart tests', words: 'EKG, ECG, echocardiogram, stress test, Holter, cardiologist, cardiology', specialties: fields('Cardiovascular Disease; Interventional Cardiology; Internal Medicine'), tellsCondition: true, confidence: 'high' },
  { name: 'lung tests', words: 'pulmonary function test, PFT, spirometry, pulmonologist', specialties: fields('Pulmonary Disease; Internal Medicine; Occupational Medicine'), tellsCondition: true, confidence: 'high' },
  { name: 'endoscopy', words: 'endoscopy, EGD, colonoscopy, gastroenterologist, gastroenterology', specialties: fields('Gastroenterology; Internal Medicine'), tellsCondition: true, confidence: 'high' },
  { name: 'tests of function', words: 'functional capacity evaluation, FCE, ergonomic, gym membership, range of motion testing', specialties: fields('Occupational Medicine; Physical Medicine & Rehabilitation'), confidence: 'medium' },
  { name: 'neurology consultations', categories: ['consult'], words: 'neurologist, neurology, neurological', specialties: fields('Neurology'), confidence: 'high' },
  { name: 'drugs for pain', subcategories: ['Opioids', 'Opioid antagonist', 'Muscle relaxant', 'NSAID', 'Topical analgesics', 'Topical compounds', 'Anti-epilepsy drugs', 'Misc. analgesics', 'Cannabinoids'], categories: ['drug'], specialties: PAIN, confidence: 'high' },
  { name: 'opioid dependence', categories: ['drug'], subcategories: ['Opioid antagonist'], specialties: fields('Addiction Psychiatry; Psychiatry'), confidence: 'medium' },
  { name: 'drugs for joints', categories: ['drug'], subcategories: ['NSAID', 'TNF modifier', 'Adrenal cortical steroids', 'Bisphosphonates'], specialties: fields('Rheumatology; Internal Medicine'), confidence: 'medium' },
  { name: 'drugs for seizures and migraine', categories: ['drug'], subcategories: ['Anti-epilepsy drugs', 'Antimigraine agent', 'Barbiturates', 'Dopamine agonists'], specialties: fields('Neurology'), confidence: 'high' },
  { name: 'psychotropic drugs', categories: ['drug'], subcategories: ['Antidepressant', 'Anti-anxiety', 'Atypical antipsychotic', 'Benzodiazepines', 'Sedative-hypnotics'], specialties: fields('Psychiatry; Child and Adolescent Psychiatry; Addiction Psychiatry'), confidence: 'high' },
  { name: 'antidepressants for pain', categories: ['drug'], subcategories: ['Antidepressant'], regions: [...SPINE, ...UPPER_LIMB, ...HAND, ...LOWER_LIMB, ...FOOT], specialties: fields('Pain Management; Physical Medicine & Rehabilitation'), confidence: 'medium' },
  { name: 'drugs for sleep', categories: ['drug'], subcategories: ['Sedative-hypnotics'], specialties: fields('Sleep Medicine'), confidence: 'high' },
  { name: 'drugs for the stomach', categories: ['drug'], subcategories: ['Proton pump inhibitors', 'H2 blocker (Histamine 2)', 'GI agents', 'Antiemetic'], specialties: fields('Gastroenterology; Internal Medicine; Family Practice'), confidence: 'high' },
  { name: 'drugs for heart and vessels', categories: ['drug'], subcategories: ['Alpha-blocker', 'Beta-blocker', 'Antihypertensive', 'Calcium channel blocker', 'Statin', 'Anti-coagulant'], specialties: fields('Cardiovascular Disease; Internal Medicine; Family Practice'), confidence: 'high' },
  { name: 'hormones and nutrition', categories: ['drug'], subcategories: ['Androgens & anabolic steroids', 'Antidiabetics', 'Hormones', 'Nutritional products', 'Impotence agents'], specialties: fields('Internal Medicine; Family Practice'), confidence: 'medium' },
  { name: 'impotence', categories: ['drug'], subcategories: ['Impotence agents', 'Androgens & anabolic steroids'], specialties: fields('Urology'), confidence: 'high' },
  { name: 'drugs for infections', categories: ['drug'], subcategories: ['Anti-infectives'], specialties: fields('Infectious Disease; Internal Medicine; Family Practice'), confidence: 'high' },
  { name: 'drugs for asthma and allergy', categories: ['drug'], subcategories: ['Asthma medications', 'Antihistamine'], specialties: fields('Pulmonary Disease; Allergy and Immunology; Internal Medicine; Family Practice'), confidence: 'high' },
];

/** Where neither treatment nor condition is told: those who see injured workers with every kind of complaint. */
export const generalField: FieldRow = {
  name: 'treatment of injured workers in general',
  specialties: fields(
    'Occupational Medicine; Preventive Medicine; Physical Medicine & Rehabilitation; Family Practice; Internal Medicine',
  ),
  confidence: 'low',
};
