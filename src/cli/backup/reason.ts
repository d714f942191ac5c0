/** In one line why a backup was not written or read. */
export function reasonOf(error: unknown, path: string): string {
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error ? reasons.get(String(error.code)) : undefined;
  if (known !== undefined) return `${path}: ${known}`;
  const [first = ''] = error.message.split('\n');
  return first || (error instanceof AggregateError ? reasonOf(error.errors[0], path) : error.name);
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EEXIST', 'there is a file of this name already'],
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'there is no such file or folder'],
  ['EISDIR', 'a folder, not a file'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['ENOSPC', 'the disk is full'],
  ['42P01', 'the database does not hold the tables of this version; imr serve sets them up'],
]);
