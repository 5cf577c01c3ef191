import { readFileSync } from 'node:fs';
import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { keyAccess, ownKey } from './own-key.ts';
import type { FunctionAccess } from './step.ts';

/**
 * Pages that are the same for every visitor, as CloudFront matches paths. Nothing else is kept: forms, signed links, the desk
 * and the API always reach the functions.
 */
export const cachedPaths = [
  '/',
  '/topics/*',
  '/articles/*',
  '/pictures/*',
  '/corrections',
  '/corrections/*',
  '/privacy',
  '/robots.txt',
] as const;

/** Seconds that CloudFront keeps a page at most, whatever its header allows: a correction or withdrawal shows within them. */
export const maxKeptSeconds = 60;

/** The parameters in the addresses of those pages; others, such as those of campaigns, do not split the cache. */
const parameters = ['lang', 'before', 'topic', 'topics', 'on'];

/** What CloudFront may answer in place of an error of the pages; an error is never kept. */
const errorStatuses = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/** The languages of the pages, the first for everyone else, and the header in which the pages look for the key. */
const languages = ['en', 'es', 'de', 'fr', 'ar', 'ur'];
const keyHeader = 'x-page-cache-key';

/** What CloudFront does with each request. */
export const requestFunction = (): string =>
  readFileSync(new URL('page-cache.request.js', import.meta.url), 'utf8').replace(
    'LANGUAGES',
    JSON.stringify(languages),
  );

/** CloudFront in front of the pages. It tells the functions who the visitor is, with a key that only it and they know. */
export class PageCache extends Construct {
  readonly distribution: Distribution;
  private readonly key: Secret;

  constructor(
    scope: Construct,
    id: string,
    { host, certificateArn, apiHost }: { host: string; certificateArn: string; apiHost: string },
  ) {
    super(scope, id);
    if (!certificateArn.startsWith('arn:aws:acm:us-east-1:'))
      throw new Error(
        `With site.cached the certificate must be in us-east-1, where CloudFront reads it: ${certificateArn}`,
      );
    this.key = ownKey(this, 'Key', {
      description: 'The key by which the pages know CloudFront',
      leaked:
        'CloudFront reads it only at a deployment; whoever knows it can only misstate the address they come from.',
    });
    const shared: Omit<BehaviorOptions, 'origin'> = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, 'Request', {
            code: FunctionCode.fromInline(requestFunction()),
            runtime: FunctionRuntime.JS_2_0,
            comment: 'Settles the language, and says who the visitor is',
          }),
        },
      ],
    };
    const origin = new HttpOrigin(apiHost, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      customHeaders: { [keyHeader]: this.key.secretValueFromJson('key').unsafeUnwrap() },
    });
    const kept = {
      ...shared,
      origin,
      cachePolicy: new CachePolicy(this, 'Public', {
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.seconds(maxKeptSeconds),
        headerBehavior: CacheHeaderBehavior.allowList('Accept-Language'),
        queryStringBehavior: CacheQueryStringBehavior.allowList(...parameters),
        enableAcceptEncodingGzip: true,
        enableAcceptEncodingBrotli: true,
      }),
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `${Stack.of(this).stackName}: pages`,
      domainNames: [host],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        ...shared,
        origin,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        // API Gateway answers only to its own name.
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      additionalBehaviors: {
        ...Object.fromEntries(cachedPaths.map((path) => [path, kept])),
        // Their paths change with their content.
        '/assets/*': { ...shared, origin, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
      },
      errorResponses: errorStatuses.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    for (const [finding, reason] of Object.entries({
      CFR1: 'News is for readers everywhere.',
      CFR2: 'The pages have limits of their own by network and mailbox; API Gateway has those for everyone together.',
      CFR3: "Its log would contain visitors' addresses and the paths of signed links, which open a reader's preferences.",
    }))
      Validations.of(this.distribution).acknowledge({ id: `AwsSolutions-${finding}`, reason });
  }

  /** Lets a function know which requests come from CloudFront. */
  bind(): FunctionAccess<{ PAGE_CACHE_KEY_ARN: string }> {
    return keyAccess('PAGE_CACHE_KEY_ARN', this.key);
  }
}
