import { webEn } from './web-en.ts';
export const webEs = webEn;
