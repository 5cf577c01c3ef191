import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { z } from 'zod';
import {
  type Answer,
  AnsweredSentence,
  type Tokens,
  type Writer,
  type WriterSettings,
  type WritingFailure,
  type WritingTask,
} from '../core/writer.ts';
import { instructions, maxAnswered, passagesText, taskText, toolName, toolSchema } from './writing-prompt.ts';

/** Tokens that an answer may have: four long sentences with their citations. */
const maxTokens = 900;
/** Bytes of a token. Models count one for three or four of ordinary text; passages may be made of codes and symbols on purpose. */
const bytesPerToken = { ours: 3, passages: 2 };
/** What the service adds to a request with a tool. */
const overheadTokens = 400;

const tokensIn = (text: string, bytes: number): number => Math.ceil(Buffer.byteLength(text) / bytes);
const fixedTokens = tokensIn(instructions + JSON.stringify(toolSchema), bytesPerToken.ours) + overheadTokens;

/** Models that are made to call a tool sometimes write a list as the JSON of one. */
const listOf = (value: unknown): unknown => {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return undefined;
  }
};
const BriefInput = z.object({ sentences: z.preprocess(listOf, z.array(z.unknown())) });

const count = z.int().min(0);
const Usage = z.object({
  inputTokens: count,
  outputTokens: count,
  cacheReadInputTokens: count.optional(),
  cacheWriteInputTokens: count.optional(),
});

/** What an answer took, with what was read from and written to a cache; undefined if the service does not say. */
const tokensOf = (usage: unknown): Tokens | undefined => {
  const { data } = Usage.safeParse(usage);
  if (!data) return undefined;
  const { inputTokens, outputTokens, cacheReadInputTokens = 0, cacheWriteInputTokens = 0 } = data;
  return { input: inputTokens + cacheReadInputTokens + cacheWriteInputTokens, output: outputTokens };
};

const failed = (code: WritingFailure, detail: string, tokens?: Tokens): Answer => ({
  ...{ outcome: 'failed', code, detail },
  ...(tokens && { tokens }),
});

/** What each fault of the service means. Whatever is not named here is `unavailable`. */
const faults: Record<string, WritingFailure> = {
  ThrottlingException: 'throttled',
  ServiceQuotaExceededException: 'throttled',
  ModelTimeoutException: 'timed-out',
  ResourceNotFoundException: 'gone',
  AccessDeniedException: 'gone',
  ValidationException: 'unsuitable',
};
/** What a busy service says; a moment later it may not. */
const busy = new Set(['ThrottlingException', 'ModelNotReadyException', 'ServiceUnavailableException']);
/** A moment, other for each of many who are told so at once. Milliseconds. */
const moment = (): number => 500 + Math.random() * 1500;
/** Faults of requests that no model has seen, so nothing is charged for them; so are those of a busy service. */
const unserved: ReadonlySet<WritingFailure> = new Set(['throttled', 'too-long', 'gone', 'unsuitable']);
const none: Tokens = { input: 0, output: 0 };
const inputTooLong = /\btoo (?:long|many)\b|\bexceeds?\b.*\b(?:context|length|limit|tokens)\b/i;
const noSuchModel = /\bmodel identifier is invalid\b/i;

const faultCode = ({ name, message }: Error): WritingFailure => {
  if (name === 'ValidationException' && inputTooLong.test(message)) return 'too-long';
  if (name === 'ValidationException' && noSuchModel.test(message)) return 'gone';
  return faults[name] ?? 'unavailable';
};

/** Why a model stopped, where that leaves no answer. */
const stops: Record<string, WritingFailure> = {
  refusal: 'refused',
  content_filtered: 'refused',
  guardrail_intervened: 'refused',
  max_tokens: 'too-long',
  model_context_window_exceeded: 'too-long',
  malformed_model_output: 'malformed',
  malformed_tool_use: 'malformed',
};

