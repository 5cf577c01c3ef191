import type { ResidueRule } from '../residue-rule.ts';

/** Lines around German news reports that are not part of the report. */
export const residues: readonly ResidueRule[] = [
  {
    rule: 'picture caption',
    pattern:
      /^[([]?(?:(?:archiv|symbol|handout|beispiel|agentur|luft|presse|undatiertes )-?(?:foto|bild|aufnahme)|(?:foto|bild|grafik|video|karte)(?:quelle|nachweis|credit|rechte|unterschrift)?\s?[:©|/]|bild \d{1,3} (?:von|\/) \d{1,3}|(?:auf|in) diese[mr] (?:(?:undatierten|von|am) [^.]{0,60}?)?(?:foto|bild|handout|aufnahme|standbild|videostandbild))/iu,
  },
  { rule: 'picture credit', pattern: /^[([]?(?:©|(?:quelle|credits?|copyright)\s?[:/])/iu },
  {
    rule: 'invitation to read on',
    pattern:
      /^(?:lesen sie (?:(?:auch|mehr|hier|dazu|jetzt|weiter|außerdem)(?!\p{L})[^.]{0,80}[:.]?|[^.]{0,20}:)|(?:mehr|alles|weitere (?:artikel|themen|nachrichten|informationen)) (?:zum thema|dazu|zu)(?!\p{L}).{0,60}$|auch (?:interessant|lesenswert)(?!\p{L}).{0,80}$|das könnte (?:sie|dich) (?:auch )?interessieren|(?:weiterlesen|mehr lesen|hier lesen sie)(?!\p{L}).{0,60}|(?:zum|lesen|sehen) (?:artikel|sie im video)\s?:)/iu,
  },
  {
    rule: 'invitation to sign up',
    pattern:
      /^(?:(?:jetzt|hier|kostenlos)(?: kostenlos| gratis| unseren?| den| für)* .{0,40}?(?:anmelden|abonnieren|registrieren|bestellen|testen)(?!\p{L}).{0,60}$|melden sie sich (?:jetzt |hier |kostenlos )*(?:an|für)(?!\p{L}).{0,60}newsletter|abonnieren sie(?!\p{L})|newsletter(?:\s|-)(?:anmeldung|abonnieren|bestellen)|unser(?:en)? newsletter|mit unserem .{0,40}newsletter|folgen sie uns|teilen sie diesen|(?:diesen )?artikel (?:teilen|merken|drucken|anhören|versenden))/iu,
  },
  {
    rule: 'paywall or consent line',
    pattern:
      /^(?:(?:wir|diese (?:web)?seite|unsere partner) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)) cookies|mit (?:der nutzung|ihrem einverständnis|ihrer zustimmung|dem klick|klick auf)(?!\p{L}).{0,120}(?:cookies|daten|inhalt|einverstanden|agb)|an dieser stelle (?:finden sie|steht|befindet sich) .{0,60}inhalt|empfohlener (?:redaktioneller|externer) inhalt|externe[rn]? inhalt|bitte (?:aktivieren|erlauben) sie (?:javascript|cookies)|(?:dieser|der) (?:artikel|inhalt|text) ist (?:nur )?(?:exklusiv )?für (?:abonnenten|mitglieder)|sie (?:haben|sind) (?:bereits|schon) (?:ein abo|abonnent|registriert|ein konto)|(?:bereits|schon) (?:abonnent|registriert|kunde)(?:in)?\?|weiterlesen mit|um (?:weiterzulesen|den artikel (?:ganz )?(?:zu )?lesen))/iu,
  },
  {
    rule: 'credit of agencies',
    pattern:
      /^(?:\(?(?:mit material (?:von|der)|quellen?\s?:)\s?.{2,80}$|dpa-infocom|(?:©|\(c\)) dpa|[([]?(?:dpa|afp|ap|epd|kna|sid|apa|rtr|reuters)(?:[/, ]+(?:dpa|afp|ap|epd|kna|sid|apa|rtr|reuters|[a-z]{2,4}))*[)\]]?$)/iu,
  },
  {
    rule: 'copyright or update note',
    pattern:
      /^(?:alle rechte vorbehalten|(?:stand|aktualisiert|veröffentlicht|erstellt|zuletzt aktualisiert)(?: am)?\s?:?\s?(?:\p{L}+, )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{2,4}|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)(?!\p{L}).{0,60}(?:zuerst|zuletzt|erstmals|aktualisiert|überarbeitet|veröffentlicht|erschienen)|(?:anzeige|werbung|anmerkung der redaktion)(?:\s?:.*|\.?)$|\++ ?(?:eil|eilmeldung|breaking)|(?:es folgt|folgt) (?:mehr|eine ausführliche fassung))/iu,
  },
  {
    rule: 'byline',
    pattern:
      /^(?:Von|VON) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?: und (?:\p{Lu}[\p{L}.'’-]+ ?){2,3})?(?:, (?:dpa|AFP|AP|epd|\p{Lu}\p{L}+))?$/u,
  },
];
