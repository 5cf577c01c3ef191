import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { HostedZone, RecordSet, RecordTarget, RecordType } from 'aws-cdk-lib/aws-route53';
import { type IReceiptRuleSet, ReceiptRule, ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Corpus } from './article-bucket.ts';
import type { Stage } from './stages.ts';

/** Where SES puts the mails that it receives. */
const prefix = 'inbound/';

/**
 * The domain at which newsletters come in: SES scans each mail for spam and viruses and puts it into the bucket. A region
 * has one active set of receipt rules, which a deployment must not replace: an operator activates this one, or names the
 * set that is active.
 */
export class InboundMail extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { stage, corpus, inbound }: { stage: Stage; corpus: Corpus; inbound: NonNullable<Stage['inbound']> },
  ) {
    super(scope, id);
    if (!inbound.domain.endsWith(`.${stage.domain}`))
      throw new Error(`The domain for mails that come in, ${inbound.domain}, must be below ${stage.domain}.`);
    const { stackName, region } = Stack.of(this);
    const ruleSetName = inbound.ruleSet ?? stackName;
    const ruleSet: IReceiptRuleSet =
      inbound.ruleSet === undefined
        ? new ReceiptRuleSet(this, 'Rules', { receiptRuleSetName: ruleSetName })
        : ReceiptRuleSet.fromReceiptRuleSetName(this, 'Rules', ruleSetName);
    const ruleName = `${stackName}-newsletters`;
    const policy = corpus.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [corpus.bucket.arnForObjects(`${prefix}*`)],
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Stack.of(this).account,
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'ses',
              resource: 'receipt-rule-set',
              resourceName: `${ruleSetName}:receipt-rule/${ruleName}`,
            }),
          },
        },
      }),
    );
    const rule = new ReceiptRule(this, 'Rule', {
      ruleSet,
      receiptRuleName: ruleName,
      recipients: [inbound.domain],
      scanEnabled: true,
      actions: [{ bind: () => ({ s3Action: { bucketName: corpus.bucket.bucketName, objectKeyPrefix: prefix } }) }],
    });
    // SES writes a note into the bucket when the rule is made, which must be allowed by then.
    if (policy.policyDependable) rule.node.addDependency(policy.policyDependable);

    const mx = `10 inbound-smtp.${region}.amazonaws.com`;
    new CfnOutput(scope, 'InboundMx', { value: `${inbound.domain} MX ${mx}` });
    new CfnOutput(scope, 'InboundDomain', { value: inbound.domain });
    new CfnOutput(scope, 'InboundRuleSet', { value: ruleSetName });
    if (stage.hostedZone)
      new RecordSet(this, 'MxRecord', {
        zone: HostedZone.fromHostedZoneAttributes(this, 'Zone', {
          hostedZoneId: stage.hostedZone.id,
          zoneName: stage.hostedZone.name,
        }),
        recordName: `${inbound.domain}.`,
        recordType: RecordType.MX,
        target: RecordTarget.fromValues(mx),
      });
  }
}
