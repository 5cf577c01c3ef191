import type { Credentials } from '../functions/core/ports.ts';
import { UsageError } from './operational-error.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UsageError('The user name or password in the address cannot be read: write "%" as %25.');
  }
};

/** An address without the user name and password in it, and those; other words as they are. */
export const splitCredentials = (what: string): { what: string; credentials?: Credentials } => {
  if (!/^https?:\/\//i.test(what) || !URL.canParse(what)) return { what };
  const url = new URL(what);
  const { username, password, origin } = url;
  if (!username && !password) return { what };
  // A colon would end the user name for the server.
  if (decoded(username).includes(':')) throw new UsageError('A user name cannot contain a colon.');
  url.username = '';
  url.password = '';
  return { what: url.href, credentials: { origin, user: decoded(username), password: decoded(password) } };
};
