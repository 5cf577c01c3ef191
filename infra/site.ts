import { CfnOutput, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties, CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import { PageCache } from './page-cache.ts';
import type { Stage } from './stages.ts';
import { type FunctionAccess, vendedLogName } from './step.ts';

/** Requests a second from all visitors together, and the burst; more are answered with 429. */
const throttle = { rateLimit: 50, burstLimit: 100 };
/**
 * Routes with a rate of their own. Mail programs fetch pictures while digests go out, which must not use up what the pages may
 * have. And scanners that follow every link of a digest must not make mail programs' one-click answers fail.
 */
const ownThrottle = { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 };
const routesOfTheirOwn = {
  Pictures: HttpRouteKey.with('/pictures/{picture}', HttpMethod.GET),
  Unsubscribe: HttpRouteKey.with('/unsubscribe/{token}', HttpMethod.POST),
};

/**
 * The fields of an access log line, without path and address: the path of a signed link opens a reader's preferences.
 */
const logged = {
  request: '$context.requestId',
  route: '$context.routeKey',
  method: '$context.httpMethod',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  caller: '$context.identity.caller',
  fault: '$context.integrationErrorMessage',
};

type OwnSite = NonNullable<Stage['site']>;

/** The address of the pages, which are public, and of the operators' API under /api, which IAM protects. */
export class Site extends Construct {
  readonly url: string;
  readonly api: HttpApi;
  private readonly stage: HttpStage;
  private readonly cache: PageCache | undefined;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: `${stage.productName}: pages and operators' API`,
      createDefaultStage: false,
      disableExecuteApiEndpoint: stage.site !== undefined && !stage.site.cached,
    });
    const { site } = stage;
    const apiHost = `${this.api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
    this.cache = site?.cached && new PageCache(this, 'Cache', { ...site, apiHost });
    const domainName = site && !site.cached ? this.ownDomain(site) : undefined;
    const log = new LogGroup(this, 'Access', {
      logGroupName: vendedLogName(this, 'access'),
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
      ...(domainName && { domainMapping: { domainName } }),
    });
    this.url = stage.site ? `https://${stage.site.host}` : this.api.apiEndpoint;
    if (site) this.alias(stage, site, { cache: this.cache, domainName });
    if (this.cache) new CfnOutput(scope, 'ApiUrl', { value: this.api.apiEndpoint });
  }

  private ownDomain({ host, certificateArn }: OwnSite): DomainName {
    return new DomainName(this, 'Domain', {
      domainName: host,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
  }

  /** Makes the host an alias of what serves the pages, or outputs the record. */
  private alias(
    { hostedZone }: Stage,
    { host }: OwnSite,
    { cache, domainName }: { cache: PageCache | undefined; domainName: DomainName | undefined },
  ): void {
    const serving = cache?.distribution.distributionDomainName ?? domainName!.regionalDomainName;
    if (!hostedZone || !`.${host}`.endsWith(`.${hostedZone.name}`)) {
      new CfnOutput(Stack.of(this), 'SiteAlias', { value: `${host} CNAME ${serving}` });
      return;
    }
    const target = cache
      ? new CloudFrontTarget(cache.distribution)
      : new ApiGatewayv2DomainProperties(domainName!.regionalDomainName, domainName!.regionalHostedZoneId);
    new ARecord(this, 'Alias', {
      zone: HostedZone.fromHostedZoneAttributes(this, 'Zone', {
        hostedZoneId: hostedZone.id,
        zoneName: hostedZone.name,
      }),
      recordName: `${host}.`,
      target: RecordTarget.fromAlias(target),
    });
  }

  /** Serves the pages: everything that is not the operators' API. */
  pages(web: IFunction, { pictures = false }: { pictures?: boolean | undefined }): void {
    this.serve('Pages', HttpRouteKey.DEFAULT, web);
    this.serveApart('Unsubscribe', web);
    if (pictures) this.serveApart('Pictures', web);
  }

  /** Serves a route under a rate of its own. */
  private serveApart(id: keyof typeof routesOfTheirOwn, web: IFunction): void {
    const { key } = routesOfTheirOwn[id];
    const route = this.serve(id, routesOfTheirOwn[id], web);
    const stage = this.stage.node.defaultChild as CfnStage;
    stage.routeSettings = { ...(stage.routeSettings as Record<string, unknown>), [key]: ownThrottle };
    // API Gateway refuses settings of a route that does not exist yet.
    stage.node.addDependency(route);
  }

  private serve(id: string, routeKey: HttpRouteKey, web: IFunction): HttpRoute {
    const route = new HttpRoute(this, id, {
      httpApi: this.api,
      routeKey,
      integration: new HttpLambdaIntegration('Web', web),
      authorizer: new HttpNoneAuthorizer(),
    });
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: "The pages are public; a reader's own data needs a signed link, which the function checks.",
    });
    return route;
  }

  /** Serves the operators' API to callers whose signature IAM accepts. */
  operators(api: IFunction): void {
    new HttpRoute(this, 'Operators', {
      httpApi: this.api,
      routeKey: HttpRouteKey.with('/api/{path+}', HttpMethod.ANY),
      integration: new HttpLambdaIntegration('OperatorsApi', api),
      authorizer: new HttpIamAuthorizer(),
    });
  }

  /** Serves the editors' desk below /desk. */
  desk(desk: IFunction): void {
    const integration = new HttpLambdaIntegration('DeskPages', desk);
    for (const [id, path] of Object.entries({ Desk: '/desk', DeskPages: '/desk/{path+}' })) {
      const route = new HttpRoute(this, id, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod.ANY),
        integration,
        authorizer: new HttpNoneAuthorizer(),
      });
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'Editors sign in by a mailed link to a session, which the function checks.',
      });
    }
  }

  bind(): FunctionAccess<{ SITE_URL: string }> {
    return { environment: { SITE_URL: this.url } };
  }

  /** For functions that serve pages: who their visitors are. */
  bindVisitors(): FunctionAccess<{ PAGE_CACHE_KEY_ARN?: string }> {
    return this.cache?.bind() ?? { environment: {} };
  }
}
