/** The other files of a list's repository, in a folder or in a commit, and the anchors of these pages. */
import type { RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import type { Files } from '../../files.ts'
import type { Repository } from '../../git/repository.ts'
import { type Document, parseList, resolveAnchor } from '../../list/document.ts'
import { isMarkdownName } from '../../list/file-name.ts'

/** The files around a list in a folder; nothing where it is in no repository, because then nobody knows what belongs to it. */
export function filesInFolder(files: Files): RepositoryFiles {
  if (!files.exists) return {}
  return { exists: files.exists, hasAnchor: anchorsOf((path) => (files.has(path) ? files.read(path) : undefined)) }
}

/** The files of a commit; its tree is read when the first rule asks. */
export function filesAtCommit(repository: Pick<Repository, 'paths' | 'text'>, commit: string): Required<RepositoryFiles> {
  let paths: ReadonlySet<string> | undefined
  return {
    exists: (path) => {
      paths ??= repository.paths(commit)
      return paths.has(path)
    },
    hasAnchor: anchorsOf((path) => repository.text(commit, path)),
  }
}

/** Whether a page has an anchor; what cannot be read as Markdown is not judged. Each page is read once. */
function anchorsOf(read: (path: string) => string | undefined): NonNullable<RepositoryFiles['hasAnchor']> {
  const pages = new Map<string, Document | undefined>()
  const open = (path: string): Document | undefined => {
    try {
      const text = isMarkdownName(path) ? read(path) : undefined
      return text === undefined ? undefined : parseList(text, path)
    } catch {
      return undefined
    }
  }
  return (path, anchor) => {
    if (!pages.has(path)) pages.set(path, open(path))
    const page = pages.get(path)
    return page && resolveAnchor(page, anchor) !== undefined
  }
}
