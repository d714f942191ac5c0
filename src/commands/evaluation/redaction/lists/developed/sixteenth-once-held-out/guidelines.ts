import { lines } from '../../lists.ts';

/** What decisions cite: schedules, literature, sites and statutes. Nothing of it is the case's. */
export const sixteenthGuidelines: readonly string[] = lines(`
  Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.
  Decision based on MTUS Chronic Pain Treatment Guidelines Weaning of Medications, Zolpidem Page(s): 124.
  Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Antiepilepsy drugs (AEDs), Opioids, specific drug list.
  Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Physical Methods, Surgical Considerations.
  Decision based on MTUS ACOEM Chapter 11 Forearm, Wrist, and Hand Complaints Page(s): 264-265.
  Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, Activity Alteration.
  Decision based on MTUS Stress-Related Conditions 2004, Section(s): Treatment.
  Decision based on MTUS Postsurgical Treatment 2009, Section(s): Carpal Tunnel Syndrome, Elbow & Upper Arm.
  Decision based on MTUS Opioids Guideline 2017, Section(s): Chronic Non-Cancer Pain.
  Decision based on MTUS Cornerstones of Disability Prevention and Management 2004.
  Decision based on MTUS Hip and Groin Disorders 2019, Section(s): Hip Osteoarthrosis, Arthroplasty.
  Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, Kinesio tape (KT); Gym memberships.
  Decision based on Non-MTUS Citation ODG Carpal Tunnel Syndrome, Durkan's test; Katz hand diagram.
  Decision based on Non-MTUS Citation Official Disability Guidelines, Head, Trigeminal nerve block, Botulinum toxin (Botox; Myobloc).
  Decision based on Non-MTUS Citation ACOEM Occupational Medicine Practice Guidelines, Reed Group/MDGuidelines.
  Decision based on Non-MTUS Citation Wheeless' Textbook of Orthopaedics, Hallux Rigidus.
  Decision based on Non-MTUS Citation Crenshaw AH, Campbell's Operative Orthopaedics, Shoulder Injuries.
  Decision based on Non-MTUS Citation Harrison's Principles of Internal Medicine, 18th ed., Fauci AS et al., McGraw-Hill.
  Decision based on Non-MTUS Citation Hooten WM, Timming R, Belgrade M. Institute for Clinical Systems Improvement. Assessment and Management of Chronic Pain. Updated 2013.
  Decision based on Non-MTUS Citation Kim JY, Jung HJ. Clin Orthop Relat Res. 2011 Jul;469(7):1951-7. doi: 10.1007/s11999-010-1738-z.
  Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed.
  Decision based on Non-MTUS Citation American Academy of Sleep Medicine, Clinical Guideline for Chronic Insomnia, J Clin Sleep Med 2008.
  Decision based on Non-MTUS Citation www.ncbi.nlm.nih.gov/pubmed/19389790.
  Decision based on Non-MTUS Citation http://www.aetna.com/cpb/medical/data/500_599/0540.html.
  Decision based on Non-MTUS Citation eMedicine, Lumbar Degenerative Disk Disease, Workup; Epocrates Online.
  Decision based on Non-MTUS Citation Cigna Medical Coverage Policy 0147; Anthem Clinical UM Guideline CG-SURG-12.
  Decision based on Non-MTUS Citation Labor Code section 4600(a) and Title 8 CCR 9792.20.
  Decision based on Non-MTUS Citation Washington State Department of Labor and Industries, Medical Treatment Guidelines, 2002.
  Decision based on Non-MTUS Citation Cochrane Database Syst Rev. 2009 Oct 7;(4):CD001351, Furlan AD.
  Decision based on Non-MTUS Citation FDA Prescribing Information: Butrans; Lyrica; Celebrex.
  The Claims Administrator cited no guideline and relied on the judgment of its physician advisor.
  The Expert Reviewer found that the MTUS did not speak to this device and relied on the ODG, Pain Chapter.
`);
