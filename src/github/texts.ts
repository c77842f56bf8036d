/** Reads the texts of files at commits: complete and exact to the byte, or the reason why not. */
import { ask, type Client, GitHubError, type Repo, type Waiting } from './client.ts'
import { type FileAt, type RawFile, readFilesAt, type Wanted } from './files-at.ts'

/** Largest text that is read of a pull request, in bytes: the largest known list has half of it. */
const largestText = 2_000_000

/** A file at a commit: its text, or why it is not read, as a sentence about it. */
export type TextAt =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'refused'
      readonly why: string
      /** What a person can do about it. */
      readonly todo?: string
      /** The line, from 1, of the first byte that does not belong into a text. */
      readonly line?: number
      /** What the text would be with a mark in place of each such byte: good enough to be compared with, never to be judged. */
      readonly rough?: string
      /** Whether nothing is known to be wrong with the file: it is larger than we read, or GitHub did not hand it over. */
      readonly isUnread?: true
    }

const split = 'split the list, or leave the file out of the configuration'

type Refused = TextAt & { readonly kind: 'refused' }

/** The texts of files at commits, in the order given. Symbolic links, submodules, binaries and files over 2 MB are refused. @throws {GitHubError} */
export async function readTexts(client: Client, repo: Repo, wanted: readonly Wanted[], waiting: Waiting): Promise<TextAt[]> {
  return readWith(client, { repo, wanted, waiting }, (error) => {
    throw error
  })
}

/** The texts as far as GitHub hands them over: one that it does not is refused, and the others are read. @throws {GitHubError} where none can be requested. */
export async function readTextsAsFar(
  client: Client,
  repo: Repo,
  wanted: readonly Wanted[],
  waiting: Waiting & { readonly perQuery?: number },
): Promise<TextAt[]> {
  return readWith(client, { repo, wanted, waiting }, ({ message }) => ({
    kind: 'refused',
    why: `it could not be read: ${message}`,
    todo: 'run the check again',
    isUnread: true,
  }))
}

type Asked = { readonly repo: Repo; readonly wanted: readonly Wanted[]; readonly waiting: Waiting & { readonly perQuery?: number } }

async function readWith(client: Client, { repo, wanted, waiting }: Asked, onError: (error: GitHubError) => Refused): Promise<TextAt[]> {
  const found: TextAt[] = []
  for (const file of await readFilesAt(client, repo, wanted, waiting))
    try {
      found.push(await toText(file, (oid) => readBlob(client, repo, oid, waiting)))
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      found.push(onError(error))
    }
  return found
}

async function toText(raw: FileAt, blob: (oid: string) => Promise<Uint8Array>): Promise<TextAt> {
  if (!raw) return { kind: 'absent' }
  if (raw === 'huge')
    return { kind: 'refused', why: `it has more than the ${largestText / 1e6} MB that are read`, todo: split, isUnread: true }
  if (raw.mode === 0o120000)
    return { kind: 'refused', why: 'it is a symbolic link, which is not followed', todo: 'put the list itself in its place' }
  if (raw.type !== 'blob' || !raw.object)
    return { kind: 'refused', why: 'it is not a regular file', todo: 'put the list itself in its place' }
  const { byteSize = 0, text, oid } = raw.object
  if (byteSize > largestText)
    return {
      kind: 'refused',
      why: `it has ${(byteSize / 1e6).toFixed(1)} MB, more than the ${largestText / 1e6} MB that are read`,
      todo: split,
      isUnread: true,
    }
  return isWhole(raw.object) ? { kind: 'text', text: text! } : decode(await blob(oid))
}

/** Whether GraphQL's text is the file's. A replacement character may replace other bytes, of which there may be as many. */
function isWhole({ byteSize = 0, isBinary, isTruncated, text }: NonNullable<RawFile['object']>): boolean {
  return !isBinary && !isTruncated && typeof text === 'string' && Buffer.byteLength(text) === byteSize && !/[\0\ufffd]/.test(text)
}

/** The text of bytes, or which of its lines holds the first that is none. */
function decode(bytes: Uint8Array): TextAt {
  const zero = bytes.indexOf(0)
  const rough = (): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\0', '\ufffd')
  const todo = 'save it as UTF-8'
  if (zero >= 0)
    return { kind: 'refused', why: 'it is no text file: it holds a zero byte', todo, line: lineAt(bytes, zero), rough: rough() }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'refused', why: 'it is not UTF-8', todo, line: firstBadLine(bytes), rough: rough() }
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++
  return line
}

/** No sequence of UTF-8 holds a line feed, so that each line is one of its own. */
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to))
    } catch {
      return line
    }
    from = to + 1
  }
  return 1
}

async function readBlob(client: Client, { owner, repo }: Repo, oid: string, waiting: Waiting): Promise<Uint8Array> {
  const { data } = await ask('reading a large text', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: oid }),
  )
  return Buffer.from(data.content, 'base64')
}
