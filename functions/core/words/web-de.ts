import { webEn } from './web-en.ts';
export const webDe = webEn;
