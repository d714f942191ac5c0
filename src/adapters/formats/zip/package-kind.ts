import type { Unreadable } from '#domain/records/unreadable.ts';
import { refusal } from '../refusal.ts';

const PACKAGES: readonly (readonly [file: string, reason: Unreadable])[] = [
  ['xl/workbook.xml', refusal('unsupported', 'an Excel workbook; print it to PDF and send that')],
  ['xl/workbook.bin', refusal('unsupported', 'an Excel workbook; print it to PDF and send that')],
  ['ppt/presentation.xml', refusal('unsupported', 'PowerPoint slides; print them to PDF and send that')],
  ['mimetype', refusal('unsupported', 'an OpenDocument or EPUB document; save it as PDF or DOCX and send that')],
  ['FixedDocSeq.fdseq', refusal('unsupported', 'an XPS document; print it to PDF and send that')],
  ['META-INF/MANIFEST.MF', refusal('unsupported', 'a program, not a record; it was not opened')],
  ['AndroidManifest.xml', refusal('unsupported', 'a program, not a record; it was not opened')],
];

/** What a ZIP is by the files in it: a DOCX, an archive of files, or a package of another kind with what to send instead. */
export function packageKind(names: ReadonlySet<string>): 'docx' | 'archive' | Unreadable {
  if (names.has('word/document.xml') && names.has('[Content_Types].xml')) return 'docx';
  return PACKAGES.find(([file]) => names.has(file))?.[1] ?? 'archive';
}
