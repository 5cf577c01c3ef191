/**
 * A Lambda function that is wired on its first call and kept for the life of its process, so that its module can be
 * imported where there is no environment. In: what builds the function from the environment. Throws what that throws.
 */
export const lambda = <Inputs extends unknown[], Result>(
  createHandler: (environment: NodeJS.ProcessEnv) => (...inputs: Inputs) => Result,
): ((...inputs: Inputs) => Result) => {
  let wired: ((...inputs: Inputs) => Result) | undefined;
  return (...inputs) => {
    wired ??= createHandler(process.env);
    return wired(...inputs);
  };
};
