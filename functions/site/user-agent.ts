/**
 * The name under which Broadsheet fetches feeds, pages and pictures; it leads operators of servers to the site. On a personal
 * computer there is no site that they could look at, and it says that instead.
 */
export const userAgent = (siteUrl: string): string => {
  const isPersonal = URL.parse(siteUrl)?.hostname === 'localhost';
  return `Broadsheet/1.0 (${isPersonal ? 'personal use' : `+${siteUrl}`})`;
};
