import { webEn } from './web-en.ts';
export const webUr = webEn;
