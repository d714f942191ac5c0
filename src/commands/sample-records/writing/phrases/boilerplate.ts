/** What offices print in every report. It says nothing of the patient. */
export const clinicLines: readonly string[] = [
  'This report was prepared with voice recognition software. Every effort was made to correct errors of transcription; some may remain.',
  'The time spent face to face with the patient, including review of interval history and counseling, was 25 minutes, of which more than half was counseling.',
  'The patient was reminded that controlled substances are to be obtained from one prescriber and one pharmacy only and are not to be shared. Lost medication is not replaced.',
  'Medications were reconciled at check-in. The list above is as stated by the patient and may not be complete.',
  'Pursuant to Title 8 of the California Code of Regulations this report is issued within the time allowed after the examination. Authorization is requested for the services named in the plan. Please respond within five business days of receipt.',
  'The patient was advised of the right to review and copy this record. A copy of the after visit summary was handed out.',
  'Body mechanics, proper lifting and pacing of activity were reviewed. The patient was given printed exercises with pictures.',
  'An interpreter was offered and declined. The visit was conducted in English.',
  'If further information is needed the claims examiner may contact this office in writing. Telephone requests will be returned within two working days.',
  'The office has not received the medical file from the prior treating physician despite two requests by fax. We ask the carrier to forward it.',
  'This document is confidential. If you received it in error, notify the sender and destroy it.',
  'Instructions given: rest as needed, alternate ice and heat for twenty minutes, avoid sudden movement, call for fever, loss of bladder control or sudden weakness.',
];

export const expertLines: readonly string[] = [
  'The examinee was told that no treatment relationship is formed by this examination and that a report will be issued to both parties. The examinee stated that this was understood.',
  'The history was taken by the undersigned in person. The examinee was considered a fair historian. Where the history differs from the file this is noted below.',
  'The opinions expressed are stated to reasonable medical probability on the information available at this time and are subject to change should further records be provided.',
  'Impairment was rated by the Guides to the Evaluation of Permanent Impairment, Fifth Edition, as adopted in this state. The method of rating and the tables used are named with each figure.',
  'Apportionment is addressed as required by Labor Code sections 4663 and 4664. The approximate percentage caused by the injury and that caused by other factors before and after it are stated with the reasons.',
  'I have considered whether the injury would have resolved but for other factors, and whether those other factors alone would have caused the present disability.',
  'The examination of the trunk and extremities was performed with the examinee gowned. Motion was measured three times with an inclinometer or a goniometer, the highest figure being recorded.',
  'The job description provided by the employer was read. The usual duties call for standing and walking most of the shift and for frequent handling of material at waist height.',
  'Future medical care should be provided on an industrial basis and may include medication, brief courses of supervised exercise for flare-ups and periodic visits with a physician.',
  'The face to face time with the examinee was 40 minutes, in compliance with the minimum set for this type of evaluation. Record review took 3.5 hours and report preparation 2 hours.',
  'Waddell signs were sought and two of five were noted. This is not considered to be significant in the presence of consistent findings otherwise.',
  'Activities of daily living were reviewed by category: self care, communication, physical activity, sensory function, hand activities, travel, sexual function and sleep.',
];

export const decisionLines: readonly string[] = [
  'This determination concerns medical necessity only. It does not decide whether the body part or the condition is accepted, nor whether the claim is payable.',
  'The treating physician may discuss this decision with the reviewer at the telephone number and during the hours given above.',
  'A request that was approved remains valid for the dates given. Services after that date call for a new request on the prescribed form.',
  'The reviewer has no ownership interest in the facility where the service would be provided and was not paid according to the outcome.',
  'The criteria used are available on request without charge. They were disclosed with the decision where the law requires it.',
  'An internal appeal is voluntary, does not extend the time to apply for independent medical review and must be asked for within ten days.',
  'The dispute is to be resolved by independent medical review. The application is enclosed with the decision in an addressed envelope. It must be signed and postmarked within thirty days after service.',
  'If medication is not to be continued it should be tapered under the direction of the physician, as abrupt cessation can be harmful.',
];

export const instructionLines: readonly string[] = [
  'Take this summary with you to your next appointment.',
  'Keep all medication out of reach of children. Do not mix with alcohol.',
  'Stretch gently each morning. Stop an exercise that causes sharp pain.',
  'Call the office for refills five business days before you run out.',
  'You can see your results and send messages in the patient portal.',
  'For emergencies dial 911 or go to the nearest emergency department.',
  'Bring your work status form to your supervisor within one day.',
  'Eat a balanced diet, drink enough water and stay as active as your restrictions allow.',
];
