import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';

/** The parsed rows of a JSONL file; the error for an invalid row names its line. */
export async function* rowsOf<Schema extends z.ZodType>(path: string, schema: Schema): AsyncGenerator<z.infer<Schema>> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line++;
    if (!text.trim()) continue;
    const parsed = schema.safeParse(JSON.parse(text));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Error(`${path}, line ${line}, ${issue?.path.join('.')}: ${issue?.message}`);
    }
    yield parsed.data;
  }
}
