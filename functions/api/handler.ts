import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { lambda } from '../adapters/lambda.ts';
import { lambdaCompiler } from '../adapters/lambda-compiler.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { sfnRuns } from '../adapters/sfn-runs.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { createApi } from './api-app.ts';
import { Env } from './env.ts';

type Api = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Below API Gateway's own limit of 30 seconds, so that a caller gets an answer. */
const compileMilliseconds = 25_000;

/** Builds the function behind the operators' API from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock): Api => {
  const env = Env.parse(environment);
  const client = new LambdaClient({ maxAttempts: 1, requestHandler: { requestTimeout: compileMilliseconds } });
  const app = createApi({
    store: s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    runs: sfnRuns({ client: new SFNClient(), stateMachineArn: env.RUN_STATE_MACHINE_ARN }),
    compile: lambdaCompiler({ client, functionName: env.COMPILE_FUNCTION }),
    clock,
    log: powertoolsLog({ service: 'api' }),
    siteUrl: env.SITE_URL,
  });
  return handle(app) as unknown as Api;
};

export const handler: Api = lambda(createHandler);
