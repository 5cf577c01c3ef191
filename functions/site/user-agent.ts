/** The name under which Broadsheet fetches feeds, pages and pictures; it leads operators of servers to the site. */
export const userAgent = (siteUrl: string): string => `Broadsheet/1.0 (+${siteUrl})`;
