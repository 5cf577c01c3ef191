import mjml2html from 'mjml';
import MailComposer from 'nodemailer/lib/mail-composer';
import { foldLines } from 'nodemailer/lib/mime-funcs';
import type { ObjectStore } from '../../core/ports.ts';
import { Language } from '../../core/reader.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import { layoutVersion } from '../../store/layout-version.static.ts';
import { type MailSettings, Notification, notificationKeys, type StoredLayout } from '../../store/layouts.ts';
import { writeLayout } from '../../store/mail-parts.ts';
import { headerWords, oneLine } from '../message.ts';
import { type Encoding, encodePiece } from '../transfer-encoding.ts';
import { cutHtml, encodingOf, frameOf, markupOf, textOf } from './templates.ts';

/** A mail's HTML, cut at its marks. */
const htmlOf = async (template: string, view: object): Promise<string[]> => {
  const { html, errors } = await mjml2html(markupOf(template, view), { validationLevel: 'soft', fonts: {} });
  if (errors.length > 0) throw new Error(`template ${template}: ${errors[0]!.formattedMessage}`);
  // A mail is the whole page: its frame is the one landmark that screen readers look for.
  return cutHtml(html.replace('role="article"', 'role="main"'));
};

const gaps = /href="\[\[link (\w+)\]\]"\s?|\[\[(words|link|pieces) (\w+)\]\]/g;

/** Cuts a part at its gaps and encodes what is between them. */
const formOf = (part: string, encoding: Encoding): StoredLayout['pieces']['moreHtml'] => {
  const form: StoredLayout['pieces']['moreHtml'] = [];
  const keep = (text: string) => {
    if (text !== '') form.push(encodePiece(text, encoding).toString('latin1'));
  };
  let at = 0;
  for (const match of part.matchAll(gaps)) {
    keep(part.slice(at, match.index));
    const [whole, href, as, gap] = match;
    form.push(href ? { gap: href, as: 'link' } : { gap: gap!, as: as as 'words' | 'link' | 'pieces' });
    at = match.index + whole.length;
  }
  keep(part.slice(at));
  return form;
};

const fromLine = ({ productName, fromAddress }: MailSettings): string =>
  foldLines(`From: ${headerWords(oneLine(productName))} <${fromAddress}>`, 76);

/** What is the same in every mail of a kind, around its two parts. */
const messageOf = async ({
  text,
  html,
  encoding,
  settings,
  extra,
}: {
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
    // "=_" occurs in no encoded body, so that no article can end a part.
    boundaryPrefix: '=_',
    baseBoundary: 'broadsheet',
    headers: extra,
  })
    .compile()
    .build();
  // A quoted name that looks like encoded words is decoded by many mail programs, so it is encoded in earnest.
  const raw = settings.productName.includes('=?')
    ? composed.toString('latin1').replace(/^From: .*\r\n(?:[ \t].*\r\n)*/m, () => `${fromLine(settings)}\r\n`)
    : composed.toString('latin1');
  const inside = (part: string) => (encoding === 'base64' ? Buffer.from(part).toString('base64') : part);
  const [top, rest] = raw.split(inside('TheText')) as [string, string];
  const [between, end] = rest.split(inside('TheHtml')) as [string, string];
  return {
    // Each mail has its own.
    top: top.replaceAll(/^(Message-ID|Date): .*\r\n/gm, ''),
    text: formOf(text, encoding),
    between,
    html: formOf(html, encoding),
    end,
  };
};

/** All mails of one language, with gaps for what differs from reader to reader. */
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
    ...frameOf(language),
    ...settings,
    words: {
      view: say('view'),
      preferences: say('preferences'),
      pause: say('pause'),
      unsubscribe: say('unsubscribe'),
    },
  };
  const [digestHtml, ...htmlPieces] = await htmlOf('digest', view);
  const [digestText, missedText, moreText] = textOf('digest', view);
  // What follows the last mark closes the page that the pieces were cut out of.
  const [viewHtml, missedHtml, moreHtml, noteHtml, pageEnd] = htmlPieces;
  const form = (part: string | undefined) => formOf(part!, encoding);

  const host = new URL(settings.siteUrl).hostname;
  const automatic = { 'Auto-Submitted': 'auto-generated' };
  const notices = await Promise.all(
    Notification.options.map(async (notice) => {
      const key = notificationKeys[notice];
      const own = { ...view, heading: say(`${key}Heading`), button: say(`${key}Button`), note: say(`${key}Note`) };
      return [
        notice,
        await messageOf({
          text: textOf('notice', own).join(''),
          html: (await htmlOf('notice', own)).join(''),
          encoding,
          settings,
          extra: { ...automatic, 'Feedback-ID': `${language}:${notice}:broadsheet` },
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
      text: digestText!,
      html: digestHtml! + pageEnd!,
      encoding,
      settings,
      extra: {
        ...automatic,
        'List-ID': `<digest.${host}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Feedback-ID': `${language}:digest:broadsheet`,
      },
    }),
    notices: Object.fromEntries(notices) as StoredLayout['notices'],
    pieces: {
      viewHtml: form(viewHtml),
      missedHtml: form(missedHtml),
      missedText: form(missedText),
      moreHtml: form(moreHtml),
      moreText: form(moreText),
      noteHtml: form(noteHtml),
    },
  };
};

/**
 * Writes the mails' layouts in every language. It is done at each deployment and each local start, before anything is
 * sent: a confirmation mail goes out long before the first edition is compiled.
 */
export const writeLayouts = async ({ store }: { store: ObjectStore }, settings: MailSettings): Promise<void> => {
  for (const language of Language.options) await writeLayout(store, await renderLayout({ settings, language }));
};
