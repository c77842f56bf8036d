/** Reads one pull request on GitHub and judges it: the configuration of its base, the lists that it changes, and what was found in them. Says nothing. */
import type { Around } from '../../lint-rules/list-rule.ts'
import { type Config, ConfigError } from '../config/index.ts'
import type { Client, Repo } from '../github/client.ts'
import { type ChangedPath, type Comparison, readComparison, readPaths, readTexts, type TextAt } from '../github/read.ts'
import { originalOf } from '../list/translation.ts'
import { code, escapeText } from '../markdown.ts'
import type { Change, Reviewed } from '../review/introduced.ts'
import { judgeChanges } from './check.ts'
import { configFrom, configPlaces } from './config-from.ts'
import type { Report } from './report.ts'
import { isList } from './review.ts'

/** What commands on GitHub need of their shell. */
export type Ports = {
  readonly client: Client
  readonly sleep: (ms: number) => Promise<void>
  /** One line for the log; never text of the pull request that could be read as a command. */
  readonly log: (line: string) => void
  /** Where the configuration stands, when not at the usual places. */
  readonly configPath?: string
}

/** A pull request as its event tells of it. */
export type PullRequest = Repo & {
  readonly number: number
  readonly head: string
  /** The branch that it is proposed to. */
  readonly base: string
  readonly author: string
  readonly isDraft: boolean
  readonly labels: readonly string[]
  /** The branch that it comes from, where that is one of the same repository. */
  readonly branch?: string
}

/** A pull request as it was read: judged, left alone as `skip` asked, or not judged because the configuration of its base is broken. */
export type PullReading =
  | {
      readonly kind: 'read'
      readonly config: Config
      readonly comparison: Comparison
      readonly changes: readonly Change[]
      /** A Markdown line on each list that was not read. */
      readonly notes: readonly string[]
      readonly around: Around
      readonly report: Report
      readonly reviewed: Reviewed
    }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'broken'; readonly error: ConfigError }

/** Reads and judges a pull request; `skip` says from the configuration why it is to be left alone. @throws {GitHubError} where GitHub cannot be read. */
export async function readPullRequest(
  ports: Ports,
  pull: PullRequest,
  skip: (config: Config) => string | undefined = () => undefined,
): Promise<PullReading> {
  const { client } = ports
  const comparison = await readComparison(client, pull, ports)
  const listed = comparison.files.filter(({ path, previousPath }) => [path, previousPath].some((name) => /\.(?:md|markdown)$/i.test(name)))
  const places = configPlaces(ports)
  const configWanted = places.map((path) => ({ commit: comparison.tip, path }))
  const wanted = listed.flatMap(({ path, previousPath }) => [
    { commit: comparison.mergeBase, path: previousPath },
    { commit: pull.head, path },
    ...(comparison.tip === comparison.mergeBase ? [] : [{ commit: comparison.tip, path: previousPath }]),
  ])
  const originals = listed.flatMap(({ path, status }) => (status === 'added' ? (originalOf(path) ?? []) : []))
  const originalsWanted = originals.map((path) => ({ commit: comparison.mergeBase, path }))
  const texts = await readTexts(client, pull, [...configWanted, ...wanted, ...originalsWanted], ports)
  const config = configFrom(places, texts.slice(0, places.length))
  if (config instanceof ConfigError) return { kind: 'broken', error: config }
  const reason = skip(config)
  if (reason !== undefined) return { kind: 'skipped', reason }
  const { changes, notes } = toChanges(config, listed, {
    texts: texts.slice(places.length),
    each: comparison.tip === comparison.mergeBase ? 2 : 3,
    originals: new Map(originals.map((path, index) => [path, texts[places.length + wanted.length + index]!])),
  })
  const exists = await pathsFor(ports, pull, comparison, changes)
  const around = exists ? { exists } : {}
  return { kind: 'read', config, comparison, changes, notes, around, ...judgeChanges(changes, config, around) }
}

/** The changed lists with their texts, and a note on each file that was not read. */
function toChanges(
  config: Config,
  listed: readonly ChangedPath[],
  { texts, each, originals }: { texts: readonly TextAt[]; each: number; originals: ReadonlyMap<string, TextAt> },
): { changes: Change[]; notes: string[] } {
  const changes: Change[] = []
  const notes: string[] = []
  listed.forEach(({ path, previousPath, status }, index) => {
    const before = status === 'added' ? ({ kind: 'absent' } as const) : texts[index * each]!
    const after = status === 'removed' ? ({ kind: 'absent' } as const) : texts[index * each + 1]!
    const textOf = (text: TextAt): string | null => (text.kind === 'text' ? text.text : null)
    const tip = each === 3 ? textOf(texts[index * each + 2]!) : null
    const original = status === 'added' ? originals.get(originalOf(path) ?? '') : undefined
    const change = {
      path,
      previousPath,
      before: textOf(before),
      after: textOf(after),
      ...(tip === null ? {} : { tip }),
      ...(original?.kind === 'text' ? { original: original.text } : {}),
    }
    if (!isList(config, change)) return
    const refused = [after, before].find((text) => text.kind === 'refused')
    if (refused?.kind === 'refused') notes.push(`- ${code(path)} was not reviewed: ${escapeText(refused.why)}.`)
    else changes.push(change)
  })
  return { changes, notes }
}

/** The start of a target that is a file, in a line. */
const inMarkdown = /\]\(\s*<?(?!https?:|mailto:|#|\/\/|[\s)<]|$)/
const inHtml = /<(?:a|img)\b[^<>]*(?:href|src)=["'](?!https?:|mailto:|#|\/\/)/

/** The paths of the head commit, where a line that the change adds links to a file; else nobody needs them. */
async function pathsFor(
  ports: Ports,
  pull: PullRequest,
  { files }: Comparison,
  changes: readonly Change[],
): Promise<((path: string) => boolean) | undefined> {
  const paths = new Set(changes.map(({ path }) => path))
  const linksFile = (line: string) => line.startsWith('+') && (inMarkdown.test(line) || inHtml.test(line))
  const isNeeded = files.some(({ path, patch }) => paths.has(path) && (patch === undefined || patch.split('\n').some(linksFile)))
  const known = isNeeded ? await readPaths(ports.client, pull, pull.head, ports) : undefined
  return known && ((path) => known.has(path))
}
