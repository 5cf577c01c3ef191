import { S3Client } from '@aws-sdk/client-s3';
import { lambda } from '../adapters/lambda.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { writeLayouts } from '../mail/render/render-layouts.ts';
import { Env } from './env.ts';

/** Builds, from its environment, the function that a deployment calls before anything is sent. */
export const createHandler = (environment: Record<string, string | undefined>) => {
  const env = Env.parse(environment);
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  return (): Promise<void> =>
    writeLayouts(
      { store },
      {
        siteUrl: env.SITE_URL,
        productName: env.PRODUCT_NAME,
        fromAddress: env.FROM_ADDRESS,
        replyTo: env.REPLY_TO,
        postalAddress: env.POSTAL_ADDRESS,
      },
    );
};

export const handler = lambda(createHandler);
