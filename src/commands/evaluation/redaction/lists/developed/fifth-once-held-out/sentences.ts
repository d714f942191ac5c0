import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences with identities, as decisions, faxes, reports, notes, mails, logs, police reports, depositions, data dumps and two languages write them. */
export const fifthSentences: Pick<TemplateSet, 'known' | 'others'> = {
  known: lines(`
    RE: {worker} v. {employer}; {insurer}; WCAB No. {eams}
    Applicant {worker}, a line cook for {employer}, slipped on a greasy floor while carrying a stockpot.
    Dear {worker}: We have received your request and need the following from your doctor.
    I had the pleasure of seeing {worker} today, accompanied by a daughter who interpreted.
    {worker-given} tells me that the left knee buckles on stairs about twice a week.
    I asked {worker-given} to walk on heels and toes, which was done without a limp.
    PATIENT {worker}   DOB {dob}   MRN {mrn}   PAGE 2 OF 6
    Pt: {worker} / Acct {mrn} / Ref MD: {treating}
    A. My name is {worker}, and I was born on {dob-words}.
    Q. And you were employed by {employer} at that time? A. Yes, about eleven years.
    Counsel for the applicant, {attorney}, objects to the denial in a letter of 03/02/2015.
    cc: {attorney}; {insurer}; file
    {treating} explained the risks of a second fusion and the patient wishes to go ahead.
    The RFA signed by {treating} on 11/19/2014 asks for eight more visits.
    Per {treating}'s addendum the request is for the right side, not the left.
    El paciente {worker} refiere dolor lumbar que baja a la pierna izquierda.
    La Dra. de cabecera remite a {worker} al especialista por adormecimiento de la mano.
    Subscriber {worker}, SSN {ssn}, carrier claim {claim}.
    Last four of Social: {ssn-end}. Verified with caller.
    Our file {claim} was opened the day after the fall.
    EAMS {eams} was consolidated with the earlier case.
    Treatment has been at {clinic} since the date of injury.
    {clinic} faxed forty-one pages on 12/01/2014; page nine is not legible.
    Please direct the reply to {insurer}, attention medical unit.
    At {employer} the shift is ten hours with two breaks, standing on concrete.
    The home visit was made to {address}, a second-floor walk-up with nineteen steps.
    Mail returned from {address} - no such unit.
    Cell {phone}, leave a message; the voice mail is full.
    She writes from {email} that the brace has not arrived.
    The intake form is filled in at {web} and printed.
    Signed under penalty of perjury, {treating}, license {licence}.
    Attachment: {worker-file}
    {worker-possessive} spouse drives because of the medication.
    Mr./Ms. {worker} was seen 45 minutes late because of traffic.
    Therapist's log: {worker} did 12 min on the recumbent bike, no complaints.
    UR spoke with {worker} and with the office of {treating}; neither had the operative report.
    Reporting party {worker} stated that the pallet jack rolled back on the foot.
    NM1*IL*1*{worker}*MI*{ssn}~
  `),
  others: lines(`
    Peer-to-peer was attempted with {other-name}, MD, at 10:15 and again at 14:40 without success.
    Reviewed by: {other-name}, D.O., board certified in pain medicine, CA lic {other-licence}
    This denial was issued by {other-name}, M.D., MPH, QME, on behalf of {other-firm}.
    {other-name} RN, utilization nurse, ext. 4410, closed the file as non-certified.
    FAX FROM: {other-facility}   TO: {other-firm}   ATTN: {other-name}   PAGES: 7
    Fax {other-phone} / Tel {other-phone}
    QME {other-name} found permanent and stationary status with 12 percent whole person.
    Dr. {other-surname} disagreed with the panel and kept the rating as it was.
    Drs. {other-surname} and {other-surname} both recommended against another injection.
    La Dra. {other-surname} recomienda terapia física dos veces por semana.
    El Dr. {other-name} le explicó la cirugía en español y ella firmó la hoja.
    Sra. {other-surname} served as interpreter; certificate number on file.
    The patient's cousin {other-given} drove and waited in the hall.
    Her husband {other-given} does the laundry now because she cannot lift the basket.
    His son {other-given}, 14, ties his shoes for him.
    The patient lives with a sister, {other-name}. {other-same-given} cooks and shops for both.
    A coworker named {other-name} pulled him out of the trench; {other-same-surname} was not hurt.
    Witness #2 ({other-inverted}) heard the ladder crack before the fall.
    W-1 {other-name} DOB {other-dob} said the forklift had no horn.
    Officer {other-surname} #4471 took the statement at the loading dock at 0620 hours.
    Deputy {other-name} collected photographs of the vehicle.
    V1 was driven by {other-inverted}, who was not cited.
    Q. Who was your foreman then? A. {other-name}.
    Q. Did Mr. {other-surname} tell you to keep working? A. He did, twice.
    MS. {other-surname}: Objection, calls for speculation.
    BY MR. {other-surname}: Q. Let us go back to the day of the accident.
    The deposition was taken before {other-name}, CSR No. 11873, in the offices of {other-firm}.
    From: {other-name} <{other-email}>
    > On Tue, {other-name} wrote: the brace was delivered to the wrong house
    To: {other-email}; Cc: {other-email}
    Hi {other-given}, can you resend the op note? It came through blank. Thanks, {other-given}
    Thanks so much, {other-given} in Medical Records
    Per t/c w/ {other-given} at {other-facility}, no show x2.
    S/w {other-name} (adjuster) 1/14/15 - auth for PT x6 pending.
    Nurse case manager {other-name} attended the visit with the permission of the patient.
    NCM {other-same-surname} will call on Friday.
    Charge nurse: {other-listed}    Scrub: {other-listed}    Circulator: {other-listed}
    Surgeon: {other-name}; Assistant: {other-name}, PA-C; Anesthesia: {other-name}, CRNA
    Dictated by {other-name} and not read; transcribed by {other-initials}
    /s/ {other-name}
    Electronically signed by {other-listed} on 10/03/2014 at 1712
    Signed {other-initials}, PT, DPT
    SOAP note 14/18, tx by {other-name}, PTA, co-signed {other-name}, PT
    Hand therapist {other-given} notes better pinch and less swelling.
    Acupuncturist {other-name}, L.Ac., used eleven points on the left.
    Psych testing was scored by {other-name}, Psy.D., under {other-name}, Ph.D.
    Pharmacist {other-name} (NPI {other-npi}) phoned about the interaction.
    Prescriber DEA {other-dea} written over and initialed.
    Rendering provider NPI: {other-npi}; billing provider NPI {other-npi}
    NM1*82*1*{other-edi}****XX*{other-npi}~
    NM1*QC*1*{other-edi}~DMG*D8*19600101~
    REF*G1*{other-claim}~
    PID|1||{other-mrn}^^^HOSP^MR||{other-name}
    Patient chart no. {other-mrn} was included by mistake and is not of this case.
    Two pages bear the medical record number {other-mrn} of another person.
    MR # {other-mrn} is stamped over the header.
    xxx-xx-{other-ssn-end} appears on the wage statement.
    Social Security no. {other-ssn} belongs to the brother.
    The lien claimant lists SSN {other-ssn} for a different worker.
    Also injured that day: {other-name}, born {other-dob}, claim {other-claim}.
    Companion claim no. {other-claim} concerns the shoulder.
    The carrier for the 2009 injury assigned {other-claim} as its file number.
    Prior employer: {other-firm}, 2003 to 2009, picking and packing.
    Before that he framed houses for {other-firm} and drove for {other-firm} at weekends.
    Bill review by {other-firm} reduced the charge to the fee schedule.
    UR vendor {other-firm} received the request on the fourth day.
    She was terminated by {other-firm} while on modified duty.
    An ambulance took her to {other-facility}, where films were negative.
    Imaging done at {other-facility} on 07/07/2013 was not enclosed.
    He failed a course of therapy at {other-facility} because of the distance.
    Previously seen at {other-facility} and at {other-facility}; records requested twice.
    DME was billed by {other-facility}, {other-address}.
    The incident happened at {other-address}, in the rear lot.
    Send films c/o {other-name}, {other-address}
    Emergency contact: {other-name} (mother) {other-phone}
    Next of kin {other-inverted}, cell {other-phone}
    Call {other-given} at {other-phone} before 3 pm.
    The bill says to pay online at {other-web}
    According to {other-web} the clinic closed in 2012.
    Interpreter: {other-name}, Lengua Certified #301145
    Transport by {other-name} of {other-firm}, pickup 07:10.
    Physical therapist {other-name} (PT license {other-licence}) measured flexion of 95 degrees.
    The chiropractor, {other-name}, took new x-rays.
    Second opinion: {other-surname}, neurosurgery, 2/2/12, no operation.
    Per {other-surname}'s report of May 2013 the disc was already dry.
    The AME ({other-surname}) apportions ten percent to the earlier fall.
    {other-surname} MD 6/11/14: refill, return in 4 wks.
    Seen by {other-initials}, NP, for refill of the patch.
    Judge {other-name} ordered the records produced within ten days.
    Hon. {other-name}, Workers' Compensation Judge, took the matter off calendar.
    Union steward {other-name} filed the grievance.
    Landlord {other-name} says the stairs have had no rail since winter.
    Paciente acompañada por su hija {other-given}; la entrevista fue en español.
    Su esposo, {other-name}, la ayuda a bañarse y a vestirse.
    Supervisor {other-name} completed the DWC-1 with the help of {other-given} from HR.
    {other-name} (hereafter "the adjuster") authorized one visit only.
    Requesting provider . . . . . {other-listed}
    Re: authorization / Attn: {other-name} or {other-name}
    I, {other-name}, am over eighteen and not a party; I served the foregoing by mail.
    Best regards, {other-name}, Claims Examiner II, {other-firm}, {other-phone}
  `),
};
