import { lines } from '../../lists.ts';

/** What decisions cite: guidelines, literature and law. Nothing of it is the case's. */
export const fifteenthGuidelines: readonly string[] = lines(`
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Muscle relaxants, NSAIDs, GI symptoms & cardiovascular risk.
    Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Diagnostic Criteria, Special Studies.
    Decision based on MTUS Elbow Complaints 2007, Section(s): Lateral Epicondylalgia, Ulnar Nerve Entrapment.
    Decision based on MTUS General Approaches 2004, Section(s): Independent Medical Examinations and Consultations.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Chapter, Continuous-flow cryotherapy.
    Decision based on Non-MTUS Citation ODG, Ankle and Foot Chapter, Morton's neuroma treatment.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Diabetes, Metformin (Glucophage).
    Decision based on Non-MTUS Citation The Merck Manual of Diagnosis and Therapy, and www.drugs.com.
    Decision based on Non-MTUS Citation DeLee and Drez's Orthopaedic Sports Medicine, 4th Edition.
    Decision based on Non-MTUS Citation Harrison's Principles of Internal Medicine, 18th ed., Chapter 14.
    Decision based on Non-MTUS Citation Kaplan and Sadock's Comprehensive Textbook of Psychiatry, 9th Edition.
    Decision based on Non-MTUS Citation Green's Operative Hand Surgery, 6th ed., and Miller's Anesthesia, 8th ed.
    Decision based on Non-MTUS Citation Chou R, Qaseem A, Snow V, et al. Diagnosis and treatment of low back pain. Ann Intern Med. 2007;147:478-91.
    Decision based on Non-MTUS Citation Weinstein JN, Tosteson TD, Lurie JD, et al. JAMA. 2006;296:2441-50.
    Decision based on Non-MTUS Citation Vickers AJ, Cronin AM, Maschino AC, et al. Acupuncture for chronic pain. Arch Intern Med. 2012;172:1444-53.
    Decision based on Non-MTUS Citation Moseley JB, O'Malley K, Petersen NJ, et al. N Engl J Med. 2002;347:81-8.
    Decision based on Non-MTUS Citation American Academy of Sleep Medicine, Practice Parameters for Polysomnography.
    Decision based on Non-MTUS Citation Colorado Division of Workers' Compensation, Complex Regional Pain Syndrome Guideline.
    Decision based on Non-MTUS Citation Anthem Medical Policy, Bone Growth Stimulation, and Milliman Care Guidelines, Home Health.
    Decision based on MTUS Stress Related Conditions 2004, and on the MTUS Acupuncture Medical Treatment Guidelines.
    The Claims Administrator cited the MTUS ACOEM Guidelines, Forearm, Wrist, and Hand Complaints, Table 11-7.
    The reviewer relied on the CDC guideline by Dowell, Haegerich and Chou, JAMA 2016;315:1624-45.
  `);
