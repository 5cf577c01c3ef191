/**
 * A Lambda function that is built on its first call and kept for the life of its process, so that its module can be
 * imported without an environment. `createHandler` builds the function from the environment; what it throws is thrown.
 */
export const lambda = <Inputs extends unknown[], Result>(
  createHandler: (environment: NodeJS.ProcessEnv) => (...inputs: Inputs) => Result,
): ((...inputs: Inputs) => Result) => {
  let built: ((...inputs: Inputs) => Result) | undefined;
  return (...inputs) => {
    built ??= createHandler(process.env);
    return built(...inputs);
  };
};