/** What a model answered: the sentences in the form that the tool takes, if it called the tool with any. */
const answerOf = ({ stopReason, output, usage }: ConverseCommandOutput): Answer => {
  const tokens = tokensOf(usage);
  const stopped = stopReason && stops[stopReason];
  if (stopped) return failed(stopped, stopReason, tokens);
  const called = output?.message?.content?.find((part) => part?.toolUse?.name === toolName)?.toolUse;
  const { data } = BriefInput.safeParse(called?.input);
  const sentences = (data?.sentences ?? [])
    .slice(0, maxAnswered)
    .flatMap((one) => AnsweredSentence.safeParse(one).data ?? []);
  if (sentences.length === 0)
    return failed('malformed', called ? 'The tool was called with something else.' : 'No tool was called.', tokens);
  return { outcome: 'written', sentences, ...(tokens && { tokens }) };
};

const toolChoices = { tool: { tool: { name: toolName } }, any: { any: {} }, auto: { auto: {} } } as const;

/**
 * A model of Amazon Bedrock, asked through the Converse API: instructions, one user message with the passages and the task, and a
 * tool as the form of the answer; temperature 0 where the model takes one. Faults, refusals and answers in another form are answers of their own.
 * A busy service is asked once more; `client` must ask only once, since a request that broke off may have been charged.
 */
export const bedrockWriter = ({
  client,
  settings: { model, profile, toolChoice, takesTemperature, cachesPrompt },
}: {
  client: BedrockRuntimeClient;
  settings: Pick<WriterSettings, 'model' | 'profile' | 'toolChoice' | 'takesTemperature' | 'cachesPrompt'>;
}): Writer => {
  const cachePoint = cachesPrompt ? [{ cachePoint: { type: 'default' as const } }] : [];
  const request = {
    modelId: profile ?? model,
    system: [{ text: instructions }, ...cachePoint],
    inferenceConfig: { ...(takesTemperature && { temperature: 0 }), maxTokens },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: toolName,
            description: 'Hands over the sentences.',
            inputSchema: { json: toolSchema as never },
          },
        },
      ],
      toolChoice: toolChoices[toolChoice],
    },
  } satisfies Omit<ConverseCommandInput, 'messages'>;
  const contentOf = (task: WritingTask) => [{ text: passagesText(task) }, ...cachePoint, { text: taskText(task) }];
  const blank: WritingTask = { language: '', translationMark: '-', sentences: 0, passages: [{ id: '', text: '' }] };
  const forms = [blank, { ...blank, refused: [{ text: '', reasons: [''] }] }].map(contentOf);
  const send = async (task: WritingTask, abortSignal: AbortSignal): Promise<{ answer: Answer; isBusy: boolean }> => {
    try {
      const messages = [{ role: 'user' as const, content: contentOf(task) }];
      const output = await client.send(new ConverseCommand({ ...request, messages }), { abortSignal });
      return { answer: answerOf(output), isBusy: false };
    } catch (fault) {
      const { name, message } = fault as Error;
      const isBusy = busy.has(name);
      const code = abortSignal.aborted ? 'timed-out' : faultCode(fault as Error);
      // Behind the first line the SDK explains itself.
      const detail = `${name}: ${message.split('\n', 1)[0]!.slice(0, 300)}`;
      return { answer: failed(code, detail, isBusy || unserved.has(code) ? none : undefined), isBusy };
    }
  };
  return {
    model,
    identity: createHash('sha256')
      .update(JSON.stringify({ ...request, forms }))
      .digest('hex')
      .slice(0, 32),
    estimate: (task) => ({
      input: fixedTokens + tokensIn(passagesText(task) + taskText(task), bytesPerToken.passages),
      output: maxTokens,
    }),
    async write(task, abortSignal) {
      const first = await send(task, abortSignal);
      if (!first.isBusy) return first.answer;
      const isOver = await sleep(moment(), false, { signal: abortSignal }).catch(() => true);
      return isOver ? first.answer : (await send(task, abortSignal)).answer;
    },
  };
};
