/** Commits the corrections of a pull request to its own branch, signed and on top of the very commit that was judged; where that is not allowed, the suggestions of the review stay. */
import { whyOffHere } from '../../admission/triage/labels.ts'
import type { Config } from '../../config/index.ts'
import { repairOf } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import { type Committed, commitFiles, isOwnCommit, ruleWords } from '../../github/commits.ts'
import { readComparison } from '../../github/comparison.ts'
import { type PullNow, type PullRequest, readPull } from '../../github/pull.ts'
import { fixMessage, readFixMessage } from '../../review/command/fix-message.ts'
import type { Fixed, Unwritable } from '../../review/command/fixed-answer.ts'
import { archivedWords } from '../../review/proposal/refusal-words.ts'
import { namedOnly } from '../local/fix.ts'
import { unstableWords } from '../local/stable-fixes.ts'
import { type FixedChanges, fixChanges, thingsIn } from '../repository/fix-changes.ts'
import type { Ports } from '../repository/ports.ts'
import { whyOff } from '../repository/switched-off.ts'
import { whyNotCommit } from './permission-to-commit.ts'
import { type PullReading, readPullRequest } from './read-pull-request.ts'

/** Who requested it, and in which request: the same request delivered twice makes one commit. */
export type Asked = { readonly by: string; readonly request: string }

/** A correction that is a guess at what was meant, or that takes what may be there on purpose: offered as a suggestion, committed only where its rule is named. */
const guesses: readonly string[] = ['no-broken-targets', ...namedOnly]

/** Whether a correction may be committed because somebody asked for all of them. */
export function isCertain({ rule, path }: Finding): boolean {
  return !guesses.includes(rule) && !isRun(path)
}

type Read = PullReading & { readonly kind: 'read' }

/** Corrects what the pull request introduced. Done again with the same request it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function fixPullRequest(ports: Ports, now: PullNow, { by, request }: Asked): Promise<Fixed> {
  if (!now.isOpen) return { kind: 'closed' }
  const off = whyOffHere(now.pull.labels)
  if (off !== undefined) return { kind: 'off', why: off }
  const read = await readPullRequest(ports, now.pull, whyOff)
  if (read.kind === 'broken') return { kind: 'broken', why: read.error.message }
  if (read.kind === 'skipped') return { kind: 'off', why: read.reason }
  const earlier = madeFor(request, read.comparison.newest, now.login)
  if (earlier !== undefined) return { kind: 'committed', commit: now.pull.head, fixed: earlier, left: thingsIn(read.report) }
  const fixed = fixChanges(read, isCertain)
  if (fixed.files.length === 0) return { kind: 'nothing', left: fixed.left, ...endlessOf(fixed) }
  return commitFixes(ports, now, fixed, { purpose: 'fixes', request, by })
}

/**
 * Corrects what the configuration asks to be corrected without being asked, before a pull request is reviewed; `also` names
 * further rules. What comes back is the new head, or undefined where the head is as it was.
 * @throws {GitHubError} where GitHub cannot be read.
 */
export async function autofixPullRequest(
  ports: Ports,
  pull: PullRequest,
  read: Read,
  also: readonly string[] = [],
): Promise<string | undefined> {
  const fixed = fixChanges(read, (finding) => isAutomatic(read.config, finding, also) && !isRun(finding.path))
  if (fixed.unstable.length > 0) ports.log(`Not fixed, because the fixes undo each other: ${unstableWords(fixed.unstable)}.`)
  if (fixed.files.length === 0) return undefined
  const now = await readPull(ports.client, pull, ports)
  if (!now.isOpen || (read.comparison.newest && isOwnCommit(read.comparison.newest, now.login))) return undefined
  const judged = { ...now, pull: { ...now.pull, head: pull.head } }
  const result = await commitFixes(ports, judged, fixed, { purpose: 'autofix', request: pull.head })
  if (result.kind === 'committed') return result.commit
  ports.log(
    result.kind === 'unwritable'
      ? `The fixes were not committed and stay suggestions: ${result.why}`
      : 'The fixes were not committed, because a newer commit has been pushed.',
  )
  return undefined
}

