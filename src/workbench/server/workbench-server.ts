import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { localCertificate } from './certificate';
import type { Folders } from './folders';
import { responseTo } from './responses';

export interface WorkbenchServer {
  /** "https://localhost:3001" */
  readonly address: string;
  /** Whether browsers on this machine trust the server's certificate. */
  readonly isTrusted: boolean;
  readonly close: () => Promise<void>;
}

/**
 * Serves the workbench on this machine only; https, since the library talks to nobody else.
 * @param port 0 for any that is free
 */
export async function startServer(folders: Folders, port: number): Promise<WorkbenchServer> {
  const { key, cert, isTrusted } = await localCertificate();
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    void responseTo(folders, pathname).then((found) => {
      if (found === null) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'Content-Type': found.type, 'Cache-Control': 'no-store' });
      response.end(found.body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `https://localhost:${portOf(server.address())}`,
    isTrusted,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The server has no port.');
}
