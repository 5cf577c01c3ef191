import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';

/** A Lambda function that serves pages behind API Gateway. */
export type PagesFunction = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** How long a body may take: below API Gateway's own limit of 30 seconds, so that a person gets a page and not a bare error. */
export const bodyMilliseconds = 15_000;
