/** `doctor` on the command line: makes the ports, shows the checks, and writes nothing. */
import { relative, resolve, sep } from 'node:path'
import { styleText } from 'node:util'
import type { Check } from '../commands/doctor/check.ts'
import { examine } from '../commands/doctor/doctor.ts'
import { repositoryName, type Token } from '../commands/doctor/token.ts'
import { UserError, unlessUserError } from '../files.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { topOf } from '../git/top.ts'
import { isPublicApi, ownToken, serverOf } from '../github/home.ts'
import { openWeb } from '../links/http/web.ts'
import { jsonText } from '../report/json-text.ts'
import { printable } from '../report/printable.ts'
import { foldLines } from '../report/terminal/fold.ts'
import { hasColor, oneOf, terminalOptionsOf } from './arguments.ts'
import { withoutResultsOf } from './results.ts'
import { type Call, readVersion, type Values } from './shared.ts'

/** Milliseconds for each request: who takes longer is as good as not there. */
const timeout = 8_000

/** Looks at everything; 1 where something does not work. */
export async function runDoctor({ values, rest, files, print, pass, home }: Call): Promise<number> {
  const format = oneOf('format', values.format ?? 'pretty', ['pretty', 'json'] as const)
  const repository = unlessUserError(() => openRepository(files.root))
  const repo = readRepo(values, repository)
  // GitHub reads configuration and workflows at the top, and so does this, wherever in the clone it runs.
  const top = withoutResultsOf(files.root, values, topOf(files, repository).files)
  const fromTop = (path: string): string => relative(top.root, resolve(files.root, path)).split(sep).join('/') || '.'
  const web = openWeb({ timeout })
  const own = ownToken(process.env)
  // The API of a GitHub of one's own may well be in a private network; it is named by the environment, never by a list.
  const apiWeb = own === undefined || isPublicApi(own.api) ? web : openWeb({ timeout, isAllowed: () => true })
  try {
    const token: Token | undefined = own && { ...own, ask: apiWeb.ask }
    const checks = await examine(
      {
        node: process.versions.node,
        files: top,
        repository: () => openRepository(top.root),
        ...(token ? { token } : {}),
        ask: web.ask,
        isOnline: web.isOnline,
        hasProxy: ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'].some((name) => process.env[name]),
        now: Date.now,
      },
      {
        paths: rest.map(fromTop),
        ...(values.config === undefined ? {} : { config: fromTop(values.config) }),
        ...(repo === undefined ? {} : { repo }),
      },
    )
    if (format === 'json') pass(toJson(checks))
    else print(toText(checks, values, readVersion(home)))
    return checks.some(({ state }) => state === 'bad') ? 1 : 0
  } finally {
    await web.close()
    await apiWeb.close()
  }
}

/** The repository on GitHub: named, else that of the workflow run, else where the clone came from. @throws {UserError} for what is no name. */
function readRepo({ repo }: Values, repository: Repository | undefined): string | undefined {
  if (repo === undefined) return process.env.GITHUB_REPOSITORY || originOf(repository)
  if (!repositoryName.test(repo)) throw new UserError(`--repo cannot be \`${repo}\`, expected owner/name, for example octo/list`)
  return repo
}

/** The name of the repository on GitHub that a clone came from; undefined where it came from elsewhere. */
function originOf(repository: Repository | undefined): string | undefined {
  const [, host, name] =
    /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/\s]+@)?([^:/\s]+)(?::\d+)?[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      repository?.originUrl() ?? '',
    ) ?? []
  return host === serverOf(process.env) ? name : undefined
}

const titles: Readonly<Record<Check['group'], string>> = {
  machine: 'This machine',
  lists: 'Lists',
  workflow: 'Workflow',
  token: 'Token',
  settings: 'Settings on GitHub',
  network: 'Network',
}

const marks = { good: ['✔', 'green'], lacking: ['▲', 'yellow'], bad: ['✖', 'red'] } as const

function toText(checks: readonly Check[], values: Values, version: string): string {
  const isColored = hasColor(values)
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    isColored ? styleText(style, text, { validateStream: false }) : text
  const shown = values.quiet ? checks.filter(({ state }) => state !== 'good') : checks
  const groups = [...Map.groupBy(shown, ({ group }) => group)].map(([group, own]) => {
    const lines = own.flatMap(({ state, says, todo }) => {
      const [mark, color] = marks[state]
      return [`  ${paint(color, mark)} ${line(says)}`, ...(todo === undefined ? [] : [paint('dim', `    ${line(todo)}`)])]
    })
    return [paint('bold', titles[group]), ...lines].join('\n')
  })
  const text = [...(values.quiet ? [] : [`listkeeper ${version}`]), ...groups, summaryOf(checks)].join('\n\n')
  const { width, isFolded } = terminalOptionsOf(values)
  return `${isFolded ? foldLines(text, width) : text}\n`
}

function line(text: string): string {
  return printable(text.replace(/\s+/g, ' '))
}

function summaryOf(checks: readonly Check[]): string {
  const { bad, lacking } = countOf(checks)
  if (bad > 0) return `${bad} ${bad === 1 ? 'thing does' : 'things do'} not work (✖).`
  return lacking === 0 ? 'No problems found.' : `No errors; ${lacking} ${lacking === 1 ? 'thing' : 'things'} to improve (▲).`
}

function countOf(checks: readonly Check[]): Record<Check['state'], number> {
  const of = (state: Check['state']): number => checks.filter((check) => check.state === state).length
  return { good: of('good'), lacking: of('lacking'), bad: of('bad') }
}

function toJson(checks: readonly Check[]): string {
  return jsonText({ version: 1, checks, summary: countOf(checks) })
}
