import { builtInSchemes } from '../app/built-in-schemes';
import type { ComputeOptions } from '../app/options';
import { readSchemeFile } from '../app/scheme-file';
import { readBytes } from '../hosts/file/disk/read-file';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import { callerPath } from './caller-path';

/** What the id of a built-in scheme looks like; the name of a file mostly has a dot. */
const LIKE_AN_ID = /^[a-z0-9-]+$/;

/** The scheme that was named: a built-in one, or that of a file; null where none was. */
export async function readScheme(
  name: string | null,
): Promise<Result<ComputeOptions['scheme'], Message>> {
  if (name === null) return ok(null);
  const builtIn = LIKE_AN_ID.test(name) ? await builtInSchemes() : [];
  const found = builtIn.find(({ provenance }) => provenance.id === name);
  if (found !== undefined) return ok(found.scheme);
  const bytes = await readBytes(callerPath(name));
  if (bytes.ok) return readSchemeFile(new TextDecoder().decode(bytes.value), name);
  if (bytes.problem.code !== 'file-not-found' || builtIn.length === 0) return bytes;
  const available = builtIn.map(({ provenance }) => provenance.id);
  return fail({ code: 'unknown-scheme', params: { scheme: name, available } });
}
