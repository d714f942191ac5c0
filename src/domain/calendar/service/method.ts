import { z } from 'zod';

/** How a paper was served or sent. */
export const ServiceMethod = z.enum(['hand', 'mail', 'overnight', 'fax', 'electronic']);
export type ServiceMethod = z.infer<typeof ServiceMethod>;

const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP'.split(
    ' ',
  );

const where = 'CA, another state by its two letters, US (another state, not named), abroad';

const Address = z.enum([...states, 'US', 'abroad'], { error: `an address is one of ${where}` });
const AddressTo = z.enum([...states, 'US', 'abroad', 'confidential'], {
  error: `an address is one of ${where}, confidential (the Secretary of State's address programme)`,
});

/** Where a paper was sent from and to: `CA`, another state, `US`, `abroad`; `to` also `confidential`. */
export const Place = z.strictObject({ from: Address, to: AddressTo });
export type Place = Readonly<z.infer<typeof Place>>;
