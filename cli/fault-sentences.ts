import { z } from 'zod';
import { Malformed, Missing, Throttled } from '../functions/core/errors.ts';
import { inOneLine } from '../functions/store/plain-issues.ts';
import { OperationalError, UsageError } from './operational-error.ts';

/** Sentences for AWS's errors, by their name or code. */
const known: [RegExp, (message: string) => string][] = [
  [
    /^(CredentialsProvider|TokenProvider)Error$/,
    (message) =>
      /sso/i.test(message)
        ? `${message.replace(/\.?$/, '.')} Sign in: aws sso login.`
        : 'No AWS credentials were found. Sign in (aws sso login), or set AWS_PROFILE to a profile.',
  ],
  [/^ExpiredToken|^RequestExpired$/, () => 'The AWS credentials have expired. Sign in again.'],
  [
    /^(UnrecognizedClient|InvalidSignature|MissingAuthenticationToken|IncompleteSignature)|^(InvalidClientTokenId|InvalidAccessKeyId|SignatureDoesNotMatch|AuthFailure)$/,
    () => 'AWS does not recognise these credentials. Sign in again, and check the clock of this machine.',
  ],
  [
    /^RequestTimeTooSkewed$/,
    () => "AWS rejected the request because this machine's clock is wrong by minutes. Correct the clock.",
  ],
  [
    /^AccessDenied|^UnauthorizedOperation$|^Forbidden$|^403$/,
    (message) => `AWS does not allow this: ${message.replace(/\.?$/, '.')}`,
  ],
  [
    /Throttl|TooManyRequests|SlowDown|RequestLimitExceeded|PriorRequestNotComplete/,
    () => 'AWS is throttling requests. Try again in a minute.',
  ],
  [
    /^(NoSuchBucket|ResourceNotFoundException|StateMachineDoesNotExist|QueueDoesNotExist)$/,
    (message) => `Something that the stack should contain is missing: ${message.replace(/\.?$/, '.')} Deploy again.`,
  ],
];

/** Codes for a connection that failed or broke. Searched for in the message, because the SDK wraps the error. */
const unreachable = /\b(ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|EHOST[A-Z]+|ENET[A-Z]+|ETIMEDOUT|EPIPE|TimeoutError)\b.*/;

/** The names, codes and messages of a fault, its cause and the faults that it aggregates. */
const wordsOf = (fault: unknown): string => {
  const { name, message, code, cause, errors } = (fault ?? {}) as Partial<AggregateError & NodeJS.ErrnoException>;
  return [name, code, message, cause && wordsOf(cause), ...(errors ?? []).map(wordsOf)].filter(Boolean).join(' ');
};

/** Other connection failures, by the words of the library that reports them. */
const failures: [RegExp, string][] = [
  [/bad port/, 'this port belongs to another protocol, so no request was made'],
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, "the site's certificate is not valid at this time"],
  [/ALTNAME_INVALID/, "the site's certificate is for another name"],
  [/SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|CERT_|_CERT/, "this machine does not trust the site's certificate"],
  [/ERR_SSL|EPROTO|ERR_TLS|SSL routines/, 'the HTTPS connection failed'],
  [/HEADERS_OVERFLOW/, 'the response headers are too long'],
  [/HPE_|HTTPParser|RESPONSE_STATUS|CONTENT_LENGTH/, 'the response is not valid HTTP'],
  [
    /Z_(DATA|BUF)_ERROR|incorrect (header|data) check|unexpected end of file|ERR__ERROR_FORMAT/,
    'the compressed response is damaged',
  ],
  [/CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT/, 'the request timed out'],
  [/UND_ERR_SOCKET|other side closed|terminated|aborted/, 'the connection was closed'],
];

/** Why a connection failed, in a few words: `ECONNREFUSED 127.0.0.1:9`. */
export const whyUnreachable = (fault: Error): string => {
  const words = wordsOf(fault);
  const [, refused] = /.*\b((?:ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN) \S+)/.exec(words) ?? [];
  return (
    refused ??
    failures.find(([pattern]) => pattern.test(words))?.[1] ??
    unreachable.exec(words)?.[1] ??
    'the connection failed'
  );
};

/** How an AWS service answered, for an error without a sentence of its own; undefined for other faults. */
export const serviceWords = (fault: unknown): string | undefined => {
  const { name, $metadata } = (fault ?? {}) as { name?: string; $metadata?: { httpStatusCode?: number } };
  return $metadata && `AWS answered ${name}${$metadata.httpStatusCode ? ` (${$metadata.httpStatusCode})` : ''}`;
};

/** The sentence for an expected fault; undefined for an unexpected one. */
export const sentenceOf = (fault: unknown): string | undefined => {
  if (!(fault instanceof Error)) return undefined;
  if (fault instanceof UsageError || fault instanceof OperationalError) return fault.message;
  const { syscall, port } = fault as NodeJS.ErrnoException & { port?: number };
  if (fault.name === 'Error' && syscall === 'listen')
    return `Port ${port} cannot be used (${(fault as NodeJS.ErrnoException).code}). Choose one above 1023.`;
  if (fault instanceof Missing) return fault.message;
  if (fault instanceof Malformed)
    return `${fault.message[0]!.toUpperCase()}${fault.message.slice(1)}`.replace(/\.?$/, '.');
  if (fault instanceof Throttled)
    return `${fault.message[0]!.toUpperCase()}${fault.message.slice(1)}. Try again in a minute.`;
  if (fault.message === 'Region is missing') return 'No AWS region is set. Set AWS_REGION.';
  if (/^Region not accepted/.test(fault.message))
    return `"${process.env.AWS_REGION}" is not an AWS region. Correct AWS_REGION.`;
  const sentence = known.find(([name]) => name.test(fault.name))?.[1](fault.message);
  if (sentence) return sentence;
  if (unreachable.test(wordsOf(fault)))
    return `AWS cannot be reached: ${whyUnreachable(fault)}. Check the internet connection and AWS_REGION.`;
  const answer = serviceWords(fault);
  if (answer) return `${answer}. Set BROADSHEET_DEBUG=1 and run it again to see the details.`;
  if (fault instanceof z.ZodError)
    return `This version cannot read something that is stored: ${inOneLine(fault)}. Check whether another version is deployed.`;
  return undefined;
};
