import type { WriterInput } from '../functions/compile/env.ts';

/** A stage's model for briefs: what `compile` is told, and where the model is. */
export interface StageWriter extends WriterInput {
  /** The regions where `profile` asks the model, and `global` if it is one for all regions; needed with a profile. */
  profileRegions?: readonly string[];
}

/** What differs from one deployment to another. Everything a stage needs is here; nothing is looked up at synth. */
export interface Stage {
  /** What readers see in the masthead. */
  productName: string;
  /** The domain that mail is sent from; its DNS records are outputs of the stack. */
  domain: string;
  /** The bare address that digests come from, at the domain; its display name is the product's. */
  from: string;
  replyTo: string;
  /** Printed in the footer of every mail and page, as the law requires in most places. */
  postalAddress: string;
  /** Who may sign in at the desk, by a link mailed to their address; absent: nobody. Their names sign their notes. */
  editors?: readonly { name: string; address: string }[];
  /** What the pages' contact link leads to: a mail address or a URL; absent: `replyTo`. */
  contact?: string;
  /** The IANA time zone of the desk, and of a sign-up form until its visitor's is known; absent: UTC. */
  zone?: string;
  /**
   * A host name of one's own for the pages, such as `news.example`, with its certificate in the stack's region; absent:
   * the API's own address. The host must be an alias of the `SiteAlias` output, unless it is in `hostedZone`. `cached`:
   * CloudFront serves it and keeps public pages for a minute; the certificate is then one of us-east-1, and the operators' API is
   * at the `ApiUrl` output.
   */
  site?: { host: string; certificateArn: string; cached?: true };
  /**
   * Whether a topic's first story shows its publisher's picture, fetched once and served by the site; absent: no. Make sure
   * that your publishers allow it.
   */
  pictures?: boolean;
  /** Route 53 zone of the domain or of a parent: with it the DNS records are created; they are outputs in any case. */
  hostedZone?: { id: string; name: string };
  /**
   * Whether SES already has the domain as an identity of the account, set up by other means; a second one would make the
   * deployment fail. Its DKIM and MAIL FROM settings then stay as they are, and the stack has no records for them.
   */
  existingIdentity?: true;
  /**
   * What receivers should do with mail that claims to be from the domain and is not signed by it; absent: `none`, which only
   * asks for reports. `off` if the domain has a DMARC record of its own, which a second one would make invalid.
   */
  dmarc?: 'none' | 'quarantine' | 'off';
  /**
   * The domain, below `domain`, at which newsletters come in, in a region where SES receives mail; absent: none do. It needs
   * the MX record of the `InboundMx` output. `ruleSet`: the region's active set of receipt rules, if there is one already.
   */
  inbound?: { domain: string; ruleSet?: string };
  /**
   * `off`: the canary does not look by itself every quarter of an hour. Signing up sends two mails to SES's mailbox simulator, some
   * 200 a day, or a twentieth of the account's daily quota if that is less; absent: it does.
   */
  canary?: 'off';
  /**
   * Whether a new version of the pages and of `deliver` takes a tenth of the work for five minutes first, and is rolled back if
   * one of their alarms rings meanwhile; absent: it takes everything at once.
   */
  gradual?: true;
  /**
   * The model that writes the briefs of topics with `writer: model`, with its prices and what it may cost; absent: every brief is an
   * extract. See docs/how-to/let-a-model-write.md.
   */
  writer?: StageWriter;
  /** The address that alarms and the budget notify. */
  alarmAddress: string;
  /** Where alarms send people: your copy of docs/runbook.md. */
  runbook: string;
  /** When runs start. Readers choose quarters of an hour, so every 15 minutes. */
  schedule: string;
  /** Days that runs, receipts and reports are kept. */
  runRetentionDays: number;
  /** Days that overwritten and deleted object versions are kept. */
  versionRetentionDays: number;
  logRetentionDays: 7 | 30 | 90 | 365;
  /** False: deleting the stack deletes readers and articles with it. */
  keepData: boolean;
  /**
   * Dollars a month of which 80 % spent, or all of it forecast, notifies `alarmAddress`; absent: no budget. It counts what is
   * tagged with the stage, once `broadsheet` is active as a cost allocation tag (docs/operations.md).
   */
  monthlyBudgetDollars?: number;
  /**
   * Days for which AWS Backup keeps a nightly copy of the table and the bucket; absent: no copies. A reader who was erased stays
   * in the copies made before.
   */
  backupDays?: number;
  /**
   * Mails a second that SES allows the account (*Sending rate*; 14 for a new one): `deliver`, `feedback` and the table are sized for
   * it by functions/capacity/capacity.ts.
   */
  sendRate: number;
}

const common = {
  runbook: 'docs/runbook.md',
  schedule: 'cron(0/15 * * * ? *)',
  runRetentionDays: 90,
  versionRetentionDays: 30,
  sendRate: 14,
} as const;

export const stages: Record<'dev' | 'prod', Stage> = {
  dev: {
    ...common,
    productName: 'Broadsheet (dev)',
    domain: 'dev.news.example',
    from: 'digest@dev.news.example',
    replyTo: 'desk@dev.news.example',
    postalAddress: '1 Press Lane, Port Example',
    editors: [{ name: 'News desk', address: 'desk@dev.news.example' }],
    alarmAddress: 'operators@dev.news.example',
    logRetentionDays: 7,
    keepData: false,
    monthlyBudgetDollars: 20,
  },
  prod: {
    ...common,
    productName: 'Broadsheet',
    domain: 'news.example',
    from: 'digest@news.example',
    replyTo: 'desk@news.example',
    postalAddress: '1 Press Lane, Port Example',
    editors: [{ name: 'News desk', address: 'desk@news.example' }],
    alarmAddress: 'operators@news.example',
    logRetentionDays: 90,
    keepData: true,
    monthlyBudgetDollars: 200,
  },
};
