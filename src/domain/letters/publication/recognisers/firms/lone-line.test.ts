import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { placedFirm, source } from './placed-firm.ts';

const alone = (line: string) => recognisedIn(placedFirm, `The request was denied.\n${line}\nThe pain is worse.`);

test.each(
  `Copperline Airport Services; Old Mill Burger Barn; Harbor Lights Inn; Sentinel Risk Control; Northwind Parcel Service; Big Valley Hand Therapy
  Juniper Internal Medicine; Lakeshore Assisted Living; Silver State Document Retrieval; Premier Metal Finishing; Blue Heron Linen Service
  Granite Peak Charter School; Canyon Oaks Fire District; Sunset Mail Order; Tall Pines Youth Authority; Evergreen Tree Care; Doves & Larks
  Prairie Wind Neurology; Lantern Bay Sleep Center; Stone Bridge Eye Care; Twin Creeks Dialysis; Maple Court Manor; Redbird Taxi
  Peach Tree Cabinet Makers; Iron Horse Motors; Cobblestone Coffee House; Wildflower Home Hospice; Compass Rose Nurse Review`
    .split(/;|\n/u)
    .map(line => line.trim()),
)(`${source.cite}: a house alone in a line: %s`, line => {
  expect(alone(line)).toMatch(/denied\.\n\[(?:organization|facility)\]\nThe/u);
});

test.each(
  `Home Exercise Program; Physical Examination; Review of Systems; Chief Complaint; Treatment Plan; Work Status; Disputed Treatment; Cold Therapy Unit
  Utilization Review Determination; Pain Management; Case Management; Risk Management; Home Health Aide; Interpreter Services; Transportation Services
  Durable Medical Equipment; Gym Membership; Orthopedic Mattress; Shower Chair; Grab Bars; Raised Toilet Seat; Hot Packs and Cold Packs; Wheelchair Ramp
  Expert Reviewer Credentials; Clinical Case Summary; Documents Reviewed; Guidelines Used; Claims Administrator Guidelines; Decision and Rationale; Proof of Service
  Social History; Family History; Activities of Daily Living; Range of Motion; Vital Signs; Gait and Station; Straight Leg Raise; Functional Capacity Evaluation
  Aquatic Therapy; Massage Therapy; Occupational Therapy; Urine Drug Screen; Laboratory Results; Diagnostic Imaging; Internal Medicine; Urgent Care Visit
  Primary Treating Physician; Date of Injury; Claim Number; Application for Independent Medical Review; Notice of Assignment; Qualified Medical Evaluator
  Mechanism of Injury; Past Surgical History; Current Medications; Allergies and Intolerances; Weight Loss Program; Functional Restoration Program`
    .split(/;|\n/u)
    .map(line => line.trim()),
)(`${source.cite}: a heading or a request alone in a line: %s`, line => {
  expect(alone(line)).toContain(line);
  expect(recognisedIn(placedFirm, line)).toBe(line);
});
