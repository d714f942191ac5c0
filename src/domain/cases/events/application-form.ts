import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Place, ServiceMethod } from '#domain/calendar/service/method.ts';

const words = (message: string) => z.string().trim().min(1, message).max(500);
const optional = z.string().trim().max(500).nullable().default(null);
const mail = z.email('an e-mail address has an @ and a domain').max(320).nullable();

/** Who may sign an application: the worker, or somebody for the worker (Labor Code 4610.5(d), (h)(4), (j)). */
export const Signer = z.enum(['worker', 'attorney', 'agent', 'provider']);

/** The application for independent medical review: the fields of form DWC IMR. Personal data; it stays inside the case. */
export const ApplicationForm = z.object({
  reviewType: z.enum(['regular', 'expedited']),
  employee: z.object({
    firstName: words('give the first name'),
    lastName: words('give the last name'),
    address: optional,
    phone: optional,
    birthDate: CivilDate.nullable().default(null),
    sex: z.enum(['male', 'female']).nullable().default(null),
    attorney: optional,
    /** The language letters to the worker are in. */
    language: z.enum(['en', 'es']).default('en'),
  }),
  claim: z.object({ number: words('give the claim number'), eams: optional, wcis: optional }),
  dateOfInjury: CivilDate,
  employer: optional,
  claimsAdministrator: z.object({ name: words('name the claims administrator'), contact: optional }),
  utilizationReviewOrganization: optional,
  physician: z.object({
    name: words('name the physician who asked for the treatment'),
    specialty: optional,
    group: optional,
  }),
  diagnosis: z.object({ text: optional, icd: optional }),
  urDecision: z.object({
    made: CivilDate,
    served: CivilDate.nullable().default(null),
    method: ServiceMethod.nullable().default(null),
    place: Place.nullable().default(null),
    reason: z.enum(['necessity', 'information-missing', 'network', 'coverage', 'causation', 'none']),
    formProvided: z.boolean().default(true),
    formularyOnly: z.boolean().default(false),
    /** Whether a copy came with the application. */
    attached: z.boolean(),
  }),
  items: z
    .array(
      z.object({
        title: words('name the treatment'),
        decision: z.enum(['denied', 'modified', 'delayed', 'approved']),
        /** What UR says its decision rests on, as it words it. */
        claimsAdministrator: optional,
        priorImr: z.boolean().default(false),
        changedFacts: z.boolean().default(false),
      }),
    )
    .min(1, 'name at least one treatment')
    .max(100),
  /** Also disputed for another reason than necessity. */
  liabilityDisputed: z.boolean().default(false),
  emergency: z.boolean().default(false),
  designatedBeforeUrDecision: z.boolean().default(false),
  /** Where each reads e-mail and agreed to be told by it; nobody else: by post. */
  emails: z
    .object({ worker: mail, attorney: mail, physician: mail, 'claims-administrator': mail })
    .partial()
    .optional(),
  /** Where letters to the others go, as they said later; the form asks for the worker's alone. */
  addresses: z
    .object({ attorney: optional, physician: optional, 'claims-administrator': optional })
    .partial()
    .optional(),
  /** Addresses that were put right since. */
  formerAddresses: z.array(z.string()).optional(),
  /** That the records may be obtained. */
  consent: z.boolean(),
  signature: z.object({ by: Signer, name: words('sign with the full name'), on: CivilDate }).nullable(),
});
export type ApplicationForm = Readonly<z.infer<typeof ApplicationForm>>;
