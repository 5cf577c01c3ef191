import type { IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { z } from 'zod';
import type { Env } from '../functions/desk/env.ts';
import type { Corpus } from './article-bucket.ts';
import type { Mail } from './mail.ts';
import type { WorkQueue } from './queue.ts';
import type { Readers } from './reader-table.ts';
import { DeskKeys } from './secret-keys.ts';
import type { Site } from './site.ts';
import type { Stage } from './stages.ts';
import { calls, type StepSettings, step, values } from './step.ts';

/** All environment values of a function together may have 4 KB. */
const maxEditorBytes = 3000;

/**
 * The editors' desk: a function of its own below /desk, with keys of its own. Editors are people whom the stage names. The
 * function adds to the audit trail and cannot change it, and of readers it learns only how many there are.
 */
export class Desk extends Construct {
  readonly function: Lambda;

  constructor(
    scope: Construct,
    id: string,
    {
      stage,
      settings,
      corpus,
      readers,
      mail,
      site,
      ingestQueue,
      compile,
      rotate,
    }: {
      stage: Stage;
      settings: StepSettings;
      corpus: Corpus;
      readers: Readers;
      mail: Mail;
      site: Site;
      ingestQueue: WorkQueue;
      /** The function that compiles drafts. */
      compile: IFunction;
      /** The function that rotates the keys of links. */
      rotate: IFunction;
    },
  ) {
    super(scope, id);
    const editors = JSON.stringify(stage.editors ?? []);
    if (Buffer.byteLength(editors) > maxEditorBytes)
      throw new Error(
        `The editors of the stage take ${Buffer.byteLength(editors)} bytes; ${maxEditorBytes} are possible.`,
      );
    const keys = new DeskKeys(this, 'Keys', { stage, rotate });
    this.function = step<z.input<typeof Env>>()(this, 'Function', settings, [
      corpus.bind({
        read: [
          ...['desk/', 'editions/', 'index/', 'rejected/', 'runs/', 'shells/', 'sources/', 'topics/'],
          ...['corrections/', 'previews/', 'withdrawn/'],
        ],
        // Pausing a source changes the sources file; compile reads what a draft is to hold from a run; editors issue corrections.
        write: ['sources/sources.yaml', 'runs/draft-', 'corrections/', 'withdrawn/'],
        list: ['articles/'],
        create: ['desk/audit/', 'desk/decisions/', 'desk/signed-out/'],
      }),
      readers.bindPartitions('COUNTER#', 'update'),
      readers.bindPartitions('SOURCES#', 'query'),
      readers.bindCount(),
      ingestQueue.bindSend('INGEST_QUEUE_URL'),
      calls('COMPILE_FUNCTION', compile),
      keys.bind(),
      mail.bind(),
      site.bind(),
      site.bindVisitors(),
      values({
        PRODUCT_NAME: stage.productName,
        EDITORS: editors,
        ZONE: stage.zone ?? 'UTC',
      }),
    ]);
    site.desk(this.function);
  }
}
