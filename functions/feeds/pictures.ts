import { absolute, type FeedPicture } from './feed-reading.ts';
import { childrenOf, enclosureLinksOf, textOf, wordsOf, type XmlElement } from './xml.ts';

const isPicture = ({ attributes: { type, medium, url, href } }: XmlElement): boolean =>
  medium === 'image' ||
  (type === undefined || type === ''
    ? medium === undefined && /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test((url ?? href ?? '').slice(0, 2000))
    : /^image\//i.test(type.trim()));

/** A picture this wide or high is there to count readers. */
const isPixel = ({ attributes: { width, height } }: XmlElement): boolean => Number(width) === 1 || Number(height) === 1;

const widthOf = ({ attributes: { width } }: XmlElement): number => Number(width) || 0;

/**
 * The picture of an item: of Media RSS the widest, else an enclosure, a thumbnail, or an `image` of the item. Its
 * description and credit are those that stand with it.
 */
export const pictureIn = (item: XmlElement): FeedPicture | undefined => {
  const groups = childrenOf(item, 'media:group');
  const contents = [item, ...groups].flatMap((one) =>
    childrenOf(one, 'media:content').map((content) => ({ content, one })),
  );
  const [widest] = contents
    .filter(({ content }) => isPicture(content) && !isPixel(content))
    .sort((a, b) => widthOf(b.content) - widthOf(a.content));
  const at = (element: XmlElement, address: string | undefined) => absolute(address?.trim(), element.base);
  if (widest) {
    const { content, one } = widest;
    const url = at(content, content.attributes.url);
    const said = (...names: string[]) =>
      [content, one].map((element) => wordsOf(childrenOf(element, ...names)[0])).find((words) => words !== undefined);
    // What describes the whole item describes the item, not its picture.
    const alt = wordsOf(childrenOf(content, 'media:description', 'media:title')[0]);
    if (url) return { url, alt, credit: said('media:credit', 'media:copyright') };
  }
  const [enclosure] = [...childrenOf(item, 'enclosure'), ...enclosureLinksOf(item)].filter(
    (one) => isPicture(one) && !isPixel(one),
  );
  if (enclosure) {
    const url = at(enclosure, enclosure.attributes.url ?? enclosure.attributes.href);
    if (url) return { url };
  }
  const holders = [item, ...groups, ...contents.map(({ content }) => content)];
  const thumbnail = holders.flatMap((one) => childrenOf(one, 'media:thumbnail')).find((one) => !isPixel(one));
  const [image] = childrenOf(item, 'itunes:image', 'image:image', 'image');
  const address = [
    thumbnail && at(thumbnail, thumbnail.attributes.url),
    image &&
      at(
        image,
        image.attributes.href ??
          image.attributes.url ??
          textOf(childrenOf(image, 'url', 'image:loc')[0]) ??
          textOf(image),
      ),
  ].find((one) => one !== undefined);
  if (address === undefined) return undefined;
  return { url: address, alt: image && wordsOf(childrenOf(image, 'image:caption', 'image:title', 'title')[0]) };
};
