/** A C-CDA document of a made-up visit with these sections or body, in XML. */
export function clinicalDocument(body: string, prologue = '<?xml version="1.0" encoding="UTF-8"?>'): string {
  return `${prologue}
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <code code="11506-3" codeSystem="2.16.840.1.113883.6.1" displayName="Progress note"/>
  <title>Follow-up of the left wrist</title>
  <effectiveTime value="20150312093000-0700"/>
  <recordTarget><patientRole>
    <id root="1.2.3" extension="W-4711"/><id root="2.16.840.1.113883.4.1" extension="000-00-0000"/>
    <patient><name><given>Ana</given><family>Sample</family></name>
      <administrativeGenderCode code="F" displayName="Female"/><birthTime value="19690412"/></patient>
  </patientRole></recordTarget>
  <author><time value="20150312"/><assignedAuthor>
    <assignedPerson><name><given>Per</given><family>Example</family><suffix>MD</suffix></name></assignedPerson>
    <representedOrganization><name>Hand Clinic</name></representedOrganization></assignedAuthor></author>
  ${body}
</ClinicalDocument>`;
}

/** Sections as the body of a document. */
export function sections(...xml: readonly string[]): string {
  return `<component><structuredBody>${xml.map(section => `<component>${section}</component>`).join('')}</structuredBody></component>`;
}

/** A section with its narrative. */
export function section(title: string, narrative: string, entries = ''): string {
  return `<section><title>${title}</title><text>${narrative}</text>${entries}</section>`;
}

/** A body that is a file in base64. */
export function embedded(mediaType: string, bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');
  return `<component><nonXMLBody><text mediaType="${mediaType}" representation="B64">${base64}</text></nonXMLBody></component>`;
}
