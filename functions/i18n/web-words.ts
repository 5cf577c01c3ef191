import { messageFormatter } from './formatter.ts';
import { webAr } from './web/ar.ts';
import { webDe } from './web/de.ts';
import { webEn } from './web/en.ts';
import { webEs } from './web/es.ts';
import { webFr } from './web/fr.ts';
import { webUr } from './web/ur.ts';

export type WebKey = keyof typeof webEn;

/** Formats a message of the pages in a language; see `messageFormatter`. */
export const translate = messageFormatter<WebKey>({ en: webEn, es: webEs, de: webDe, fr: webFr, ar: webAr, ur: webUr });
