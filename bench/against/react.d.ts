/** What is used of React. Its own types would declare elements of a page for the whole project, which has tests of real ones. */
declare module 'react' {
  export const createElement: (type: unknown, properties?: object | null, ...children: unknown[]) => unknown;
}
