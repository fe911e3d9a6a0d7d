/** The code of an error of the operating system ("ENOENT"); null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  // Not by instanceof: the error may come from another realm, as it does under a test runner.
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
