import { CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { HostedZone, RecordSet, RecordTarget, RecordType } from 'aws-cdk-lib/aws-route53';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SendRecords } from './send-records.ts';
import type { Stage } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/** The domain that bounces come back to. */
const mailFromOf = (domain: string): string => `bounce.${domain}`;

/** The sending domain, its configuration in SES, and the events that SES publishes about each mail. */
export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly events: Topic;
  readonly sends: SendRecords;
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id);
    this.stage = stage;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.events = new Topic(this, 'Events', { enforceSSL: true });
    this.events.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.events.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    this.sends = new SendRecords(this, 'Sends', { stage, of: this.configurationSet });
    // Nothing uses DELIVERY: that SES has a mail, SEND says.
    const toFeedback = this.configurationSet.addEventDestination('ToFeedback', {
      destination: EventDestination.snsTopic(this.events),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
        EmailSendingEvent.SUBSCRIPTION,
      ],
    });
    // Where a stage is deployed again that told of sends here, files have begun before this ends.
    toFeedback.node.addDependency(this.sends);

    this.writeRecords(scope, stage.existingIdentity ? undefined : this.createIdentity(stage));
  }

  private createIdentity({ domain }: Stage): EmailIdentity {
    return new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      configurationSet: this.configurationSet,
      mailFromDomain: mailFromOf(domain),
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
  }

  /** Outputs the DNS records that sending needs, and creates them if the stage names a zone. */
  private writeRecords(scope: Construct, identity: EmailIdentity | undefined): void {
    const { hostedZone, domain, replyTo, dmarc = 'none' } = this.stage;
    // The zone may be the domain's own or a parent's.
    const zone =
      hostedZone &&
      HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: hostedZone.id, zoneName: hostedZone.name });
    const record = (id: string, name: string, type: RecordType, value: string) => {
      new CfnOutput(scope, id, { value: `${name} ${type} ${value}` });
      if (zone)
        new RecordSet(this, `${id}Record`, {
          zone,
          recordName: `${name}.`,
          recordType: type,
          target: RecordTarget.fromValues(value),
        });
    };
    if (identity) {
      for (const [index, { name, value }] of identity.dkimRecords.entries())
        record(`Dkim${index + 1}`, name, RecordType.CNAME, value);
      const mailFrom = mailFromOf(domain);
      record('MailFromMx', mailFrom, RecordType.MX, `10 feedback-smtp.${Stack.of(this).region}.amazonses.com`);
      record('MailFromSpf', mailFrom, RecordType.TXT, '"v=spf1 include:amazonses.com -all"');
    }
    if (dmarc !== 'off')
      record(
        'DmarcRecord',
        `_dmarc.${domain}`,
        RecordType.TXT,
        `"v=DMARC1; p=${dmarc}; adkim=s; rua=mailto:${replyTo}"`,
      );
  }

  /** Delivers SES's events to a queue without SNS's envelope; those of sends as notifications of files. */
  tell(queue: IQueue): void {
    this.sends.tell(queue);
    this.events.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));
  }

  /**
   * The right to send from the stage's address through its configuration set. The condition is what bounds it: while an
   * account is in SES's sandbox, SES also asks for the right to the identity of each recipient, so all must be named.
   */
  bind(): FunctionAccess<{ CONFIGURATION_SET: string }> {
    const { configurationSetName } = this.configurationSet;
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    return {
      environment: { CONFIGURATION_SET: configurationSetName },
      grant: (to) => {
        to.addToPrincipalPolicy(
          new PolicyStatement({
            actions: ['ses:SendRawEmail'],
            resources: [arn('identity', '*'), arn('configuration-set', configurationSetName)],
            conditions: { StringEquals: { 'ses:FromAddress': this.stage.from } },
          }),
        );
        Validations.of(to).acknowledge({
          id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
          reason:
            "It sends from the stage's own address only; the star covers recipients, which SES checks in the sandbox.",
        });
      },
    };
  }

  /** What every mail states about its sender. */
  bindSender(): FunctionAccess<{ FROM_ADDRESS: string; REPLY_TO: string }> {
    return { environment: { FROM_ADDRESS: this.stage.from, REPLY_TO: this.stage.replyTo } };
  }

  /** Permission to read the account's sending limits; SES has no resource for it. */
  bindQuota(): FunctionAccess<object> {
    return {
      environment: {},
      grant: (to) => to.addToPrincipalPolicy(new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] })),
    };
  }
}
