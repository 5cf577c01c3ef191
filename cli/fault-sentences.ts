import { z } from 'zod';
import { Malformed, Missing, Throttled } from '../functions/core/errors.ts';
import { inOneLine } from '../functions/core/plain-issues.ts';
import { OperationalError, UsageError } from './operational-error.ts';

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

/** What else can be wrong with a connection, by the words of those who notice. */
const failures: [RegExp, string][] = [
  [/bad port/, 'no web page is ever at this port, so it is not asked'],
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, "the site's certificate is not valid at this time"],
  [/ALTNAME_INVALID/, "the site's certificate is for another name"],
  [
    /SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|CERT_|_CERT/,
    "nobody that this machine trusts vouches for the site's certificate",
  ],
  [/ERR_SSL|EPROTO|ERR_TLS|SSL routines/, 'the site does not speak HTTPS as it should'],
  [/HEADERS_OVERFLOW/, 'the headers of the answer are too long'],
  [/HPE_|HTTPParser|RESPONSE_STATUS|CONTENT_LENGTH/, 'what came is not a sound HTTP answer'],
  [
    /Z_(DATA|BUF)_ERROR|incorrect (header|data) check|unexpected end of file|ERR__ERROR_FORMAT/,
    'what came is compressed and damaged',
  ],
  [/CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT/, 'no answer came in time'],
  [/UND_ERR_SOCKET|other side closed|terminated|aborted/, 'the connection was cut'],
];

/** Why a connection failed, in a few words: `ECONNREFUSED 127.0.0.1:9`. */
export const whyUnreachable = (fault: Error): string => {
  const words = wordsOf(fault);
  const [, told] = /.*\b((?:ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN) \S+)/.exec(words) ?? [];
  return (
    told ??
    failures.find(([pattern]) => pattern.test(words))?.[1] ??
    unreachable.exec(words)?.[1] ??
    'the connection failed'
  );
};

/** What an AWS service answered, for a fault that has no sentence of its own; undefined for faults of another kind. */
export const serviceWords = (fault: unknown): string | undefined => {
  const { name, $metadata } = (fault ?? {}) as { name?: string; $metadata?: { httpStatusCode?: number } };
  return $metadata && `AWS answered ${name}${$metadata.httpStatusCode ? ` (${$metadata.httpStatusCode})` : ''}`;
};

/** The sentence for an expected fault; undefined for one that nobody expected. */
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
  if (fault.message === 'Region is missing') return 'There is no AWS region. Name one in AWS_REGION.';
  if (/^Region not accepted/.test(fault.message))
    return `"${process.env.AWS_REGION}" is no AWS region: see AWS_REGION.`;
  const sentence = known.find(([name]) => name.test(fault.name))?.[1](fault.message);
  if (sentence) return sentence;
  if (unreachable.test(wordsOf(fault)))
    return `AWS cannot be reached: ${whyUnreachable(fault)}. Is this machine online, and AWS_REGION right?`;
  const answer = serviceWords(fault);
  if (answer) return `${answer}. Run it again with BROADSHEET_DEBUG=1 in the environment to see the details.`;
  if (fault instanceof z.ZodError)
    return `Something that is stored is not as this version reads it: ${inOneLine(fault)}. Is another version deployed?`;
  return undefined;
};
