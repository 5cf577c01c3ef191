import type { MailWords } from './en.ts';

/**
 * The words of mails in Spanish (ICU message format). Terms: digest = resumen, edition = edición, story = noticia, email = correo, unsubscribe = darse de baja.
 */
export const mailEs: MailWords = {
  subjectWithout: 'Su resumen · {product}, {date}',
  headlineBreak: '{first}; {second}',
  counts:
    '{stories, plural, one {# noticia} other {# noticias}} de {publishers, plural, one {# medio} other {# medios}} · {minutes} min',
  countsAndMore: '{counts} · {more}',
  view: 'Leer en el navegador',
  update: 'Actualización',
  disputed: 'Fuentes discrepantes',
  undated: 'Sin fecha',
  undatedSource: 'sin fecha',
  comma: ', ',
  colon: ':',
  sources: 'Fuentes',
  sourceNumber: 'Fuente {number}',
  others: '{count, plural, one {# más} other {# más}}',
  inBrief: 'En breve',
  carried:
    'publicado por {publishers, plural, one {# medio} other {# medios}}, {independent, plural, one {# independiente} other {# independientes}}',
  alsoIn: 'también en {publishers}',
  earlier: 'Antes:',
  saying: '«{quote}»',
  missed:
    'Esta vez no se {count, plural, one {pudo} other {pudieron}} preparar {topics}; {count, plural, one {llegará} other {llegarán}} con el próximo resumen.',
  unnamedTopic: 'Uno de sus temas',
  more: '{count, plural, one {# noticia más} other {# noticias más}} en la web',
  reasonSchedule: 'Usted pidió {topics} {when}.',
  reasonFirst: 'Este es su primer resumen. Usted pidió {topics} {when}.',
  reasonNow: 'Usted pidió este resumen ahora. El próximo llega como siempre: {topics} {when}.',
  reasonRequest: '{product} le ha enviado este resumen sobre {topics}.',
  everyDay: 'todos los días a las {time} ({place})',
  everyWeekday: 'de lunes a viernes a las {time} ({place})',
  everyChosen: 'cada {days} a las {time} ({place})',
  everyMonth: 'el día {day} de cada mes a las {time} ({place})',
  preferences: 'Preferencias',
  pause: 'Pausar',
  unsubscribe: 'Darse de baja',
  confirmSubject: 'Confirme su suscripción a {product}',
  confirmHeading: 'Confirme su suscripción',
  confirmBody:
    'Usted pidió a {product} que envíe {topics} a esta dirección {when}. Confirme para empezar a recibir su resumen.',
  confirmButton: 'Confirmar la suscripción',
  confirmNote:
    'El enlace funciona durante tres días. Si no fue usted, no haga nada: no recibirá más correos y borraremos la dirección.',
  customTopic: 'un tema propio',
  addressSubject: 'Confirme su nueva dirección para {product}',
  addressHeading: 'Confirme su nueva dirección',
  addressBody: 'Usted pidió a {product} que envíe su resumen a esta dirección a partir de ahora. Confirme que es suya.',
  addressButton: 'Usar esta dirección',
  addressNote:
    'El enlace funciona durante tres días. Hasta entonces, el resumen seguirá llegando a la dirección anterior.',
  linkSubject: 'Su nuevo enlace a {product}',
  linkHeading: 'Un enlace nuevo',
  linkBody: 'Aquí tiene un enlace nuevo a sus preferencias: temas, horario, pausa y baja.',
  linkButton: 'Abrir mis preferencias',
  linkNote:
    'Quien tenga este enlace puede cambiar su resumen, así que no lo comparta. Si no lo pidió, ignore este mensaje.',
  nothingSubject: 'Aún no hay novedades · {product}',
  nothingHeading: 'Aún no hay novedades',
  nothingBody:
    'Usted pidió un resumen ahora. No ha llegado nada sobre {topics} desde el último. El próximo llegará {when}.',
  nothingButton: 'Abrir mis preferencias',
  nothingNote: 'Recibe este mensaje porque pidió un resumen.',
};
