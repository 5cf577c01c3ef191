import type { Stack } from 'aws-cdk-lib';
import type { IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Corpus } from './article-bucket.ts';
import type { HandlerName } from './handlers.ts';
import type { Mail } from './mail.ts';
import type { Readers } from './reader-table.ts';
import type { Keys } from './secret-keys.ts';
import type { Site } from './site.ts';
import type { SourceCredentials } from './source-credentials.ts';
import type { Stage } from './stages.ts';
import { type StepSettings, values } from './step.ts';

/** What the capabilities of a stack share. Their constructs are children of the stack itself, so that their ids never change. */
export interface Parts {
  stack: Stack;
  stage: Stage;
  corpus: Corpus;
  readers: Readers;
  keys: Keys;
  mail: Mail;
  site: Site;
  credentials: SourceCredentials;
  settings(name: HandlerName, memoryMb: number, timeoutSeconds: number, description: string): StepSettings;
  /** What calls a function: its newest version, or the one that a stage puts to work gradually. */
  live(id: 'Web' | 'Deliver', of: Lambda): IFunction;
}

/** What every mail and page states: the product and its postal address. */
export const product = ({ stage }: Parts) =>
  values({ PRODUCT_NAME: stage.productName, POSTAL_ADDRESS: stage.postalAddress });

/** What the functions that handle pictures are told. */
export const withPictures = ({ stage }: Parts) =>
  values({ PICTURES: stage.pictures ? 'on' : 'off' } as { PICTURES: 'on' | 'off' });
