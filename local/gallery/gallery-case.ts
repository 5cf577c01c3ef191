import type { Email } from 'postal-mime';
import type { Language } from '../../functions/core/reader.ts';
import type { WebPorts } from '../../functions/web/app-context.ts';
import type { GallerySite } from './gallery-site.ts';

/** One thing that readers may see. */
export interface GalleryCase {
  /** Its id in the gallery's addresses: lower-case words with hyphens. */
  id: string;
  title: string;
  /** Renders it with the product's own code: a page's response, or a mail as a mail program receives it. */
  show: (site: GallerySite) => Promise<Response | Email>;
  /** The status of the page's response; 200 unless given. */
  status?: number;
  /** Its only language; all of them unless given. */
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
