/** Expressions that the check would refuse, each with the reason why its time is bounded all the same. An entry that is needed no longer is an error. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is source code, quoted.

export type Allowed = {
  readonly path: string
  /** As the source code writes it. */
  readonly written: string
  readonly why: string
  /** The most characters that it is asked of, where the code that asks it cuts the text. */
  readonly most?: number
}

export const allowed: readonly Allowed[] = [
  {
    path: 'lint-rules/no-invisible-characters/characters.ts',
    written: String.raw`/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]\p{M}*$/u`,
    why: 'It is asked of the eight characters before a place.',
    most: 8,
  },
  {
    path: 'src/list/identity/tracking.ts',
    written: String.raw`/(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.[\w.]+|bitbucket\.org|codeberg\.org|gitee\.com|shields\.io|sourcegraph\.com)$|^(?:api|raw|git|gitlab|cgit|code)\./`,
    why: 'It is asked of hosts of at most 253 characters.',
    most: 253,
  },
  {
    path: 'src/commands/links/replace-links.ts',
    written: String.raw`/(?:[ \t]+|[ \t]*[,;/|·•+&–—-][ \t]*)$/`,
    why: 'It is asked of the twenty characters before a link.',
    most: 20,
  },
  {
    path: 'src/commands/links/replace-links.ts',
    written: String.raw`/(?:[ \t]+|[ \t]*[,;/·•+&–—-][ \t]*)$/`,
    why: 'It is asked of the twenty characters before a link.',
    most: 20,
  },
  {
    path: 'src/links/not-found-phrases.ts',
    written:
      "new RegExp(`^[^\\\\p{L}\\\\p{N}]*(?:${Object.values(phrases).flat().join('|')})[ .!?…:;(,。！？-]*(?:404\\\\)?)?[ .!?…]*$`, 'iu')",
    why: 'It is asked of parts of titles of at most 160 characters without two spaces in a row.',
    most: 160,
  },
  {
    path: 'src/links/placeholders.ts',
    written: "new RegExp(`^[^\\\\p{L}\\\\p{N}]*(?:${parts.join('|')})[ .!?…:;,-]*$`, 'iu')",
    why: 'It is asked of parts of titles of at most 160 characters without two spaces in a row.',
    most: 160,
  },
  {
    path: 'src/list/markdown/bare-url.ts',
    written: String.raw`/(?:[!"')*,.:;?_~]|&[a-z]+;|\](?![\s([]|$))+/iy`,
    why: 'Sticky; `bareReader` remembers where it was in vain, so that no stretch is read twice.',
  },
  {
    path: 'src/list/entry.ts',
    written: String.raw`/^[\s|]*(?:(?:\[[^\]]*\]|\p{Extended_Pictographic}\ufe0f?|:\w+:|<[^>]*>|[-–—•·|])\s*)+/u`,
    why: 'Anchored: of the bars that the first part takes it gives back one at most, then a match is certain.',
  },
  {
    path: 'src/list/markdown/grammar.ts',
    written: String.raw`/(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$/y`,
    why: 'Sticky; it is asked where a block may begin, at most once for each of a hundred levels of lists.',
  },
  {
    path: 'src/list/markdown/grammar.ts',
    written: '/`{3,}[^`]*$|~{3,}/y',
    why: 'Sticky; it is asked where a block may begin, at most once for each of a hundred levels of lists.',
  },
  {
    path: 'src/list/markdown/grammar.ts',
    written: String.raw`/(?:=+|-+)[ \t]*$/y`,
    why: 'Sticky; it is asked where a block may begin, at most once for each of a hundred levels of lists.',
  },
  {
    path: 'src/list/markdown/inline.ts',
    written: String.raw`/\[((?:[^[\]\\]|\\[\s\S])*)\]/y`,
    why: 'Sticky; it begins at a `[` without a backslash, and ends at the next of these.',
  },
  {
    path: 'src/list/format/skeleton.ts',
    written: "new RegExp(`${wrapped}(?:(?:[,|/·]| [,|/·]|) ?${wrapped})*`, 'y')",
    why: 'Sticky; what it takes is part of the match, behind which the next search begins, and a link or tag that is not closed ends at the next one.',
  },
  {
    path: 'src/list/format/skeleton.ts',
    written: "new RegExp(`${extra}(?:[ ,]*${extra})*`, 'uy')",
    why: 'Sticky; what it takes is part of the match, behind which the next search begins, and a link or tag that is not closed ends at the next one.',
  },
  {
    path: 'src/list/markdown/target.ts',
    written: String.raw`/<((?:[^<>\n\\]|\\.)*)>/y`,
    why: 'Sticky; it begins behind `](` at a `<` without a backslash, and ends at the next of these.',
  },
  {
    path: 'src/list/markdown/target.ts',
    written: "new RegExp(`(?:${spaces}(?<=[ \\\\t\\\\n])${title})?${spaces}\\\\)`, 'y')",
    why: 'Sticky; it is asked once for each destination, and ends at the next quote or bracket of the kind that it began with.',
  },
  {
    path: 'src/list/markdown/target.ts',
    written: "new RegExp(`[ \\\\t]*\\\\[((?:[^[\\\\]\\\\\\\\]|\\\\\\\\[\\\\s\\\\S])*)\\\\]:${spaces}`, 'y')",
    why: 'Sticky; it is asked once for each destination, and ends at the next quote or bracket of the kind that it began with.',
  },
  {
    path: 'src/list/markdown/target.ts',
    written: "new RegExp(`(?:${spaces}(?<=[ \\\\t\\\\n])${title})?[ \\\\t]*(?:\\\\n[ \\\\t]*|$)`, 'y')",
    why: 'Sticky; it is asked once for each destination, and ends at the next quote or bracket of the kind that it began with.',
  },
  {
    path: 'src/list/markdown/target.ts',
    written: String.raw`/[ \t]*(?:\n[ \t]*|$)/y`,
    why: 'Sticky; it is asked once for each destination, and ends at the next quote or bracket of the kind that it began with.',
  },
  {
    path: 'src/markdown.ts',
    written: String.raw`/\*\*(.+?)\*\*/g`,
    why: 'The next two stars close it, or the end of the line is all there is to read.',
  },
]