/** What was left out, in words; nothing where nothing was. */
function endlessOf({ unstable }: FixedChanges): { readonly endless?: string } {
  return unstable.length === 0 ? {} : { endless: unstableWords(unstable) }
}

/** Whether the configuration wants a correction without being asked. */
function isAutomatic(config: Config, { rule, path }: Finding, also: readonly string[]): boolean {
  if (rule === 'table-of-contents' && repairOf(config, path) === 'commit') return true
  return (config.autofix as readonly string[]).includes(rule) || also.includes(rule)
}

/** What GitHub runs is never written. */
function isRun(path: string): boolean {
  return /^\.github\/(?:workflows|actions)\//i.test(path)
}

type Commitment = { readonly purpose: 'fixes' | 'autofix'; readonly request: string; readonly by?: string }

/** One commit on top of the head that was judged, where the requester may have it. Where the outcome is unknown, the branch is read again. */
async function commitFixes(ports: Ports, now: PullNow, fixed: FixedChanges, { purpose, ...asked }: Commitment): Promise<Fixed> {
  const { pull, source } = now
  if (!source) return gone
  const refusal = await whyNotCommit(ports, { ...now, source }, { login: asked.by ?? pull.author, isCommand: purpose === 'fixes' })
  if (refusal) return refusal
  const message = fixMessage({ fixed: fixed.fixed, ...asked })
  const result = await commitFiles(
    ports.client,
    source,
    { branch: source.branch, head: pull.head, files: fixed.files, purpose, ...message },
    ports,
  )
  switch (result.kind) {
    case 'committed':
      await waitForHead(ports, pull)
      return { kind: 'committed', commit: result.commit, fixed: fixed.fixed, left: fixed.left, ...endlessOf(fixed) }
    case 'moved':
    case 'lost': {
      const made = await findMade(ports, pull, asked.request)
      if (made !== undefined) return { kind: 'committed', commit: made, fixed: fixed.fixed, left: fixed.left }
      return { kind: result.kind }
    }
    case 'refused':
    case 'invalid':
      return toUnwritable(result, source.isFork)
  }
}

const gone: Unwritable = { kind: 'unwritable', because: 'gone', why: 'its branch is gone, or in a repository that cannot be seen' }

/** What GitHub's words mean. */
const refusals: readonly (readonly [RegExp, Unwritable['because']])[] = [
  [/rate limit/i, 'limit'],
  [archivedWords, 'archived'],
  [ruleWords, 'rule'],
]

function toUnwritable({ kind, why }: Committed & { kind: 'refused' | 'invalid' }, isFork: boolean): Fixed {
  const because = refusals.find(([words]) => words.test(why))?.[1]
  if (because) return { kind: 'unwritable', because, why }
  return { kind: 'unwritable', because: kind === 'invalid' ? 'invalid' : isFork ? 'fork' : 'token', why }
}

/** How many corrections the head commit made for a request; undefined where it is another commit. */
function madeFor(request: string, newest: Read['comparison']['newest'], login: string): number | undefined {
  const note = newest && isOwnCommit(newest, login) ? readFixMessage(newest.message) : undefined
  return note?.request === request ? note.fixed : undefined
}

/** The head of a pull request, where it is the commit that was made for a request. */
async function findMade(ports: Ports, pull: PullRequest, request: string): Promise<string | undefined> {
  const { pull: latest, login } = await readPull(ports.client, pull, ports)
  if (latest.head === pull.head) return undefined
  const { newest } = await readComparison(ports.client, latest, ports)
  return madeFor(request, newest, login) === undefined ? undefined : latest.head
}

/** A pull request learns of a new commit a moment after its branch has it. */
async function waitForHead(ports: Ports, pull: PullRequest): Promise<void> {
  for (let tried = 1; tried <= 5; tried++) {
    const { pull: latest } = await readPull(ports.client, pull, ports)
    if (latest.head !== pull.head) return
    await ports.sleep(tried * 1000)
  }
}
