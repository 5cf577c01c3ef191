import type { ResidueRule } from '../residue-rule.ts';

/** Lines around Spanish news reports that are not part of the report. */
export const residues: readonly ResidueRule[] = [
  {
    rule: 'picture caption',
    pattern:
      /^[([]?(?:(?:foto(?:grafía)?|imagen|vídeo|video|infografía|ilustración)s?(?: de archivo| cedida| del?)?\s?[:|/©]|(?:foto(?:grafía)?|imagen|fotograma) (?:de archivo|de recurso|cedida|facilitada|difundida|tomada|captada)(?!\p{L})|en (?:la|esta) (?:imagen|foto(?:grafía)?)(?: de archivo)?(?:,| de archivo| (?:tomada|difundida|facilitada))|(?:foto|imagen) \d{1,3} de \d{1,3}|vista (?:aérea|general) del? [^.]{2,120}\.?$|pie de foto)/iu,
  },
  {
    rule: 'picture credit',
    pattern: /^[([]?(?:©|(?:crédito|créditos|fuente|copyright)s?(?: de (?:la )?(?:foto|imagen))?\s?[:/])/iu,
  },
  {
    rule: 'invitation to read on',
    pattern:
      /^(?:(?:lea?|lee|leer|ver|vea|mira|escucha|puede(?:s)? leer|te puede interesar|le puede interesar|también te puede interesar)(?: también| además| más| aquí| aún)*\s?[:|»>]|(?:lea|lee|leer) (?:también|más)(?!\p{L}).{0,80}$|(?:te|le|quizás? te) (?:puede|podría|pueda) interesar|(?:noticias|artículos|temas|contenidos?) relacionad[oa]s?|más (?:información|noticias|sobre este tema)\s?[:.]?$|(?:sigue|siga|continúe|continúa|seguir) leyendo)/iu,
  },
  {
    rule: 'invitation to sign up',
    pattern:
      /^(?:suscr[ií]b(?:e|a|i)(?:te|se|rse|rte)(?!\p{L})|reg[ií]str(?:ate|ese|arse)(?!\p{L})|(?:inicia|inicie|iniciar) sesión|recib[ea] (?:en tu|en su|cada|las|nuestro|gratis|todas).{0,60}(?:correo|newsletter|boletín|noticias)|(?:apúntate|inscríb[ea](?:te|se)) .{0,60}(?:newsletter|boletín)|s[ií]gu?[ae]?(?:nos|enos) en|síguenos|sígu?enos|compart(?:e|a|ir)(?: (?:este|esta|en|el|la).{0,40})?$|únete a nuestro)/iu,
  },
  {
    rule: 'paywall or consent line',
    pattern:
      /^(?:(?:utilizamos|usamos|este (?:sitio|portal)(?: web)? (?:utiliza|usa)|esta (?:web|página) (?:utiliza|usa)) (?:cookies|galletas)|(?:al|si) (?:continuar|continúa|sigues?|hacer clic|registrarte|suscribirte)(?!\p{L}).{0,100}(?:cookies|acepta|términos|condiciones)|(?:este )?(?:contenido|artículo) (?:es )?(?:exclusivo|solo|disponible)(?: solo)? para (?:suscriptores|socios)|¿(?:ya eres|ya es|eres|ya estás|ya tienes?) (?:suscriptor|suscriptora|socio|suscrito|una cuenta)|para (?:seguir|continuar) leyendo|aceptar (?:todas las )?cookies|(?:por favor, )?(?:activa|active|habilita|habilite) (?:javascript|las cookies))/iu,
  },
  {
    rule: 'credit of agencies',
    pattern:
      /^(?:\(?[Cc]on información de (?!.*\b(?:que|dijo)\b)[^.]{2,60}\.?\)?$|[([]?(?:EFE|AFP|AP|Reuters|Europa Press|EP|Notimex|Agencias)(?:[/, ]+(?:EFE|AFP|AP|Reuters|EP|[a-z]{2,4}))*[)\]]?\.?$|(?:[Rr]edacción|[Aa]gencias|REDACCIÓN|AGENCIAS)(?:[ /,|-].{0,30})?$)/u,
  },
  {
    rule: 'copyright or update note',
    pattern:
      /^(?:todos los derechos reservados|prohibida (?:su|la) reproducción|(?:publicado|actualizado|última actualización)(?: el)?\s?:?\s?(?:\p{L}+,? )?\d{1,2}(?:[/.-]| de )|(?:publicidad|anuncio|advertencia|nota de la redacción|nota del editor)(?:\s?:.*|\.?)$|(?:noticia|información) en (?:desarrollo|ampliación)|habrá ampliación)/iu,
  },
  { rule: 'byline', pattern: /^(?:Por|POR) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u },
];
