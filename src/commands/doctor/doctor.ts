/** `doctor`: what the present token, configuration, workflow and network can do, and what to do about the rest. Writes nothing. */
import { type Config, ConfigError, configPaths, defaultConfig, parseConfig } from '../../config/index.ts'
import { patternsOf } from '../../config/settings.ts'
import { type Files, UserError, unlessUserError } from '../../files.ts'
import type { Repository } from '../../git/repository.ts'
import type { Ask } from '../../links/http/web.ts'
import { type Document, parseList } from '../../list/document.ts'
import { inferTemplates } from '../../list/format/infer.ts'
import type { Check } from './check.ts'
import { headingChecks } from './headings.ts'
import { settingsChecks } from './settings.ts'
import { examineToken, type Token } from './token.ts'
import { examineWorkflows, readWorkflows } from './workflow.ts'
import { copyChecks, versionChecks } from './workflow-copy.ts'

export type DoctorPorts = {
  /** The version of Node that runs this. */
  readonly node: string
  readonly files: Files
  /** The repository of the folder. @throws {UserError} where there is none, or no git. */
  readonly repository: () => Repository
  /** The token that was found; its text goes to its own API alone. */
  readonly token?: Token
  /** Asks the public web, without a token. */
  readonly ask: Ask
  readonly isOnline: () => Promise<boolean>
  /** Whether a proxy is named that is not used. */
  readonly hasProxy: boolean
  /** Milliseconds since 1970; without it nobody is warned of what is to come. */
  readonly now?: () => number
}

export type DoctorRequest = {
  /** Where the configuration is; absent: the usual places. */
  readonly config?: string
  /** Files to look at instead of those that the configuration names. */
  readonly paths: readonly string[]
  /** The repository on GitHub, as `owner/name`; absent: where the clone came from. */
  readonly repo?: string
}

/** Everything that was looked at, in the order in which it is shown. */
export async function examine(ports: DoctorPorts, request: DoctorRequest): Promise<Check[]> {
  const machine = [nodeCheck(ports.node), ...gitChecks(ports)]
  const config = readConfig(ports.files, request.config)
  const lists = [config.check, ...(config.value ? listChecks(ports.files, config.value, request.paths) : [])]
  const isOnline = await ports.isOnline()
  const workflows = readWorkflows(ports.files)
  const token = await examineToken(ports.token, { repo: request.repo, isOnline })
  return [
    ...machine,
    ...lists,
    ...examineWorkflows(workflows, branchOf(ports)),
    ...workflows.listkeeperWorkflows.flatMap(copyChecks),
    ...(await versionChecks(workflows.listkeeperWorkflows, token.reach?.get)),
    ...token.checks,
    ...(token.reach ? await settingsChecks(token.reach, workflows.listkeeperWorkflows, ports.now?.()) : []),
    ...(await networkChecks(ports, isOnline)),
  ]
}

function nodeCheck(version: string): Check {
  return { group: 'machine', state: 'good', says: `Node.js ${version}` }
}

function gitChecks({ repository, files }: DoctorPorts): Check[] {
  try {
    const opened = repository()
    if (opened.isShallow())
      return [
        {
          group: 'machine',
          state: 'lacking',
          says: 'git works, but this clone has only the newest commits',
          todo: '`git fetch --unshallow` brings the others, which `review --base`, `check --base` and `try` read',
        },
      ]
    return [{ group: 'machine', state: 'good', says: 'git works, and this is a repository' }]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const isMissing = /git is not installed/.test(error.message)
    return [
      {
        group: 'machine',
        state: 'lacking',
        says: isMissing ? 'git is not installed' : `${files.root} is not a git repository`,
        todo: `${isMissing ? 'install git' : 'go into a clone of the list'} for \`review\`, \`try\` and \`check --base\`; everything else works without it`,
      },
    ]
  }
}

/** The default branch, where git knows it. */
function branchOf({ repository }: DoctorPorts): string | undefined {
  return unlessUserError(() => repository().mainBranch().name)?.replace(/^origin\//, '')
}

function readConfig(files: Files, named: string | undefined): { check: Check; value?: Config } {
  const path = named ?? configPaths.find((candidate) => files.has(candidate))
  if (path === undefined)
    return {
      check: { group: 'lists', state: 'good', says: 'No configuration, and none is needed: formats are learned from the list' },
      value: defaultConfig(),
    }
  try {
    const value = parseConfig(files.read(path), path)
    return { check: { group: 'lists', state: 'good', says: `${path} is valid` }, value }
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UserError)) throw error
    return {
      check: {
        group: 'lists',
        state: 'bad',
        says: error.message,
        todo: 'fix this first: with a broken configuration nothing is checked or reviewed',
      },
    }
  }
}

