// The key that this server vouches for its logs with: Ed25519 (RFC 8032), from the settings, or made at the first start and
// kept in the data folder, readable by the server alone. Doesn't know what is signed with it.
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { keptFile } from '../data-folder';
import { StartUpFailure } from '../start-up-failure';

/** A private key as the settings have it: PKCS #8 in DER, base64. Null where the text is none, or of another kind. */
export const signingKeyOf = (base64: string): KeyObject | null => {
  try {
    const key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    // Node throws on whatever is no key.
    return null;
  }
};

/** The key in `dataDir`, which must exist. Throws StartUpFailure where a file is there and no key in it: it is not replaced. */
export const keptSigningKey = async (dataDir: string): Promise<KeyObject> => {
  const pem = await keptFile(dataDir, 'signing-key.pem', newKey);
  try {
    return createPrivateKey(pem);
  } catch {
    const file = join(dataDir, 'signing-key.pem');
    throw new StartUpFailure(`${file} holds no key; put it back, or take it away for a new one`);
  }
};

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
