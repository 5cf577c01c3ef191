import type { MailWords } from './en.ts';

/** The words of mails in German (ICU message format). */
export const mailDe: MailWords = {
  subject: '{headlines} · {product}, {date}',
  subjectWithout: 'Ihr Überblick · {product}, {date}',
  headlineBreak: '{first}; {second}',
  counts:
    'In dieser Ausgabe: {stories, plural, one {# Meldung} other {# Meldungen}} zu {topics, plural, one {# Thema} other {# Themen}} aus {sources, plural, one {# Quelle} other {# Quellen}}. Lesezeit: {minutes, plural, one {# Minute} other {# Minuten}}.',
  countsAndMore: '{counts} {more}.',
  view: 'Im Browser lesen',
  update: 'Neuer Stand',
  disputed: 'Strittig',
  undated: 'Ohne Datum',
  undatedSource: 'ohne Datum',
  comma: ', ',
  sources: 'Quellen',
  sourceNumber: 'Quelle {number}',
  moreSources: '{count, plural, one {# weitere Quelle} other {# weitere Quellen}}',
  others: '{count, plural, one {# weiteren} other {# weiteren}}',
  alsoIn: 'auch bei {publishers}',
  alsoUnnamed: '{count, plural, one {# Abdruck} other {# Abdrucke}} ausgelassen',
  differ: 'Die Zahlen gehen auseinander:',
  earlier: 'Bisher:',
  saying: '„{quote}“',
  shortSource:
    '{others, plural, =0 {{source}} one {{source} und # weitere Quelle} other {{source} und # weitere Quellen}}',
  missed:
    '{topics} {count, plural, one {konnte} other {konnten}} diesmal nicht zusammengestellt werden und {count, plural, one {folgt} other {folgen}} mit der nächsten Ausgabe.',
  unnamedTopic: 'Eines Ihrer Themen',
  more: '{count, plural, one {# weitere Meldung} other {# weitere Meldungen}} im Web',
  reasonSchedule: 'Sie haben {topics} {when} bestellt.',
  reasonFirst: 'Das ist Ihre erste Ausgabe. Sie haben {topics} {when} bestellt.',
  reasonNow: 'Diese Ausgabe haben Sie sofort angefordert. Die nächste kommt wie gewohnt: {topics} {when}.',
  reasonRequest: 'Diese Ausgabe zu {topics} hat Ihnen {product} geschickt.',
  everyDay: 'täglich um {time} Uhr ({place})',
  everyWeekday: 'werktags von Montag bis Freitag um {time} Uhr ({place})',
  everyChosen: 'jeden {days} um {time} Uhr ({place})',
  everyMonth: 'am {day}. jedes Monats um {time} Uhr ({place})',
  preferences: 'Einstellungen',
  pause: 'Pausieren',
  unsubscribe: 'Abbestellen',
  confirmSubject: 'Bitte bestätigen: Ihr Überblick von {product}',
  confirmHeading: 'Noch ein Klick, dann kommt er',
  confirmBody:
    'Jemand, vermutlich Sie selbst, hat {product} gebeten, {topics} {when} an diese Adresse zu schicken. Bitte bestätigen Sie, dass Sie das möchten.',
  confirmButton: 'Ja, schicken Sie mir den Überblick',
  confirmNote:
    'Der Link gilt drei Tage. Wenn Sie es nicht waren, müssen Sie nichts tun: Sie erhalten keine weitere Post, und die Adresse wird vergessen.',
  customTopic: 'ein eigenes Thema',
  addressSubject: 'Bitte bestätigen: neue Adresse für {product}',
  addressHeading: 'Ihre neue Adresse',
  addressBody:
    'Sie haben {product} gebeten, Ihren Überblick künftig an diese Adresse zu schicken. Bitte bestätigen Sie, dass sie Ihnen gehört.',
  addressButton: 'Ja, diese Adresse verwenden',
  addressNote: 'Der Link gilt drei Tage. Bis dahin geht Ihr Überblick an die bisherige Adresse.',
  linkSubject: 'Ihr neuer Link zu {product}',
  linkHeading: 'Ein frischer Link',
  linkBody: 'Hier ist ein neuer Link zu Ihren Einstellungen: Themen, Zeiten, Pause und Abbestellung.',
  linkButton: 'Einstellungen öffnen',
  linkNote:
    'Wer diesen Link hat, kann Ihren Überblick ändern; behalten Sie ihn für sich. Haben Sie ihn nicht angefordert, ignorieren Sie diese Mail.',
  nothingSubject: 'Noch nichts Neues · {product}',
  nothingHeading: 'Noch nichts Neues',
  nothingBody:
    'Sie wollten jetzt einen Überblick. Zu {topics} ist seit der letzten Ausgabe nichts eingetroffen. Die nächste kommt {when}.',
  nothingButton: 'Einstellungen öffnen',
  nothingNote: 'Sie erhalten diese Mail, weil Sie eine Ausgabe angefordert haben.',
};
