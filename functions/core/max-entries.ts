/**
 * The options of an `LRUCache` that holds at most so many entries. With its own `max` it makes room for all of them when it is
 * made, which takes 0.06 ms for each thousand and much more once that is garbage; caches are made for each request or
 * article, and are mostly empty.
 */
export const maxEntries = (count: number) => ({ maxSize: count, sizeCalculation: () => 1 });
