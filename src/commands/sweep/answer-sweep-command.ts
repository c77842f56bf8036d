/** Carries out the commands of people with write access on the rolling issue: `replace`, `remove` and `ignore`, all in one pull request. */
import { addExceptions, type Exception } from '../../config/edit.ts'
import { ConfigError } from '../../config/index.ts'
import type { Repo } from '../../github/client.ts'
import { readFacts } from '../../github/proposals.ts'
import { isWeb } from '../../list/identity/url.ts'
import { code, escapeText } from '../../markdown.ts'
import { type Answer, offAnswer } from '../../review/command/answer.ts'
import type { IssueCommand } from '../../review/command/read-commands.ts'
import { spareOf } from '../../review/proposal/plan-proposal.ts'
import { type Order, orderText, readOrders, withOrders } from '../../review/sweep/orders.ts'
import { enumerate } from '../../review/text/enumerate.ts'
import { maskSecrets } from '../../review/text/mask-secrets.ts'
import { type FixedList, fixLinks, isSame } from '../links/replace-links.ts'
import type { Source } from '../local/check.ts'
import type { Ports } from '../repository/ports.ts'
import type { Proposed } from '../repository/propose.ts'
import { proposeJudged } from '../repository/propose-judged.ts'
import type { ConfigText } from '../repository/read-config.ts'
import { readListsAt } from '../repository/read-lists.ts'
import { whyOff } from '../repository/switched-off.ts'

/** The rolling issue that the command is on, and the default branch. */
export type CommandTarget = Repo & { readonly number: number; readonly branch: string }

const branch = 'listkeeper/links'
const purpose = 'links'

/** Carries out a command, together with earlier ones that are not merged yet. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function sweepCommand(ports: Ports, target: CommandTarget, command: IssueCommand, by: string): Promise<Answer> {
  const order = toOrder(command, { by, number: target.number })
  if ('verdict' in order) return order
  const facts = await readFacts(ports.client, target, { base: target.branch, branch, spare: spareOf(branch), files: [] }, ports)
  if (facts.tip === undefined) return refused(`I found no branch ${code(target.branch)}.`)
  const open = facts.pulls.find(({ state, isOwn }) => state === 'open' && isOwn)
  const earlier = open ? readOrders(open.body) : []
  if (!earlier)
    return refused(
      `I cannot add to #${open!.number}, because I can no longer read the earlier requests in it. Merge or close it, then write the command again.`,
    )
  const read = await readListsAt(ports, { ...target, commit: facts.tip })
  if (read instanceof ConfigError) return refused(`The configuration cannot be read, so I changed nothing: ${escapeText(read.message)}.`)
  const off = whyOff(read.config)
  if (off !== undefined) return offAnswer(off)
  const state: State = { lists: read.lists, config: read.configText }
  const { state: after, done: results } = carryOut(state, withOrder(earlier, order))
  const own = results.find((one) => one.order === order)!
  if (own.kind === 'nothing') return refused(own.why)
  const done = results.flatMap((one) => (one.kind === 'done' ? [one] : []))
  const files = changedFiles(state, after)
  if (files.length === 0) return refused('Together with the earlier requests, nothing is left to change.')
  const proposed = await proposeJudged(
    ports,
    target,
    {
      branch,
      base: { branch: target.branch, commit: facts.tip },
      title: 'Fix links',
      headline: 'Fix links',
      body: withOrders(
        bodyOf(target.number, done),
        done.map((one) => one.order),
      ),
      files,
      purpose,
      about: done.map((one) => orderText(one.order)).join('\n'),
    },
    { lists: read.lists, config: read.config },
  )
  return answerTo(proposed, own)
}

/** A command as it is kept; an answer where it can not be one. */
function toOrder(command: IssueCommand, { by, number }: { by: string; number: number }): Order | Answer {
  switch (command.kind) {
    case 'replace':
      if (!isWeb(command.by) || !URL.canParse(command.by))
        return refused(`${code(command.by)} is not a complete URL; it has to start with \`https://\`.`)
      if (isSame(command.url, command.by)) return refused('The two URLs are the same.')
      return { kind: 'replace', url: command.url, by: new URL(command.by).href, person: by }
    case 'remove':
      return { kind: 'remove', url: command.url, person: by }
    case 'ignore': {
      const { subject, until, reason } = command
      if (subject.kind === 'rule') return refused('Only URLs can be ignored here; rules are turned off in the configuration.')
      return {
        kind: 'ignore',
        url: subject.url,
        ...(until === undefined ? {} : { until }),
        reason: reason ?? `asked for by ${by} in #${number}`,
        person: by,
      }
    }
  }
}

/** The orders with another one; of two about one address the later one holds, in the place of the earlier. */
function withOrder(earlier: readonly Order[], order: Order): Order[] {
  const at = earlier.findIndex(({ url }) => isSame(url, order.url))
  return at < 0 ? [...earlier, order] : earlier.map((one, index) => (index === at ? order : one))
}

