import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';

/** The versions of one secret during a rotation, which is known by the id of its pending version. */
export const secretsManagerVersions = ({
  client,
  arn,
  pending,
}: {
  client: SecretsManagerClient;
  arn: string;
  pending: string;
}) => {
  const describe = async () =>
    (await client.send(new DescribeSecretCommand({ SecretId: arn }))).VersionIdsToStages ?? {};
  return {
    labels: async (version: string): Promise<readonly string[] | undefined> => (await describe())[version],

    async read(label: 'AWSCURRENT' | 'AWSPENDING'): Promise<string | undefined> {
      try {
        const { SecretString } = await client.send(
          new GetSecretValueCommand({
            SecretId: arn,
            VersionStage: label,
            ...(label === 'AWSPENDING' && { VersionId: pending }),
          }),
        );
        return SecretString;
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return undefined;
        throw error;
      }
    },

    async writePending(version: string, text: string): Promise<void> {
      await client.send(
        new PutSecretValueCommand({
          SecretId: arn,
          ClientRequestToken: version,
          SecretString: text,
          VersionStages: ['AWSPENDING'],
        }),
      );
    },

    async promote(version: string): Promise<void> {
      const stages = Object.entries(await describe());
      const current = stages.find(([, labels]) => labels.includes('AWSCURRENT'))?.[0];
      await client.send(
        new UpdateSecretVersionStageCommand({
          SecretId: arn,
          VersionStage: 'AWSCURRENT',
          MoveToVersionId: version,
          RemoveFromVersionId: current,
        }),
      );
    },
  };
};
