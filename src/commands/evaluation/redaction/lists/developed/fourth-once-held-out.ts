import {
  lines,
  type NameSet,
  names as words,
  type PlaceSet,
  places as entries,
  type TemplateSet,
  towns,
} from '../lists.ts';

/** The fourth set held out once: other trades, other letters, lines of faxes and tables. */
export const fourthNames: NameSet = {
  given: words(
    'Thelma, Rodney, Blanca, Osvaldo, Maricela, Génesis, Iván, Yan, Quynh, Salma, Hamza, Meera, Naveen, Tatiana, Vadim, Hiroshi, Emi, Róisín, Oisín, Clémence, Bastien, Freya, Mikkel, Tomasz, Bożena, Khalil, Zahra, Yaw, Folake, Pua, Kekoa, Amparo, Baltazar, Ollin, Xitlali, Hoa, Vinh, Seo-yeon, Jin-ho, Gayane, Levon, Nasrin, Arash, Dolores, Gumaro, Dequan, Monique, Prudence, Clay, Opal, Rex, Summer, Heath, Iris, Brook, Angel, Christian, Jesus, Dawn, Penny, Norm, Art, Gene',
  ),
  surnames: words(
    "Abernathy, Stubblefield, Orozco, Zúñiga, Villalobos, O'Halloran, D'Arcy, McGillicuddy, MacDougall, Vo, Ngo, Ly, Grabowski, Pawłowska, Zaytsev, Romanova, Yoshida, Okada, Chukwu, Adewale, Magaña, Treviño, Tang, Fu, Gao, Yun, Im, Oh, Chaudhary, Iyer, Raghunathan, Qureshi, Mansour, Al-Tamimi, Ben-Haim, Kasparian, Danielyan, Moradi, Jäger, Strauß, Bjørnstad, Hägglund, Thibodeaux, Beaulieu, Marchesi, De Santis, Van der Meer, Von Hagen, St. Clair, De la Cruz, Del Rio, Santos-Rivera, Fisher-Knox, Hurt, Payne, Bone, Sharp, Akers, Hand, Foote, Legg, Stark, Long, Short, Young, Rich, Bland, Early, Case, Day, March, Winters, Love, Best, Carpenter, Baker, Mason",
  ),
};

export const fourthPlaces: PlaceSet = {
  streets: entries(
    'Bougainvillea Lane; W. Slauson Ave; Eucalyptus Way; 3rd Street; Almond Orchard Rd; Vineyard Parkway; Paseo del Norte; Via Montecito; Camino de la Reina; N First St; Old Stage Highway; Pacific Coast Highway; Sepulveda Boulevard; Canyon Crest Circle; Plaza Drive; Los Feliz Blvd.; Telegraph Rd.; Railroad Ave.',
  ),
  towns: towns(
    'Eureka/95501; Barstow/92311; Indio/92201; Ceres/95307; Carson/90745; Upland/91786; Ukiah/95482; El Centro/92243; La Quinta/92253; Simi Valley/93063; Half Moon Bay/94019; Paso Robles/93446; National City/91950; Big Bear Lake/92315',
  ),
  facilities: entries(
    'Torrey Pines Hand Clinic; Kensington Neurology Associates; Mt. Hollis Regional Medical Center; Saint Agatha Hospital; Valley Oaks Rehabilitation Hospital; Channel Islands MRI Center; Northgate Occupational Health; Orange Blossom Outpatient Surgery; Dr. Vandermeer Chiropractic Offices; Riverbend Sleep Laboratory; Juniper Behavioral Health; Costa Linda Physical Therapy & Sports Medicine; Pioneer Square Pharmacy; Lakewood Foot and Ankle; Bridgewell Acupuncture; University Hospital of San Tomas; Westlake Joint Replacement Institute; Inland Wound Care Center; Clearview Imaging; Rivermark Drug Store',
  ),
  firms: entries(
    'Cascadia Mutual Insurance Company; Delmar Claims Management, Inc.; State Fund of Norwood; Whitlow Freight Lines; Sunset Linen Service LLC; Port of San Tomas; Tollhouse Winery; Emerald Landscaping; Bertoli Brothers Roofing; Grossman & Vale LLP; Offices of Rosalind Achebe; Veritas Bill Review; North Coast Unified School District; Lompico Water District; Quickmart Stores, Inc.; Hartwell Aerospace; Mendel Hotels Corp.; Pacific Rim Produce Company; County of San Tomas; Ferndale Police Department',
  ),
  domains: entries(
    'torreyhand.com; kenneuro.org; channelmri.net; grossmanvale.com; veritasbill.com; northgateoh.org; whitlowfreight.com',
  ),
};

