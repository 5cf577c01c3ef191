import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { signLink, verifyLink } from '../core/link.ts';
import { readerId } from '../core/reader.ts';
import type { Secrets } from '../core/secrets.ts';
import { isSessionEnded } from '../store/desk-sessions.ts';
import type { DeskPorts, Editor } from './desk-context.ts';
import { deskPath } from './desk-paths.ts';

/** An editor who is signed in. */
export interface Session {
  id: string;
  editor: Editor;
  /** What the forms of this session carry, so that no other site can post them. */
  formToken: string;
}

const sessionSeconds = 43_200;

/** The id that links and sessions name an editor by: a keyed hash of the address. */
const editorId = (editor: Editor, { readerSecret }: Secrets): string => readerId(editor.address, readerSecret);

/** The editor with an address, in any letter case. */
export const editorAt = ({ settings }: Pick<DeskPorts, 'settings'>, address: string): Editor | undefined =>
  settings.editors.find((one) => one.address.toLowerCase() === address.toLowerCase());

const formTokenOf = (sessionId: string, { readerSecret }: Secrets): string =>
  createHmac('sha256', readerSecret).update(`desk form:${sessionId}`).digest('base64url');

const isLoopback = (siteUrl: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(siteUrl).hostname);

/** Only a page that came over TLS may have the cookie; on this machine there is no TLS. */
const cookieOf = ({ settings }: Pick<DeskPorts, 'settings'>) =>
  isLoopback(settings.siteUrl)
    ? { name: 'desk-session', options: { secure: false } }
    : { name: '__Secure-desk-session', options: { secure: true } };

/** Signs a link with which an editor signs in once, within 15 minutes; returns its path. */
export const signInPath = async (ports: DeskPorts, editor: Editor): Promise<string> => {
  const secrets = await ports.secrets();
  const issuedAt = Math.floor(ports.clock.now().getTime() / 1000);
  const claim = { purpose: 'sign-in' as const, readerId: editorId(editor, secrets), issuedAt, about: ports.newId() };
  return deskPath('signInLink', { token: signLink(claim, secrets.linkKeys) });
};

/** The editor of a link to sign in, and the moment it was made. It may have been used: see `useSignInLink`. */
const readSignInLink = async (ports: DeskPorts, token: string) => {
  const secrets = await ports.secrets();
  const link = verifyLink(token, 'sign-in', secrets.linkKeys, ports.clock.now());
  if (!link.ok) return undefined;
  const editor = ports.settings.editors.find((one) => editorId(one, secrets) === link.claim.readerId);
  return editor && { editor, claim: link.claim, secrets };
};

/** Whether a link to sign in is in order; looking at it does not use it up. */
export const isSignInLink = async (ports: DeskPorts, token: string): Promise<boolean> =>
  (await readSignInLink(ports, token)) !== undefined;

/** A session that is about to begin, and the value of its cookie. */
interface NewSession {
  editor: Editor;
  cookie: string;
}

/** Uses up a link; undefined if it is invalid, expired or was used before. The session begins with `beginSession`. */
export const useSignInLink = async (ports: DeskPorts, token: string): Promise<NewSession | undefined> => {
  const link = await readSignInLink(ports, token);
  if (!link) return undefined;
  const { editor, claim, secrets } = link;
  // Counted in the hour in which it was made, so that every use of it falls into the same window.
  const madeAt = new Date(claim.issuedAt * 1000);
  const uses = await ports.counters.add({ name: `desk-link:${claim.about}`, windowSeconds: 3600 }, madeAt);
  if (uses > 1) return undefined;
  const issuedAt = Math.floor(ports.clock.now().getTime() / 1000);
  const session = { purpose: 'session' as const, readerId: claim.readerId, issuedAt, about: ports.newId() };
  return { editor, cookie: signLink(session, secrets.linkKeys) };
};

/** Gives the browser the cookie of a session. */
export const beginSession = (context: Context, ports: DeskPorts, { cookie }: NewSession): void => {
  const { name, options } = cookieOf(ports);
  setCookie(context, name, cookie, {
    ...options,
    httpOnly: true,
    sameSite: 'Strict',
    path: deskPath('desk'),
    maxAge: sessionSeconds,
  });
};

/** The session of a request. Undefined if there is none, it has ended, or its editor is no longer in the settings. */
export const sessionOf = async (context: Context, ports: DeskPorts): Promise<Session | undefined> => {
  const cookie = getCookie(context, cookieOf(ports).name);
  if (cookie === undefined) return undefined;
  const secrets = await ports.secrets();
  const link = verifyLink(cookie, 'session', secrets.linkKeys, ports.clock.now());
  const id = link.ok ? link.claim.about : undefined;
  if (!link.ok || id === undefined) return undefined;
  const editor = ports.settings.editors.find((one) => editorId(one, secrets) === link.claim.readerId);
  if (!editor || (await isSessionEnded(ports.store, id))) return undefined;
  return { id, editor, formToken: formTokenOf(id, secrets) };
};

/** Takes the session's cookie away. */
export const forgetSession = (context: Context, ports: DeskPorts): void => {
  const { name, options } = cookieOf(ports);
  deleteCookie(context, name, { ...options, path: deskPath('desk') });
};

/** Whether a form was made for this session. Compares in constant time. */
export const isFormOf = ({ formToken }: Session, given: string): boolean => {
  const [expected, actual] = [Buffer.from(formToken), Buffer.from(given)];
  return expected.length === actual.length && timingSafeEqual(expected, actual);
};
