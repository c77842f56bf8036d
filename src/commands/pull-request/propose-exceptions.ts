/** Proposes exceptions from commands on a pull request: one pull request that writes them into the configuration. */
import { whyOffHere } from '../../admission/triage/labels.ts'
import { addExceptions, type Exception } from '../../config/edit.ts'
import { ConfigError } from '../../config/index.ts'
import { readBranch } from '../../github/commits.ts'
import type { PullNow } from '../../github/pull.ts'
import { identifierKey, identify } from '../../list/identity/identifier.ts'
import { readUrl } from '../../list/identity/url.ts'
import { code, escapeText } from '../../markdown.ts'
import type { Report } from '../../report/report.ts'
import { entryOf } from '../../review/change/own-faults.ts'
import type { Ignored } from '../../review/command/ignored-answer.ts'
import { type Ignore, linkRule } from '../../review/command/read-commands.ts'
import { hash } from '../../review/comment/mark.ts'
import type { Ports } from '../repository/ports.ts'
import { proposeJudged } from '../repository/propose-judged.ts'
import { configFrom, configPlaces, readConfigText } from '../repository/read-config.ts'
import { whyOff } from '../repository/switched-off.ts'
import { readPullRequest } from './read-pull-request.ts'

/** Proposes all exceptions of one comment together. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function ignoreOnPullRequest(ports: Ports, now: PullNow, commands: readonly Ignore[], by: string): Promise<Ignored> {
  const { pull } = now
  const commit = await readBranch(ports.client, pull, pull.base, ports)
  if (commit === undefined) return { kind: 'refused', why: 'the base branch is gone', path: configPlaces(ports)[0]! }
  const off = await whyStopped(ports, now, commit)
  if (off !== undefined) return { kind: 'off', why: off }
  const repeated = await repeatedWorks(ports, now, commands)
  const exceptions = commands.map((command) => toException(command, { by, number: pull.number, repeated }))
  const { path, text, why } = await readConfigText(ports, pull, commit)
  if (why !== undefined) return { kind: 'refused', why, path }
  const edited = addExceptions(text, path, exceptions)
  if (edited.kind === 'same') return { kind: 'already' }
  const alone = addExceptions(undefined, path, exceptions)
  const byHand = alone.kind === 'edited' ? { text: alone.text.trimEnd() } : {}
  if (edited.kind === 'impossible') return { kind: 'refused', why: edited.why, path, ...byHand }
  const proposed = await proposeJudged(
    ports,
    pull,
    {
      branch: branchFor(commands),
      base: { branch: pull.base, commit },
      title: titleFor(commands),
      body: bodyFor(commands, { by, number: pull.number, path, exceptions }),
      headline: 'Make an exception in the configuration of listkeeper',
      files: [{ path, text: edited.text }],
      purpose: 'exception',
      about: JSON.stringify(exceptions),
    },
    {},
  )
  switch (proposed.kind) {
    case 'opened':
    case 'updated':
      return { kind: 'proposed', number: proposed.number }
    case 'unchanged':
      return proposed.number === undefined ? { kind: 'already' } : { kind: 'proposed', number: proposed.number }
    case 'withdrawn':
      return { kind: 'already' }
    case 'moved':
      return { kind: 'moved' }
    case 'left':
    case 'refused':
      return { kind: 'refused', why: proposed.why, path, ...byHand }
  }
}

/** Why nothing is proposed, where everything is switched off; a broken configuration switches nothing off. */
async function whyStopped(ports: Ports, { pull }: PullNow, commit: string): Promise<string | undefined> {
  const here = whyOffHere(pull.labels)
  if (here !== undefined) return here
  const { path, text } = await readConfigText(ports, pull, commit)
  const config = text === undefined ? undefined : configFrom([path], [{ kind: 'text', text }])
  return config === undefined || config instanceof ConfigError ? undefined : whyOff(config)
}

/** The works, by key, that this pull request lists again or under conflicting names; worked out only where an address may be one of them. */
async function repeatedWorks(ports: Ports, { pull }: PullNow, commands: readonly Ignore[]): Promise<ReadonlySet<string>> {
  if (!commands.some(({ subject, until }) => subject.kind === 'url' && until === undefined)) return new Set()
  const read = await readPullRequest(ports, pull)
  return read.kind === 'read' ? worksOfRepeats(read.report) : new Set()
}

function worksOfRepeats({ files }: Report): Set<string> {
  const works = new Set<string>()
  for (const { reading, findings } of files)
    for (const finding of findings) {
      if (finding.rule !== 'no-duplicate-entries' && finding.rule !== 'no-conflicting-links') continue
      for (const identifier of entryOf(reading, finding)?.identifiers ?? []) works.add(identifierKey(identifier))
    }
  return works
}

type Occasion = { readonly by: string; readonly number: number }

/** What to write: an address is that of a repeated work, or else of a link that is not to be judged. */
function toException(
  { subject, until, reason }: Ignore,
  { by, number, repeated }: Occasion & { readonly repeated: ReadonlySet<string> },
): Exception {
  if (subject.kind === 'rule') return subject.rule === linkRule ? { kind: 'no-links' } : { kind: 'rule-off', rule: subject.rule }
  const { url } = subject
  const work = identify(url)
  const why = reason ?? `asked for by ${by} in #${number}`
  if (work && repeated.has(identifierKey(work))) return { kind: 'accept', url, reason: why }
  return { kind: 'ignore-link', url, ...(until === undefined ? {} : { until }), reason: why }
}

/** The same exceptions are always on the same branch, others on another. */
function branchFor(commands: readonly Ignore[]): string {
  return `listkeeper/ignore-${hash(JSON.stringify(commands.map(({ subject, until }) => [subject, until])))}`
}

/** A title holds nothing that a person wrote. */
function titleFor(commands: readonly Ignore[]): string {
  const [only] = commands
  if (commands.length > 1 || !only) return `listkeeper: make ${commands.length} exceptions`
  return only.subject.kind === 'rule'
    ? `listkeeper: switch ${only.subject.rule} off`
    : `listkeeper: make an exception for an address at ${readUrl(only.subject.url)?.hostname ?? 'a site'}`
}

function bodyFor(
  commands: readonly Ignore[],
  { by, number, path, exceptions }: Occasion & { readonly path: string; readonly exceptions: readonly Exception[] },
): string {
  const lines = commands.map(({ subject, reason }, index) => {
    const why = reason === undefined ? '' : ` The reason given: ${code(reason)}`
    return `- ${effectOf(exceptions[index]!, subject.kind === 'rule' ? subject.rule : subject.url)}${why}`
  })
  return `${escapeText(by)} asked for this in #${number}. Merged, it changes ${code(path)} so that\n\n${lines.join('\n')}\n\nClose it if you do not want that.`
}

function effectOf(exception: Exception, what: string): string {
  switch (exception.kind) {
    case 'rule-off':
      return `the rule ${code(what)} is turned off.`
    case 'no-links':
      return 'links are no longer checked.'
    case 'accept':
      return `${code(what)} may be listed more than once.`
    case 'ignore-link':
      return `the link ${code(what)} is ignored${exception.until === undefined ? '' : ` until ${exception.until}`}.`
  }
}
