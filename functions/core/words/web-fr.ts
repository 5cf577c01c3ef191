import { webEn } from './web-en.ts';
export const webFr = webEn;
