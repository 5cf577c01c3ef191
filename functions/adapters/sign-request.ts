import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

/** What signs requests, as the SDK's clients hold it. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

/** The region and the service that a signature is for. */
export interface Scope {
  region: string;
  service: string;
}

export type Headers = Readonly<Record<string, string>>;

const algorithm = 'AWS4-HMAC-SHA256';
const isSigned = (name: string) => name === 'host' || name === 'content-type' || name.startsWith('x-amz-');
const hmac = (key: string | KeyObject, text: string) => createHmac('sha256', key).update(text).digest();

/**
 * Signs POST requests to the path `/` by Signature Version 4, for a service that takes the hash of the body. Returns the
 * headers with the signature added; the names of those given are in lower case. A key is derived once a day.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export const openSigner = ({ region, service }: Scope) => {
  let derived: { from: string; key: KeyObject } | undefined;
  const keyOf = (secret: string, day: string): KeyObject => {
    const from = `${day} ${secret}`;
    if (derived?.from === from) return derived.key;
    // A key object, because a key that is given as bytes is copied and checked each time.
    const key = [region, service, 'aws4_request'].reduce(
      (last, part) => createSecretKey(hmac(last, part)),
      createSecretKey(hmac(`AWS4${secret}`, day)),
    );
    derived = { from, key };
    return key;
  };
  return (
    { headers, body }: { headers: Headers; body: Buffer },
    { accessKeyId, secretAccessKey, sessionToken }: Credentials,
    now: Date,
  ): Record<string, string> => {
    const time = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const day = time.slice(0, 8);
    const all: Record<string, string> = {
      ...headers,
      'x-amz-date': time,
      ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
    };
    const names = Object.keys(all).filter(isSigned).sort();
    const lines = names.map((name) => `${name}:${all[name]!.trim().replaceAll(/\s+/g, ' ')}`);
    const signedHeaders = names.join(';');
    const canonical = ['POST', '/', '', ...lines, '', signedHeaders, hash('sha256', body)].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const text = [algorithm, time, scope, hash('sha256', canonical)].join('\n');
    const signature = createHmac('sha256', keyOf(secretAccessKey, day)).update(text).digest('hex');
    all.authorization = `${algorithm} Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
    return all;
  };
};