export const fourthSentences: TemplateSet = {
  clinical: lines(`
    While lifting a crate of lettuce on 06/19/2014 the worker felt a pop in the low back.
    Spurling was negative, Hoffmann was absent, and Neer and Hawkins were positive on the right.
    An ultrasound of 10-02-2015 shows a partial tear of the supraspinatus, without retraction.
    Medication: Ultram ER 100 mg, Zanaflex 4 mg at bedtime, Voltaren gel 1 %, Colace.
    Epley and Dix-Hallpike maneuvers are noted; Romberg was steady.
    The Dynasplint, the H-wave unit and the Aspen collar were returned in good order.
    Grip by Jamar was 38/40/36 pounds on the right and 62/60/61 on the left.
    The AMA Guides, Fifth Edition, give 8 percent of the whole person.
    According to Bigos (1994) and Waddell, rest beyond two days delays recovery.
    A Hill-Sachs deformity and a Tarlov cyst were incidental.
    From January to April 2016 twelve sessions of work conditioning were attended.
    Sleep is four hours; the Beck inventory stands at 22 and the GAF at 58.
    The Labor Code and the MTUS leave the choice of modality to the treating physician.
    Lyrica caused edema, Cymbalta caused nausea, and Horizant was not filled.
    Six months of Vicodin brought no change of the Roland-Morris score.
    A Cochrane review of 2013 found low quality evidence for traction.
    The Salter-Harris fracture healed; a Kirschner wire was left in place.
    Her hobbies were dancing, gardening and bowling; she now reads.
    English is her second language, and Spanish was spoken at the visit.
    On exam Tinel at the elbow was positive, Froment was not.`),
  known: lines(`
    RE: {worker} v. {employer}
    Patient: {worker}   DOB: {dob}   MRN: {mrn}
    The history was taken from {worker} and from the chart.
    It was {treating} who first asked for the scan.
    As {treating} puts it, the knee gives way.
    {worker} reports that lifting was part of the job at {employer}.
    According to {worker}, the pain began at night.
    cc: {attorney}; {insurer}
    VIA FAX {phone}
    Your file: {claim}; our file: {eams}
    Bills go to {insurer}, reference {claim}.
    Both {worker} and {treating} signed the form.
    Seen today at {clinic} in the company of his daughter.
    A letter was returned from {address} as undeliverable.
    The mailbox {email} bounced.
    Under number {ssn} no other claim was found.
    Its page, {web}, lists the hours.
    We note that {attorney} objected.
    Per {treating}, {worker} may lift ten pounds.
    Licensee {licence}, {treating}, is in good standing.
    {worker-possessive} wife drives.
    Film jacket: {worker-file}
    The patient, born {dob-words}, is right handed.
    In short, {worker} has not recovered.`),
  others: lines(`
    cc: {other-name}, Esq.
    Attn: {other-name}
    Signed, {other-name}, M.D.
    Sincerely, {other-name}, PA-C
    Surgeon: {other-name}, MD   Assistant: {other-name}, PA-C
    Her supervisor {other-name} filled in the form.
    A neighbor by the name of {other-name} helps with the laundry.
    On rounds he was seen by {other-name}, MD.
    Second opinion by {other-name}, M.D., orthopedic surgeon
    The therapist, {other-name}, PT, counted nine visits.
    Nurse {other-surname} gave the injection.
    Dr. {other-surname} disagrees with Dr. {other-surname}.
    Patient seen by: {other-inverted}
    Treating since 2012 is {other-name}, Ph.D.
    His wife {other-name} was present.
    Mr. {other-surname} of the carrier left a message.
    Report of {other-name}, M.D., 11/03/2015
    The MRI was read at {other-facility} the same day.
    {other-facility} has no openings before June.
    He was taken by ambulance to {other-facility} and discharged.
    Records of {other-facility} were not enclosed.
    Before that she cleaned rooms for {other-firm}.
    The policy was written by {other-firm} in 2009.
    Employer at the time: {other-firm}
    The witness lives at {other-address} with her sister.
    Return to: {other-address}
    Ph: {other-phone}  Fax: {other-phone}
    Please call {other-phone} to reschedule.
    The number on the card is {other-phone}.
    e-mail {other-email}
    Questions go to {other-email}.
    Maps can be had from {other-web} at no cost.
    Claim #: {other-claim}
    A prior claim, {other-claim}, was settled.
    EAMS: {other-claim}
    SS# {other-ssn}
    His social security number is {other-ssn}.
    Medical record number: {other-mrn}
    MR# {other-mrn}
    DEA {other-dea}   NPI {other-npi}   Lic. {other-licence}
    DOB {other-dob}
    The child was born {other-dob}.
    Birth date {other-dob}`),
  titles: lines(`
    Zanaflex 4 mg #60
    H-wave unit, 30 day trial
    Ultrasound of the right shoulder
    Follow-up with {other-name}, M.D., in six weeks
    Arthroscopy at {clinic}
    Work conditioning, 12 sessions, as asked by {treating}`),
  guidelines: lines(`
    Decision based on MTUS ACOEM 2007, Section(s): Elbow Complaints.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Neck & Upper Back Chapter, Traction.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): H-wave stimulation, Weaning of Medications.
    Decision based on Non-MTUS Citation Furlan AD, Giraldo M, Baskwill A. Massage for low-back pain. Cochrane Database Syst Rev 2015;(9):CD001929.`),
};
