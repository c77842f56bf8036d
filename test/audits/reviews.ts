// Plays rebuilt pull requests push by push on the fake GitHub, with the real use case, and records what was said, to whom, and what happened to it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Octokit } from '@octokit/core'
import { type Outcome, reviewPullRequest } from '../../src/commands/pull-request/review-pull-request.ts'
import { hash, readMark } from '../../src/review/comment/mark.ts'
import { toPullRequest } from '../../src/webhook.ts'
import type { FakeGitHub, PostedThread } from '../e2e/fake-github/index.ts'
import { repo, writing } from '../e2e/rig.ts'
import { applySuggestion, suggestedLines } from '../e2e/suggestions.ts'
import type { Texts } from './moved.ts'
import { type Audit, type Correction, fromAudit, fromVersions, type Rebuilt } from './rebuilt.ts'

/** Versions of which nobody knows which one is the older. */
const uncertain = 'vuejs+awesome-vue@14fa265d to f349f8d5'

/** The pull requests that the corpus gives, of those that `has` names: of each audit, and of each two versions of a list that follow each other. */
export function pullsOf(corpus: string, has: (name: string) => boolean): Rebuilt[] {
  const read = (...parts: readonly string[]): string => readFileSync(join(corpus, ...parts), 'utf8')
  const audits = JSON.parse(read('audits', 'expected.json')) as Audit[]
  const corrected = audits.filter(({ audit }) => has(audit)).flatMap((audit) => fromAudit(audit, read('audits', `${audit.audit}.md`)) ?? [])
  const lists = new Set(readdirSync(join(corpus, 'lists')))
  const names = [...new Set(audits.map(({ audit }) => audit.split('@')[0]!))].filter((name) => !name.startsWith('EbookFoundation'))
  const versions = names.flatMap((name) => {
    const own = audits
      .filter(({ audit }) => audit.startsWith(`${name}@`))
      .map(({ audit }) => ({ id: audit, text: read('audits', `${audit}.md`) }))
    const newest = lists.has(`${name}.md`) ? [{ id: `${name}@newest`, text: read('lists', `${name}.md`) }] : []
    const all = [...own.sort((a, b) => a.text.length - b.text.length), ...newest]
    return all.slice(1).flatMap((after, index) => {
      const title = `${all[index]!.id} to ${after.id.split('@')[1]}`
      return title === uncertain || !has(`${title}, 1`) ? [] : fromVersions(title, all[index]!.text, after.text)
    })
  })
  return [...corrected, ...versions]
}

/** A comment, and what happened to it in the end. */
export type Said = {
  readonly pull: string
  /** The push that it came with, from 1. */
  readonly push: number
  readonly line: number
  /** The rules that speak in it, and a hash of the lines that it suggests. */
  readonly rules: string
  readonly suggests?: string
  readonly body: string
  /** Whether it is about a line that a maintainer corrected later, and suggests what they wrote. */
  readonly isAbout: boolean
  readonly isEqual: boolean
  readonly isOpen: boolean
}

export type Played = {
  readonly said: readonly Said[]
  /** Comments on the first push. */
  readonly first: number
  readonly summaries: readonly string[]
  /** Writes of the second runs on the same head. */
  readonly repeats: number
  /** Faults that two comments speak of on the same entry. */
  readonly twice: readonly string[]
  /** Comments whose suggestion was taken over and that were still open after it. */
  readonly unfixed: readonly string[]
}

/** How a pull request is reviewed as it is now; returns the rules of the comments. */
export type Reviewer = (github: FakeGitHub, number: number) => Promise<ReadonlyMap<string, string>>

/** Reviews in this process with a real octokit. */
export const inProcess: Reviewer = async (github, number) => {
  const outcome = await review(github, number)
  const findings = outcome.report?.files.flatMap((file) => file.findings) ?? []
  return new Map(findings.map(({ rule, form }) => [hash(`${rule}\n${form}`), rule]))
}

async function review(github: FakeGitHub, number: number): Promise<Outcome> {
  const client = new Octokit({ auth: github.token({ kind: 'installation', permissions: writing }), baseUrl: github.url })
  const pull = toPullRequest(github.events.pullRequest('synchronize', repo, number).payload as never)
  if (typeof pull === 'string') throw new Error(pull)
  return reviewPullRequest({ client, sleep: () => Promise.resolve(), log: () => undefined }, pull, { failOn: 'error', checkRun: false })
}

let opened = 0

/** Opens a pull request between two states of the repository's files. */
export function open(github: FakeGitHub, before: Texts, after: Texts): number {
  const [base, head] = [`base-${++opened}`, `change-${opened}`]
  const from = github.commit(repo, base, { files: before })
  github.commit(repo, head, { files: after, author: 'ann', from })
  return github.openPullRequest({ repo, base, head, user: 'ann' })
}

