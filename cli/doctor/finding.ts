/** What a check found. `warn`: digests go out, but something needs attention; `fail`: digests may not go out. */
export interface Finding {
  state: 'ok' | 'warn' | 'fail';
  found: string;
  /** What to do about it. */
  remedy?: string;
}

/** Checks by the name under which their findings are printed. */
export type Checks = Record<string, () => Promise<Finding>>;

export const ok = (found: string): Finding => ({ state: 'ok', found });
export const warn = (found: string, remedy: string): Finding => ({ state: 'warn', found, remedy });
export const fail = (found: string, remedy: string): Finding => ({ state: 'fail', found, remedy });
