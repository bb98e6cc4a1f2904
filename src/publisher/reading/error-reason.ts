/** Faults of the file system, in the owner's words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'it is not there',
  ELOOP: 'its symbolic links go round in a circle',
  EISDIR: 'it is a folder',
  EIO: 'the disk gave an error',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
};

/** Why a file could not be used, in a few words. */
export function errorReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || error.message);
}
