// What houses of medicine call themselves by beside words of medicine, and what treatments, specialties and departments are told with.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before or among words of medicine a house alone is called so: `Total Pain Management`, `Spine and Sport Rehabilitation`; plain lower case. */
export const HOUSE_WORDS = words(`
  total active complete advanced progressive premier elite select first prime optimal optimum precision superior ultimate absolute modern essential
  vital innovative integrated integrative holistic dynamic kinetic natural healthy better best quality preferred trusted proactive renewed new whole
  true pure smart rapid prompt ready direct peak pro max
  life living body mind spirit step steps motion movement moves balance balanced strength power performance sport athletic athletes athlete hands job
  work works worker workers injured expert nature healing choice edge way path point plus alliance people peoples
  restore restorative renew revive recovery relief results comfort compassionate caring gentle excellence expert universal global united accurate
`);

/** Besides, what a house of a trade beside medicine calls itself: `Certified Medical Review`, `Motion Medical Supply`; plain lower case. */
export const AGENCY_WORDS = words('certified standard legal national direct motion record claims bill industrial');

/** Words that treatments, specialties, programs and departments are told with, and no house alone; plain lower case. */
export const TOLD_OF_CARE = words(`
  outpatient inpatient in-patient intensive multidisciplinary interdisciplinary hardening conditioning complaints low high upper lower post pre operative
  school department emergency urgent primary secondary tertiary acute subacute skilled facility ambulatory specialty psychology psychological massage weight
  loss manual speech vocational mental case nurse social cognitive home aquatic work hand sleep public preventive alternative complementary
  management program programs practice records equipment supplies
`);
