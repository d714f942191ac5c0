import { lines } from '../lists.ts';
import { lastPlacesTold } from './places-told.ts';

/** Sentences with identities nobody holds, as reviewers, doctors, therapists, clerks and adjusters in a hurry write them. */
export const lastOthers: readonly string[] = [
  ...lines(`
    Dr. {other-surname} opined that the need for surgery is industrial.
    Dr. {other-surname} has requested a lumbar RFA on the right at L3, L4 and L5.
    Dr. {other-surname} rec. cont. meds and HEP, no inj at this time.
    Dr. {other-surname} does not accept workers' comp any longer.
    Dr. {other-surname} (08/14/13) wrote that the tear was degenerative.
    Dr. {other-surname} stated, "I do not have a surgical answer for this patient."
    Dr. {other-surname} repaired the flexor tendon on the night of injury.
    Dr. {other-surname} is retiring, and the chart is being moved.
    Dr. {other-surname}, the spine consultant, saw the patient just once.
    Dr. {other-surname}: C5-6 ACDF recommended. Dr. {other-surname}: not a candidate.
    Dr {other-surname} wants an updated MRI b/4 deciding on sx.
    Dr. {other-given} {other-surname} took over the practice in 2012.
    Drs. {other-surname} & {other-surname} performed the anterior and posterior fusion.
    DR. {other-capitals} WAS CALLED INTRAOPERATIVELY FOR A CONSULT.
    SEEN BY DR. {other-capitals} IN ED; D/C HOME W/ NORCO.
    After the AME with Dr. {other-name}, the hip was added to the claim.
    As Dr. {other-surname} points out, a negative EMG does not rule out radiculitis.
    An IM consult w/ Dr. {other-surname} was done for HTN.
    At the request of Dr. {other-surname}, I am seeing this 60-year-old for possible CRPS.
    Before that, Dr. {other-surname} had tried Topamax and Pamelor.
    Both Dr. {other-surname} and the physical therapist noted give-way weakness.
    Compared with Dr. {other-surname}'s measurements, flexion is now 20 degrees better.
    Follow up visit with Dr. {other-surname} on 9/16/2014 was cancelled by the clinic.
    For the psyche, see the report of Dr. {other-surname}.
    He fired Dr. {other-surname} and found a doctor closer to home.
    He treated on a lien with Dr. {other-name} for two years.
    I agree w/ Dr. {other-surname} re: weaning off benzos.
    I do not have Dr. {other-surname}'s report available to me today.
    If Dr. {other-surname} clears her from a cardiac standpoint, we will go ahead.
    In the words of Dr. {other-surname}, "the shoulder is frozen solid."
    Injection #2 by Dr. {other-surname} made it worse.
    It is my understanding that Dr. {other-surname} placed the trial leads.
    Labs ordered by Dr. {other-surname} were never drawn.
    Neuro: seen by {other-surname} 3/14, EMG nl
    Once Dr. {other-surname} has weighed in, the fusion can be resubmitted.
    Patient last saw Dr. {other-surname} in Sept 2013 and was given Butrans.
    Patient was under Dr. {other-surname} (family doctor) for depression before the injury.
    Pre-injury, Dr. {other-surname} had prescribed Norco for a kidney stone.
    Rx'd by Dr. {other-surname}: Flexeril, Naprosyn, Prilosec
    See Dr. {other-surname}'s excellent summary.
    She had a falling out with Dr. {other-surname} over the tox screens.
    The only positive finding reported by Dr. {other-surname} is tenderness.
    The patient was first seen by Dr. {other-surname}, then by Dr. {other-surname}, and now by me.
    There was a conversation between Dr. {other-surname} and the peer reviewer on 1/6/2015.
    They were told by Dr. {other-surname} that hardware removal might help.
    This was discussed with Dr. {other-surname}, who is covering for me.
    To date Dr. {other-surname} has done three Synvisc injections.
    When Dr. {other-surname} went on leave, the patient ran out of Lyrica.
    With due respect to Dr. {other-surname}, the MRI does not show stenosis.
    Seen for second opinion by {other-name}, M.D. who advised against L4-S1 fusion.
    {other-name}, M.D. (PM&R), 6/12/2015: trigger points in both traps.
    {other-name}, M.D., requests authorization for a right C7-T1 interlaminar ESI.
    {other-name} MD - Initial pain consult - 11/6/2013 - rec caudal ESI
    {other-name}, MD FAAOS
    {other-name}, M.D., F.A.C.S., repaired the hernia with mesh.
    {other-name} MD PhD read the brain SPECT.
    {other-name}, D.O., is the new PTP as of 4/1/2015.
    {other-name}, D.C., QME, was deposed on the issue of apportionment.
    {other-name}, PA, under Dr. {other-surname}, wrote the RFA.
    {other-name}, NP-C, states that the pt is stable on current dose.
    {other-name} RN noted pt drowsy, MD notified.
    {other-name}, LVN, gave the flu shot.
    {other-name}, P.T., reports that the patient plateaued at visit 14.
    {other-name}, PTA, took the pool class.
    {other-name}, OTR/L, issued a home paraffin kit.
    {other-name}, L.Ac., recorded a drop in VAS from 7 to 5 after six treatments.
    {other-name}, Psy.D., administered the MMPI-2-RF and found it valid.
    {other-name}, LMFT, wrote a letter in support of six more sessions.
    {other-name}, CMT, gave the massage.
    {other-name}, R.T.(R), took the films.
    {other-name}, O.D., prescribed prism lenses.
    {other-name}, D.M.D., blames the bruxism on stress.
    {other-name}, MSW, found a shelter bed.
    {other-name}, CPO, cast the leg for an AFO.
    {other-name}, RPh, flagged the triple combination.
    {other-name}, MS, CRC, gave a vocational opinion.
    {other-name}, SLP, is working on word finding.
    The agreed medical evaluator {other-name} assigned 8% WPI for the elbow.
    QME {other-name} did not think the knee was compensable.
    PQME, {other-name} DC, 5/29/2014, pp. 1-38
    Per AME {other-surname}: future medical to include injections, braces, poss. surgery
    Ortho AME Dr. {other-surname} last examined the applicant in 2009.
    Depo of Dr. {other-surname} (2/3/2016), p. 14, l. 9
    Per {other-surname}, no surgery; per {other-surname}, yes.
    Per {other-surname} 10/2/15, UDS inconsistent x 2
    PMR consult {other-surname} 2/2014
    Ref'd to {other-surname} for inj.
    F/u {other-surname} prn
    s/p R TKA 2012 ({other-surname}), s/p L TKA 2013 ({other-surname})
    Ortho - {other-surname}; Pain - {other-surname}; Psych - {other-surname}
    L shoulder scope by {other-surname} on 2/8/11
    Consult requested: {other-surname} (GI)
    Saw {other-surname} in the hallway, he agrees w/ cast removal.
    {other-surname} wants CT myelogram first.
    {other-surname} did the first two, {other-surname} the third.
    {other-surname} et al. of the pain clinic feel that she should be off Soma.
    Ctsy copy: {other-name}
    PCP listed on face sheet as {other-surname}, {other-given}
    PTP/Specialty: {other-name}, M.D., Occupational Medicine
    Surgeon {other-name}, Asst. {other-name}, Anes. {other-name}, EBL 150 cc
    Prescriber: {other-inverted}   DEA {other-dea}   Qty 90
    Performing Tech: {other-given-initial}
    Interpreting MD: {other-inverted}   Reviewed: 2/3/2014 08:14
    Signed by: {other-name}, MD, at 04/22/2015 6:47 PM PDT
    Electronically authenticated by {other-capitals}, {other-given} MD
    Dictated but not read, {other-name}, M.D.
    Scribed by {other-name} for {other-name}, M.D.
    Transcriptionist: {other-initials}    Job 55120
    typed by {other-initials}, not proofread
    {other-initials}, CMA, roomed patient and took vitals
    Entered by {other-given} on 7/9/2015 @ 14:10
    Printed by {other-name} on 3/1/2016 at 9:02 AM
    Last edited by: {other-listed}
    Author: {other-name}, MD    Service: Orthopedics    Author Type: Physician
    Physician: {other-listed}   Status: Final
    Responsible party: {other-name}
    On call: {other-surname}
    Kind regards, {other-given}
    Thanks, {other-given-initial}
    Regards, {other-name}, Medical Director, {other-firm}
    Best, {other-name}, Surgery Scheduler, {other-phone}
    Cordially, {other-name}, D.C., D.A.B.C.O.
    Note by: {other-name}, Athletic Trainer
    Reviewer's signature: {other-name}, M.D., Board Certified Orthopedic Surgeon, Lic. {other-licence}
    Reviewing physician: {other-name}, D.O. (PM&R), licensed in California, {other-licence}
    UR physician {other-name} cited the ODG and denied the mattress.
    UR nurse {other-given-initial} certified 6 of 12 PT.
    Per the UR of {other-name}, M.D., there was no documentation of failed splinting.
    Per denial by Dr. {other-surname}, no red flags.
    The UR physician, Dr. {other-surname}, reached {other-given} at the provider's office, and she could not find the RFA.
    3/4/2015 9:20 - lvm w/ {other-given}. 3/4/2015 2:45 - Dr. {other-surname} called back.
    Attempted peer-to-peer x 2 with Dr. {other-surname}'s assistant {other-given}.
    Call placed to {other-phone}; spoke w/ {other-given-initial}, who will have the MD call.
    Reconsideration by {other-name}, M.D. on 4/5/2016 upheld the original decision.
    {other-firm} issued an adverse determination on 12/3/2013 for lack of information.
    {other-firm} certified one visit and noncertified five.
    On 5/2/2016 {other-firm} partially approved Neurontin.
    A modified approval came from {other-firm} for 2 of 6 visits.
    The timeliness of the response by {other-firm} is not within this review.
    UR by {other-firm}, 2/24/2014, conditional non-certification
    Utilization review: {other-firm} (5/12/2015), {other-firm} (9/4/2015)
    Notice of Non-Certification, {other-firm}, {other-name}, RN, 1/14/2014
    Fwd: auth from {other-firm}
    Under contract to {other-firm}, the nurse visits monthly.
    Self-insured c/o {other-firm}
    TPA changed to {other-firm} eff. 1/1/2014.
    The employer's carrier at the time was {other-firm}.
    Ins: {other-firm}    Adj: {other-name}    Tel: {other-phone}    Fax: {other-phone}
    Primary ins WC - {other-firm} / secondary none
    Adjuster {other-name} okayed 6 more PT by phone.
    adj {other-given} ok'd the inj, auth # pending
    CE {other-surname} says body part not accepted
    Per the claims rep, {other-name}, a panel was requested.
    The case manager, {other-given}, set up a ride.
    FNCM {other-name} RN attended appt and asked about MMI
    Ms. {other-surname}, the nurse case manager, would like a work status note.
    Interp: {other-name} (Spanish)
    Translated for by {other-given-initial} of {other-firm}
    Interpreter {other-given} was on the phone for the Cantonese portions.
    Her teenage son {other-given} interpreted Tagalog.
    Def. atty: {other-name}
    A/A {other-surname} objects to the panel.
    Atty {other-name} ({other-firm}) ph {other-phone}
    Counsel from {other-firm} was present at the evaluation.
    Interrogatories by {other-firm} dated 9/9/2014 ask about prior claims.
    {other-firm} represents the applicant.
    Letter from {other-firm} (8 pp.) re: interview questions for the QME
    Objection filed by {other-firm} on 3/5/2014
    Judge {other-surname} found injury AOE/COE to the psyche.
    Findings and Award, {other-surname}, WCJ, 2/2/2011
    C&R approved by WCJ {other-name} on 12/2/2015, with meds left open.
    He told his supervisor {other-given} about it at lunch.
    Sup. {other-name} signed the DWC-1.
    Her manager, {other-name}, sent her to the company clinic.
    Reported injury to "{other-given}" in HR, who gave no forms.
    The shift lead, {other-given-initial}, called 911.
    A patient named {other-name} struck her in the jaw on the psych ward.
    The other driver, {other-name}, was cited.
    Student {other-given-initial} threw a chair that hit her knee.
    Co-worker {other-given} fell on top of him.
    He and {other-given} were lifting a generator when it happened.
    Mr. {other-surname} in payroll yelled at her in front of others.
    Her new boss {other-given} moved her to nights.
    Family hx: brother {other-given} died of an overdose.
    Spouse: {other-given}; kids: {other-given}, 12, and {other-given}, 9
    Lives with fiancé {other-given} in a mobile home
    Wife ({other-given}) helps with socks and shoes.
    Her roommate, {other-name}, does the lifting.
    {other-given}, his partner of ten years, left him after the injury.
    Mom {other-name} manages the pill box.
    ICE: {other-name} {other-phone} (spouse)
    Next of kin: {other-name}, relation: brother
    Ride home with {other-given}
    Driven today by stepson {other-given-initial}
    Guardian ad litem: {other-name}
    Widow, {other-name}, claims death benefits.
    In-home caregiver {other-name} is paid for 20 hrs/wk.
    Pastor {other-surname} visits on Sundays.
    Mr. {other-surname} returns, c/o same.
    Mr. {other-surname} is a 38-year-old forklift operator with a two-year history of heel pain.
    Mr. {other-surname} rates his pain 6/10 and says Norco "takes the edge off."
    Mrs. {other-surname} is s/p L CTR with residual numbness.
    Ms. {other-surname} reports 3 falls since the last visit.
    Ms. {other-surname} would like to hold off on injections until after the holidays.
    Mr. & Mrs. {other-surname} had many questions about the pump.
    Miss {other-surname} did well with the block and went home with her mother.
    Señora {other-surname} says the right arm "falls asleep."
    MS. {other-capitals} REMAINS TEMPORARILY TOTALLY DISABLED.
    The sensory exam of Mr. {other-surname} is nonphysiologic.
    Based on my exam of Ms. {other-surname}, I recommend a psych consult.
    It's been four years since Mr. {other-surname} hurt his back.
    Sticker on page 4: {other-inverted}    {other-dob}    M    Rm 212
    PT NAME {other-listed}   ACCT {other-mrn}   DR {other-surname}
    Appt list 6/4: 9:00 {other-inverted}; 9:15 {other-inverted}; 9:45 {other-inverted}
    Wrong chart? Note refers to {other-name}, a diabetic.
    This report concerns another patient, {other-name}, and was filed in error.
    RFA for: {other-name} DOI 4/4/12
    Case: {other-name} v {other-firm}
    {other-name} (hereinafter "applicant") claims injury to the neck and both arms.
    {other-name} underwent left knee arthroscopy on 10/10/2012.
    {other-name} is 5'11" and weighs 260 pounds.
    {other-name} denies drug or alcohol abuse.
    This is to certify that {other-name} attended therapy on 2/4/2015.
    The employee, {other-name}, failed the agility test.
    Thank you for sending me {other-name}, a very nice lady with neck pain.
    {other-name} is here with a new complaint. {other-same-given} rolled the ankle on gravel.
    Consulted {other-name}, M.D. about the wound. Per {other-same-surname}, keep it open and pack it daily.
    The therapist is {other-name}, DPT. Per {other-same-surname} the patient skips the exercises.
    Evaluated by {other-name}, Ph.D. Dr. {other-same-surname} suspects conversion.
    Daughter {other-name} translated; {other-same-given} also keeps the pain diary.
  `),
  ...lastPlacesTold,
];
