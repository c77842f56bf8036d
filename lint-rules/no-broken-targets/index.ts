/** Finds links into the page, outside its contents, whose target does not exist; and, where the repository is known, missing files. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import { isInPage } from '../../src/list/contents.ts'
import { type Document, resolveAnchor } from '../../src/list/document.ts'
import { labelOf } from '../../src/list/entry.ts'
import { resolvePath } from '../../src/list/identity/paths.ts'
import { decodePath, isExternal } from '../../src/list/identity/url.ts'
import { decodeAnchor } from '../../src/list/markdown/anchors.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import type { Link } from '../../src/list/markdown/link.ts'
import { repairScheme } from '../../src/list/markdown/scheme.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { type Context, listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { type Renamed, renamedIn } from '../renamed.ts'
import { handMade } from './hand-made.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where a link leads to a place or file that does not exist. */
const noBrokenTargets: Plugin<[unknown?], Root> = listRule('no-broken-targets', options, check)
export default noBrokenTargets

function* check(list: Document, _options: Options, context: Context): Generator<Problem> {
  const { exists, hasAnchor } = context
  const contents = coverOf(list.contents)
  const renamed = renamedIn(list, context)
  for (const link of list.links) {
    if (contents.holds(link)) continue
    if (isInPage(link)) yield* inPage(list, link, renamed)
    else if (exists && isFile(link.url)) yield* file(list, link, { exists, hasAnchor })
  }
  yield* handMade(list)
}

/** Whether a target can only be a file of the repository; what `link-syntax` calls garbled is not looked for. */
function isFile(url: string): boolean {
  return url !== '' && !/^#|[()[\]\s{}]|:\/\//.test(url) && !isExternal(url) && !repairScheme(url)
}

function* inPage(list: Document, link: Link, renamed: Renamed): Generator<Problem> {
  const anchor = resolveAnchor(list, link.url)
  const at = { start: link.start, end: link.end }
  if (anchor !== undefined) return
  if (/^#(?:L\d+|:~:)/.test(link.url)) return
  const label = labelOf(list.text, link).toLowerCase()
  const named = label === '' ? undefined : sectionsByTitle(list).get(label)
  const meant = renamed.get(decodeAnchor(link.url))?.section ?? (named?.length === 1 ? named[0] : undefined)
  yield {
    message: `Unexpected link to \`${link.url}\`, which is nowhere on the page, expected ${meant ? `\`#${meant.anchor}\`` : 'the anchor of a heading'}`,
    at,
    form: `nowhere ${link.url}`,
    severity: 'warning',
    ...(meant ? { fix: [{ ...link.target, text: `#${meant.anchor}` }] } : {}),
  }
}

const sectionsByTitle = perDocument(({ sections }) =>
  Map.groupBy(
    sections.filter(({ level }) => level > 0),
    ({ title }) => title.toLowerCase(),
  ),
)

/** What a first part names that is no owner of repositories. */
const folders =
  /^(?:docs?|src|lib|assets?|images?|img|media|static|resources?|examples?|pages?|content|files?|data|tools?|scripts?|wiki|issues|pulls?|blob|tree|releases)\//i

type Known = { readonly exists: (path: string) => boolean; readonly hasAnchor: Context['hasAnchor'] | undefined }

function* file(list: Document, link: Link, { exists, hasAnchor }: Known): Generator<Problem> {
  if (/^(?:\.\.|\/)/.test(list.path)) return
  const path = resolvePath(list.path, decodePath(link.url.replace(/[?#][\s\S]*/, '')))
  if (path === undefined || path === '') return
  if (exists(path)) {
    yield* anchor(link, path, hasAnchor)
    return
  }
  const kind = link.image ? 'image' : 'file'
  const isRepository =
    kind === 'file' && !folders.test(link.url) && /^[\w-]+\/[\w.-]+$/.test(link.url) && !/\.[a-z]\w{0,4}$/i.test(link.url)
  const isOfFolder = exists(path.slice(0, path.lastIndexOf('/')))
  yield {
    message:
      isRepository && !isOfFolder
        ? `Unexpected target \`${link.url}\`, which names a repository and is no address, expected \`https://github.com/${link.url}\` or where else it is`
        : `Unexpected link to the ${kind} \`${link.url}\`, which is not in the repository, expected one that is`,
    at: { start: link.start, end: link.end },
    form: `no ${kind} ${link.url}`,
    severity: 'warning',
  }
}

/** A place in another page of the repository; lines of code and places in what is no Markdown are not looked for. */
function* anchor(link: Link, path: string, hasAnchor: Known['hasAnchor']): Generator<Problem> {
  const hash = /#[\s\S]+/.exec(link.url)?.[0]
  if (hash === undefined || link.image || /^#(?:L\d+|:~:)/.test(hash) || hasAnchor?.(path, hash) !== false) return
  yield {
    message: `Unexpected link to \`${hash}\` in \`${path}\`, which is nowhere on that page, expected the anchor of a heading`,
    at: { start: link.start, end: link.end },
    form: `nowhere ${link.url}`,
    severity: 'warning',
  }
}
