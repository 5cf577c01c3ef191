import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { z } from 'zod';
import { readTask, type ScriptedSentence, type ScriptedTask, wellBehaved } from './scripted-model.ts';

/** What the endpoint does with a request: sentences to answer with, or a fault of the service or of the model. */
export type Reply =
  | { sentences: readonly ScriptedSentence[] }
  | { input: unknown }
  | { text: string; stopReason?: string }
  | { fault: 'ThrottlingException' | 'ModelTimeoutException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  | { fault: 'InternalServerException' }
  | { hangs: number }
  | { raw: string };

/** A request: the text of its message, and how it asks for an answer. */
interface Asked {
  model: string;
  task: ScriptedTask;
  text: string;
  temperature: number | undefined;
  /** The tool that the answer calls. */
  tool: string;
  /** Whether the instructions are to be cached. */
  caches: boolean;
}

export interface Bedrock {
  app: Hono;
  /** The requests that came in, oldest first. */
  readonly asked: Asked[];
  /** Decides what is answered; hand-written paraphrases unless replaced. */
  reply: (task: ScriptedTask) => Reply;
}

const Converse = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.array(z.object({ text: z.string().optional() })) })).min(1),
  system: z.array(z.object({ text: z.string().optional(), cachePoint: z.object({ type: z.string() }).optional() })),
  inferenceConfig: z.object({ temperature: z.number().optional(), maxTokens: z.number() }),
  toolConfig: z.object({
    tools: z
      .array(z.object({ toolSpec: z.object({ name: z.string(), inputSchema: z.object({ json: z.unknown() }) }) }))
      .min(1),
    toolChoice: z.union([
      z.object({ tool: z.object({ name: z.string() }) }),
      z.object({ any: z.object({}) }),
      z.object({ auto: z.object({}) }),
    ]),
  }),
});

const statuses: Record<string, number> = {
  ThrottlingException: 429,
  ModelTimeoutException: 408,
  ResourceNotFoundException: 404,
  AccessDeniedException: 403,
  InternalServerException: 500,
  ValidationException: 400,
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const faulty = (fault: string): Response =>
  Response.json(
    { message: `${fault} of the model on this machine.` },
    {
      status: statuses[fault]!,
      headers: { 'x-amzn-errortype': fault },
    },
  );

/** A response as the Converse API writes it; tokens are counted as four characters each, of the whole request. */
const answer = (content: unknown[], stopReason: string, asked: string): Response => {
  const inputTokens = Math.ceil(asked.length / 4);
  const outputTokens = Math.ceil(JSON.stringify(content).length / 4);
  return Response.json({
    output: { message: { role: 'assistant', content } },
    stopReason,
    usage: { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens },
    metrics: { latencyMs: 1 },
  });
};

const respond = async (reply: Reply, tool: string, asked: string): Promise<Response> => {
  const call = (input: unknown) =>
    answer([{ toolUse: { toolUseId: 'tooluse_local', name: tool, input } }], 'tool_use', asked);
  if ('fault' in reply) return faulty(reply.fault);
  if ('hangs' in reply) {
    await sleep(reply.hangs, undefined, { ref: false });
    return faulty('InternalServerException');
  }
  if ('raw' in reply) return new Response(reply.raw, { headers: { 'content-type': 'application/json' } });
  if ('text' in reply) return answer([{ text: reply.text }], reply.stopReason ?? 'end_turn', asked);
  return 'input' in reply ? call(reply.input) : call({ sentences: reply.sentences });
};

/**
 * The Converse operation of Bedrock's runtime (REST, JSON), for one model that is a script: what it answers with is written by
 * hand, or does what a model must not do. It shows that the product asks as the service wants, not how good any model is.
 */
export const createBedrock = (): Bedrock => {
  const bedrock: Bedrock = {
    app: new Hono(),
    asked: [],
    reply: (task) => ({ sentences: wellBehaved(task) }),
  };
  bedrock.app.post('/model/:model/converse', async ({ req }) => {
    const body = await req.text();
    const read = Converse.safeParse(parseJson(body));
    if (!read.success) return faulty('ValidationException');
    const { messages, toolConfig, system, inferenceConfig } = read.data;
    const text = messages
      .at(-1)!
      .content.map((part) => part.text ?? '')
      .join('\n');
    const task = readTask(text);
    const tool = toolConfig.tools[0]!.toolSpec.name;
    const caches = system.some(({ cachePoint }) => cachePoint !== undefined);
    bedrock.asked.push({
      model: req.param('model'),
      task,
      text,
      temperature: inferenceConfig.temperature,
      tool,
      caches,
    });
    return respond(bedrock.reply(task), tool, body);
  });
  return bedrock;
};
