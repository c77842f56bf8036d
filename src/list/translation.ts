/** Files that repeat a list in another language. */

const languages = /^(.+?)[-_.]([a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|[a-z]{2}))?)(\.[a-z]+)$/i
/** Two or three letters after a name that are no language: a list may well be called `awesome-ios.md`. */
const known = new Set(
  'ar az be bg bn ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja jp ka kk km kn ko kr ky lo lt lv mk ml mn mr ms my nb ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr tw uk ur uz vi zh cn hk'.split(
    ' ',
  ),
)

/** The path of the list that a path, by its name, is a translation of, as `README.md` of `README-zh.md`; undefined where it is none. */
export function originalOf(path: string): string | undefined {
  const found = languages.exec(path)
  return found && known.has(found[2]!.slice(0, 2).toLowerCase()) ? `${found[1]}${found[3]}` : undefined
}

/** Whether a path is that of a translation, as `README-zh.md` beside `README.md`. */
export function isTranslation(path: string, paths: readonly string[]): boolean {
  const original = originalOf(path)?.toLowerCase()
  return original !== undefined && paths.some((other) => other !== path && other.toLowerCase() === original)
}
