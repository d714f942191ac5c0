import { lines, type TemplateSet } from '../lists.ts';

/** Sentences of the third set that was held out once. */
export const thirdHeldOut: TemplateSet = {
  clinical: lines(`
    The 47 year old carpenter fell from scaffolding on 02/11/2015 and landed on the right hip.
    Faber and Gaenslen tests were provocative, and the Thessaly maneuver gave medial joint line pain.
    The current regimen is Butrans 10 mcg per hour, Nucynta 75 mg twice a day and Lidoderm patches.
    A CT myelogram dated 07/22/2016 showed a Schmorl node, spondylolisthesis of grade I and no cord signal.
    Codes billed include M54.16, G56.01 and F43.21; a Morton neuroma was excluded.
    The Oswestry score fell from 52 to 44, the PHQ-9 rose to 14, and the Epworth scale was 11.
    Nerve conduction of May 9, 2016 met the criteria for a moderate carpal tunnel syndrome.
    Twelve visits of aquatic therapy, a Synvisc series and a Functional Restoration Program trial are described.
    Under the MTUS a second epidural injection needs a documented response of six to eight weeks.
    Strength was 4+/5 in the extensor hallucis longus, Babinski was downgoing, and clonus was absent.
    The ODG lists Terocin and LidoPro as not recommended; Voltaren gel is treated apart.
    Chou and coworkers (2016) reviewed eleven trials; Airaksinen, 2006 came to the same result.
    Utilization review of 08/14/2017 modified the request to six visits.
    Since the threshold is not met, the treatment is not supported at this time.
    A Jackson-Pratt drain, a Boston brace and a Roho cushion were supplied after surgery.
    A Bankart lesion, Sjogren syndrome and a Baker cyst are on the list of problems.`),
  known: lines(`
    On that occasion {worker} walked without a cane.
    After the accident {worker} was taken off work.
    The narrative of {treating} gives no dates.
    We also considered what {treating} wrote in March.
    The petition of {attorney} is dated later.
    Lifting at {employer} went up to 80 pounds.
    {insurer} accepted the claim {claim} in part.
    The Board has listed it as {eams}.
    Identification: {worker} / {dob} / {ssn} / {mrn}.
    Mail for the worker goes to {address}; messages to {email}.
    A call to {phone} was not returned.
    The last block was done at {clinic}.
    When {worker} came back, {worker} used two crutches.
    Brochures of {clinic}, bills to {insurer} and the page {web} are enclosed.
    It bears the license {licence} and the name of {treating}.
    A relative of {worker} answers at {phone}.
    In May {treating} wrote to {attorney} concerning {worker}.
    Films mailed to {address} carry the label {mrn}.
    The scan is stored as {worker-file} since then.
    This is {worker-possessive} second appeal.
    A birth on {dob-words} is recorded.`),
  others: lines(`
    The rhizotomy was done by Dr. {other-name} in the fall.
    {other-name}, M.D., advises against fusion.
    The panel QME, {other-name}, MD, found no radiculopathy.
    His partner, {other-name}, does the shopping.
    The interpreter, {other-name}, was sworn in.
    Mrs. {other-surname} from billing called twice.
    The adjuster, {other-name}, asked for more records.
    Dictated by: {other-name}, D.O.
    The electromyogram was interpreted by {other-name}, M.D.
    Referring physician: {other-name}
    Examined by: {other-inverted}
    The report by {other-name} of 06/07/2016 is silent on this.
    He finished eight visits with {other-name}, DC for the neck.
    She would like to consult {other-name} again.
    Drs. {other-surname} and {other-surname} concur.
    Ms. {other-surname}'s deposition is quoted.
    The implant was removed at {other-facility} on 05/05/2013.
    He spent two nights in {other-facility} with pneumonia.
    Charges of {other-facility} were reduced.
    She fills her prescriptions at {other-facility} every month.
    From 1998 to 2009 he was employed by {other-firm}.
    The lien of {other-firm} is pending.
    A notice meant for {other-firm} is misfiled.
    The summons was served at {other-address}.
    Her parents live at {other-address} now.
    Send the fax to {other-phone}.
    The after-hours line is {other-phone}.
    Tel. {other-phone}
    Write to {other-email} with any question.
    Hours are posted on {other-web} every week.
    Claim number: {other-claim}
    The other carrier uses {other-claim} as its claim no.
    ADJ case number {other-claim}
    SSN: {other-ssn}
    The social security number {other-ssn} belongs to his son.
    MRN {other-mrn}
    Chart no. {other-mrn} was pulled in error.
    His DEA number is {other-dea}, the NPI {other-npi}.
    License no. {other-licence}
    Date of birth: {other-dob}
    A twin, born on {other-dob}, is healthy.`),
  titles: lines(`
    Butrans 10 mcg per hour #4
    CT myelogram of the lumbar spine
    Aquatic therapy, 12 visits, with {other-name}, DPT
    Psychiatric consultation with Dr. {other-surname}
    Facet joint injections at {clinic}
    LidoPro ointment as prescribed by {treating}`),
  guidelines: lines(`
    Decision based on MTUS ACOEM 2004, Section(s): Knee Complaints.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Hip & Pelvis Chapter, Arthroplasty.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Aquatic therapy, Topical Analgesics.
    Decision based on Non-MTUS Citation Airaksinen O, Brox JI, Cedraschi C. Eur Spine J 2006;15:S192-300, http://www.ncbi.nlm.nih.gov/pubmed/16550448.`),
};
