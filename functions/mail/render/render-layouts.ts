import mjml2html from 'mjml';
// A public export of nodemailer, for composing messages without sending them; mime-funcs is what it folds headers with.
import MailComposer from 'nodemailer/lib/mail-composer';
import { foldLines } from 'nodemailer/lib/mime-funcs';
import type { ObjectStore } from '../../core/ports.ts';
import { Language } from '../../core/reader.ts';
import { isolated, sayInMail } from '../../i18n/mail-words.ts';
import { layoutVersion } from '../../store/layout-version.static.ts';
import {
  type MailSettings,
  Notification,
  notificationKeys,
  placeholders,
  type StoredLayout,
} from '../../store/layouts.ts';
import { writeLayout } from '../../store/mail-parts.ts';
import { headerWords, oneLine } from '../message.ts';
import type { Encoding } from '../transfer-encoding.ts';
import { placeholderTags, storedTemplate } from './placeholders.ts';
import { compactHtml, encodingOf, htmlPiece, languageView, renderTemplate, textPiece } from './templates.ts';

/** A whole mail's HTML. */
const pageOf = async (file: string, view: object): Promise<string> => {
  const { html, errors } = await mjml2html(renderTemplate(file, view), { validationLevel: 'soft', fonts: {} });
  if (errors.length > 0) throw new Error(`The mail template ${file} is not valid MJML. ${errors[0]!.formattedMessage}`);
  // A mail is a page of its own, so its outermost element is the main landmark that screen readers look for.
  return compactHtml(html.replace('role="article"', 'role="main"'));
};

const fromLine = ({ productName, fromAddress }: MailSettings): string =>
  foldLines(`From: ${headerWords(oneLine(productName))} <${fromAddress}>`, 76);

const addressLines = (address: string): string[] => address.split('\n').filter((line) => line.trim() !== '');

/** The frame of a kind of mail, which is the same in each: its headers and what surrounds its two parts. */
const messageOf = async ({
  template,
  text,
  html,
  encoding,
  settings,
  extra,
}: {
  template: 'digest' | 'notification';
  text: string;
  html: string;
  encoding: Encoding;
  settings: MailSettings;
  extra: Record<string, string>;
}): Promise<StoredLayout['digest']> => {
  const composed = await new MailComposer({
    from: { name: settings.productName, address: settings.fromAddress },
    replyTo: settings.replyTo,
    text: { content: 'TheText', contentTransferEncoding: encoding },
    html: { content: 'TheHtml', contentTransferEncoding: encoding },
    // "=_" never occurs in an encoded body, so no article can end a part.
    boundaryPrefix: '=_',
    baseBoundary: 'broadsheet',
    headers: extra,
  })
    .compile()
    .build();
  // Many mail programs decode a quoted name that looks encoded, so such a name is really encoded.
  const raw = settings.productName.includes('=?')
    ? composed.toString('latin1').replace(/^From: .*\r\n(?:[ \t].*\r\n)*/m, () => `${fromLine(settings)}\r\n`)
    : composed.toString('latin1');
  const inside = (part: string) => (encoding === 'base64' ? Buffer.from(part).toString('base64') : part);
  const [top, rest] = raw.split(inside('TheText')) as [string, string];
  const [between, end] = rest.split(inside('TheHtml')) as [string, string];
  return {
    // Each mail gets its own.
    top: top.replaceAll(/^(Message-ID|Date): .*\r\n/gm, ''),
    text: storedTemplate(`${template}Text`, text, encoding),
    between,
    html: storedTemplate(`${template}Html`, html, encoding),
    end,
  };
};

/** Renders all mails of one language, with placeholders for what differs from reader to reader. Throws if a template is wrong. */
export const renderLayout = async ({
  settings,
  language,
}: {
  settings: MailSettings;
  language: Language;
}): Promise<StoredLayout> => {
  const encoding = encodingOf(language);
  const say = (key: Parameters<typeof sayInMail>[1]) => sayInMail(language, key, { product: settings.productName });
  const view = {
    ...languageView(language),
    ...settings,
    productName: isolated(language, settings.productName),
    postalAddress: addressLines(settings.postalAddress)
      .map((line) => isolated(language, line))
      .join('\n'),
    ...placeholderTags(...Object.values(placeholders)),
    colon: say('colon'),
    label: {
      view: say('view'),
      fewer: say('fewer'),
      forwarded: say('forwarded'),
      subscribe: say('subscribe'),
      preferences: say('preferences'),
      pause: say('pause'),
      unsubscribe: say('unsubscribe'),
    },
  };
  const html = (name: 'view' | 'missed' | 'more' | 'manage' | 'note' | 'corrections' | 'correction') =>
    storedTemplate(`${name}Html`, htmlPiece(renderTemplate(`digest-${name}.html`, view)), encoding);
  const text = (name: 'missed' | 'more' | 'corrections' | 'correction') =>
    storedTemplate(`${name}Text`, textPiece(renderTemplate(`digest-${name}.txt`, view)), encoding);

  const host = new URL(settings.siteUrl).hostname;
  const automatic = { 'Auto-Submitted': 'auto-generated' };
  const notifications = await Promise.all(
    Notification.options.map(async (notification) => {
      const key = notificationKeys[notification];
      const own = {
        ...view,
        heading: say(`${key}Heading`),
        button: say(`${key}Button`),
        note: say(`${key}Note`),
      };
      return [
        notification,
        await messageOf({
          template: 'notification',
          text: renderTemplate('notification.txt', own),
          html: await pageOf('notification.mjml', own),
          encoding,
          settings,
          extra: { ...automatic, 'Feedback-ID': `${language}:${notification}:broadsheet` },
        }),
      ] as const;
    }),
  );
  return {
    schema: 1,
    version: layoutVersion,
    language,
    encoding,
    settings,
    digest: await messageOf({
      template: 'digest',
      text: renderTemplate('digest.txt', view),
      html: await pageOf('digest.mjml', view),
      encoding,
      settings,
      extra: {
        ...automatic,
        'List-ID': `<digest.${host}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Feedback-ID': `${language}:digest:broadsheet`,
      },
    }),
    notices: Object.fromEntries(notifications) as StoredLayout['notices'],
    pieces: {
      viewHtml: html('view'),
      missedHtml: html('missed'),
      missedText: text('missed'),
      correctionsHtml: html('corrections'),
      correctionsText: text('corrections'),
      correctionHtml: html('correction'),
      correctionText: text('correction'),
      moreHtml: html('more'),
      moreText: text('more'),
      fewerHtml: storedTemplate('fewerHtml', htmlPiece(renderTemplate('digest-fewer.html', view)), encoding),
      fewerTopicHtml: storedTemplate(
        'fewerTopicHtml',
        htmlPiece(renderTemplate('digest-fewer-topic.html', view)),
        encoding,
      ),
      fewerText: storedTemplate('fewerText', renderTemplate('digest-fewer.txt', view), encoding),
      manageHtml: html('manage'),
      manageText: storedTemplate('manageText', renderTemplate('digest-manage.txt', view), encoding),
      noteHtml: html('note'),
    },
  };
};

/**
 * Writes the layouts of every language. Each deployment and each local start does so before anything is sent, because a
 * confirmation goes out long before the first edition is compiled.
 */
export const writeLayouts = async ({ store }: { store: ObjectStore }, settings: MailSettings): Promise<void> => {
  for (const language of Language.options) await writeLayout(store, await renderLayout({ settings, language }));
};
