/**
 * A Lambda function that is built on its first call and kept for the life of its process, so that its module can be
 * imported without an environment. `createHandler` builds the function from the environment; what it throws is thrown. If it
 * `isEager`, it is built at once where that is possible, so that no call waits for it.
 */
export const lambda = <Inputs extends unknown[], Result>(
  createHandler: (environment: NodeJS.ProcessEnv) => (...inputs: Inputs) => Result,
  { isEager = false }: { isEager?: boolean } = {},
): ((...inputs: Inputs) => Result) => {
  let built: ((...inputs: Inputs) => Result) | undefined;
  const build = () => {
    built ??= createHandler(process.env);
    return built;
  };
  if (isEager)
    try {
      build();
    } catch {
      // The first call says what is missing.
    }
  return (...inputs) => build()(...inputs);
};
