import { ferry, htmlMail, htmlPart, type MailCase, mailOf, market, multipart, storm, textPart } from './make-mail.ts';

/** Mails in the shapes that services for newsletters give them. */

const mcnRow = (inner: string) =>
  `<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr>
   <td valign="top" class="mcnTextBlockInner"><!--[if mso]><table><tr><td><![endif]-->
   <table align="left" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="mcnTextContent" style="padding:0 18px 9px;font-size:16px">${inner}</td></tr></tbody></table>
   <!--[if mso]></td></tr></table><![endif]--></td></tr></tbody></table>`;
const counted = (id: string) => `https://harbour.us1.list-manage.com/track/click?u=aa11bb22&amp;id=${id}&amp;e=ffee`;
const mailchimpFooter =
  mcnRow(`<em>Copyright &copy; 2026 Harbour Letter, All rights reserved.</em><br><br><strong>Our mailing address is:</strong><br>1 Quay Street, Port Example 12345<br><br>
  Want to change how you receive these emails?<br>You can <a href="https://harbour.us1.list-manage.com/profile?u=a">update your preferences</a> or <a href="https://harbour.us1.list-manage.com/unsubscribe?u=a">unsubscribe from this list</a>.`);
const mailchimp = (rows: string) =>
  `<!doctype html><html><head><title>The harbour</title><style>.mcnTextContent{color:#222}@media only screen and (max-width:480px){.wide{display:none}}</style></head><body>
   <span class="mcnPreviewText" style="display:none; font-size:0px; line-height:0px; max-height:0px; max-width:0px; opacity:0; overflow:hidden; visibility:hidden; mso-hide:all;">A hidden teaser that nobody sees in the mail.</span>
   <center><table id="bodyTable"><tr><td>${mcnRow('<a href="https://mailchi.mp/harbour/week-44?e=ffee11">View this email in your browser</a>')}${rows}${mailchimpFooter}
   <img src="https://harbour.us1.list-manage.com/track/open.php?u=a&amp;id=b" height="1" width="1" alt=""></td></tr></table></center></body></html>`;

const substack = (body: string) =>
  `<html><body><img src="https://eotrx.substackcdn.com/open?token=abc" width="1" height="1">
   <div class="preview" style="display:none;font-size:1px;color:#333333;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">The ferry is back &#847; &#173;&#847; &#173;</div>
   <div class="email-body-container"><p style="font-size:13px">Forwarded this email? <a href="https://substack.com/redirect/2/eyJlIjoieCJ9">Subscribe here</a> for more</p>
   <div class="post typography"><h1 class="post-title published" style="font-size:28px"><a href="https://substack.com/app-link/post?publication_id=9&amp;post_id=12&amp;token=eyJ1c2VyX2lkIjo5OTk5LCJwb3N0X2lkIjoxMn0">${ferry.title}</a></h1>
   <h3 class="subtitle" style="font-size:18px">After three weeks in dock</h3>
   <table><tr><td><a href="https://substack.com/@mia">Mia Holt</a></td></tr><tr><td>Nov 2</td></tr></table>
   <table><tr><td><a href="https://substack.com/app-link/post?a=1">READ IN APP</a></td></tr></table>
   <div class="body markup">${body}</div></div>
   <table><tr><td><a href="https://substack.com/app-link/like"><span>Like</span></a></td><td><a href="https://substack.com/c"><span>Comment</span></a></td><td><a href="https://substack.com/r"><span>Restack</span></a></td></tr></table>
   <div class="footer"><p>&copy; 2026 <span>Mia Holt</span><br>548 Market Street PMB 72296, San Francisco, CA 94104<br><a href="https://substack.com/redirect/2/unsub">Unsubscribe</a></p></div></div></body></html>`;
const part = (title: string, text: string) => `<h2>${title}</h2><p>${text}</p>`;