function listChecks(files: Files, config: Config, paths: readonly string[]): Check[] {
  const named = patternsOf(config)
  const patterns = paths.length > 0 ? paths : named.length > 0 ? named : ['README.md']
  const documents: Document[] = []
  const checks = patterns.flatMap((pattern): Check[] => {
    try {
      return files.find(pattern).flatMap((path) => {
        const document = parseList(files.read(path), path)
        documents.push(document)
        return listCheck(document)
      })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const where =
        config.lists.length > 0 ? 'correct `lists[].files` in the configuration' : 'name the list under `lists` in .github/listkeeper.yml'
      return [{ group: 'lists', state: 'bad', says: error.message, todo: paths.length > 0 ? 'name a file that is there' : where }]
    }
  })
  // Of lists that were not read, headings may be in one of them.
  return paths.length > 0 || checks.some(({ state }) => state === 'bad') ? checks : [...checks, ...headingChecks(config, documents)]
}

/** How many entries a list has, and how many of them keep to a format that can be learned. */
function listCheck(document: Document): Check[] {
  const { path } = document
  const count = document.entries.length
  if (count === 0)
    return [
      {
        group: 'lists',
        state: 'lacking',
        says: `${path} has no entries that listkeeper recognizes`,
        todo: 'an entry is a list item, a table row or a line with a link; name another file where the list is elsewhere',
      },
    ]
  const formats = inferTemplates(document)
  const learned = formats.filter(({ templates }) => templates.length > 0)
  const entries = `${path}: ${count} ${count === 1 ? 'entry' : 'entries'}`
  if (learned.length === 0)
    return [
      {
        group: 'lists',
        state: 'lacking',
        says: `${entries}, but no format that they share`,
        todo: 'write templates under `lists[].sections` where there should be one; without, formats are not judged',
      },
    ]
  const [conforming, total] = [sum(formats.map((format) => format.conforming)), sum(formats.map((format) => format.total))]
  const where = learned.length === 1 ? 'one format' : `${learned.length} formats`
  return [{ group: 'lists', state: 'good', says: `${entries}, ${where} learned, which ${conforming} of ${total} keep` }]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0)
}

/** Which servers are asked about links and their archived copies, and what works without them. */
const hosts: readonly (readonly [url: string, loses: string])[] = [
  ['https://api.github.com/', 'links to GitHub are judged by their pages'],
  ['https://doi.org/', 'links by DOI stay unknown'],
  ['https://export.arxiv.org/', 'links to arXiv are judged by their pages'],
  ['https://web.archive.org/', 'dead links get no capture to replace them'],
]

async function networkChecks({ ask, hasProxy }: DoctorPorts, isOnline: boolean): Promise<Check[]> {
  const proxy: Check = {
    group: 'network',
    state: 'lacking',
    says: 'The environment sets a proxy, which listkeeper does not use for links',
    todo: 'run `links` where there is direct access to the internet',
  }
  if (!isOnline)
    return [
      {
        group: 'network',
        state: 'lacking',
        says: 'No network: links cannot be checked; everything else works',
      },
      ...(hasProxy ? [proxy] : []),
    ]
  const checks = await Promise.all(hosts.map((host) => hostCheck(ask, host)))
  return hasProxy && checks.some(({ state }) => state !== 'good') ? [...checks, proxy] : checks
}

async function hostCheck(ask: Ask, [url, loses]: (typeof hosts)[number]): Promise<Check> {
  const { exchange } = await ask({ method: 'GET', url, want: 'headers' })
  const name = new URL(url).hostname
  const { status, error, ms } = exchange
  if (status !== undefined && status < 500) return { group: 'network', state: 'good', says: `${name} answers (${ms} ms)` }
  const why = status === undefined ? (error ?? 'no answer') : `HTTP ${status}`
  return { group: 'network', state: 'lacking', says: `${name} does not answer (${why})`, todo: `until it does, ${loses}` }
}
