import type { MemoryObjects } from '../../functions/adapters/memory/memory-object-store.ts';
import { Language } from '../../functions/core/reader.ts';
import { errors } from './error-cases.ts';
import { home, problems } from './form-cases.ts';
import { type CaseGroup, type GalleryCase, isBuilt } from './gallery-case.ts';
import { openSite } from './gallery-site.ts';
import { digestCases, notificationCases } from './mail-cases.ts';
import { archive, choosing, leaving, subscribing } from './page-cases.ts';

/** Everything that readers may see: every mail, and every page in each of its states. */
export const galleryGroups: readonly CaseGroup[] = [
  digestCases,
  notificationCases,
  home,
  subscribing,
  choosing,
  leaving,
  archive,
  problems,
  errors,
];

/** The cases that can be shown. */
export const galleryCases: readonly GalleryCase[] = galleryGroups.flatMap(({ cases }) => cases).filter(isBuilt);

/** The languages of a case. */
export const languagesOf = ({ only }: GalleryCase): readonly Language[] => (only ? [only] : Language.options);

/** A case as it is seen in one language. */
export interface Shown {
  status: number;
  html: string;
  /** The other parts of a mail. */
  mail?: { subject: string; text: string };
  /** The content security policy that a page is sent with. */
  policy?: string;
}

/** Renders a case in a language, independent of the cases shown before. */
export const showCase = async (filled: MemoryObjects, one: GalleryCase, language: Language): Promise<Shown> => {
  const made = await one.show(await openSite(filled, language, one.settings));
  if (!(made instanceof Response))
    return { status: 200, html: made.html ?? '', mail: { subject: made.subject ?? '', text: made.text ?? '' } };
  const policy = made.headers.get('content-security-policy');
  return { status: made.status, html: await made.text(), ...(policy !== null && { policy }) };
};
