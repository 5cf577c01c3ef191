import type { Context } from 'hono';
import { type Done, doneKeys } from '../pages/preferences.ts';
import { viewContextOf } from '../pages/view-context.ts';

/** The action that the page confirms, when a redirect after a form named one. */
export const doneOf = (context: Context): { done?: Done } => {
  const done = context.req.query('done');
  return done !== undefined && Object.hasOwn(doneKeys, done) ? { done: done as Done } : {};
};

/** Redirects from a posted form to the page at `path`, which then confirms the action. */
export const redirectDone = (context: Context, path: string, done: Done) =>
  context.redirect(viewContextOf(context).href(`${path}?done=${done}`), 303);
