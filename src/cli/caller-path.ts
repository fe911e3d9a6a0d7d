import path from 'node:path';

/** Scripts of package.json that run this command: npm changes the folder before it starts them. */
const SCRIPTS = ['cli', 'demo'];

/** A path as the caller typed it, made absolute from the folder that she stands in. */
export function callerPath(typed: string): string {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  const isScript = npm_lifecycle_event !== undefined && SCRIPTS.includes(npm_lifecycle_event);
  return path.resolve((isScript ? INIT_CWD : undefined) ?? process.cwd(), typed);
}
