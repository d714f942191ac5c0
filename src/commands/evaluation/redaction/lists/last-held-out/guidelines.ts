import { lines } from '../lists.ts';

/** What decisions cite: schedules, literature, sites and statutes. Nothing of it is the case's. */
export const lastGuidelines: readonly string[] = lines(`
  Decision based on MTUS Chronic Pain Treatment Guidelines Chronic pain programs, early intervention; Proton pump use Page(s): 32, 68.
  Decision based on MTUS Chronic Pain Treatment Guidelines Interferential Current Stimulation (ICS), H-wave stimulation (HWT) Page(s): 117-120.
  Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain), Benzodiazepines.
  Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Follow-up Visits.
  Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303, 305-307, and Table 12-8.
  Decision based on MTUS Shoulder Complaints 2004, Section(s): Rotator Cuff Tear, Impingement, Table 9-6.
  Decision based on MTUS Elbow Disorders 2007, Section(s): Recommendations, Epicondylalgia.
  Decision based on MTUS Acupuncture Treatment 2007, Section(s): 9792.24.1(c)(1).
  Decision based on MTUS Initial Approaches to Treatment 2004, Section(s): Initial Approaches to Treatment.
  Decision based on MTUS Traumatic Brain Injury 2017, Section(s): Treatment Recommendations.
  Decision based on MTUS General Approaches 2004, Section(s): Prevention, General Approach to Initial Assessment and Documentation.
  Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee & Leg (updated 2/27/15), Continuous-flow cryotherapy; Skilled nursing facility LOS (SNF).
  Decision based on Non-MTUS Citation ODG Shoulder, Surgery for Bankart lesions; Hawkins test; Partial claviculectomy (Mumford procedure).
  Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Mental Illness & Stress, Eszopiclone (Lunesta), Sedative hypnotics.
  Decision based on Non-MTUS Citation ODG, Diabetes, Metformin (Glucophage); Fitness for Duty, FCE; Burns.
  Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM), 3rd Edition, Hand, Wrist.
  Decision based on Non-MTUS Citation AAOS Clinical Practice Guideline, Treatment of Distal Radius Fractures; Hammert WC, Lichtman DM.
  Decision based on Non-MTUS Citation Schwartz's Principles of Surgery, Chapter 37, Inguinal Hernias, Brunicardi FC.
  Decision based on Non-MTUS Citation Cecil Medicine, 24th ed., Goldman L, Schafer AI, Elsevier Saunders.
  Decision based on Non-MTUS Citation Park CH, Bishop JY, Young KW. Arthroscopy. 2013 May;29(5):914-21. PMID: 23628662.
  Decision based on Non-MTUS Citation Rosenquist EWK, Aronson MD. Overview of the treatment of chronic pain. UpToDate.
  Decision based on Non-MTUS Citation Physicians' Desk Reference (PDR), Flomax; Pepcid; Theramine.
  Decision based on Non-MTUS Citation American Urological Association Guideline, Hematuria, Davis R, Jones JS.
  Decision based on Non-MTUS Citation http://www.nlm.nih.gov/medlineplus/druginfo/meds/a682514.html.
  Decision based on Non-MTUS Citation www.guideline.gov/content.aspx?id=37954; www.odg-twc.com.
  Decision based on Non-MTUS Citation http://emedicine.medscape.com/article/1230853-overview.
  Decision based on Non-MTUS Citation Blue Cross of California Medical Policy DME.00011; Aetna CPB 0343.
  Decision based on Non-MTUS Citation Medicare Benefits Manual (Rev. 144, 05-06-11), Chapter 15, Part B; Local Coverage Determination L33794.
  Decision based on Non-MTUS Citation California Health and Safety Code 11190; 16 CCR 1364.
  Decision based on Non-MTUS Citation Rubinstein SM, van Middelkoop M, de Boer MR. Cochrane Database Syst Rev. 2011;(2):CD008112.
  Decision based on Non-MTUS Citation Hegmann KT, ed. Occupational Medicine Practice Guidelines, 3rd ed. Elk Grove Village, IL: ACOEM; 2011.
  Decision based on Non-MTUS Citation New Zealand Guidelines Group; NICE CG88; Scottish SIGN 136.
  No citation at all was given by the Claims Administrator in its letter.
  The Claims Administrator based its decision on ODG, Fusion (spinal), and on Milliman Care Guidelines.
  The Expert Reviewer based the decision on MTUS, and found that Dr. Waddell's criteria as cited there did not apply.
`);
