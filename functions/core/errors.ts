/** Faults that a caller can act on. Expected outcomes are unions, not errors. */

/** The other side is busy or over its rate; the same call may succeed later. */
export class Throttled extends Error {
  override name = 'Throttled';
}

/** Input that does not have the required form. The message says what is wrong and where, for the person who wrote it. */
export class Malformed extends Error {
  override name = 'Malformed';
}

/**
 * What another part of the product stored cannot be read. The message names the record by its id and the fields at
 * fault, never what is in them.
 */
export class Unreadable extends Malformed {
  override name = 'Unreadable';
  readonly record: 'reader' | 'digest';
  /** The fields at fault. */
  readonly problem: string;
  constructor(record: 'reader' | 'digest', id: string, problem: string) {
    super(`${record} ${id} cannot be read: ${problem}`);
    this.record = record;
    this.problem = problem;
  }
}

/** Something that must exist does not. */
export class Missing extends Error {
  override name = 'Missing';
}

/** A fault as one line of text, for a log or with a dead-lettered message. */
export const describeFault = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
