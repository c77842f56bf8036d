/** `review` and `try` on the command line. */
import { setTimeout as sleep } from 'node:timers/promises'
import { review } from '../commands/local/review.ts'
import { tryProposals } from '../commands/try/past-proposals.ts'
import { findFolder, tryHistory } from '../commands/try/try.ts'
import { isFolder, openFiles, UserError } from '../files.ts'
import { openRepository } from '../git/repository.ts'
import { topOf } from '../git/top.ts'
import { GitHubError } from '../github/client.ts'
import { ownToken, serverOf } from '../github/home.ts'
import { renderTry, tryFormats } from '../report/try.ts'
import { renderProposals } from '../report/try-proposals.ts'
import { oneOf, readCount, terminalOptionsOf } from './arguments.ts'
import { readRemote } from './remote.ts'
import { refuseToReplace } from './results.ts'
import { type Call, finish, readConfig, readWish } from './shared.ts'

export async function runReview(call: Call): Promise<number> {
  const { values, files } = call
  if (values.base === undefined)
    throw new UserError('`review` needs --base, the branch that the change is proposed to, for example --base main')
  readWish(values)
  const repository = openRepository(values.repo ?? files.root)
  const given = values.config === undefined ? undefined : (await readConfig(files, values.config, [])).config
  const request = { base: values.base, head: values.head ?? 'HEAD', ...(values.path === undefined ? {} : { path: values.path }) }
  const report = review(repository, request, given)
  // What is reviewed was read out of git, and stands in the work tree too.
  const { root } = topOf(openFiles(repository.folder), repository).files
  for (const { path } of report.files) refuseToReplace(files.root, values, { path, from: root })
  return finish(report, values, call)
}

export async function runTry(call: Call): Promise<number> {
  const { values, rest, files, print, pass } = call
  if (rest.length > 1) throw new UserError(`\`try\` takes one folder, not ${rest.length}`)
  if (values.proposals !== undefined) return runProposals(call, values.proposals)
  const folder = rest[0] === undefined ? files.root : findFolder(rest[0], isFolder)
  const last = readCount('last', values.last ?? '50')
  const within = readCount('within', values.within ?? '90')
  const format = oneOf('format', values.format ?? 'pretty', tryFormats)
  const repository = openRepository(folder, 'name a clone of the list')
  const given = values.config === undefined ? undefined : (await readConfig(files, values.config, [])).config
  const say = format === 'json' ? pass : print
  say(renderTry(tryHistory(repository, { last, within }, given), format, terminalOptionsOf(values)))
  return 0
}

/** Compares with what maintainers asked for on GitHub; nothing is cloned and nothing written. */
async function runProposals({ values, rest, files, here, print, pass }: Call, wanted: string): Promise<number> {
  const last = readCount('proposals', wanted)
  const format = oneOf('format', values.format ?? 'pretty', tryFormats)
  const server = serverOf(process.env) ?? 'github.com'
  const word = rest[0]
  const named = word === undefined ? undefined : readRemote(word, server, here.has)
  const name =
    named?.name ?? openRepository(word === undefined ? files.root : findFolder(word, isFolder), 'name a clone of the list').origin()
  if (name === undefined)
    throw new UserError('`--proposals` reads GitHub: name the list, for example `listkeeper try owner/repo --proposals 50`')
  const token = ownToken(process.env)
  if (!token)
    throw new UserError(
      '`--proposals` needs a token that may read the list: set GITHUB_TOKEN or GH_TOKEN, for example GH_TOKEN=$(gh auth token)',
    )
  const given = values.config === undefined ? undefined : (await readConfig(files, values.config, [])).config
  const { openClient } = await import('./github-client.ts')
  const [owner = '', repo = ''] = name.split('/')
  try {
    const report = await tryProposals(openClient(token), { owner, repo, last }, { sleep }, given)
    const say = format === 'json' ? pass : print
    say(renderProposals(report, format, terminalOptionsOf(values)))
    return 0
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    throw new UserError(
      `${name}: ${error.message}${error.status === 404 || error.status === 401 ? `; is that its name, and may ${token.from} read it?` : ''}`,
    )
  }
}
