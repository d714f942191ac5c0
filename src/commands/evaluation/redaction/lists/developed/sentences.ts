import { lines, type TemplateSet } from '../lists.ts';

export const developed: TemplateSet = {
  clinical: lines(`
    The injured worker is a 47 year old female who sustained an industrial injury on 02/28/2014 while lifting a carton.
    Spurling's test and the Lachman test were negative; Tinel's sign was positive at the left wrist.
    Norco 10/325 mg #60, gabapentin 300 mg and Flector 1.3% patches were prescribed on 09-30-2016.
    An MRI of the lumbar spine dated 11/14/15 showed a 4 mm disc protrusion at L4-5 with Modic type 1 changes.
    The diagnoses include M54.16 lumbar radiculopathy, G56.01 carpal tunnel syndrome and Parkinson's disease.
    Pain was rated 8/10 without and 4/10 with medication, and the Oswestry score was 44.
    The urine drug test of March 3, 2016 was consistent with what was prescribed.
    She completed 12 of 12 visits of physical therapy with little benefit and has not tried acupuncture.
    According to the MTUS, opioids are continued where function improves; the record shows no such gain.
    Straight leg raise was positive at 45 degrees on the right, with weakness of the extensor hallucis longus.
    The Official Disability Guidelines recommend Supartz for osteoarthritis of Kellgren grade II and above.
    Sanders et al. (2013) found no difference between the groups; see also Airaksinen, 2006.
    Utilization review denied the request on 10/17/2016 for want of documented improvement.
    There is no documentation of a home exercise program. Therefore, the request is not medically necessary.
    He was given a Toradol injection of 60 mg and a trial of Lyrica, and he uses a TENS unit at home.
    Examination revealed a positive Hawkins sign, Neer impingement and a painful arc from 60 to 120 degrees.`),
  known: lines(`
    {worker} was seen on 09/30/2016 and reports low back pain.
    The patient, {worker}, returned to the clinic for follow up.
    Per the report of {treating}, the symptoms persist.
    {treating} requested authorization for the items below.
    A letter of {attorney} dated 10/02/2016 disputes the denial.
    She works for {employer} as a packer.
    The claim ({claim}) is handled by {insurer}.
    The appeals board file is {eams}.
    Patient: {worker}; DOB: {dob}; SSN: {ssn}; MRN: {mrn}.
    The chart lists {dob} and the home address {address}.
    The worker can be reached at {phone} or {email}.
    Treatment was given at {clinic}.
    In the note, {worker} denies any new injury; {worker} takes two tablets a day.
    Records of {clinic} and of {insurer} were reviewed, as was {web}.
    {treating}, license {licence}, signed the report.
    This is noted of {worker}, whose pain is constant, and was confirmed by telephone at {phone}.
    The request by {treating} was denied; {worker} appealed.
    A bill to {address} carries the number {mrn}.`),
  others: lines(`
    Dr. {other-name} performed an epidural injection on 05/06/2015.
    A consultation with {other-name}, M.D., recommended surgery.
    The second opinion of {other-name} MD agrees.
    His wife, {other-name}, helps with chores.
    The interpreter {other-name} was present.
    Mr. {other-surname} of the claims office called on 06-01-2016.
    The nurse case manager, {other-name}, RN, arranged the visit.
    The MRI was interpreted by {other-name}, DO.
    Electronically signed by: {other-name}, PA-C
    Referring physician: {other-name}
    The report by {other-name} dated 07/08/2015 describes spasm.
    Physical therapy notes from {other-name}, DPT list six visits.
    The patient was referred to {other-name} for pain management.
    Drs. {other-surname} and {other-surname} concur.
    Surgery was done at {other-facility} on 01/05/2015.
    He was taken to {other-facility} by ambulance.
    Records from {other-facility} were requested.
    The study at {other-facility} was normal.
    She was employed by {other-firm} for nine years.
    The carrier, {other-firm}, accepted the knee.
    Utilization review was done by {other-firm} on 10/17/2016.
    The office is at {other-address}.
    He lives at {other-address} with two children.
    Please fax the records to {other-phone}.
    The adjuster can be called at {other-phone} on weekdays.
    Phone: {other-phone}
    Questions go to {other-email}.
    See {other-web} for directions to the office.
    Claim number: {other-claim}
    The policy no. {other-claim} was in force.
    WCAB No. {other-claim}
    SSN {other-ssn}
    Social security number {other-ssn} stands on the form.
    MRN: {other-mrn}
    Account number {other-mrn} was billed.
    The DEA number {other-dea} is on the script, with NPI {other-npi}.
    License No. {other-licence}
    Date of birth: {other-dob}
    The son, born {other-dob}, has no complaints.`),
  titles: lines(`
    Norco 10/325 mg #60
    MRI of the lumbar spine without contrast
    Physical therapy, twice a week for 4 weeks, with {other-name}, DPT
    Pain management consultation with Dr. {other-surname}
    Left carpal tunnel release at {clinic}
    Flector 1.3% patches #30, as requested by {treating}`),
  guidelines: lines(`
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids, criteria for use.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back, MRI.
    Decision based on MTUS ACOEM 2004, Section(s): Forearm, Wrist, and Hand Complaints.
    Decision based on Non-MTUS Citation Thompson JD, Kemp AL. Spine 2009;34(10):1066-77, http://www.ncbi.nlm.nih.gov/pubmed/19363457.`),
};

