import type { MailWords } from './en.ts';

/**
 * The words of mails in French (ICU message format; no-break spaces before high punctuation). Terms: digest = revue,
 * edition = édition, story = actualité, brief = résumé, email = e-mail, custom topic = sujet personnalisé,
 * unsubscribe = se désabonner.
 */
export const mailFr: MailWords = {
  subjectWithout: 'Votre revue · {product}, {date}',
  headlineBreak: '{first} ; {second}',
  counts:
    '{stories, plural, one {# actualité} other {# actualités}} de {publishers, plural, one {# média} other {# médias}} · {minutes} min',
  countsAndMore: '{counts} · {more}',
  view: 'Lire dans le navigateur',
  update: 'Suite',
  disputed: 'Sources divergentes',
  undated: 'Sans date',
  undatedSource: 'sans date',
  comma: ', ',
  colon: ' :',
  sources: 'Sources',
  sourceNumber: 'Source {number}',
  others: '{count, plural, one {# autre} other {# autres}}',
  inBrief: 'En bref',
  carried:
    'repris par {publishers, plural, one {# média} other {# médias}}, dont {independent, plural, one {# indépendant} other {# indépendants}}',
  alsoIn: 'repris par {publishers}',
  earlier: 'Précédemment :',
  saying: '« {quote} »',
  missed:
    '{topics} : {count, plural, one {ce sujet n’a pas pu être préparé cette fois-ci ; il viendra} other {ces sujets n’ont pas pu être préparés cette fois-ci ; ils viendront}} avec la prochaine revue.',
  unnamedTopic: 'Un de vos sujets',
  more: '{count, plural, one {# autre actualité} other {# autres actualités}} sur le web',
  closeEverything: 'C’est tout ce qu’il y a de nouveau depuis {when}.',
  closeSince: 'Cette revue couvre l’actualité depuis {when}.',
  closeBetween: 'Cette revue couvre l’actualité de la période suivante : {from} – {to}.',
  closeFirst:
    'Votre première revue : les nouveautés des {days, plural, one {dernières 24 heures} other {# derniers jours}}.',
  closeNext: 'Prochaine revue : {when}.',
  momentToday: 'aujourd’hui à {time}',
  momentYesterday: 'hier à {time}',
  momentTomorrow: 'demain à {time}',
  momentWeekday: '{day} à {time}',
  momentDate: 'le {day} à {time}',
  reasonSchedule: 'Vous avez demandé {topics} {when}.',
  reasonNow: 'Vous avez demandé cette revue maintenant. La prochaine viendra comme prévu : {topics} {when}.',
  reasonRequest: 'Cette revue sur {topics} vous est envoyée par {product}.',
  everyDay: 'tous les jours à {time} ({place})',
  everyWeekday: 'du lundi au vendredi à {time} ({place})',
  everyChosen: 'chaque {days} à {time} ({place})',
  everyMonth: 'le {day, plural, =1 {1er} other {#}} de chaque mois à {time} ({place})',
  fewer: 'Moins de ce genre ? Retirez un sujet :',
  forwarded: 'On vous a transféré ce message ?',
  subscribe: 'Abonnez-vous',
  preferences: 'Préférences',
  pause: 'Suspendre',
  unsubscribe: 'Se désabonner',
  confirmSubject: 'Confirmez votre abonnement à {product}',
  confirmHeading: 'Confirmez votre abonnement',
  confirmBody:
    'Vous avez demandé à {product} d’envoyer {topics} à cette adresse {when}. Confirmez pour recevoir votre revue.',
  confirmButton: 'Confirmer l’abonnement',
  confirmNote:
    'Le lien est valable trois jours. Si ce n’était pas vous, ne faites rien : vous ne recevrez rien d’autre et l’adresse sera oubliée.',
  customTopic: 'un sujet personnel',
  addressSubject: 'Confirmez votre nouvelle adresse pour {product}',
  addressHeading: 'Votre nouvelle adresse',
  addressBody:
    'Vous avez demandé à {product} d’envoyer désormais votre revue de presse à cette adresse. Merci de confirmer qu’elle est bien la vôtre.',
  addressButton: 'Oui, utiliser cette adresse',
  addressNote: 'Le lien est valable trois jours. D’ici là, l’envoi continue à l’ancienne adresse.',
  linkSubject: 'Votre nouveau lien vers {product}',
  linkHeading: 'Un nouveau lien',
  linkBody: 'Voici un nouveau lien vers vos préférences : sujets, horaires, pause et désabonnement.',
  linkButton: 'Ouvrir mes préférences',
  linkNote:
    'Quiconque possède ce lien peut modifier votre abonnement : gardez-le pour vous. Si vous ne l’avez pas demandé, ignorez ce message.',
  nothingSubject: 'Rien de nouveau pour l’instant · {product}',
  nothingHeading: 'Rien de nouveau pour l’instant',
  nothingBody:
    'Vous avez demandé un numéro tout de suite. Rien n’est arrivé sur {topics} depuis le dernier. Le prochain viendra {when}.',
  nothingButton: 'Ouvrir mes préférences',
  nothingNote: 'Vous recevez ce message parce que vous avez demandé un numéro.',
};
