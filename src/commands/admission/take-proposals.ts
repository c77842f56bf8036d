/** Lands what proposals bring: the entries, corrected and in their place, on today's base, as one pull request of ours. The originals stay open until it is merged. */
import { type Config, ConfigError } from '../../config/index.ts'
import type { Finding } from '../../finding.ts'
import { GitHubError } from '../../github/client.ts'
import { isOwnBranch, readBranch } from '../../github/commits.ts'
import { type PullNow, readPull } from '../../github/pull.ts'
import { code, escapeText } from '../../markdown.ts'
import { titleOf, worksAdded } from '../../review/change/new-entries.ts'
import type { Around, Change } from '../../review/change/reviewed.ts'
import { type LeftOut, type Taken, type Taking, takenBody, takenTitle } from '../../review/command/taken-answer.ts'
import { landLines } from '../../review/proposal/land-lines.ts'
import { linesInWords } from '../../review/text/enumerate.ts'
import { judgeChanges } from '../local/check.ts'
import { isCertain } from '../pull-request/fix-pull-request.ts'
import { readPullRequest } from '../pull-request/read-pull-request.ts'
import { fixChanges } from '../repository/fix-changes.ts'
import type { Ports } from '../repository/ports.ts'
import { proposeJudged } from '../repository/propose-judged.ts'
import { type ListsAt, readListsAt } from '../repository/read-lists.ts'
import { whyOff } from '../repository/switched-off.ts'

/** Which proposals, none for the one that the comment is on; who asks, and in which comment. */
export type Wish = { readonly numbers: readonly number[]; readonly by: string; readonly commentId: number }

/** Takes proposals. Done again for the same comment it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function takeProposals(ports: Ports, now: PullNow, { numbers, by, commentId }: Wish): Promise<Taking> {
  const { owner, repo, base } = now.pull
  const commit = await readBranch(ports.client, now.pull, base, ports)
  if (commit === undefined) return { kind: 'refused', why: 'the base branch is gone' }
  const lists = await readListsAt(ports, { owner, repo, commit })
  if (lists instanceof ConfigError) return { kind: 'broken', why: lists.message }
  const off = whyOff(lists.config)
  if (off !== undefined) return { kind: 'off', why: off }
  const wanted = numbers.length === 0 ? [now.pull.number] : numbers.toSorted((a, b) => a - b)
  const landing = await landAll(ports, now, { wanted, lists })
  const { taken, left } = landing
  if (taken.length === 0) return { kind: 'nothing', left }
  const { files, things } = correct(landing.texts, lists)
  const title = takenTitle(taken)
  const proposed = await proposeJudged(
    ports,
    { owner, repo },
    {
      branch: `listkeeper/take-${taken.map(({ number }) => number).join('-')}`,
      base: { branch: base, commit },
      title,
      headline: title,
      body: takenBody(taken, { by, branch: base }),
      coAuthors: landing.authors,
      files,
      purpose: 'take',
      // Who closed it and asks again wants it again.
      about: `${commentId} ${taken.map(({ number, head }) => `${number}@${head}`).join(' ')}`,
    },
    { lists: lists.lists, config: lists.config, repositoryFiles: around(lists, files) },
  )
  switch (proposed.kind) {
    case 'opened':
    case 'updated':
    case 'unchanged':
      // A run that was killed after it opened the pull request says the same when it is started again.
      return proposed.number === undefined ? { kind: 'nothing', left } : { kind: 'proposed', number: proposed.number, taken, left, things }
    case 'withdrawn':
      return { kind: 'nothing', left }
    case 'moved':
      return { kind: 'moved' }
    case 'left':
    case 'refused':
      return { kind: 'refused', why: proposed.why }
  }
}

type Landing = {
  /** The lists with what was taken, by path. */
  readonly texts: ReadonlyMap<string, string>
  readonly taken: readonly Taken[]
  readonly left: readonly LeftOut[]
  readonly authors: readonly string[]
}

/** Takes one proposal after the other, each upon those before it. */
async function landAll(ports: Ports, now: PullNow, { wanted, lists }: { wanted: readonly number[]; lists: ListsAt }): Promise<Landing> {
  let texts: ReadonlyMap<string, string> = new Map(lists.lists.map(({ path, text }) => [path, text]))
  const taken: Taken[] = []
  const left: LeftOut[] = []
  const authors = new Set<string>()
  for (const number of wanted) {
    const own = number === now.pull.number ? now : await readOther(ports, now, number)
    const read = own === undefined ? { why: 'there is no such pull request' } : await readOne(ports, now, own)
    const landed = 'why' in read ? read : land(read, { texts, config: lists.config, lists })
    if ('why' in landed) {
      left.push({ number, why: landed.why })
      continue
    }
    texts = landed.texts
    taken.push({ number, head: own!.pull.head, author: own!.pull.author, titles: landed.titles })
    if (own!.authorId !== undefined) authors.add(`${own!.pull.author} <${own!.authorId}+${own!.pull.author}@users.noreply.github.com>`)
  }
  return { texts, taken, left, authors: [...authors] }
}

