/** Reads what git prints with `--raw -z`: changed files and commits. Pure. */

/** A file that differs between two commits; `before` or `after`, the names of its blobs, is absent where the file is. */
export type ChangedFile = {
  readonly path: string
  readonly previousPath: string
  readonly before?: string
  readonly after?: string
  /** What is there instead of a file. */
  readonly insteadBefore?: Instead
  readonly insteadAfter?: Instead
}

export type Instead = 'link' | 'submodule'

/** A commit with what it changed compared with its first parent. `date` is that of the committer, in ISO 8601. */
export type Commit = {
  readonly id: string
  readonly parents: readonly string[]
  readonly date: string
  readonly subject: string
  readonly files: readonly ChangedFile[]
}

const insteadOf = (mode: string): Instead | undefined => (mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : undefined)
const isText = (mode: string): boolean => /^100(?:644|755)$/.test(mode)

/** Reads the output of `git diff-tree --raw -z`. */
export function readChanges(raw: string): ChangedFile[] {
  return takeChanges(raw.split('\0'), 0).files
}

/** The format that `readLog` reads: name, parents, date and subject, each with a zero byte after it. */
export const logFormat = 'format:%H%x00%P%x00%cI%x00%s%x00'

/** Reads the output of `git log --raw -z` in that format. A subject holds no zero byte, so nobody can forge a commit with one. */
export function readLog(raw: string): Commit[] {
  const parts = raw.split('\0')
  const commits: Commit[] = []
  for (let at = 0; at < parts.length; ) {
    const id = parts[at++]!.trim()
    if (!/^[0-9a-f]{40,64}$/.test(id)) continue
    const [parents = '', date = '', subject = ''] = parts.slice(at, at + 3)
    const { files, next } = takeChanges(parts, at + 3)
    // What was never a file is no part of a history.
    const texts = files.filter(({ before, after }) => before !== undefined || after !== undefined)
    commits.push({ id, parents: parents.split(' ').filter((parent) => parent !== ''), date, subject, files: texts.map(plain) })
    at = next
  }
  return commits
}

const plain = ({ insteadBefore: _before, insteadAfter: _after, ...file }: ChangedFile): ChangedFile => file

/** The changes that follow one another from an index on, and the index after them. */
function takeChanges(parts: readonly string[], from: number): { files: ChangedFile[]; next: number } {
  const files: ChangedFile[] = []
  let at = from
  for (; at < parts.length; ) {
    const head = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(parts[at]!)
    if (!head) break
    at++
    const [, oldMode, newMode, before, after, kind] = head as unknown as [string, string, string, string, string, string]
    const previousPath = parts[at++]!
    const path = kind === 'R' || kind === 'C' ? parts[at++]! : previousPath
    const [insteadBefore, insteadAfter] = [insteadOf(oldMode), insteadOf(newMode)]
    files.push({
      path,
      previousPath,
      ...(isText(oldMode) ? { before } : {}),
      ...(isText(newMode) ? { after } : {}),
      ...(insteadBefore ? { insteadBefore } : {}),
      ...(insteadAfter ? { insteadAfter } : {}),
    })
  }
  return { files, next: at }
}
