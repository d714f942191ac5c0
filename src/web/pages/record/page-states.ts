import type { RecordFileView } from '#api/records/contract.ts';

const WITHOUT_PICTURE: ReadonlySet<string> = new Set(['text', 'docx', 'c-cda', 'fhir']);

export type PageState = {
  /** Whether the page was read, and so can be shown. */
  readonly isRead: boolean;
  /** Whether there is a picture of it: files of text have none. */
  readonly hasPicture: boolean;
};

/** What is known of a page of the record by its number, from the files in the order received. */
export function pageStates(files: readonly RecordFileView[]): (page: number) => PageState {
  const counted = files.flatMap(({ first, read, format }) => (first === null ? [] : [{ first, read, format }]));
  return page => {
    const file = counted.findLast(({ first }) => first <= page);
    if (file === undefined) return { isRead: false, hasPicture: false };
    return { isRead: page < file.first + file.read, hasPicture: !WITHOUT_PICTURE.has(file.format) };
  };
}
