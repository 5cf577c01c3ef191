import { createHash } from 'node:crypto';
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
import { instructions, maxAnswered, taskText, toolName, toolSchema } from './writing-prompt.ts';

/** Tokens that an answer may have: four long sentences with their citations. */
const maxTokens = 900;
/** A token is at least this many bytes of a text, in every script that models were trained on. Bytes. */
const bytesPerToken = 3;
/** What the service adds to a request with a tool. */
const overheadTokens = 400;

const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / bytesPerToken);
const fixedTokens = tokensIn(instructions) + tokensIn(JSON.stringify(toolSchema)) + overheadTokens;

const BriefInput = z.object({ sentences: z.array(AnsweredSentence).min(1).max(maxAnswered) });

const failed = (code: WritingFailure, detail: string, tokens?: Tokens): Answer => ({
  ...{ outcome: 'failed', code, detail },
  ...(tokens && { tokens }),
});

/** What each fault of the service means. Whatever is not named here is `unavailable`. */
const faults: Record<string, WritingFailure> = {
  ThrottlingException: 'throttled',
  ServiceQuotaExceededException: 'throttled',
  ModelTimeoutException: 'timed-out',
  AbortError: 'timed-out',
  TimeoutError: 'timed-out',
  ResourceNotFoundException: 'gone',
  AccessDeniedException: 'gone',
  ValidationException: 'gone',
};

/** How a model says that it would not answer. */
const declined = new Set(['refusal', 'content_filtered', 'guardrail_intervened']);

/** What a model answered: sentences only if it called the tool with what the tool takes. */
const answerOf = ({ stopReason, output, usage }: ConverseCommandOutput): Answer => {
  const tokens = { input: usage?.inputTokens ?? 0, output: usage?.outputTokens ?? 0 };
  if (stopReason && declined.has(stopReason)) return failed('refused', stopReason, tokens);
  if (stopReason === 'max_tokens' || stopReason === 'model_context_window_exceeded')
    return failed('too-long', stopReason, tokens);
  const called = output?.message?.content?.find(({ toolUse }) => toolUse?.name === toolName)?.toolUse;
  const read = BriefInput.safeParse(called?.input);
  if (!read.success)
    return failed('malformed', called ? 'The tool was called with something else.' : 'No tool was called.', tokens);
  return { outcome: 'written', sentences: read.data.sentences, tokens };
};

/**
 * A model of Amazon Bedrock, asked through the Converse API: instructions, one user message with the task, and a tool as the
 * form of the answer; temperature 0. Faults, refusals and answers in another form are answers of their own.
 */
export const bedrockWriter = ({
  client,
  settings: { model, profile, cachesPrompt },
}: {
  client: BedrockRuntimeClient;
  settings: Pick<WriterSettings, 'model' | 'profile' | 'cachesPrompt'>;
}): Writer => {
  const request = {
    modelId: profile ?? model,
    system: [{ text: instructions }, ...(cachesPrompt ? [{ cachePoint: { type: 'default' as const } }] : [])],
    inferenceConfig: { temperature: 0, maxTokens },
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
      toolChoice: { tool: { name: toolName } },
    },
  } satisfies Omit<ConverseCommandInput, 'messages'>;
  const asked = {
    ...request,
    form: taskText({ language: '', translationMark: '-', sentences: 0, passages: [{ id: '', text: '' }] }),
  };
  return {
    model,
    identity: createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 32),
    estimate: (task: WritingTask) => ({ input: fixedTokens + tokensIn(taskText(task)), output: maxTokens }),
    async write(task, abortSignal) {
      try {
        const messages = [{ role: 'user' as const, content: [{ text: taskText(task) }] }];
        return answerOf(await client.send(new ConverseCommand({ ...request, messages }), { abortSignal }));
      } catch (fault) {
        const { name, message } = fault as Error;
        return failed(abortSignal.aborted ? 'timed-out' : (faults[name] ?? 'unavailable'), `${name}: ${message}`);
      }
    },
  };
};
