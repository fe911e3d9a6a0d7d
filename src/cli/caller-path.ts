import path from 'node:path';

/** A path as the caller typed it, made absolute: npm changes the folder before it runs a script, the caller has not. */
export function callerPath(typed: string): string {
  const isScript = process.env['npm_lifecycle_event'] !== undefined;
  const folder = (isScript ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
  return path.resolve(folder, typed);
}