/** Plays one pull request: the faulty lines, then every other suggestion taken over, then what the maintainer made of the lines. */
export async function play(github: FakeGitHub, pull: Rebuilt, run: Reviewer = inProcess): Promise<Played> {
  const { path, base, faulty } = pull
  const stubs = stubsFor(faulty)
  const number = open(github, { ...stubs, [path]: base }, { ...stubs, [path]: faulty })
  const rules = new Map<string, string>()
  const rounds: (readonly PostedThread[])[] = []
  const summaries = new Set<string>()
  let repeats = 0
  const look = async (): Promise<readonly PostedThread[]> => {
    for (const [fault, rule] of await run(github, number)) rules.set(fault, rule)
    const { threads, reviews } = github.posted(repo, number)
    for (const { body } of reviews) summaries.add(body)
    rounds.push(threads)
    return threads
  }
  const repeat = async (): Promise<void> => {
    github.journal.clear()
    await run(github, number)
    // A check run is made each time and takes the place of the one before.
    repeats += github.journal.writes().filter(({ operation }) => operation !== 'checks/create').length
  }
  const first = await look()
  if (summaries.size > 0) await repeat()
  const taken = first.filter((thread, index) => index % 2 === 0 && suggestedLines(thread))
  let text = faulty
  for (const next of [takeOver(faulty, taken), withTaken(pull, taken)]) {
    if (next !== text) {
      github.push(repo, number, { files: { [path]: next } })
      await look()
    }
    text = next
  }
  if (rounds.length > 1 && summaries.size > 0) await repeat()
  const last = rounds.at(-1)!
  const isUnfixed = (one: PostedThread): boolean => isSame(one, rounds[1]?.[first.indexOf(one)])
  return {
    said: last.map((thread, index) =>
      toSaid(thread, { pull, rules, push: rounds.findIndex(({ length }) => index < length) + 1, was: first[index] }),
    ),
    first: first.length,
    summaries: [...summaries],
    repeats,
    twice: twiceIn(last).map((fault) => `${pull.name}: ${fault}`),
    unfixed: taken.filter(isUnfixed).map(({ line }) => `${pull.name}, line ${line}`),
  }
}

/** Whether a comment is open as it was. */
function isSame(before: PostedThread, after: PostedThread | undefined): boolean {
  const [then, now] = [before.comments[0]!, after?.comments[0]]
  return now !== undefined && now.minimized === undefined && now.body === then.body
}

/** A text after clicks on the suggestions of some comments on it. */
function takeOver(text: string, threads: readonly PostedThread[]): string {
  const below = threads.toSorted((a, b) => (b.line ?? 0) - (a.line ?? 0))
  return below.reduce((all, one) => applySuggestion(all, one, suggestedLines(one)!), text)
}

/** What the maintainer wrote, with what the contributor took over on lines that the maintainer did not touch. */
function withTaken({ faulty, corrected, corrections }: Rebuilt, taken: readonly PostedThread[]): string {
  const others = taken.filter(({ startLine, line }) => {
    const [first, last] = [startLine ?? line ?? 0, line ?? 0]
    return !corrections.some((one) => one.line <= last && first < one.line + one.count)
  })
  // In order of the lines, what is above a line of the later text is longer or shorter by what was corrected above it.
  const shift = (line: number): number =>
    corrections.filter((one) => one.line <= line).reduce((sum, { count, became }) => sum + became.length - count, 0)
  const moved = others.map((one) => ({
    ...one,
    line: one.line === null ? null : one.line + shift(one.line),
    startLine: one.startLine === null ? null : one.startLine + shift(one.startLine),
  }))
  return faulty === corrected ? faulty : takeOver(corrected, moved)
}

/** Something under each path that a text links to, as it was there in the real repository. */
function stubsFor(text: string): Texts {
  const links = Array.from(text.matchAll(/\]\((?![a-z]+:|#|\/\/|\/)([\w./-]+)\)/gi), ([, target]) => target!.replace(/^\.\//, ''))
  return Object.fromEntries(links.map((target) => [target.endsWith('/') ? `${target}about.txt` : target, 'Here.\n']))
}

type About = {
  readonly pull: Rebuilt
  readonly rules: ReadonlyMap<string, string>
  readonly push: number
  readonly was: PostedThread | undefined
}

function toSaid(thread: PostedThread, { pull, rules, push, was }: About): Said {
  const { body, minimized } = thread.comments[0]!
  const faults = readMark(body)?.faults ?? []
  const line = was?.line ?? thread.originalLine ?? 0
  const written = suggestedLines(was ?? thread)
  const lines = pull.faulty.split('\n')
  const isMade = ({ line: at, count, became }: Correction): boolean => became.join('\n') !== lines.slice(at - 1, at - 1 + count).join('\n')
  const own = push === 1 ? pull.corrections.filter((one) => one.line <= line && line < one.line + one.count && isMade(one)) : []
  const later = own.flatMap(({ became }) => became.map((one) => one.trimEnd()))
  const offered = written?.map((one) => one.trimEnd()) ?? []
  const isGone = own.length > 0 && later.length === 0 && !offered.includes(lines[line - 1]!.trimEnd())
  return {
    pull: pull.name,
    push,
    line,
    rules: [...new Set(faults.map((fault) => rules.get(fault) ?? '?'))].sort().join(', '),
    ...(written ? { suggests: hash(written.join('\n')).slice(0, 4) } : {}),
    body: (was ?? thread).comments[0]!.body,
    isAbout: own.length > 0,
    isEqual: written !== undefined && (isGone || (later.length > 0 && later.every((one) => offered.includes(one)))),
    isOpen: minimized === undefined,
  }
}

function twiceIn(threads: readonly PostedThread[]): string[] {
  const seen = new Set<string>()
  // Where the line of a folded comment changed and the fault is there again, a comment that can be applied takes its place.
  const standing = threads.filter(({ comments }) => comments[0]!.minimized === undefined)
  return standing.flatMap(({ comments, line }) => {
    const mark = readMark(comments[0]!.body)
    return (mark?.faults ?? []).flatMap((fault) => {
      const key = `${mark!.key} ${fault}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew ? [] : [`${line ?? '?'} ${fault}`]
    })
  })
}
