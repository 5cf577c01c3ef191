import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { removalOf } from './removal.ts';
import type { Stage } from './stages.ts';
import type { FunctionAccess } from './step.ts';

/** What a function may do with the table. `due` reads the index of who is due. */
export type TableUse = 'get' | 'put' | 'update' | 'delete' | 'erase' | 'query' | 'scan' | 'due';

const actions: Record<Exclude<TableUse, 'due'>, readonly string[]> = {
  get: ['dynamodb:GetItem'],
  put: ['dynamodb:PutItem'],
  update: ['dynamodb:UpdateItem'],
  delete: ['dynamodb:DeleteItem'],
  erase: ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'],
  query: ['dynamodb:Query'],
  scan: ['dynamodb:Scan'],
};

/** The people: readers, the send ledger and the counters in one table, single-item writes only. */
export class Readers extends Construct {
  readonly table: Table;

  constructor(
    scope: Construct,
    id: string,
    { stage, warm }: { stage: Stage; warm: { read: number; write: number } | undefined },
  ) {
    super(scope, id);
    const warmThroughput = warm && { readUnitsPerSecond: warm.read, writeUnitsPerSecond: warm.write };
    this.table = new Table(this, 'Table', {
      ...(warmThroughput && { warmThroughput }),
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expires',
      deletionProtection: stage.keepData,
      removalPolicy: removalOf(stage),
    });
    this.table.addGlobalSecondaryIndex({
      indexName: 'due',
      ...(warmThroughput && { warmThroughput }),
      partitionKey: { name: 'duePk', type: AttributeType.STRING },
      sortKey: { name: 'dueSk', type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
  }

  /** Lets a function use only the items whose partition key begins with a prefix, so nothing of readers. */
  bindPartitions(
    prefix: string,
    ...uses: readonly Exclude<TableUse, 'due' | 'scan'>[]
  ): FunctionAccess<{ TABLE: string }> {
    return {
      environment: { TABLE: this.table.tableName },
      grant: (to) =>
        to.addToPrincipalPolicy(
          new PolicyStatement({
            actions: uses.flatMap((use) => actions[use]),
            resources: [this.table.tableArn],
            conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}*`] } },
          }),
        ),
    };
  }

  /** Lets a function count the readers who have a next digest, without reading any of them. */
  bindCount(): FunctionAccess<{ TABLE: string }> {
    return {
      environment: { TABLE: this.table.tableName },
      grant: (to) =>
        to.addToPrincipalPolicy(
          new PolicyStatement({
            actions: ['dynamodb:Query'],
            resources: [`${this.table.tableArn}/index/due`],
            conditions: { StringEquals: { 'dynamodb:Select': 'COUNT' } },
          }),
        ),
    };
  }

  bind(...uses: readonly TableUse[]): FunctionAccess<{ TABLE: string }> {
    return {
      environment: { TABLE: this.table.tableName },
      grant: (to) => {
        const direct = uses.flatMap((use) => (use === 'due' ? [] : actions[use]));
        if (direct.length > 0)
          to.addToPrincipalPolicy(new PolicyStatement({ actions: direct, resources: [this.table.tableArn] }));
        if (uses.includes('due'))
          to.addToPrincipalPolicy(
            new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${this.table.tableArn}/index/due`] }),
          );
      },
    };
  }
}
