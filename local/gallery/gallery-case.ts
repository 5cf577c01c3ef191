import type { Email } from 'postal-mime';
import type { Language } from '../../functions/core/reader.ts';
import type { WebPorts } from '../../functions/web/app-context.ts';
import type { GallerySite } from './gallery-site.ts';

/** One thing that readers may see. */
export interface GalleryCase {
  /** As it stands in the gallery's addresses: lower-case words with hyphens. */
  id: string;
  title: string;
  /** Makes it with the product's own code: the answer of a page, or a mail as its reader's program gets it. */
  show: (site: GallerySite) => Promise<Response | Email>;
  /** The status that a page is answered with; 200 unless given. */
  status?: number;
  /** The only language that it comes in; all of them unless given. */
  only?: Language;
  settings?: Partial<WebPorts['settings']>;
}

/** Something that readers will see once it is built. */
export interface ComingCase {
  id: string;
  title: string;
  /** What has to be built first. */
  awaits: string;
}

export interface CaseGroup {
  title: string;
  cases: readonly (GalleryCase | ComingCase)[];
}

export const isBuilt = (one: GalleryCase | ComingCase): one is GalleryCase => 'show' in one;
