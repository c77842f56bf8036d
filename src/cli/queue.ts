/** `queue` on the command line: the open proposals of a list on GitHub, by what they wait for. */
import { setTimeout as sleep } from 'node:timers/promises'
import { styleText } from 'node:util'
import { listQueue, type Queued } from '../commands/admission/list-queue.ts'
import { UserError } from '../files.ts'
import { GitHubError } from '../github/client.ts'
import { ownToken, serverOf } from '../github/home.ts'
import { jsonText } from '../report/json-text.ts'
import { printable } from '../report/printable.ts'
import { columnsOf, foldLines, shorten } from '../report/terminal/fold.ts'
import { hasColor, oneOf, terminalOptionsOf } from './arguments.ts'
import { readRemote } from './remote.ts'
import type { Call, Values } from './shared.ts'

/** Shows the queue. Nothing is cloned and nothing written. @throws {UserError} where it cannot be read. */
export async function runQueue({ values, rest, here, print, pass }: Call): Promise<number> {
  const format = oneOf('format', values.format ?? 'pretty', ['pretty', 'json'] as const)
  const [word, second] = rest
  if (second !== undefined) throw new UserError(`\`queue\` takes one list, not ${rest.length}`)
  const named = word === undefined ? undefined : readRemote(word, serverOf(process.env) ?? 'github.com', here.has)
  const name = named?.name ?? (word === undefined ? process.env.GITHUB_REPOSITORY : undefined)
  if (!name) throw new UserError('`queue` reads GitHub: name the list, for example `listkeeper queue owner/repo`')
  const token = ownToken(process.env)
  if (!token)
    throw new UserError('`queue` needs a token that may read the list: set GITHUB_TOKEN or GH_TOKEN, for example GH_TOKEN=$(gh auth token)')
  const { openClient } = await import('./github-client.ts')
  const [owner = '', repo = ''] = name.split('/')
  try {
    const queue = await listQueue({ client: openClient(token), sleep }, { owner, repo })
    if (format === 'json') pass(jsonText({ version: 1, repository: name, proposals: queue, summary: countsOf(queue) }))
    else print(toText(name, queue, { values, now: Date.now() }))
    return 0
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    throw new UserError(
      `${name}: ${error.message}${error.status === 404 || error.status === 401 ? `; is that its name, and may ${token.from} read it?` : ''}`,
    )
  }
}

const groups: Readonly<Record<Queued['waitsFor'], string>> = {
  maintainer: 'Waiting for a maintainer',
  author: 'Waiting for the author',
  rule: 'Rules not met',
  conflict: 'In conflict with the list of today',
}

function countsOf(queue: readonly Queued[]): Record<Queued['waitsFor'] | 'total', number> {
  const of = (what: Queued['waitsFor']): number => queue.filter(({ waitsFor }) => waitsFor === what).length
  return { total: queue.length, maintainer: of('maintainer'), author: of('author'), rule: of('rule'), conflict: of('conflict') }
}

const day = 86_400_000
/** The widest that the names of entries get. */
const widest = 44

/** The queue as text; what people wrote into it cannot do anything to a terminal. */
function toText(name: string, queue: readonly Queued[], { values, now }: { readonly values: Values; readonly now: number }): string {
  if (queue.length === 0) return `${name}: no open proposals.\n`
  const bold = (text: string): string => (hasColor(values) ? styleText('bold', text, { validateStream: false }) : text)
  const cells = queue.map((one) => ({ one, entry: shorten(clean(one.entry), widest) }))
  const [numbers, entries, authors] = [
    Math.max(...queue.map(({ number }) => String(number).length + 1)),
    Math.max(...cells.map(({ entry }) => columnsOf(entry))),
    Math.max(...queue.map(({ author }) => author.length)),
  ]
  const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))
  const lineOf = ({ one, entry }: (typeof cells)[number]): string =>
    `  ${pad(`#${one.number}`, numbers)}  ${pad(entry, entries)}  ${pad(clean(one.author), authors)}  ${detailsOf(one, now)}`
  const blocks = [...Map.groupBy(cells, ({ one }) => one.waitsFor)].map(([waitsFor, own]) =>
    [bold(`${groups[waitsFor]} (${own.length})`), ...own.map(lineOf)].join('\n'),
  )
  const { width, isFolded } = terminalOptionsOf(values)
  const count = `${queue.length} open ${queue.length === 1 ? 'proposal' : 'proposals'}`
  const text = [...(values.quiet ? [] : [`${name}: ${count}`]), ...blocks].join('\n\n')
  return `${isFolded ? foldLines(text, width) : text}\n`
}

function detailsOf({ since, claimedBy, isDraft, accountCreated, ownsIt }: Queued, now: number): string {
  const days = Math.max(0, Math.floor((now - Date.parse(since)) / day))
  return [
    `since ${since.slice(0, 10)} (${days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`})`,
    ...(isDraft ? ['draft'] : []),
    ...(claimedBy.length > 0 ? [`claimed by ${claimedBy.map(clean).join(', ')}`] : []),
    ...(accountCreated === undefined ? [] : [`account since ${accountCreated.slice(0, 7)}`]),
    ...(ownsIt ? ['names a project of their own'] : []),
  ].join(', ')
}

function clean(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
}
