import { getHttpsServerOptions, verifyCertificates } from 'office-addin-dev-certs';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  /** Whether browsers on this machine trust it: else they warn once. */
  readonly isTrusted: boolean;
}

const DAYS = 30;
const DAY = 86_400_000;

/** The certificate for add-ins under development where this machine has it installed; else one made on the spot. */
export async function localCertificate(): Promise<Certificate> {
  return (await trustedCertificate()) ?? selfSigned();
}

async function trustedCertificate(): Promise<Certificate | null> {
  try {
    if (!verifyCertificates()) return null;
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert, isTrusted: true };
  } catch {
    // On a platform that the package does not know there is none.
    return null;
  }
}

async function selfSigned(): Promise<Certificate> {
  const now = Date.now();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + DAYS * DAY),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { key, cert, isTrusted: false };
}
