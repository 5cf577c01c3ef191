import { deskAr } from './desk/ar.ts';
import { deskDe } from './desk/de.ts';
import { deskEn } from './desk/en.ts';
import { deskEs } from './desk/es.ts';
import { deskFr } from './desk/fr.ts';
import { deskUr } from './desk/ur.ts';
import { messageFormatter } from './formatter.ts';

export type DeskKey = keyof typeof deskEn;

/** Formats a message of the editors' desk in a language; see `messageFormatter`. */
export const sayAtDesk = messageFormatter<DeskKey>({
  en: deskEn,
  es: deskEs,
  de: deskDe,
  fr: deskFr,
  ar: deskAr,
  ur: deskUr,
});
