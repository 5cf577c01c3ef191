import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { z } from 'zod';
import type { Env } from '../functions/canary/env.ts';
import type { Mail } from './mail.ts';
import { keyAccess, ownKey } from './own-key.ts';
import { schedule } from './schedule.ts';
import type { Site } from './site.ts';
import type { Stage } from './stages.ts';
import { type FunctionAccess, type StepSettings, step } from './step.ts';

/** Long enough for a first digest, which takes about a minute, and shorter than a quarter of an hour. */
export const canarySeconds = 300;

/**
 * A reader who is a machine: every quarter of an hour it signs up, confirms, receives and reads a digest, and leaves, through the
 * pages alone. Of a small quota it uses a small share. It has a right to nothing but its own key and the account's sending limits.
 */
export class Canary extends Construct {
  private readonly key: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = ownKey(this, 'Key', {
      description: 'The key by which the pages know the canary',
      leaked: "Whoever knows it can only sign up the canary's own address, which belongs to nobody.",
    });
  }

  /** Lets the pages know the canary. */
  bindKey(): FunctionAccess<{ CANARY_KEY_ARN: string }> {
    return keyAccess('CANARY_KEY_ARN', this.key);
  }

  /** The canary itself. A stage that turns it off can still call it by hand. */
  watch({ stage, site, mail, settings }: { stage: Stage; site: Site; mail: Mail; settings: StepSettings }): Lambda {
    const canary = step<z.input<typeof Env>>()(this, 'Function', settings, [
      site.bind(),
      this.bindKey(),
      mail.bindQuota(),
    ]);
    if (stage.canary !== 'off')
      schedule(this, 'Quarters', {
        call: canary,
        saying: { kind: 'scheduled' },
        // Not at the minutes at which the runs of slots begin.
        at: 'cron(7/15 * * * ? *)',
        description: 'Does what a reader does, and says what fails',
      });
    return canary;
  }
}
