import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { HostedZone, TxtRecord } from 'aws-cdk-lib/aws-route53';
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
import type { Stage } from './stages.ts';
import type { Binding } from './step.ts';

/** The domain that mail goes out from, how SES treats it, and SES's word of what became of each mail. */
export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly events: Topic;
  private readonly identity: EmailIdentity;
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id);
    this.stage = stage;
    const zone =
      stage.hostedZone &&
      HostedZone.fromHostedZoneAttributes(this, 'Zone', {
        hostedZoneId: stage.hostedZone.id,
        zoneName: stage.hostedZone.name,
      });
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const mailFrom = `bounce.${stage.domain}`;
    this.identity = new EmailIdentity(this, 'Identity', {
      identity:
        zone && zone.zoneName === stage.domain ? Identity.publicHostedZone(zone) : Identity.domain(stage.domain),
      configurationSet: this.configurationSet,
      mailFromDomain: mailFrom,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
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
    this.configurationSet.addEventDestination('ToFeedback', {
      destination: EventDestination.snsTopic(this.events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
        EmailSendingEvent.SUBSCRIPTION,
      ],
    });

    const dmarc = {
      name: `_dmarc.${stage.domain}`,
      value: `v=DMARC1; p=quarantine; adkim=s; rua=mailto:${stage.replyTo}`,
    };
    if (zone) new TxtRecord(this, 'Dmarc', { zone, recordName: `${dmarc.name}.`, values: [dmarc.value] });
    for (const [index, record] of this.identity.dkimRecords.entries())
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${record.name} CNAME ${record.value}` });
    new CfnOutput(this, 'MailFromMx', {
      value: `${mailFrom} MX 10 feedback-smtp.${Stack.of(this).region}.amazonses.com`,
    });
    new CfnOutput(this, 'MailFromSpf', { value: `${mailFrom} TXT "v=spf1 include:amazonses.com -all"` });
    new CfnOutput(this, 'DmarcRecord', { value: `${dmarc.name} TXT "${dmarc.value}"` });
  }

  /** SES's events reach a queue as they are, without SNS's envelope. */
  tell(queue: IQueue): void {
    this.events.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));
  }

  /** The right to send from the stage's address through its configuration set. */
  bind(): Binding<{ CONFIGURATION_SET: string }> {
    const { configurationSetName } = this.configurationSet;
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSetName,
    });
    return {
      environment: { CONFIGURATION_SET: configurationSetName },
      grant: (to) =>
        to.addToPrincipalPolicy(
          new PolicyStatement({
            actions: ['ses:SendRawEmail'],
            resources: [this.identity.emailIdentityArn, configurationSetArn],
            conditions: { StringEquals: { 'ses:FromAddress': this.stage.from } },
          }),
        ),
    };
  }

  /** What every mail says of its sender. */
  bindSender(): Binding<{ FROM_ADDRESS: string; REPLY_TO: string }> {
    return { environment: { FROM_ADDRESS: this.stage.from, REPLY_TO: this.stage.replyTo } };
  }

  /** The right to ask for the account's sending limits; SES knows no resource for it. */
  bindQuota(): Binding<object> {
    return {
      environment: {},
      grant: (to) => to.addToPrincipalPolicy(new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] })),
    };
  }
}