export const developedToo: TemplateSet = {
  clinical: lines(`
    This is a 58 year old male who fell from a scaffold on 07/19/2012 and hurt his right shoulder.
    On examination, McMurray was positive, Phalen was equivocal and Yergason's maneuver caused pain.
    Current medication: Percocet 5/325 mg, Soma 350 mg #90, Prilosec 20 mg and Terocin lotion.
    Electrodiagnostic studies of 12/03/2014 found chronic C6 radiculopathy and no Guillain-Barre syndrome.
    ICD-10 codes S43.421A and M75.121 were given, and a Bankart lesion was suspected.
    The visual analog scale was 7/10, the Epworth score 11, and the PHQ-9 score 14.
    Cures was reviewed on April 12, 2016 and showed one prescriber.
    Conservative care, consisting of 18 sessions of chiropractic and two cortisone injections, failed.
    Weaning is advised where opioids exceed 120 mg morphine equivalents; here the dose is 45.
    There was crepitus of the patellofemoral joint and 2+ effusion, with range of motion from 5 to 110 degrees.
    ACOEM finds no quality evidence for Synvisc in the ankle; a Cochrane review came to the same result.
    Chou and colleagues (2007) advise against imaging in acute low back pain.
    The claims administrator modified the request on 01/11/2017 and certified half of the visits.
    The requirements of the guideline are met: the request is medically necessary and appropriate.
    Xanax was stopped after a fall; melatonin and Elavil 25 mg at night help her sleep.
    Finkelstein's test reproduced the pain; a de Quervain release was discussed, and Dupuytren's contracture noted.`),
  known: lines(`
    On November 8, 2016, {worker} complained of stiffness after rest.
    It is stated that {worker} cannot stand for more than 20 minutes.
    The treating doctor, {treating}, is asking for an appeal.
    In a progress note, {treating} documents a limp.
    Counsel {attorney} submitted additional records.
    Before the accident the job at {employer} involved overhead work.
    {insurer} set up the file as {claim}.
    The matter is pending under {eams}.
    Name {worker}, born {dob}, social security {ssn}, chart {mrn}.
    Correspondence went to {address}; a copy went by {email}.
    Messages were left at {phone} on two days.
    The operation at {clinic} went well.
    {worker} and the spouse describe poor sleep, and {worker} uses a cane.
    Both {clinic} and {employer} sent documents, found at {web}.
    The signature of {treating} ({licence}) is on page 4.
    It was explained to {worker} that weaning is needed; a call to {phone} followed.
    {treating} saw {worker} again after surgery.
    The envelope addressed to {address} was marked {mrn}.`),
  others: lines(`
    An orthopedic evaluation by Dr. {other-name} took place on 08/09/2015.
    {other-name}, D.O., declared the condition permanent and stationary.
    As stated by {other-name} MD in the supplemental report, no surgery is planned.
    The daughter, {other-name}, drives the patient to therapy.
    Through the translator, {other-name}, the history was confirmed.
    Ms. {other-surname} from human resources offered modified duty.
    Case manager {other-name}, RN, attended the appointment.
    Dictated by: {other-name}, M.D.
    Nerve studies were read by {other-name}, D.O.
    Requesting provider: {other-name}
    In a letter from {other-name} dated 02/03/2016 the plan is laid out.
    Twelve visits with {other-name}, L.Ac. gave some relief.
    Follow up was scheduled with {other-name} in six weeks.
    Doctors {other-surname} and {other-surname} differ on the cause.
    An ambulatory procedure was carried out at {other-facility} in 2014.
    The emergency room of {other-facility} released him the same night.
    {other-facility} supplied the imaging report.
    Therapy began at {other-facility} and was stopped.
    His employer, {other-firm}, closed in 2015.
    Coverage was provided through {other-firm}.
    A determination by {other-firm} dated 01/11/2017 is in the file.
    Mail should be sent to {other-address}.
    She resides at {other-address} and rents.
    The fax number is {other-phone}.
    A voicemail was left at {other-phone}.
    Tel. {other-phone}
    Results were sent to {other-email} the next day.
    More is found on the practice website, {other-web}.
    Claim # {other-claim}
    It is filed under claim no. {other-claim} of the carrier.
    EAMS number {other-claim}
    SS# {other-ssn}
    The form shows social security no. {other-ssn} at the top.
    Medical record number {other-mrn}
    Patient ID: {other-mrn}
    Prescriber DEA {other-dea}; NPI number {other-npi}.
    CA Lic. # {other-licence}
    D.O.B. {other-dob}
    A brother born on {other-dob} has diabetes.`),
  titles: lines(`
    Percocet 5/325 mg #90
    Right shoulder arthroscopy with subacromial decompression
    Acupuncture, 6 visits, by {other-name}, L.Ac.
    Follow up visit with Dr. {other-surname}
    Facet injections L4-S1 at {clinic}
    Terocin lotion 120 ml, prescribed by {treating}`),
  guidelines: lines(`
    Decision based on MTUS Acupuncture Treatment 2007.
    Decision based on Non-MTUS Citation ODG, Shoulder Chapter, Surgery for SLAP lesions, updated 10/26/16.
    The Claims Administrator did not cite any medical evidence for its decision.
    Decision based on Non-MTUS Citation Bigos SJ, Holland J, et al. Spine J 2009;9:147-68, https://www.fda.gov/Drugs/DrugSafety/ucm518473.htm.`),
};

