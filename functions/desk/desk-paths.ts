/** Every path of the desk, as the router matches it. */
export const deskPaths = {
  desk: '/desk',
  signIn: '/desk/sign-in',
  signInLink: '/desk/sign-in/:token',
  signOut: '/desk/sign-out',
  paper: '/desk/paper',
  draft: '/desk/paper/:topic',
  correction: '/desk/paper/:topic/correction',
  digest: '/desk/digest',
  digestView: '/desk/digest/view',
  sources: '/desk/sources',
  rejected: '/desk/rejected',
  runs: '/desk/runs',
  audit: '/desk/audit',
} as const;
export type DeskPage = keyof typeof deskPaths;

/** The path of a page of the desk with its parameters. */
export const deskPath = (page: DeskPage, parameters: Record<string, string> = {}): string =>
  deskPaths[page].replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name]!));
