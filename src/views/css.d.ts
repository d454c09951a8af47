/** A style sheet as text: what runs in a page brings its sheets along. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the bundler's text loader exports by default
  export default text;
}
