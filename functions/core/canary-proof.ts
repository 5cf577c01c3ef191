import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The reader that the canary signs up. Mail to it reaches nobody: SES accepts it and reports that it was delivered
 * (https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator).
 */
export const canaryAddress = 'success+canary@simulator.amazonses.com';

/** Whether an address is the canary's. */
export const isCanary = (address: string): boolean => address.toLowerCase() === canaryAddress;

/** The header in which the canary proves itself when it signs up, and that in which it is told the path of the mailed link. */
export const canaryHeader = 'x-canary';
export const canaryLinkHeader = 'x-canary-link';

/** Seconds for which a proof counts. */
const proofSeconds = 300;

const mac = (seconds: string, key: string): string =>
  createHmac('sha256', key).update(`canary:${seconds}`).digest('base64url');

/** A proof that its holder has the canary's key, for five minutes. */
export const proveCanary = (key: string, now: Date): string => {
  const seconds = Math.floor(now.getTime() / 1000).toString();
  return `${seconds}.${mac(seconds, key)}`;
};

/** Checks a proof in constant time. Never throws. */
export const isCanaryProof = (proof: string, key: string, now: Date): boolean => {
  const [seconds = '', given = ''] = proof.length <= 100 ? proof.split('.') : [];
  const [wanted, found] = [Buffer.from(mac(seconds, key)), Buffer.from(given)];
  const age = Math.abs(now.getTime() / 1000 - Number(seconds));
  return wanted.length === found.length && timingSafeEqual(wanted, found) && age <= proofSeconds;
};
