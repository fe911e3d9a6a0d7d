import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Folders } from './folders';

export interface Response {
  readonly type: string;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where pages ask for Microsoft's library, and where this server has the same files. */
const LIBRARY_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY_PATH = '/office-js/';
const LIBRARY_TAG = /<script\b[^>]*\/office-js\/office\.js[^>]*><\/script>/;

/** Adds `Office.context.officeTheme`, which the library for the web lacks. */
const THEME_TAG = '<script src="/workbench/office-theme.js"></script>';

/** What the server answers to a path; null where there is nothing. */
export async function responseTo(folders: Folders, address: string): Promise<Response | null> {
  if (address === '/') return file(folders.page, 'index.html');
  if (address === '/samples.json') return samples(folders);
  const under = (prefix: string, folder: string) =>
    address.startsWith(prefix) ? file(folder, address.slice(prefix.length)) : null;
  const found =
    under('/workbench/', folders.page) ??
    under('/grid/', folders.gridStyles) ??
    under('/samples/', folders.samples) ??
    under(LIBRARY_PATH, folders.library);
  if (found !== null) return found;
  const built = await file(folders.dist, address.slice(1));
  return built !== null && built.type === TYPES['.html'] ? withLocalLibrary(built) : built;
}

/** A page of the add-in with the library taken from here; the file itself stays as it was built. */
function withLocalLibrary({ type, body }: Response): Response {
  const page = body.toString('utf8').replaceAll(LIBRARY_ADDRESS, LIBRARY_PATH);
  return { type, body: page.replace(LIBRARY_TAG, (tag) => `${tag}${THEME_TAG}`) };
}

async function samples({ samples: folder }: Folders): Promise<Response> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.xlsx')).sort();
  return { type: TYPES['.json'] ?? '', body: JSON.stringify(names) };
}

async function file(folder: string, relative: string): Promise<Response | null> {
  const wanted = path.resolve(folder, decodeURIComponent(relative));
  // Nothing outside the folder is ever served.
  if (!wanted.startsWith(folder + path.sep)) return null;
  const type = TYPES[path.extname(wanted)];
  if (type === undefined) return null;
  try {
    return { type, body: await readFile(wanted) };
  } catch {
    return null;
  }
}
