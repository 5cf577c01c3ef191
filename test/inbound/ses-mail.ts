/** The fields that SES writes above a mail that it receives. */
export const sesFields = ({
  to = 'harbour-letter@in.news.example',
  returnPath = 'bounce@harbour.example',
  helo = 'mail.harbour.example',
  spam = 'PASS',
  virus = 'PASS',
  spf = 'pass',
  dkim = ['harbour.example'],
  dmarc = 'pass header.from=harbour.example',
  results,
}: {
  to?: string;
  returnPath?: string;
  helo?: string;
  spam?: string;
  virus?: string;
  spf?: string;
  /** Domains whose signature passed. */
  dkim?: string[];
  dmarc?: string;
  /** The whole field, in place of what the others give. */
  results?: string;
} = {}): string[] => {
  const found = `spf=${spf} (spfCheck: domain of ${returnPath.split('@').at(-1)} designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7; envelope-from=${returnPath}; helo=${helo};`;
  const authentication =
    results ??
    `amazonses.com;\r\n ${found}\r\n ${dkim.map((domain) => `dkim=pass header.i=@${domain};`).join('\r\n ')}\r\n dmarc=${dmarc};`;
  return [
    `Return-Path: <${returnPath}>`,
    `Received: from ${helo} (mail.harbour.example [192.0.2.7])\r\n by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc123\r\n for ${to};\r\n Mon, 02 Nov 2026 07:31:00 +0000 (UTC)`,
    `X-SES-Spam-Verdict: ${spam}`,
    `X-SES-Virus-Verdict: ${virus}`,
    `Received-SPF: ${found}`,
    `Authentication-Results: ${authentication}`,
    'X-SES-RECEIPT: AEFBQUFBQUFBQUF',
    'X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=abc; c=relaxed/simple; s=x; d=amazonses.com; v=1; bh=x; h=From:To;',
  ];
};
