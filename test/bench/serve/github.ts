// The GitHub of the load, a process of its own: makes what the plan says, signs the deliveries, which its parent sends, and says in the end
// what stands on each pull request.
import { setTimeout as sleep } from 'node:timers/promises'
import { type FakeGitHub, startFakeGitHub, type WebhookEvent } from '../../e2e/fake-github/index.ts'
import { faulty, list, withSongs } from '../../e2e/lists.ts'
import { environmentOf } from '../../serve/rig.ts'
import { makeLoad, type Step } from './plan.ts'

export type Asked =
  | { readonly kind: 'start'; readonly deliveries: number; readonly repositories: number; readonly seed: number }
  | { readonly kind: 'run'; readonly address: string; readonly perSecond: number; readonly isPrepared: boolean }
  | { readonly kind: 'answer'; readonly id: number; readonly status: number }
  | { readonly kind: 'look' }
export type Told =
  | { readonly kind: 'ready'; readonly env: Readonly<Record<string, string>>; readonly deliveries: number }
  | {
      readonly kind: 'send'
      readonly id: number
      readonly address: string
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'state'
      readonly pulls: readonly PullState[]
      readonly isWhole: boolean
      readonly requests: number
      readonly violations: number
    }
/** What stands on a pull request: the commits with a completed check, and what there is more than once of a head. */
export type PullState = {
  readonly large: boolean
  readonly isDone: boolean
  readonly reviews: number
  readonly heads: number
  readonly twice: number
  /** Milliseconds from the last push until it was seen that the check of its head had ended. */
  readonly took?: number
}

let github: FakeGitHub
let plan: ReturnType<typeof makeLoad>
const numbers = new Map<string, number>()
const pushed = new Map<string, number>()
const ended = new Map<string, number>()
const answers = new Map<number, (status: number) => void>()
let sent = 0

const tell = (told: Told): void => void process.send!(told)

// The parent sends, because this process is busy with being GitHub.
const real = globalThis.fetch
globalThis.fetch = (async (address: string, init: { method: string; headers: Record<string, string>; body: string }) => {
  if (!String(address).includes('/api/github/webhooks')) return real(address, init)
  sent += 1
  const id = sent
  const status = await new Promise<number>((resolve) => {
    answers.set(id, resolve)
    tell({ kind: 'send', id, address, headers: init.headers, body: init.body })
  })
  answers.delete(id)
  if (status === 0) throw new TypeError('no answer')
  return new Response(null, { status })
}) as typeof fetch

process.on('message', (asked: Asked) => {
  switch (asked.kind) {
    case 'start':
      return void start(asked)
    case 'run':
      return void run(asked)
    case 'answer':
      return answers.get(asked.id)?.(asked.status)
    case 'look':
      return look()
  }
})

async function start(options: Asked & { kind: 'start' }): Promise<void> {
  plan = makeLoad(options)
  const files = { 'README.md': list(), '.github/listkeeper.yml': 'review: { links: none }\n' }
  github = await startFakeGitHub({
    repositories: Object.fromEntries(plan.repos.map((name) => [name, { files }])),
    now: new Date().toISOString(),
  })
  github.rates.limit = 10_000_000
  tell({ kind: 'ready', env: environmentOf(github, {}), deliveries: plan.steps.length })
}

const keyOf = ({ repo, pull }: Pick<Step, 'repo' | 'pull'>): string => `${repo}#${pull}`

