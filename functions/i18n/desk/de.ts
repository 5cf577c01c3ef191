import type { DeskWords } from './en.ts';

/** The words of the editors' desk in German. */
export const deskDe: DeskWords = {
  desk: 'Redaktion',
  'desk-of': 'Redaktion von {product}',
  skip: 'Zum Inhalt',
  languages: 'Sprachen',
  'signed-in-as': 'Angemeldet als {name}',
  'sign-in': 'Anmelden',
  'sign-out': 'Abmelden',
  'sign-in-heading': 'Bei der Redaktion anmelden',
  'sign-in-body': 'Geben Sie Ihre Adresse ein. Wenn Sie zur Redaktion gehören, schicken wir Ihnen einen Link.',
  address: 'E-Mail-Adresse',
  'problem-address': 'Geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.org.',
  'send-link': 'Link per E-Mail schicken',
  'check-heading': 'Sehen Sie in Ihren Posteingang',
  'check-body':
    'Wenn Sie zur Redaktion gehören, ist eine E-Mail mit einem Link unterwegs. Der Link gilt einmal und 15 Minuten lang.',
  'link-body': 'Mit dem Knopf melden Sie sich auf diesem Gerät für 12 Stunden an.',
  'bad-link-heading': 'Dieser Link funktioniert nicht',
  'bad-link-body': 'Er wurde schon benutzt, ist älter als 15 Minuten oder unvollständig.',
  'ask-again': 'Neuen Link anfordern',

  'not-found-heading': 'Seite nicht gefunden',
  'not-found-body': 'Prüfen Sie, ob Sie die ganze Adresse kopiert haben.',
  'wrong-method-heading': 'Das geht hier nicht',
  'wrong-method-body':
    'Diese Adresse lässt sich so nicht verwenden. Benutzen Sie die Links und Knöpfe auf unseren Seiten.',
  'no-form-heading': 'Das konnten wir nicht lesen',
  'no-form-body':
    'Was Sie geschickt haben, kam nicht aus einem unserer Formulare. Gehen Sie zurück und senden Sie das Formular auf seiner Seite ab.',
  'too-large-heading': 'Das ist zu groß',
  'too-large-body': 'Was Sie geschickt haben, ist größer, als unsere Formulare erlauben.',
  'too-slow-heading': 'Das hat zu lange gedauert',
  'too-slow-body': 'Wir haben nicht alles rechtzeitig erhalten. Versuchen Sie es noch einmal.',
  'too-often-heading': 'Zu viele Anfragen',
  'too-often-body': 'Versuchen Sie es in {time} noch einmal.',
  'old-form-heading': 'Es wurde nichts geändert',
  'old-form-body':
    'Die Seite gehört zu einer anderen Sitzung. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'failed-heading': 'Etwas ist schiefgegangen',
  'failed-body': 'Das liegt an uns, nicht an Ihnen. Versuchen Sie es in ein paar Minuten noch einmal.',

  audit: 'Protokoll',
  'audit-body': 'Alles, was in der Redaktion getan wurde. Niemand kann einen Eintrag ändern oder löschen.',
  'audit-empty': 'Noch wurde nichts getan.',
  'audit-unreadable':
    '{count, plural, one {# Eintrag dieses Tages ist nicht lesbar.} other {# Einträge dieses Tages sind nicht lesbar.}}',
  days: 'Tage',
  'later-day': 'Später',
  'earlier-day': 'Früher',
  before: 'Vorher',
  after: 'Nachher',
  'action-sign-in': 'Angemeldet',
  'action-sign-out': 'Abgemeldet',
};