type State = { readonly lists: readonly Source[]; readonly config: ConfigText }

type Done = { readonly kind: 'done'; readonly order: Order; readonly line: string; readonly left: string }
type Result = Done | { readonly kind: 'nothing'; readonly order: Order; readonly why: string }

/** The state with orders carried out one after the other, and the outcome of each. */
function carryOut(state: State, orders: readonly Order[]): { state: State; done: Result[] } {
  let current = state
  const done: Result[] = []
  for (const order of orders) {
    const result = order.kind === 'ignore' ? ignore(current, order) : fix(current, order)
    current = result.state
    done.push(result.result)
  }
  return { state: current, done }
}

type Carried = { readonly state: State; readonly result: Result }

function ignore(state: State, order: Order & { kind: 'ignore' }): Carried {
  const { config } = state
  const nothing = (why: string): Carried => ({ state, result: { kind: 'nothing', order, why } })
  if (config.why !== undefined) return nothing(`${code(config.path)} could not be read: ${escapeText(config.why)}.`)
  const exception: Exception = {
    kind: 'ignore-link',
    url: order.url,
    ...(order.until === undefined ? {} : { until: order.until }),
    reason: order.reason,
  }
  const edited = addExceptions(config.text, config.path, [exception])
  if (edited.kind === 'same') return nothing(`The configuration already ignores ${shown(order.url)}.`)
  if (edited.kind === 'impossible') return nothing(`I could not write the exception into ${code(config.path)}: ${escapeText(edited.why)}.`)
  const line = `${shown(order.url)} is left alone${order.until === undefined ? '' : ` until ${order.until}`}. The reason given: ${code(order.reason)}`
  return { state: { ...state, config: { path: config.path, text: edited.text } }, result: { kind: 'done', order, line, left: '' } }
}

function fix(state: State, order: Order & { kind: 'replace' | 'remove' }): Carried {
  const fixed = state.lists.map((source) => ({ path: source.path, ...fixLinks(source, order) }))
  const links = fixed.reduce((sum, one) => sum + one.links, 0)
  const entries = fixed.reduce((sum, one) => sum + one.entries, 0)
  const left = sayLeft(fixed)
  if (links === 0) {
    const why = left === '' ? `No link in the list leads to ${shown(order.url)}.` : `I changed nothing.${left}`
    return { state, result: { kind: 'nothing', order, why } }
  }
  const line =
    order.kind === 'replace'
      ? `${shown(order.url)} becomes ${shown(order.by)}${links > 1 ? ` (in ${links} places)` : ''}`
      : entries > 0
        ? `${entries === 1 ? 'the entry' : `${entries} entries`} with ${shown(order.url)} ${entries === 1 ? 'is' : 'are'} removed`
        : `the link to ${shown(order.url)} is removed${links > 1 ? ` (in ${links} places)` : ''}`
  return { state: { ...state, lists: fixed.map(({ path, text }) => ({ path, text })) }, result: { kind: 'done', order, line, left } }
}

function sayLeft(fixed: readonly (FixedList & { readonly path: string })[]): string {
  const lines = fixed.flatMap(({ path, left }) => left.map(({ line, why }) => `line ${line} of ${code(path)} (${why})`))
  return lines.length === 0 ? '' : ` Please check by hand: ${enumerate(lines, 10)}.`
}

function shown(url: string): string {
  return code(maskSecrets(url))
}

function changedFiles(before: State, after: State): { path: string; text: string }[] {
  const lists = after.lists.filter(({ text }, index) => text !== before.lists[index]!.text)
  const { config } = after
  return config.text !== undefined && config.text !== before.config.text ? [...lists, { path: config.path, text: config.text }] : [...lists]
}

function bodyOf(number: number, done: readonly Done[]): string {
  const lines = done.map(({ order, line }) => `- ${line}. Requested by ${escapeText(order.person)}.`)
  return `Requested in #${number}:\n\n${lines.join('\n')}\n\nRequests made there before this is merged are added here. Close it if you do not want it.`
}

function answerTo(proposed: Proposed, { line, left }: Done): Answer {
  const done = (number: number, words: string): Answer => ({ verdict: 'done', text: `${words} #${number}: ${line}.${left}` })
  switch (proposed.kind) {
    case 'opened':
      return done(proposed.number, 'I opened')
    case 'updated':
      return done(proposed.number, 'I added this to')
    case 'unchanged':
      return proposed.number === undefined ? refused('There is nothing to change.') : done(proposed.number, 'It is in')
    case 'withdrawn':
      return refused(`Nothing was left of #${proposed.number}, so I closed it.`)
    case 'moved':
      return refused('The default branch changed in the meantime. Write the command again.')
    case 'left':
    case 'refused':
      return refused(`I could not propose this: ${escapeText(proposed.why)}.`)
  }
}

function refused(text: string): Answer {
  return { verdict: 'refused', text }
}
