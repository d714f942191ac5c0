/** A value of FHIR JSON. */
type FhirValue = string | number | boolean | readonly FhirValue[] | { readonly [name: string]: FhirValue };

/** A FHIR R4 resource, as JSON. */
export type FhirResource = { readonly resourceType: string; readonly id: string } & {
  readonly [name: string]: FhirValue;
};

export type DocumentBundle = {
  readonly resourceType: 'Bundle';
  readonly id: string;
  readonly identifier: { readonly system: string; readonly value: string };
  readonly type: 'document';
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[];
};

/** Text as XHTML of a narrative; line breaks are kept. */
export function narrative(text: string): { readonly status: 'generated'; readonly div: string } {
  const lines = text.trim() === '' ? ['Nothing is said.'] : text.split(/\n+/).filter(line => line.trim() !== '');
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${lines.map(line => `<p>${xhtml(line)}</p>`).join('')}</div>`;
  return { status: 'generated', div };
}

/** Characters that XML cannot hold are left out. */
function xhtml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A UUID of 128 bits of a hash in hexadecimal: the same for the same content (RFC 9562, version 8). */
export function uuidOfHash(hash: string): string {
  const hex = hash.slice(0, 32);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
