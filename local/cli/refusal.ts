import { Missing, Throttled } from '../../functions/core/errors.ts';
import { AlreadyRunning, NoFolder } from '../lock.ts';
import { StorageFault } from '../storage-fault.ts';

/** What was asked for cannot be: an operator is told in one sentence, no stack is shown, and the exit code is 2. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Something that stands in the way of what was rightly asked for, in one sentence; the exit code is 1. */
export class Hindrance extends Error {
  override name = 'Hindrance';
}

/** Sentences for what AWS and the way to it answer, by the fault's name or code. */
const known: [RegExp, (message: string) => string][] = [
  [
    /^(CredentialsProvider|TokenProvider)Error$/,
    (message) =>
      /sso/i.test(message)
        ? `${message.replace(/\.?$/, '.')} Sign in: aws sso login.`
        : 'There are no AWS credentials. Sign in (aws sso login), or name a profile in AWS_PROFILE.',
  ],
  [/^ExpiredToken|^RequestExpired$/, () => 'The AWS credentials have expired. Sign in again.'],
  [
    /^(UnrecognizedClient|InvalidSignature|MissingAuthenticationToken|IncompleteSignature)|^(InvalidClientTokenId|InvalidAccessKeyId|SignatureDoesNotMatch|AuthFailure)$/,
    () => 'AWS does not know these credentials. Sign in again, and see that this machine has the right time.',
  ],
  [/^RequestTimeTooSkewed$/, () => "This machine's clock is wrong by minutes, so AWS refuses it. Set it right."],
  [
    /^AccessDenied|^UnauthorizedOperation$|^Forbidden$|^403$/,
    (message) => `AWS does not let you do this: ${message.replace(/\.?$/, '.')}`,
  ],
  [
    /Throttl|TooManyRequests|SlowDown|RequestLimitExceeded|PriorRequestNotComplete/,
    () => 'AWS asks to slow down. Try again in a minute.',
  ],
  [
    /^(NoSuchBucket|ResourceNotFoundException|StateMachineDoesNotExist|QueueDoesNotExist)$/,
    (message) => `What the stack says is there is not: ${message.replace(/\.?$/, '.')} Deploy again.`,
  ],
];

/** No connection, or none that lasts. Looked for in the words, which survive the SDK's wrapping. */
const unreachable = /\b(ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|EHOST[A-Z]+|ENET[A-Z]+|ETIMEDOUT|EPIPE|TimeoutError)\b.*/;

/** All that a fault says of itself, of its cause and of the faults that it gathers. */
const wordsOf = (fault: unknown): string => {
  const { name, message, code, cause, errors } = (fault ?? {}) as Partial<AggregateError & NodeJS.ErrnoException>;
  return [name, code, message, cause && wordsOf(cause), ...(errors ?? []).map(wordsOf)].filter(Boolean).join(' ');
};

/** Why a connection failed, in a few words: `ECONNREFUSED 127.0.0.1:9`. */
export const whyUnreachable = (fault: Error): string => {
  const [, told] = /.*\b((?:ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN) \S+)/.exec(wordsOf(fault)) ?? [];
  return told ?? unreachable.exec(wordsOf(fault))?.[1] ?? fault.message;
};

/** The sentence for an expected fault; undefined for one that nobody expected. */
export const sentenceOf = (fault: unknown): string | undefined => {
  if (!(fault instanceof Error)) return undefined;
  if ([Refusal, Hindrance, AlreadyRunning, NoFolder, StorageFault].some((told) => fault instanceof told))
    return fault.message;
  const { syscall, port } = fault as NodeJS.ErrnoException & { port?: number };
  if (fault.name === 'Error' && syscall === 'listen')
    return `Port ${port} cannot be used (${(fault as NodeJS.ErrnoException).code}). Choose one above 1023.`;
  if (fault instanceof Missing) return fault.message;
  if (fault instanceof Throttled)
    return `${fault.message[0]!.toUpperCase()}${fault.message.slice(1)}. Try again in a minute.`;
  if (fault.message === 'Region is missing') return 'There is no AWS region. Name one in AWS_REGION.';
  if (/^Region not accepted/.test(fault.message))
    return `"${process.env.AWS_REGION}" is no AWS region: see AWS_REGION.`;
  const sentence = known.find(([name]) => name.test(fault.name))?.[1](fault.message);
  if (sentence) return sentence;
  return unreachable.test(wordsOf(fault))
    ? `AWS cannot be reached: ${whyUnreachable(fault)}. Is this machine online, and AWS_REGION right?`
    : undefined;
};
