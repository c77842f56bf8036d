/** What the name of a file says of it. */

/** Whether a file is Markdown by its name. */
export function isMarkdownName(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** Whether a path is that of the README at the top, however its name is written. */
export function isReadme(path: string): boolean {
  return /^readme\.(?:md|markdown)$/i.test(path)
}
