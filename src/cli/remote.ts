/** A list on GitHub that is named where a path is expected: `owner/repo`, or the address of a repository, a folder or a file. */
import { resolve } from 'node:path'
import { makeTemporaryFolder } from '../files/temporary.ts'
import { openFiles, UserError } from '../files.ts'
import { clone } from '../git/clone.ts'
import { serverOf } from '../github/home.ts'
import { isMarkdownName } from '../list/file-name.ts'
import type { Call, Values } from './shared.ts'

/** A repository, and what of it is named. */
export type Remote = { readonly name: string; readonly url: string; readonly ref?: string; readonly path?: string }

/** Owner and name of a repository (docs.github.com: letters, digits, hyphens; for the name also `_` and `.`). */
const fullName = /^([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100})$/i

/** What a word names on a GitHub server; undefined where it is a path. @throws {UserError} for an address of another kind. */
export function readRemote(word: string, server: string, isThere: (path: string) => boolean): Remote | undefined {
  const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+)$/.exec(word)
  const address = /^https?:\/\//i.test(word) ? URL.parse(word) : undefined
  const bare = word
    .toLowerCase()
    .replace(/^www\./, '')
    .startsWith(`${server}/`)
    ? URL.parse(`https://${word}`)
    : undefined
  if (ssh) return ofParts(ssh[2]!.split('/'), word, { server, host: ssh[1]! })
  const url = address ?? bare
  if (url) return ofParts(url.pathname.slice(1).split('/').map(decode), word, { server, host: url.hostname })
  if (address === null) throw new UserError(`${word}: this is not a valid address`)
  if (!fullName.test(word) || isMarkdownName(word) || isThere(word)) return undefined
  return ofParts(word.split('/'), word, { server, host: server })
}

function ofParts(parts: readonly string[], word: string, { server, host }: { server: string; host: string }): Remote {
  const isRaw = host === 'raw.githubusercontent.com' && server === 'github.com'
  if (!isRaw && host.replace(/^www\./, '').toLowerCase() !== server)
    throw new UserError(`${word}: only lists on ${server} are read by their address, clone others and name a file`)
  const [owner = '', repo = '', ...rest] = parts.filter((part) => part !== '')
  const name = `${owner}/${repo.replace(/\.git$/, '')}`
  if (!fullName.test(name)) throw new UserError(`${word}: this is not the address of a repository, expected https://${server}/owner/repo`)
  const [kind, ...way] = isRaw ? ['blob', ...(rest[0] === 'refs' ? rest.slice(2) : rest)] : rest
  const [ref, ...path] = kind === 'blob' || kind === 'tree' || kind === 'raw' ? way : []
  if (ref !== undefined && !/^\w[\w.+@-]{0,200}$/.test(ref)) throw new UserError(`${word}: \`${ref}\` is not the name of a branch or tag`)
  return {
    name,
    url: `https://${server}/${name}.git`,
    ...(ref === undefined || ref === 'HEAD' ? {} : { ref }),
    ...(path.length === 0 ? {} : { path: path.join('/') }),
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The commands that read lists by path, and those of them that write into these. */
const readers = new Set(['check', 'fix', 'links', 'try', 'init', 'migrate', 'review'])
const writers = new Set(['fix', 'init', 'migrate'])

/** A call whose lists are in a folder, and what to do when it is over. */
type Local = { readonly call: Call; readonly close: () => void }

/** The call as it is, or with a clone of the list on GitHub that it names. @throws {UserError} where it would write into it. */
export function bringHere(command: string, call: Call): Local | undefined {
  const { values, rest, here } = call
  const word = command === 'review' ? values.repo : rest[0]
  if (!readers.has(command) || word === undefined || word === '-') return undefined
  // Proposals are read over GitHub's API, without a clone.
  if (command === 'try' && values.proposals !== undefined) return undefined
  const remote = readRemote(word, serverOf(process.env) ?? 'github.com', here.has)
  if (!remote) return undefined
  if ((writers.has(command) && !values.diff) || values.fix)
    throw new UserError(
      `${remote.name} is on GitHub and cannot be changed from here; \`listkeeper ${writers.has(command) ? command : 'fix'} ${word} --diff\` prints a patch`,
    )
  const folder = makeTemporaryFolder()
  // What is interrupted leaves nothing behind either.
  const stop = (): void => {
    folder.remove()
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const close = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    folder.remove()
  }
  try {
    const isWhole = command === 'try' || command === 'review' || values.base !== undefined
    clone({ ...remote, isWhole }, folder.path)
    return {
      call: {
        ...call,
        ...localValues(command, call, folder.path),
        files: openFiles(folder.path),
        rest: pathsOf(command, call, { remote, folder: folder.path }),
      },
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

/** A file that the user names is beside them, not in the clone. */
function localValues(command: string, { values, here }: Call, folder: string): { values: Values } {
  const config = values.config === undefined ? {} : { config: resolve(here.root, values.config) }
  return { values: { ...values, ...config, ...(command === 'review' ? { repo: folder } : {}) } }
}

function pathsOf(command: string, { rest }: Call, { remote, folder }: { remote: Remote; folder: string }): string[] {
  if (command === 'review') return [...rest]
  if (command === 'try') return [folder, ...rest.slice(1)]
  return [...(remote.path === undefined ? [] : [remote.path]), ...rest.slice(1)]
}
