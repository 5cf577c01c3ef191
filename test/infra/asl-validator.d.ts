declare module 'asl-validator' {
  /** Whether a state machine's definition is one, and what is wrong with it. */
  const validate: (definition: unknown) => { isValid: boolean; errors: unknown[] };
  export = validate;
}
