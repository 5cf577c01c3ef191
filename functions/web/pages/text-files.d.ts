/** Files that the bundler includes as text. */
declare module '*.css' {
  const text: string;

  export { text as default };
}
declare module '*.browser.js' {
  const text: string;

  export { text as default };
}
