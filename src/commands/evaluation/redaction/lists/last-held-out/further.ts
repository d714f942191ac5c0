import { lines } from '../lists.ts';

/** Further sentences that name nobody. */
export const lastFurther: readonly string[] = lines(`
  DOCUMENTS REVIEWED / ISSUES AT DISPUTE / CONCLUSION
  SUBJECTIVE: Same. OBJECTIVE: Same. PLAN: Same.
  Medication List   Dose   Route   Frequency   Last Filled
  Motion   Normal   Right   Left   Pain
  Work Restrictions: No Kneeling, No Ladders, Desk Job Only
  Diet: Low Carb   Code Status: Full   Isolation: None
  ***AUTO FAX*** 11/14/2014 03:22 PM PST Page 003 of 009
  Time In: 10:05 AM   Time Out: 10:55 AM   Units: 4
  Visit 7 of 12   Pain Pre 6   Pain Post 4
  Mod Assist bed to chair, Max Assist tub, Min Assist dressing
  Max benefit from PT has been met; max HR 148, max lift 15 lb.
  Left Hand   Ring Finger   Little Finger   Small Joints
  Hot Packs, Cold Packs, Paraffin Wax, Fluidotherapy
  See Table 3-1, Figure 15-2 and Appendix D.
  Per MTUS/ACOEM, lumbar supports have no lasting benefit beyond the acute phase.
  CA MTUS, page 8, "function" and page 80, "long-term efficacy is unclear (>16 weeks)."
  The MTUS is silent on cold compression; therefore ODG was consulted.
  ODG-TWC, Forearm/Wrist/Hand, states: "Not recommended for chronic use."
  ODG Neck cites Delphi criteria; ODG Back cites Patient Selection Criteria for Discectomy.
  ACOEM V.3 Low Back, Table 2, gives a Strength of Evidence of I.
  As per the AMA Guides Fifth Edition, page 384, this is a DRE III.
  The Beers list, the NNT of 7 and the Jadad score were weighed.
  Carragee's work casts doubt on discography, and ODG follows it.
  Chou and Huffman (2007) wrote for the American Pain Society.
  According to Manchikanti et al., relief of 50% is the cut-off.
  Guyatt, Sackett and Haynes taught this reading of trials.
  A trial by Cherkin of acupuncture and the Haake GERAC study found sham as good.
  Schofferman, Boswell and Cohen disagree about the number of blocks.
  (Bogduk, 2005) (Dreyfuss, 2003) (Datta, 2009)
  (Roelofs-Cochrane, 2008) (Mathieson, 2017) (Bishop, 2008)
  Rose et al. (2014) and Park et al. (2012) studied the same implant.
  Young, Hill and Grant are authors quoted in the ODG on carpal tunnel.
  Spine (Phila Pa 1976). 2013;38(2):E11. Eur Spine J. 2010;19:1190-8.
  N Engl J Med 2014; 371:11-21; Lancet 2009; 373:463.
  UpToDate, Medscape, Drugs.com, RxList and DailyMed were read for the half-life.
  Campbell's, Chapman's and Tachdjian's have chapters on it; Netter has a plate.
  The Colorado Department of Labor and the Texas Department of Insurance have rules of their own.
  The New York Workers' Compensation Board guideline allows six visits.
  American College of Radiology Appropriateness Criteria: rating 9.
  The U.S. Preventive Services Task Force and the CDC advise caution above 90 MME.
  Centers for Medicare & Medicaid Services, NCD 160.7.1
  DWC, DIR, WCAB and the Medical Unit have no record of a panel.
  The Joint Commission and the American Board of Independent Medical Examiners are mentioned.
  Hopefully she will be able to wean by Christmas.
  He rose from the chair slowly and held on to the wall.
  Young and otherwise healthy, this patient should avoid fusion.
  Cannot walk up a hill or park far from the store.
  Granted, the exam is sparse, but the bush of guidelines leaves no other path.
  The pope joke made him laugh; affect brighter.
  Bishop's weed and rose hips are in the herbal tea.
  She can pace herself, count steps and keep a stern posture.
  Beaver blade, Swan neck deformity, Bird beak forceps, Goose foot bursa.
  Bamboo spine, Rugger jersey, Scottie dog, Empty can, Sulcus, Piano key.
  Cat back, Dead bug, Bird dog, Bridges and Clams twice daily.
  Downward dog and Warrior pose hurt the wrist.
  Gold standard is a Chevron; silver nitrate for the nail bed.
  She has a rich diet, a beer belly and a long history of gout.
  At the gate the guard noted a limp, a dollar size bruise and a torn hood.
  Early and strong mobilization is key; late swelling is the price.
  The patient prays daily, attends church and is bothered by bells.
  In March she could march in place; in August heat the cream melts.
  Dawn to dusk stiffness, worse in winter than summer.
  There was hope of a light job in spring.
  He will bill for it; she will sue, they say.
  An olive sized lipoma and a penny sized burn are noted.
  Patient cooks rice and beans and lifts a gallon of milk with the good arm.
  Marine veteran, two tours in Iraq, with PTSD from before.
  Native of El Salvador, eight years of school, speaks Spanish only.
  Farsi, Armenian and Tongan interpreters were offered.
  The family went to Las Vegas by car, and he sat for five hours.
  Surgery in Tijuana was done without approval.
  Ramadan fasting was discussed with regard to NSAIDs.
  Muslim, Sikh and Mormon are boxes on the form, none ticked.
  Took four Advil, a Vicodin and two Coronas.
  Uses Uber to get to PT; cannot drive a stick.
  Samsung watch shows 2,100 steps; Fitbit is in a drawer.
  A Toyota lift truck, a Genie boom and a Crown jack were in use.
  Cut by a Makita grinder; Milwaukee drill kicked back.
  Slipped on Pine-Sol; hit by a Rubbermaid bin; burned by Drano.
  The request as written is for "PT," with no frequency, duration or body part.
  Records do not contain a narcotic agreement, pill counts or the 4 A's.
  There has been no trial of a lower level of care, such as heat wraps and stretching.
  Certification of one unit for 30 days is reasonable; purchase is not.
  As an alternative, gabapentin may be tapered over two weeks.
  The guideline criteria have been met on the basis of failed splinting and positive EDX.
  As such, medical necessity has not been substantiated. Deny.
  Therefore, the requested treatment is medically necessary and appropriate at this time.
  This reviewer disagrees with the prior reviewer in regard to the biceps tenodesis.
  Without new information, the earlier decision stands.
  The orthopedist, the physiatrist and the psychologist have each signed off.
  The primary physician's office left a voicemail; no name was given.
  Signature illegible, dated 6/6/2013.
  Signed electronically by the attending; cosigned by the resident.
  Her mother, two sisters and a nephew all have bad backs.
  The supervisor and a co-worker saw it; neither gave a statement.
  Seen at an outside hospital, at a walk-in clinic and at a county facility.
`);
