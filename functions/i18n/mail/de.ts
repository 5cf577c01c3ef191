import type { MailWords } from './en.ts';

/**
 * The words of mails in German (ICU message format). Terms: digest = Digest, edition = Ausgabe, story = Meldung,
 * brief = Kurzfassung, report = Bericht, email = E-Mail, subscribe = abonnieren, unsubscribe = sich abmelden.
 */
export const mailDe: MailWords = {
  subjectWithout: 'Ihr Digest · {product}, {date}',
  headlineBreak: '{first}; {second}',
  counts:
    '{stories, plural, one {# Meldung} other {# Meldungen}} aus {publishers, plural, one {# Medium} other {# Medien}} · {minutes} Min.',
  countsAndMore: '{counts} · {more}',
  view: 'Im Browser ansehen',
  update: 'Neuer Stand',
  disputed: 'Quellen uneins',
  undated: 'Ohne Datum',
  undatedSource: 'ohne Datum',
  comma: ', ',
  colon: ':',
  sources: 'Quellen',
  sourceNumber: 'Quelle {number}',
  others: '{count, plural, one {# weiteren} other {# weiteren}}',
  inBrief: 'Kurz gemeldet',
  carried: 'bei {publishers, plural, one {# Medium} other {# Medien}}, davon {independent} unabhängig',
  alsoIn: 'auch bei {publishers}',
  earlier: 'Bisher:',
  saying: '„{quote}“',
  missed:
    '{topics} {count, plural, one {fehlt} other {fehlen}} diesmal und {count, plural, one {folgt} other {folgen}} in Ihrem nächsten Digest.',
  unnamedTopic: 'Eines Ihrer Themen',
  more: '{count, plural, one {# weitere Meldung} other {# weitere Meldungen}} im Web',
  reasonSchedule: 'Sie haben {topics} {when} abonniert.',
  reasonFirst: 'Das ist Ihr erster Digest. Sie haben {topics} {when} abonniert.',
  reasonNow: 'Diesen Digest haben Sie gerade angefordert. Ihr regulärer Digest kommt wie gewohnt: {topics} {when}.',
  reasonRequest: 'Diesen Digest zu {topics} hat Ihnen {product} geschickt.',
  everyDay: 'täglich um {time} Uhr ({place})',
  everyWeekday: 'werktags von Montag bis Freitag um {time} Uhr ({place})',
  everyChosen: 'jeden {days} um {time} Uhr ({place})',
  everyMonth: 'am {day}. jedes Monats um {time} Uhr ({place})',
  preferences: 'Einstellungen',
  pause: 'Pausieren',
  unsubscribe: 'Abmelden',
  confirmSubject: 'Bitte bestätigen Sie Ihr Abonnement von {product}',
  confirmHeading: 'Abonnement bestätigen',
  confirmBody:
    'Sie haben bei {product} {topics} {when} an diese Adresse bestellt. Bitte bestätigen Sie Ihr Abonnement.',
  confirmButton: 'Abonnement bestätigen',
  confirmNote:
    'Der Link gilt drei Tage. Wenn Sie das nicht angefordert haben, ignorieren Sie diese E-Mail: Sie hören nicht wieder von uns, und wir löschen die Adresse.',
  customTopic: 'ein eigenes Thema',
  addressSubject: 'Bitte bestätigen Sie Ihre neue Adresse für {product}',
  addressHeading: 'Neue Adresse bestätigen',
  addressBody:
    'Sie haben {product} gebeten, Ihren Digest künftig an diese Adresse zu schicken. Bitte bestätigen Sie, dass sie Ihnen gehört.',
  addressButton: 'Diese Adresse verwenden',
  addressNote: 'Der Link gilt drei Tage. Bis zur Bestätigung geht Ihr Digest an die bisherige Adresse.',
  linkSubject: 'Ihr neuer Link zu {product}',
  linkHeading: 'Ihr neuer Link',
  linkBody: 'Über diesen Link ändern Sie Themen und Zeiten, pausieren Ihren Digest oder melden sich ab.',
  linkButton: 'Einstellungen öffnen',
  linkNote:
    'Mit diesem Link kann jeder Ihr Abonnement ändern; geben Sie ihn nicht weiter. Haben Sie ihn nicht angefordert, ignorieren Sie diese E-Mail.',
  nothingSubject: 'Noch nichts Neues · {product}',
  nothingHeading: 'Noch nichts Neues',
  nothingBody:
    'Sie haben einen Digest angefordert, aber zu {topics} gibt es seit dem letzten nichts Neues. Ihr nächster Digest kommt {when}.',
  nothingButton: 'Einstellungen öffnen',
  nothingNote: 'Sie erhalten diese E-Mail, weil Sie einen Digest angefordert haben.',
};