async function run({ address, perSecond, isPrepared }: Asked & { kind: 'run' }): Promise<void> {
  // Where everything has happened before, this process has nothing to do but to hand deliveries over.
  const prepared = isPrepared ? plan.steps.map(happen) : undefined
  const began = Date.now()
  const late: { at: number; event: WebhookEvent; id: string }[] = []
  const lastOf = new Map<string, { event: WebhookEvent; id: string }>()
  const sending: Promise<unknown>[] = []
  const send = (event: WebhookEvent, id: string): void => {
    sending.push(github.deliver(address, event, { id }).catch(() => undefined))
  }
  for (const [at, step] of plan.steps.entries()) {
    const wait = began + (at * 1000) / perSecond - Date.now()
    if (wait > 0) await sleep(wait)
    const event = prepared ? prepared[at] : happen(step, at)
    const id = `load-${at}`
    if (step.kind === 'again') {
      const last = lastOf.get(keyOf(step))
      if (last) send(last.event, last.id)
    } else {
      if ('late' in step && step.late > 0) late.push({ at: at + step.late, event: event!, id })
      else send(event!, id)
      lastOf.set(keyOf(step), { event: event!, id })
    }
    for (const [nth, one] of late.entries())
      if (one.at <= at) {
        late.splice(nth, 1)
        send(one.event, one.id)
        break
      }
    // Requests of the service come in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
  for (const { event, id } of late) send(event, id)
  await Promise.all(sending)
  tell({ kind: 'sent' })
}

/** Does what a person would do, and returns the event of it. */
function happen(step: Step, at: number): WebhookEvent | undefined {
  const { repo, pull } = step
  const branch = `change-${pull}`
  const number = numbers.get(keyOf(step)) ?? 0
  switch (step.kind) {
    case 'open': {
      github.commit(repo, branch, { files: { 'README.md': withSongs(faulty.noPeriod) }, author: 'ann' })
      numbers.set(keyOf(step), github.openPullRequest({ repo, head: branch, user: 'ann' }))
      pushed.set(keyOf(step), Date.now())
      return github.events.pullRequest('opened', repo, numbers.get(keyOf(step))!)
    }
    case 'push':
      github.commit(repo, branch, {
        files: { 'README.md': withSongs(faulty.noPeriod, `- [Owl ${at}](https://owl.example/${at}) - About owl ${at}.`) },
        author: 'ann',
      })
      pushed.set(keyOf(step), Date.now())
      return github.events.pullRequest('synchronize', repo, number)
    case 'label':
      github.editPullRequest(repo, number, { labels: [`label-${at}`] })
      return github.events.pullRequest('labeled', repo, number, { label: `label-${at}` })
    case 'comment':
      return github.events.issueComment(repo, number, github.comment(repo, number, 'bob', 'Nice.'))
    case 'main':
      return github.events.push(repo, 'main', github.head(repo, 'main'))
    case 'again':
      return undefined
  }
}

function look(): void {
  for (const [key, number] of numbers) if (!ended.has(key) && stateOf(key, number).isDone) ended.set(key, Date.now())
  const isWhole = ended.size === numbers.size
  const pulls = [...numbers].map(([key, number]): PullState => {
    const end = ended.get(key)
    const took = end === undefined ? {} : { took: Math.max(0, end - pushed.get(key)!) }
    return { ...(isWhole ? stateOf(key, number) : { ...nothing, isDone: end !== undefined }), large: isLarge(key), ...took }
  })
  tell({
    kind: 'state',
    pulls,
    isWhole: isWhole && pulls.every(({ isDone }) => isDone),
    requests: github.journal.requests(),
    violations: github.violations.length,
  })
}

const nothing = { isDone: false, reviews: 0, heads: 0, twice: 0 }

const isLarge = (key: string): boolean => key.startsWith(`${plan.large}/`)

function stateOf(key: string, number: number): Omit<PullState, 'large' | 'took'> {
  const repo = key.slice(0, key.indexOf('#'))
  const { reviews, checkRuns } = github.posted(repo, number)
  const head = github.head(repo, `change-${key.slice(key.indexOf('#') + 1)}`)
  const completed = countsOf(checkRuns.filter(({ status }) => status === 'completed').map(({ sha }) => sha))
  const isDone = completed.has(head) && checkRuns.every(({ status }) => status === 'completed')
  const twice = [...completed.values(), ...countsOf(reviews.map(({ commit }) => commit)).values()].filter((count) => count > 1).length
  return { isDone, reviews: reviews.length, heads: completed.size, twice }
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
