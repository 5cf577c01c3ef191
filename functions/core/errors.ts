/** Faults that a caller can act on. Expected outcomes are unions, not errors. */

/** The other side is busy or over its rate; the same call may succeed later. */
export class Throttled extends Error {
  override name = 'Throttled';
}

/** What was read does not have the form it must have. The message names where and what, for the person who wrote it. */
export class Malformed extends Error {
  override name = 'Malformed';
}

/** Something that must exist does not. */
export class Missing extends Error {
  override name = 'Missing';
}
