import { webAr } from '../core/words/web-ar.ts';
import { webDe } from '../core/words/web-de.ts';
import { webEn } from '../core/words/web-en.ts';
import { webEs } from '../core/words/web-es.ts';
import { webFr } from '../core/words/web-fr.ts';
import { webUr } from '../core/words/web-ur.ts';
import { speaker } from '../core/words.ts';

export type WebKey = keyof typeof webEn;

/** Says a message of the pages in a language; see `speaker`. */
export const say = speaker<WebKey>({ en: webEn, es: webEs, de: webDe, fr: webFr, ar: webAr, ur: webUr });
