/**
 * A run that failed, or left people without their digest, may be asked for again. Step Functions refuses a name for 90
 * days, so the next attempt has a name of its own: `request-monday`, `request-monday.2`, `request-monday.3`.
 */
export const attemptName = (run: string, attempt: number): string => (attempt === 1 ? run : `${run}.${attempt}`);

/** The run that an attempt belongs to: its own name without the number. */
export const runOfAttempt = (attempt: string): string => attempt.replace(/\.\d{1,3}$/, '');