async function readOther(ports: Ports, { pull: { owner, repo } }: PullNow, number: number): Promise<PullNow | undefined> {
  try {
    return await readPull(ports.client, { owner, repo, number }, ports)
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined
    throw error
  }
}

type Why = { readonly why: string }

/** What a proposal changes; why it is not taken where it may not be, or changes what is no list. */
async function readOne(ports: Ports, { pull: { base } }: PullNow, own: PullNow): Promise<readonly Change[] | Why> {
  const { pull, isMerged } = own
  if (isMerged) return { why: 'it is merged already' }
  if (pull.branch !== undefined && isOwnBranch(pull.branch)) return { why: 'it is one of mine' }
  if (pull.base !== base) return { why: `it is proposed to ${code(pull.base)}` }
  const read = await readPullRequest(ports, pull)
  if (read.kind === 'broken') return { why: 'the configuration on its base branch cannot be read' }
  if (read.kind === 'skipped') return { why: escapeText(read.reason) }
  const [unjudged] = read.report.unjudged ?? []
  if (unjudged) return { why: `${code(unjudged.path)} could not be read: ${escapeText(unjudged.reason)}` }
  const known = new Set(read.changes.map(({ path }) => path))
  const other = read.comparison.files.find(({ path }) => !known.has(path))
  if (other) return { why: `it changes ${code(other.path)}, which is no list` }
  return read.changes.length === 0 ? { why: 'it changes no list' } : read.changes
}

type Upon = { readonly texts: ReadonlyMap<string, string>; readonly config: Config; readonly lists: ListsAt }

/** The texts with one proposal in them, and what it adds, by titles. */
function land(
  changes: readonly Change[] | Why,
  { texts, config, lists }: Upon,
): Why | { texts: ReadonlyMap<string, string>; titles: string[] } {
  if ('why' in changes) return changes
  const after = new Map(texts)
  for (const { path, previousPath, before, after: proposed } of changes) {
    const current = texts.get(path)
    if (proposed === null || before === null || current === undefined || (previousPath !== undefined && previousPath !== path))
      return { why: `it adds, renames or deletes ${code(path)}, which I leave to people` }
    const landed = landLines({ before, proposed, current })
    if (landed.kind === 'conflict')
      return {
        why: `in ${code(path)} the lines around it have changed since (${linesInWords(landed.lines)} of the proposal), so its place is not clear`,
      }
    after.set(path, landed.text)
  }
  const own = changedBy(texts, after)
  if (own.length === 0) return { why: 'the list has it already' }
  const { reviewed, report } = judgeChanges(own, config, around(lists, own))
  const repeated = report.files.flatMap(({ findings }) => findings).find(isRepeated)
  if (repeated) return { why: `the list already has what it adds (${sayRelated(repeated)})` }
  return { texts: after, titles: worksAdded(reviewed.added).map(({ entry }) => titleOf(entry)) }
}

/** Whether a proposal adds what is there under the same name. */
function isRepeated({ rule, severity, introduced }: Finding): boolean {
  return rule === 'no-duplicate-entries' && severity === 'error' && introduced === true
}

function sayRelated({ related = [], path }: Finding): string {
  const [first] = related
  return first ? `line ${first.place.start.line} of ${code(first.path ?? path)}` : `in ${code(path)}`
}

function changedBy(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  return [...after].flatMap(([path, text]) => (before.get(path) === text ? [] : [{ path, before: before.get(path)!, after: text }]))
}

/** The changed files with all fixes that need no decision, and how many things are left. */
function correct(
  texts: ReadonlyMap<string, string>,
  lists: ListsAt,
): { readonly files: readonly { readonly path: string; readonly text: string }[]; readonly things: number } {
  const changes = changedBy(new Map(lists.lists.map(({ path, text }) => [path, text])), texts)
  const { config } = lists
  const repositoryFiles = around(lists, changes)
  const { report } = judgeChanges(changes, config, repositoryFiles)
  const { files, left } = fixChanges({ changes, config, repositoryFiles, report }, isCertain)
  const fixed = new Map(files.map(({ path, text }) => [path, text]))
  return { files: changes.map(({ path, after }) => ({ path, text: fixed.get(path) ?? after! })), things: left }
}

/** What is around the changed lists: the paths of the repository, and the other lists. */
function around({ paths, lists }: ListsAt, changed: readonly { readonly path: string }[]): Around {
  const own = new Set(changed.map(({ path }) => path))
  return { ...(paths ? { exists: (path) => paths.has(path) } : {}), others: lists.filter(({ path }) => !own.has(path)), changed: own }
}
