import { lines } from '../../lists.ts';

/** Further sentences that name nobody. */
export const sixteenthFurther: readonly string[] = lines(`
  The American Board of Medical Specialties lists the subspecialty.
  CLAIMS ADMINISTRATOR GUIDELINES AND RATIONALE
  IMR ISSUES, DECISIONS AND RATIONALES
  SUBJECTIVE COMPLAINTS / OBJECTIVE FINDINGS / TREATMENT PLAN
  REVIEW OF RECORDS
  Chief Complaint   Onset   Quality   Severity
  Right   Left   Normal
  Biceps C5-6   2+   2+
  Lateral Bend   Left 20   Right 15
  Grip Strength   Jamar Position II
  Active Problems: Hip Pain, Knee Pain, Neck Pain, Insomnia
  Discussed With Patient: Risks, Benefits, Alternatives
  Page 2 of 11
  Per MTUS, page 60, relief of pain is temporary, and measures should include effect on function.
  ODG does not recommend it, and notes "no quality studies."
  ACOEM (page 309) lists it under "not recommended," Table 12-8.
  Both MTUS (p. 93) and ODG require a psych clearance before an SCS trial.
  ACOEM Chapter 13, Algorithm 13-3, allows surgical referral when function is limited for more than a month.
  The AAOS, NASS and ASIPP statements differ on the number of levels.
  The Official Disability Guidelines, Treatment Index, Pain Chapter, list the drug as "N".
  The Cochrane Library, PubMed and the Agency for Healthcare Research and Quality were searched.
  Reed Group, Work Loss Data Institute and McKesson InterQual were consulted by the evaluator.
  The VA/DoD guideline of 2017 recommends against long-term opioid therapy.
  The European League Against Rheumatism and OARSI favor exercise.
  The Labor Department of Washington State does not cover the device.
  The FDA added a Boxed Warning in 2005, and the DEA moved hydrocodone to Schedule II in 2014.
  Deyo (2009), Staal (2008) and Airaksinen (2006) do not find a lasting effect.
  Weinstein and the SPORT group reported as-treated results at four years.
  (Kroenke, 2009) (Dworkin, 2007) (Namaka, 2004)
  (Saal, 2000) (Nelemans-Cochrane, 2002) (Airaksinen, 2006)
  (Ho, 2005) (Frank, 2008) (Gagnier-Cochrane, 2006)
  Fishbain et al. found abuse in 3.27% of those treated.
  As shown by Kirkley and by Moseley, debridement of the arthritic knee is of little use.
  A study in JAMA by Friedly and others compared lidocaine with and without a steroid.
  Miller's Anesthesia and Goodman and Gilman's are quoted on half-life.
  DeLee and Drez, Rockwood and Green, and Braddom are standard texts.
  Journal of Bone and Joint Surgery, American volume, 2012;94:1353
  The Physicians' Desk Reference and Epocrates give a ceiling of 400 mg a day.
  Dorland's defines the word; Stedman's does not.
  Gray's plate of the brachial plexus was shown to the patient.
  The Nurse Practice Act and the Joint Commission ask for a time out.
  At dawn the stiffness is worst, and the fingers are sunny side of blue, she jokes.
  The grace period for the response had ended when the fax came.
  The wounds are dry; a ruby colored spot remains at the lower end.
  The patient lost faith in pills and has noble aims of going back to school.
  Light work was begun on the second day post op, with a walker.
  The price of the device is not given; a cheaper one will do.
  The kidney stone passed; there was frost on the loading ramp at the time.
  Moody, tearful and sharp with her children since the accident.
  Church and bowling have been given up; rice and beans are all he can cook.
  He is a winter hunter and misses the meadows.
  It would be wise to wait, and there is no justice in haste, the note says.
  Post-op day 3: drain out, Foley out, ambulating with PT.
  The skin of the hand is bloom-like and waxy, and the lamb's wool spacer is worn between the toes.
  Will is weak and mood low, but no suicidal ideation.
  May lift up to 20 pounds in May and 35 in June.
  Mark the site with ink before the incision; pat dry.
  The patient has been unable to tolerate the art class because of sitting.
  An amber alert noise on the ward frightened her, and sleep was poor.
  She was born in the Philippines and came to California as a child.
  He came from Guatemala twenty years ago, and speaks Mam and some Spanish.
  Samoan is spoken at home, and an interpreter was asked for.
  He drove to Nevada in the truck without stopping, and the pain was 10/10.
  Two trips to Mexico for dental work are mentioned.
  The patient is a Jehovah's Witness and declines blood products.
  Prefers Tylenol PM to Advil PM, and Epsom salt to ice.
  Drinks two Red Bulls and three Cokes a day.
  Plays the Wii and does crosswords for a pastime.
  She drives a Ford with a Bluetooth headset and cannot turn her neck.
  The forklift was a Hyster and the ladder a Werner, both in good repair.
  A Bobcat rolled over his foot while a Caterpillar backed up.
  He was using a Sawzall, a Skil saw and a Hilti gun overhead.
  There is no mention of failed conservative care in the last six months.
  The records fail to show a signed contract, a CURES report or a pill count.
  The quantity and the duration are not stated; the request cannot be supported as written.
  Twenty-four visits have been certified since 2012, and the patient should know the exercises by now.
  The patient wants to avoid surgery and asks about stem cells, PRP and prolotherapy.
  Since the primary request is denied, the post-operative requests fall away.
  The medical necessity of the requested Lidoderm has not been established.
  In this instance the benefit outweighs the risk, and the denial is overturned.
  The prior determination is upheld in part and overturned in part.
  The treating physician should be told that abrupt cessation is to be avoided.
  The secondary treater in pain medicine asks for a second opinion from a spine surgeon.
  The agreed medical examiner and the qualified medical evaluator differ on future care.
  The physician assistant and the nurse practitioner both wrote that the wrist was stable.
  The claims examiner, the nurse case manager and the attorney were sent copies.
  An unsigned note, of which the author cannot be made out, is dated 10/17/2012.
  The name of the surgeon is not given, and no facility is named.
  The employer could not accommodate, and the insurer paid benefits.
  The wife does the chores, the son mows the lawn, and a brother drives.
`);
