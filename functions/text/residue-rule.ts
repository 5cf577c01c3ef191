/** A line around a report that is not part of it, and in a few words what it is instead. */
export interface ResidueRule {
  rule: string;
  pattern: RegExp;
}
