/** What an operator can be told in one sentence: no fault of the program, and no stack is shown. */
export class Refusal extends Error {
  override name = 'Refusal';
}

const known: Record<string, (message: string) => string> = {
  CredentialsProviderError: () =>
    'There are no AWS credentials. Sign in (aws sso login), or name a profile in AWS_PROFILE.',
  ExpiredTokenException: () => 'The AWS credentials have expired. Sign in again.',
  ExpiredToken: () => 'The AWS credentials have expired. Sign in again.',
  AccessDeniedException: (message) => `AWS does not let you do this: ${message}`,
  AccessDenied: (message) => `AWS does not let you do this: ${message}`,
};

/** The sentence for an expected fault; undefined for one that nobody expected. */
export const sentenceOf = (fault: unknown): string | undefined => {
  if (!(fault instanceof Error)) return undefined;
  if (fault instanceof Refusal || fault.name === 'AlreadyRunning') return fault.message;
  if (fault.message === 'Region is missing') return 'There is no AWS region. Name one in AWS_REGION.';
  return known[fault.name]?.(fault.message);
};
