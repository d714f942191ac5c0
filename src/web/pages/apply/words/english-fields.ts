import type { ApplyWords } from './apply-words.ts';

/** What the application asks, in English: every field, and the answers to choose from. */
export const englishFields: Pick<ApplyWords, 'fields' | 'choices'> = {
  fields: {
    'form.urDecision.made': { label: 'Date of the decision', help: 'It stands on the first page of the letter' },
    'form.urDecision.served': {
      label: 'Day it was sent to you',
      help: 'The postmark, or the date on the page called “proof of service”. Leave it empty if you do not know.',
    },
    'form.urDecision.method': { label: 'How was it sent?' },
    'form.urDecision.place': {
      label: 'Where was it mailed to?',
      help: 'Mail from outside the state takes longer, so the law gives more days',
    },
    'form.urDecision.reason': { label: 'What reason does the decision give?' },
    'form.urDecision.formProvided': {
      label: 'Did the application form come with it?',
      help: 'The form called “DWC IMR”, with an envelope',
    },
    'form.urDecision.formularyOnly': {
      label: 'Is it only about a drug on the state’s drug list?',
      help: 'The list is called the formulary. If the decision does not name it, choose No.',
    },
    'form.liabilityDisputed': {
      label: 'Does the claims administrator also say it does not have to pay for another reason?',
      help: 'For example: it does not accept this part of the body, or the whole claim',
    },
    'form.reviewType': { label: 'How fast must it be?' },
    urDecisionText: { label: 'Text of the decision' },
    'form.employee.firstName': { label: 'First name' },
    'form.employee.lastName': { label: 'Last name' },
    'form.employee.birthDate': { label: 'Date of birth (if you like)' },
    'form.employee.sex': { label: 'Sex (if you like)' },
    'form.employee.language': {
      label: 'Language of the decision’s first page (if you like)',
      help: 'A page in plain words comes before the decision: English, or Spanish and English',
    },
    'form.employee.address': { label: 'Address (if you like)', help: 'Letters about the review go there' },
    'form.employee.phone': { label: 'Phone (if you like)' },
    'form.employee.attorney': { label: 'Your attorney (if you have one)' },
    'form.claim.number': {
      label: 'Claim number',
      help: 'It stands on the decision, often next to “Claim” or “Claim #”',
    },
    'form.claim.eams': { label: 'EAMS case number (if there is one)' },
    'form.claim.wcis': { label: 'WCIS number (if there is one)' },
    'form.dateOfInjury': { label: 'Date of injury', help: 'If it came over time: the last day of it' },
    'form.employer': { label: 'Employer (if you like)' },
    'form.physician.name': {
      label: 'Doctor who asked for the treatment',
      help: 'The name on the request for authorization',
    },
    'form.physician.specialty': { label: 'Specialty (if you know it)' },
    'form.physician.group': { label: 'Clinic or group (if you know it)' },
    'form.claimsAdministrator.name': {
      label: 'Claims administrator',
      help: 'The insurer or company that handles your claim',
    },
    'form.claimsAdministrator.contact': { label: 'Address or phone (if you know it)' },
    'form.utilizationReviewOrganization': { label: 'Company that made the decision, if another (if you know it)' },
    'form.diagnosis.text': { label: 'Diagnosis (if you know it)', help: 'What the treatment is for' },
    'form.diagnosis.icd': { label: 'ICD code (if you know it)' },
    'form.consent': {
      label:
        'My medical records may be obtained and given to the doctor who reviews this decision, and I ask for that review.',
    },
    'form.emergency': { label: 'The treatment was given in an emergency' },
    'form.designatedBeforeUrDecision': { label: 'The worker named me before the decision was made' },
    'form.signature.by': { label: 'Who signs?' },
    'form.signature.name': { label: 'Full name, as your signature', help: 'Typing it signs the application' },
    'form.signature.on': { label: 'Date' },
    accountEmail: {
      label: 'E-mail address, if you want to follow the case here',
      help: 'We send you a link to choose a password. You may leave it empty.',
    },
  },
  choices: {
    yesNo: [
      { value: 'yes', says: 'Yes' },
      { value: 'no', says: 'No' },
    ],
    methods: [
      { value: 'mail', says: 'Mail' },
      { value: 'overnight', says: 'Overnight delivery' },
      { value: 'fax', says: 'Fax' },
      { value: 'electronic', says: 'E-mail or online' },
      { value: 'hand', says: 'Handed over' },
    ],
    places: [
      { value: 'CA', says: 'California' },
      { value: 'US', says: 'Another state' },
      { value: 'abroad', says: 'Another country' },
      { value: 'confidential', says: 'A “Safe at Home” address' },
    ],
    reasons: [
      { value: 'necessity', says: 'Not medically necessary' },
      { value: 'information-missing', says: 'Information it asked for was not sent' },
      { value: 'network', says: 'The doctor is not in the network' },
      { value: 'coverage', says: 'This part of the body or claim is not covered' },
      { value: 'causation', says: 'The injury did not come from work' },
      { value: 'none', says: 'It gives no reason' },
    ],
    speeds: [
      { value: 'regular', says: 'Regular review' },
      {
        value: 'expedited',
        says: 'Fast review',
        means: 'Only if your doctor certifies in writing that waiting is a serious threat to your health',
      },
    ],
    decisions: [
      { value: 'denied', says: 'Refused it' },
      { value: 'modified', says: 'Changed it', means: 'Allowed less, or something else' },
      { value: 'delayed', says: 'Put it off' },
    ],
    signers: [
      { value: 'worker', says: 'The injured worker' },
      { value: 'attorney', says: 'The worker’s attorney' },
      { value: 'agent', says: 'Someone the worker named', means: 'Named in writing, after the decision' },
      { value: 'provider', says: 'The doctor', means: 'Only for treatment given in an emergency' },
    ],
    sexes: [
      { value: 'female', says: 'Female' },
      { value: 'male', says: 'Male' },
    ],
    languages: [
      { value: 'en', says: 'English' },
      { value: 'es', says: 'Español' },
    ],
  },
};
