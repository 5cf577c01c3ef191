import type { MailWords } from './en.ts';

/**
 * The words of mails in Urdu (ICU message format). Terms: digest = خلاصہ, edition = شمارہ, story = خبر, email = ای میل, unsubscribe = سبسکرپشن ختم کرنا.
 */
export const mailUr: MailWords = {
  subjectWithout: 'آپ کا خلاصہ · {product}، {date}',
  headlineBreak: '{first}؛ {second}',
  counts:
    '{publishers, plural, one {# ناشر} other {# ناشرین}} سے {stories, plural, one {# خبر} other {# خبریں}} · {minutes, plural, one {# منٹ} other {# منٹ}}',
  countsAndMore: '{counts} · {more}',
  view: 'براؤزر میں پڑھیں',
  update: 'تازہ صورتِ حال',
  disputed: 'ماخذ میں اختلاف',
  undated: 'بلا تاریخ',
  undatedSource: 'بلا تاریخ',
  comma: '، ',
  colon: ':',
  sources: 'ماخذ',
  sourceNumber: 'ماخذ {number}',
  others: '{count, plural, one {# دیگر} other {# دیگر}}',
  inBrief: 'مختصر خبریں',
  carried: '{publishers, plural, one {# ادارے} other {# اداروں}} نے شائع کیا، ان میں {independent} آزاد',
  alsoIn: '{publishers} میں بھی',
  earlier: 'اس سے پہلے:',
  saying: '”{quote}“',
  missed:
    '{topics} اس بار تیار نہیں ہو {count, plural, one {سکا؛ یہ} other {سکے؛ یہ}} اگلے خلاصے کے ساتھ {count, plural, one {آئے گا} other {آئیں گے}}۔',
  unnamedTopic: 'آپ کا ایک موضوع',
  more: 'ویب پر {count, plural, one {# مزید خبر} other {# مزید خبریں}}',
  reasonSchedule: 'آپ نے {when} {topics} کا خلاصہ مانگا تھا۔',
  reasonFirst: 'یہ آپ کا پہلا خلاصہ ہے۔ آپ نے {when} {topics} کا خلاصہ مانگا تھا۔',
  reasonNow: 'آپ نے یہ خلاصہ ابھی مانگا تھا۔ اگلا حسبِ معمول آئے گا: {when} {topics}۔',
  reasonRequest: '{topics} کا یہ خلاصہ آپ کو {product} نے بھیجا ہے۔',
  everyDay: 'ہر روز {time} بجے ({place})',
  everyWeekday: 'پیر سے جمعہ تک {time} بجے ({place})',
  everyChosen: 'ہر {days} کو {time} بجے ({place})',
  everyMonth: 'ہر مہینے کی {day} تاریخ کو {time} بجے ({place})',
  preferences: 'ترجیحات',
  pause: 'عارضی طور پر روکیں',
  unsubscribe: 'سبسکرپشن ختم کریں',
  confirmSubject: '{product} کی سبسکرپشن کی تصدیق کریں',
  confirmHeading: 'اپنی سبسکرپشن کی تصدیق کریں',
  confirmBody:
    'آپ نے {product} سے کہا ہے کہ {when} {topics} کا خلاصہ اس پتے پر بھیجا جائے۔ وصول کرنے کے لیے تصدیق کریں۔',
  confirmButton: 'سبسکرپشن کی تصدیق کریں',
  confirmNote:
    'یہ لنک تین دن تک کام کرے گا۔ اگر یہ درخواست آپ کی نہیں تو کچھ نہ کریں: آپ کو مزید کوئی ای میل نہیں آئے گی اور یہ پتا مٹا دیا جائے گا۔',
  customTopic: 'آپ کے ذاتی موضوع',
  addressSubject: '{product} کے لیے اپنے نئے پتے کی تصدیق کریں',
  addressHeading: 'آپ کا نیا پتا',
  addressBody:
    'آپ نے {product} سے کہا ہے کہ آئندہ آپ کا خلاصہ اس پتے پر بھیجا جائے۔ براہِ کرم تصدیق کریں کہ یہ پتا آپ کا ہے۔',
  addressButton: 'جی ہاں، یہی پتا استعمال کریں',
  addressNote: 'یہ لنک تین دن تک کام کرے گا۔ تب تک خلاصہ پرانے پتے پر آتا رہے گا۔',
  linkSubject: '{product} کے لیے آپ کا نیا لنک',
  linkHeading: 'نیا لنک',
  linkBody: 'یہ آپ کی ترجیحات کا نیا لنک ہے: موضوعات، اوقات، وقفہ اور سبسکرپشن ختم کرنا۔',
  linkButton: 'میری ترجیحات کھولیں',
  linkNote:
    'جس کے پاس یہ لنک ہو وہ آپ کا خلاصہ بدل سکتا ہے، اس لیے اسے اپنے تک رکھیں۔ اگر آپ نے یہ نہیں مانگا تو اسے نظر انداز کریں۔',
  nothingSubject: 'ابھی کوئی نئی خبر نہیں · {product}',
  nothingHeading: 'ابھی کوئی نئی خبر نہیں',
  nothingBody: 'آپ نے ابھی خلاصہ مانگا تھا۔ پچھلے خلاصے کے بعد {topics} پر کچھ نیا نہیں آیا۔ اگلا خلاصہ {when} آئے گا۔',
  nothingButton: 'میری ترجیحات کھولیں',
  nothingNote: 'یہ ای میل اس لیے آئی کہ آپ نے خلاصہ مانگا تھا۔',
};