/** Held out once, see the names. */
export const firstHeldOut: TemplateSet = {
  clinical: lines(`
    The patient is a 39 year old male whose left knee gave way on 03/15/2013 while he carried a refrigerator.
    Apley's compression was painful, the Lachman was 1+, and there was no pivot shift.
    He takes Ultram 50 mg, Nucynta 75 mg #60 and Lidoderm 5% patches, and has stopped Celebrex.
    A CT myelogram on 07/22/2014 showed Grade I spondylolisthesis at L5-S1 and a Schmorl's node.
    Codes M17.12 and G90.522 are listed; complex regional pain was considered under the Budapest criteria.
    The DASH score was 52 and the Beck Depression Inventory 23.
    An inconsistent screen of June 9, 2015 showed no oxycodone, which was prescribed.
    Aquatic therapy, a Medrol Dosepak and twelve sessions of massage brought brief relief.
    The MTUS recommends a functional restoration program for selected patients; the criteria were not documented.
    Reflexes were 2+ and symmetric, Hoffmann's was absent, and sensation was decreased over C7.
    ODG advises Hyalgan only in severe osteoarthritis; Orthovisc is named alike.
    Van Tulder and coworkers (2003) reviewed nineteen trials; Fritz, 2007 agrees.
    The decision of 02/06/2017 approved two of four requests.
    Lacking evidence of benefit, the treatment is not medically necessary at this time.
    She sleeps four hours, uses Ambien 10 mg, and wears a Dynasplint on the elbow.
    A Weber B fracture healed; Osgood-Schlatter changes are old, and a Baker's cyst is small.`),
  known: lines(`
    When examined, {worker} had spasm of the neck.
    Since the accident {worker} has been unable to lift.
    {treating} believes that further care is needed.
    The plan of {treating} includes an injection.
    A brief from {attorney} argues for approval.
    The accident happened at {employer} in the morning.
    {insurer} accepted the back and opened {claim}.
    An order was issued in {eams} last spring.
    ID sheet: {worker}, {dob}, {ssn}, {mrn}.
    The last known address is {address}, and the mailbox {email}.
    Calls to {phone} were not returned.
    X-rays were taken at {clinic}.
    It helps {worker} to rest, and {worker} has no other illness.
    Pages came from {clinic} and {insurer}, with a link to {web}.
    Certificate {licence} of {treating} is attached.
    The request concerns {worker} and was phoned in from {phone}.
    {treating} and {attorney} spoke about {worker} in March.
    A parcel for {address} bore {mrn} on its label.`),
  others: lines(`
    An EMG was done by Dr. {other-name} in 2014.
    {other-name}, MD, advised against surgery.
    The panel evaluator, {other-name}, M.D., assigned an impairment.
    His mother, {other-name}, lives nearby.
    An interpreter, {other-name}, assisted throughout.
    Mrs. {other-surname} at the front desk gave the dates.
    The adjuster, {other-name}, denied the request.
    Interpreted by: {other-name}, M.D.
    The studies were performed by {other-name}, D.O.
    Treating provider: {other-name}
    The note from {other-name} dated 04/05/2016 mentions swelling.
    Four visits to {other-name}, DC were of no use.
    He will see {other-name} for a second opinion.
    Drs. {other-surname} and {other-surname} examined the hip.
    A repair was carried out at {other-facility} on 09/09/2013.
    He spent two nights in {other-facility} after the fall.
    The images of {other-facility} are on disc.
    She was referred to {other-facility} for therapy.
    He drove a truck for {other-firm} until 2012.
    Payment was refused by {other-firm}.
    The certification by {other-firm} ran out.
    Deliveries go to {other-address}.
    Her home at {other-address} has two floors.
    The clinic can be faxed at {other-phone}.
    Call {other-phone} with questions.
    Fax: {other-phone}
    The forms were returned by {other-email} in May.
    Hours are posted on the website {other-web}.
    Claim No.: {other-claim}
    Coverage rests on policy number {other-claim}.
    WCAB case number {other-claim}
    SSN: {other-ssn}
    A copy of the card shows SSN {other-ssn} plainly.
    Chart number {other-mrn}
    The MRN {other-mrn} is on each page.
    His DEA number is {other-dea} and his NPI {other-npi}.
    State license number {other-licence}
    Birth date: {other-dob}
    The twin, born {other-dob}, is well.`),
  titles: lines(`
    Ultram 50 mg #120 with one refill
    CT scan of the cervical spine
    Massage therapy, 8 visits, with {other-name}, LAc
    Orthopedic consultation with Dr. {other-surname}
    Sacroiliac joint injection at {clinic}
    Lidoderm 5% patches #60 as ordered by {treating}`),
  guidelines: lines(`
    Decision based on MTUS ACOEM 2004, Section(s): Knee Complaints.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Neck and Upper Back Chapter, Facet joint injections.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Massage therapy, Topical Analgesics.
    Decision based on Non-MTUS Citation Gross AR, Kay TM, Kennedy C. Man Ther 2002;7:193-205, http://www.cochrane.org/reviews.`),
};
