/** A request that cannot be carried out as asked. Operators see one sentence and no stack; the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Something that prevents a valid request from being carried out, in one sentence; the exit code is 1. */
export class OperationalError extends Error {
  override name = 'OperationalError';
}
