import { lines, type TemplateSet } from '../lists.ts';

/** Held out once; what they showed was mended, so that they belong to what the recognisers were written against. */
export const secondHeldOut: TemplateSet = {
  clinical: lines(`
    This 52 year old machinist felt a pop in the left elbow on 06/04/2014 when a pallet slipped.
    Cozen's test was painful, the Mill's maneuver was positive, and Jamar grip was 20/22/18 kg on the left.
    Medications are Opana ER 20 mg, Zanaflex 4 mg #60, Neurontin 600 mg and Pennsaid 2% drops.
    The MR arthrogram of 10/09/2015 described a full thickness tear of the supraspinatus and a Hill-Sachs defect.
    Listed codes are S46.012D, M77.11 and F33.1; a Tarlov cyst was thought incidental.
    The Neck Disability Index was 38 percent, the Hamilton score 14, and the Brief Pain Inventory 7.
    The CURES report of August 2, 2016 was unremarkable, and a pill count was correct.
    Ten sessions of work conditioning, a Kenalog injection and kinesiology tape gave no lasting benefit.
    The MTUS allows a one month trial of a TENS unit as an adjunct; no such trial is recorded.
    Deep tendon reflexes were 1+ at the ankles, Romberg was negative, and Waddell signs were absent.
    ODG does not support Euflexxa after arthroplasty; Gelsyn is not mentioned.
    Furlan and associates (2015) pooled forty studies; Deyo, 2014 is to the same effect.
    On 03/09/2017 the reviewer certified one of three injections and denied the others.
    As the criteria are not satisfied, the requested service is not medically necessary.
    Lunesta 2 mg, a Philadelphia collar and an Ace wrap are used at night.
    A Salter-Harris fracture in childhood, a Colles fracture in 2009 and Raynaud phenomenon are reported.`),
  known: lines(`
    At that visit {worker} rated the pain at seven.
    Because of the injury {worker} no longer drives a forklift.
    A report in which {treating} requests the brace was received.
    The rationale offered by {treating} is brief.
    Objections by {attorney} were filed on time.
    For twelve years the work at {employer} was heavy.
    Benefits under {claim} are paid by {insurer}.
    A hearing in {eams} is set for the fall.
    Face sheet: {worker}, {dob}, {ssn}, {mrn}.
    Notices go to {address} or by mail to {email}.
    The number on file, {phone}, is out of service.
    Injections were given at {clinic}.
    There {worker} was told to rest, since {worker} could not sit.
    Discs of {clinic} and a letter of {insurer} mention {web}.
    The license {licence} of {treating} is current.
    According to {worker}, whose cell is {phone}, nothing helps.
    In June {treating} called {attorney} about {worker}.
    The box sent to {address} was labelled {mrn}.
    The file {worker-file} holds the pictures.
    It is {worker-possessive} third request.
    The day of birth, {dob-words}, was confirmed.`),
  others: lines(`
    The discogram was performed by Dr. {other-name} last year.
    {other-name}, M.D., sees no need for an operation.
    The agreed medical evaluator, {other-name}, MD, rated the spine.
    Her husband, {other-name}, drives her.
    With the help of the interpreter, {other-name}, the history was taken.
    Ms. {other-surname} of the office scheduled it.
    The claims examiner, {other-name}, sent a denial.
    Read by: {other-name}, D.O.
    The films were reviewed by {other-name}, M.D.
    Ordering provider: {other-name}
    Patient seen by: {other-inverted}
    A letter from {other-name} of 05/06/2016 asks for an appeal.
    Six sessions with {other-name}, PT were completed.
    She was told to see {other-name} for a injection.
    Doctors {other-surname} and {other-surname} declined to operate.
    Mr. {other-surname}'s statement was taken.
    A fusion was carried out at {other-facility} on 04/04/2012.
    Overnight she was watched in {other-facility} for chest pain.
    Billing of {other-facility} is in dispute.
    He goes to {other-facility} for his pills.
    Since 2005 she has worked for {other-firm}.
    Coverage was denied by {other-firm}.
    The appeal went to {other-firm} in error.
    The package was sent to {other-address}.
    The family moved to {other-address} in spring.
    Records may be faxed to {other-phone}.
    Dial {other-phone} for an appointment.
    Phone/Fax: {other-phone}
    Any reply should be sent to {other-email} by Friday.
    The web site {other-web} lists the doctors.
    Claim #: {other-claim}
    The file carries policy no. {other-claim}.
    EAMS case no. {other-claim}
    Social Security #: {other-ssn}
    On the form the SSN {other-ssn} is crossed out.
    Account no. {other-mrn}
    Patient number {other-mrn} is stamped on it.
    DEA no. {other-dea} and NPI {other-npi} stand below.
    CA license {other-licence}
    DOB {other-dob}
    A sister born {other-dob} has the same disease.`),
  titles: lines(`
    Opana ER 20 mg #60
    MR arthrogram of the left shoulder
    Work conditioning, 10 visits, with {other-name}, PT
    Neurosurgical consultation with Dr. {other-surname}
    Cervical epidural steroid injection at {clinic}
    Pennsaid 2% as requested by {treating}`),
  guidelines: lines(`
    Decision based on MTUS ACOEM 2004, Section(s): Elbow Complaints.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Elbow Chapter, Injections.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Work conditioning, Weaning of Medications.
    Decision based on Non-MTUS Citation Coombes BK, Bisset L, Vicenzino B. Lancet 2010;376:1751-67, http://www.ncbi.nlm.nih.gov/pubmed/20970844.`),
};
