import { webEn } from './web-en.ts';
export const webAr = webEn;
