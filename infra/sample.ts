import { fileURLToPath } from 'node:url';
import { Stack, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Corpus } from './article-bucket.ts';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
const basicExecution = 'arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
const assets = 'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*';

/** The sample corpus as its publishers would drop it, topics first. Nothing else in the bucket is touched. */
export class Sample extends Construct {
  constructor(scope: Construct, id: string, { corpus, after }: { corpus: Corpus; after: readonly Construct[] }) {
    super(scope, id);
    const bucket = Stack.of(this).getLogicalId(corpus.bucket.node.defaultChild as CfnBucket);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'Copies the sample corpus during a deployment',
    });
    for (const finding of [
      `IAM4[Policy::${basicExecution}]`,
      ...['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map((name) => `IAM5[Action::s3:${name}]`),
      `IAM5[Resource::<${bucket}.Arn>/*]`,
      `IAM5[Resource::${assets}]`,
    ])
      Validations.of(role).acknowledge({
        id: `AwsSolutions-${finding}`,
        reason:
          'The framework writes these permissions for its own helper, which runs only during deployments with the sample.',
      });
    const drop = (name: string, settings: { exclude: string[]; under: string }) =>
      new BucketDeployment(this, name, {
        sources: [Source.asset(folder, { exclude: settings.exclude })],
        destinationBucket: corpus.bucket,
        destinationKeyPrefix: settings.under,
        prune: false,
        retainOnDelete: true,
        role,
      });
    const topics = drop('Topics', { exclude: ['**', '!topics.yaml'], under: 'topics' });
    const articles = drop('Articles', { exclude: ['topics.yaml', 'README.md'], under: 'articles' });
    // The bucket sends no notifications for objects from before they were configured.
    articles.node.addDependency(topics, corpus.bucket, ...after);
    for (const helper of Stack.of(this).node.children.filter((child) => child.node.id.includes('CDKBucketDeployment')))
      Validations.of(helper).acknowledge({
        id: 'AwsSolutions-L1',
        reason: 'The framework chooses the runtime of its own helper.',
      });
  }
}