const ghost = (body: string) =>
  `<html><head><style>.preheader{display:none}</style></head><body><span class="preheader">A teaser.</span><table class="main"><tr><td>
   <table class="site-title"><tr><td><a href="https://harbour.example/">Harbour Letter</a></td></tr></table>
   <h1 class="post-title"><a class="post-title-link" href="https://harbour.example/ferry-sails/?ref=harbour-letter-newsletter">${ferry.title}</a></h1>
   <table><tr><td class="post-meta">By Mia Holt &bull; 2 Nov 2026</td><td class="view-online"><a href="https://harbour.example/ferry-sails/?ref=x">View in browser</a></td></tr></table>
   <div class="post-content">${body}</div>
   <table class="subscription-box"><tr><td><h3>Subscription details</h3><p>You are receiving this because you are a <strong>free subscriber</strong> to Harbour Letter.</p><a href="https://harbour.example/#/portal/account">Manage subscription</a></td></tr></table>
   <p class="footer">Harbour Letter &copy; 2026 &ndash; <a href="https://harbour.example/unsubscribe/?uuid=1111&amp;key=2222">Unsubscribe</a></p><p><a href="https://ghost.org/">Powered by Ghost</a></p></td></tr></table></body></html>`;

const hive = (n: number) =>
  `https://link.mail.beehiiv.com/ss/c/u001.dcq84XhXCOwS6CwdN1pnGh8uAWqBf${n}/4w2/abcDEF123/h${n}/h001.xyz`;
const beehiiv = (body: string) =>
  `<html><body><div style="display:none;max-height:0px;overflow:hidden;">Preview &#8204; &#160;</div><table role="none"><tr><td align="right">November 02, 2026 &nbsp;|&nbsp; <a href="${hive(1)}">Read Online</a></td></tr>
   <tr><td>${body}</td></tr>
   <tr><td><p>Update your email preferences or unsubscribe <a href="${hive(9)}">here</a></p><p>&copy; 2026 Harbour Letter</p><p>228 Park Ave S, #29976, New York, New York 10003, United States</p></td></tr>
   <tr><td><a href="https://www.beehiiv.com/?utm_campaign=x">Powered by beehiiv</a></td></tr></table></body></html>`;

const linked = ({ title, text }: typeof ferry, href: string) => `<h2><a href="${href}">${title}</a></h2><p>${text}</p>`;
const readMore = ({ title, text }: typeof ferry, href: string, words = 'Read more →') =>
  `<h3>${title}</h3><p>${text}</p><p><a href="${href}">${words}</a></p>`;

export const serviceMails: MailCase[] = [
  {
    name: 'Mailchimp: a roundup whose links count clicks keeps the words, and has no links',
    mail: htmlMail(
      mailchimp(
        mcnRow('<h1>Harbour Letter</h1>') +
          [ferry, storm, market].map((news, at) => mcnRow(readMore(news, counted(`c${at}`)))).join(''),
      ),
    ),
    items: [ferry, storm, market].map((news) => ({ ...news, url: null, publisher: 'The Harbour Letter' })),
  },
  {
    name: 'Mailchimp: short news under the last item, each with a link, are items of their own, down to the last above the address',
    mail: htmlMail(
      mailchimp(
        [ferry, storm].map((news, at) => mcnRow(readMore(news, counted(`c${at}`)))).join('') +
          mcnRow(
            `<h4>Kurz notiert</h4><ul><li>Das Hallenbad bleibt bis Dienstag geschlossen. <a href="https://hafen.example/bad?utm_source=mail">Mehr</a></li>
             <li>Der Bus 12 hält nicht mehr an der Mole. <a href="${counted('c9')}">Mehr</a></li></ul>`,
          ),
      ),
    ),
    items: [
      { ...ferry, url: null },
      { ...storm, url: null },
      { title: null, text: 'Das Hallenbad bleibt bis Dienstag geschlossen.', url: 'https://hafen.example/bad' },
      { title: null, text: 'Der Bus 12 hält nicht mehr an der Mole.', url: null },
    ],
  },
  {
    name: 'Mailchimp: another story below the link to the rest of one is not of it',
    mail: htmlMail(
      mailchimp(
        [ferry, storm].map((news, at) => mcnRow(readMore(news, counted(`c${at}`)))).join('') +
          mcnRow(`<h4>${market.title}</h4><p>${market.text}</p>`),
      ),
    ),
    items: [
      { ...ferry, url: null },
      { ...storm, url: null },
      { ...market, url: null },
    ],
  },
  {
    name: 'Mailchimp: a single article leads to its page, without what is the subscriber’s own',
    mail: htmlMail(mailchimp(mcnRow(`<h1>${ferry.title}</h1><p>${ferry.text}</p><p>${storm.text}</p>`)), {
      subject: ferry.title,
    }),
    items: [{ title: ferry.title, text: `${ferry.text}\n\n${storm.text}`, url: 'https://mailchi.mp/harbour/week-44' }],
  },
  {
    name: 'Mailchimp: an RSS campaign has titles that lead to plain pages',
    mail: htmlMail(
      mailchimp(
        mcnRow(
          linked(ferry, 'https://harbour.example/ferry?utm_source=rss&amp;utm_medium=email&amp;mc_cid=1&amp;mc_eid=2') +
            linked(storm, 'https://harbour.example/storm?page=2&amp;mc_eid=2#top'),
        ),
      ),
    ),
    items: [
      { ...ferry, url: 'https://harbour.example/ferry' },
      { ...storm, url: 'https://harbour.example/storm?page=2#top' },
    ],
  },
  {
    name: 'Substack: an essay with parts stays one article; its page is that of the post',
    mail: mailOf(
      {
        from: '"Mia Holt from Harbour Letter" <harbour@substack.com>',
        subject: ferry.title,
        headers: [
          'List-Post: <https://harbour.substack.com/p/ferry-sails>',
          'List-Unsubscribe: <https://harbour.substack.com/action/disable_email?token=x>',
        ],
      },
      multipart('alternative', [
        textPart(`View this post on the web at https://harbour.substack.com/p/ferry-sails\n\n${ferry.text}`),
        htmlPart(
          substack(
            `<p>${ferry.text}</p>${part('What was repaired', storm.text)}${part('What comes next', market.text)}`,
          ),
        ),
      ]),
    ),
    items: [
      {
        title: ferry.title,
        text: `${ferry.text}\n\nWhat was repaired\n\n${storm.text}\n\nWhat comes next\n\n${market.text}`,
        url: 'https://harbour.substack.com/p/ferry-sails',
        author: 'Mia Holt',
        publisher: 'Harbour Letter',
      },
    ],
  },
  {
    name: 'Ghost: the post is found under its title, and the box about the subscription is left out',
    mail: htmlMail(ghost(`<p>${ferry.text}</p><p>${storm.text}</p>`), { subject: ferry.title }),
    items: [
      { title: ferry.title, text: `${ferry.text}\n\n${storm.text}`, url: 'https://harbour.example/ferry-sails/' },
    ],
  },
  {
    name: 'beehiiv: sections with headings that say what happened are items, though no link can be read',
    mail: htmlMail(
      beehiiv(
        `<h1>Harbour Letter</h1><p>Good morning!</p>${[ferry, storm].map(({ title, text }) => `<h2 style="font-size:24px">${title}</h2><p>${text}</p><a href="${hive(4)}">Keep reading</a>`).join('<hr>')}`,
      ),
    ),
    items: [
      { ...ferry, url: null },
      { ...storm, url: null },
    ],
  },
  {
    name: 'beehiiv: what a sponsor paid for is left out with its box',
    mail: htmlMail(
      beehiiv(
        `<table><tr><td><h2>${ferry.title}</h2><p>${ferry.text}</p><a href="${hive(2)}">Read more</a></td></tr></table>
         <table><tr><td><p>TOGETHER WITH ROPE &amp; SONS</p><h2>The last rope you will ever need to buy</h2><p>Rope &amp; Sons has made ropes since 1840. Order today and save a third of the price on every coil.</p><a href="${hive(3)}">Shop now</a></td></tr></table>
         <table><tr><td><h2>${storm.title}</h2><p>${storm.text}</p><a href="${hive(4)}">Read more</a></td></tr></table>`,
      ),
    ),
    items: [ferry, storm],
  },
  {
    name: 'Buttondown: the archive is the page; the issue number and its service are left out',
    mail: htmlMail(
      `<html><body><div class="email-body"><div><a href="https://buttondown.com/harbour/archive/ferry-sails/">View this email in your browser</a></div><h1>${ferry.title}</h1><p>${ferry.text}</p><p>${storm.text}</p></div>
       <div class="email-footer"><p>You just read issue #12 of Harbour Letter. You can also browse the <a href="https://buttondown.com/harbour/archive/">full archives</a> of this newsletter.</p><p><a href="https://buttondown.com/unsubscribe/abc-def">Unsubscribe</a></p><p>Brought to you by <a href="https://buttondown.com">Buttondown</a>, the easiest way to start and grow your newsletter.</p></div></body></html>`,
      { subject: ferry.title },
    ),
    items: [
      {
        title: ferry.title,
        text: `${ferry.text}\n\n${storm.text}`,
        url: 'https://buttondown.com/harbour/archive/ferry-sails/',
      },
    ],
  },
  {
    name: 'Buttondown: its plain text is Markdown',
    mail: mailOf(
      {},
      textPart(
        `## [${ferry.title}](https://harbour.example/ferry?utm_source=buttondown)\n\n${ferry.text}\n\n## [${storm.title}](https://harbour.example/storm)\n\n${storm.text}\n\n---\n\nUnsubscribe: https://buttondown.com/unsubscribe/abc\n`,
      ),
    ),
    items: [
      { ...ferry, url: 'https://harbour.example/ferry' },
      { ...storm, url: 'https://harbour.example/storm' },
    ],
  },
  {
    name: 'listmonk: links under its own host count clicks, and so does its picture',
    mail: htmlMail(
      `<html><body style="background:#F0F1F3"><div class="gutter" style="padding:30px">&nbsp;</div><div class="wrap" style="max-width:600px"><h2>${ferry.title}</h2><p>${ferry.text} <a href="https://lists.harbour.example/link/0a1b2c3d-0000-4000-8000-000000000000/aaaa/bbbb">Read more</a></p><h2>${storm.title}</h2><p>${storm.text} <a href="https://lists.harbour.example/link/0a1b2c3d-1111-4000-8000-000000000000/aaaa/bbbb">the harbour's notice</a></p></div>
       <div class="footer" style="text-align:center;font-size:12px"><p><a href="https://lists.harbour.example/campaign/0a1b2c3d-1111-4000-8000-000000000000/0a1b2c3d-2222-4000-8000-000000000000">View in browser</a></p><p><a href="https://lists.harbour.example/subscription/aaaa/bbbb">Unsubscribe</a></p><p>Powered by <a href="https://listmonk.app">listmonk</a></p></div><img src="https://lists.harbour.example/campaign/aaaa/bbbb/px.png" alt=""></body></html>`,
    ),
    items: [
      { title: ferry.title, text: ferry.text, url: null },
      { title: storm.title, text: `${storm.text} the harbour's notice`, url: null },
    ],
  },
  {
    name: 'SendGrid and others: titles in bold that are links are headings',
    mail: htmlMail(
      `<table><tr><td><a href="https://u1234.ct.sendgrid.net/ls/click?upn=abc"><strong>${ferry.title}</strong></a><br><br><span>${ferry.text}</span></td></tr><tr><td><a href="https://u1234.ct.sendgrid.net/ls/click?upn=def"><strong>${storm.title}</strong></a><br><br><span>${storm.text}</span></td></tr></table><p><a href="https://u1234.ct.sendgrid.net/wf/unsubscribe?upn=x">Unsubscribe</a></p>`,
    ),
    items: [
      { ...ferry, url: null },
      { ...storm, url: null },
    ],
  },
  {
    name: 'links that name the page that they lead to give that page',
    mail: htmlMail(
      [
        'https://click.harbour.example/?url=https%3A%2F%2Fharbour.example%2Fa%3Fid%3D7%26utm_source%3Dx',
        'https://x.r.us-east-1.awstrack.me/L0/https:%2F%2Fharbour.example%2Fb/1/0100-000000/sig=44',
        'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fharbour.example%2Fc&amp;data=05%7C01%7Cme%40x.example',
        'https://click.convertkit-mail2.com/abc123/def456/aHR0cHM6Ly9oYXJib3VyLmV4YW1wbGUvZA==',
        'https://e.customeriomail.com/e/c/eyJlbWFpbF9pZCI6IjEiLCJocmVmIjoiaHR0cHM6Ly9oYXJib3VyLmV4YW1wbGUvZSJ9/aabb',
        'https://urldefense.com/v3/__https://harbour.example/f__;!!abc!def$',
        'https://substack.com/redirect/2/eyJlIjogImh0dHBzOi8vaGFyYm91ci5leGFtcGxlL2ciLCAicCI6IDEyfQ',
        'https://click.pstmrk.it/3s/harbour.example%2Fh/abcd/efgh',
      ]
        .map((href, at) => linked({ title: `${ferry.title} ${'abcdefgh'[at]}`, text: ferry.text }, href))
        .join(''),
    ),
    items: 'abcdefgh'.split('').map((letter) => ({
      title: `${ferry.title} ${letter}`,
      text: ferry.text,
      url: letter === 'a' ? 'https://harbour.example/a?id=7' : `https://harbour.example/${letter}`,
    })),
  },
  {
    name: 'links that are the subscriber’s own lose what makes them so',
    mail: htmlMail(
      linked(ferry, 'https://harbour.example/ferry?token=eyJhbGciOi.secret&amp;email=me%40x.example&amp;id=7') +
        linked(storm, 'https://harbour.example/login?next=/storm') +
        linked(market, 'https://me:secret@harbour.example/market'),
    ),
    items: [
      { ...ferry, url: 'https://harbour.example/ferry?id=7' },
      { ...storm, url: null },
      { ...market, url: null },
    ],
  },
  {
    name: 'MJML and Outlook: font-size 0 around everything and conditional comments hide nothing',
    mail: htmlMail(
      `<html><body><!--[if mso | IE]><p>Only Outlook shows this sentence about nothing at all.</p><![endif]--><div style="background:#fff"><table align="center"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;"><div class="mj-column-per-100" style="font-size:0px;display:inline-block"><table><tr><td style="font-size:0px;padding:10px 25px"><div style="font-family:Georgia;font-size:22px;">${ferry.title}</div></td></tr><tr><td style="font-size:0px"><div style="font-size:16px">${ferry.text}</div></td></tr></table></div></td></tr></tbody></table></div></body></html>`,
      { subject: ferry.title },
    ),
    items: [ferry],
  },
  {
    name: 'a picture and its text for dark screens, and a row for telephones, are not told twice',
    mail: htmlMail(
      `<html><head><style>.dark{display:none}.phone{display:none;max-height:0}@media (prefers-color-scheme:dark){.dark{display:block!important}.light{display:none}}</style></head><body><div class="light">${linked(ferry, 'https://harbour.example/ferry')}</div><div class="dark">${linked(ferry, 'https://harbour.example/ferry')}</div><div class="phone">${linked(ferry, 'https://harbour.example/ferry')}</div>${linked(storm, 'https://harbour.example/storm')}</body></html>`,
    ),
    items: [
      { ...ferry, url: 'https://harbour.example/ferry' },
      { ...storm, url: 'https://harbour.example/storm' },
    ],
  },
  {
    name: 'sections of a roundup may have headings over several items',
    mail: htmlMail(
      `<h1>Harbour Letter</h1><h2>Top stories</h2>${readMore(ferry, 'https://harbour.example/ferry')}${readMore(storm, 'https://harbour.example/storm', 'Full story')}<h2>Business</h2>${readMore(market, 'https://harbour.example/market')}<h2>Quick links</h2><ul><li><a href="https://harbour.example/x">Mussels are cheap again</a></li></ul>`,
    ),
    items: [
      { ...ferry, url: 'https://harbour.example/ferry' },
      { ...storm, url: 'https://harbour.example/storm' },
      { ...market, url: 'https://harbour.example/market' },
    ],
  },
  {
    name: 'an advertisement between items ends at the next heading where no box holds it',
    mail: htmlMail(
      `<h2>${ferry.title}</h2><p>${ferry.text}</p><p><strong>Sponsored</strong></p><h2>Ropes for every boat in the harbour</h2><p>Buy one coil of our best rope and get another one for half the price until Friday.</p><h2>${storm.title}</h2><p>${storm.text}</p><h2>${market.title}</h2><p>${market.text}</p>`,
    ),
    items: [ferry, storm, market],
  },
];
