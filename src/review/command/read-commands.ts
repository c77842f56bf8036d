/** Reads the commands in a comment: lines that begin with `/listkeeper`. What GitHub shows as code, quote or HTML only mentions commands, and is ignored. Pure. */
import { distance } from 'fastest-levenshtein'
import { isWeb, readUrl } from '../../list/identity/url.ts'
import { parseBlocks } from '../../list/markdown/parse.ts'
import type { Span } from '../../list/markdown/span.ts'
import { withoutEnd } from '../../list/markdown/without-end.ts'

/** What is to be ignored. */
export type Subject = { readonly kind: 'rule'; readonly rule: string } | { readonly kind: 'url'; readonly url: string }

export type Ignore = {
  readonly kind: 'ignore'
  readonly subject: Subject
  /** A day, as `2027-01-31`. */
  readonly until?: string
  readonly reason?: string
}

/** A command of the issue that lists dead links. */
export type IssueCommand =
  | { readonly kind: 'replace'; readonly url: string; readonly by: string }
  | { readonly kind: 'remove'; readonly url: string }
  | Ignore

/** Says no to a proposal: for a reason whose text the configuration has, with words of one's own, or both. */
export type Decline = { readonly kind: 'decline'; readonly reason?: string; readonly words?: string }

/** Lands what proposals bring; without numbers the one that the comment is on. */
export type Take = { readonly kind: 'take'; readonly numbers: readonly number[] }

/** A command that was not understood; `meant` is what was probably meant. */
export type Misread =
  | { readonly kind: 'unknown'; readonly word: string; readonly meant?: string }
  | {
      readonly kind: 'unclear'
      readonly command: 'ignore' | 'replace' | 'remove' | 'take' | 'fix' | 'accept' | 'repair'
      /** `no-part`: it was asked to do a part of what it does, and can do all of it only. */
      readonly problem: 'nothing' | 'no-rule' | 'no-address' | 'no-day' | 'no-number' | 'too-many' | 'no-part'
      readonly word: string
      readonly meant?: string
    }

export type Command = { readonly kind: 'fix' | 'recheck' | 'accept' | 'repair' | 'help' } | IssueCommand | Decline | Take | Misread

export type Place = 'pull-request' | 'issue'

export type CommandOptions = {
  /** On the issue of dead links there are other commands than on a pull request. */
  readonly where: Place
  /** The names of the rules; links have one too, though they are no rule of the list. */
  readonly rules: readonly string[]
}

/** The commands that there are. */
export const commandWords: Readonly<Record<Place, readonly string[]>> = {
  'pull-request': ['fix', 'recheck', 'accept', 'decline', 'take', 'repair', 'ignore', 'help'],
  issue: ['replace', 'remove', 'repair', 'ignore', 'help'],
}

/** The name under which links are spoken of beside the rules. */
export const linkRule = 'link-alive'

/** The longest reason that is kept, the longest words of one's own, and the longest word that is shown again. */
const longestReason = 200
const longestWords = 2000
const longestWord = 60

/** The commands of a comment in their order; one that is there twice is given once. */
export function readCommands(body: string, options: CommandOptions): Command[] {
  if (!/\/listkeeper/i.test(body)) return []
  // Only these end a line (CommonMark 0.31, section 2.1): what JavaScript takes for one, as U+2028, GitHub shows inside of a line.
  const text = body.replace(/\r\n?/g, '\n')
  const isTalk = covers(readTalk(text))
  const commands = new Map<string, Command>()
  let start = 0
  for (const line of text.split('\n')) {
    const rest = /^ {0,3}\/listkeeper(?![^ \t])([\s\S]*)/i.exec(line)?.[1]
    if (rest !== undefined && !isTalk(start)) {
      const command = toCommand(rest, options)
      const key = keyOf(command)
      if (!commands.has(key)) commands.set(key, command)
    }
    start += line.length + 1
  }
  return [...commands.values()]
}

/** Whether one of some spans holds an offset; offsets must rise. */
function covers(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let until = 0
  return (offset) => {
    for (; (sorted[next]?.start ?? Infinity) <= offset; next++) until = Math.max(until, sorted[next]!.end)
    return offset < until
  }
}

/** What tells a command from others: commands that name something count as often as they name something else. */
function keyOf(command: Command): string {
  switch (command.kind) {
    case 'fix':
    case 'recheck':
    case 'accept':
    case 'repair':
    case 'help':
    case 'decline':
      return command.kind
    case 'take':
      return `take ${command.numbers.join(' ')}`
    case 'ignore':
      return `ignore ${command.subject.kind === 'rule' ? command.subject.rule : command.subject.url}`
    case 'replace':
    case 'remove':
      return `${command.kind} ${command.url}`
    case 'unknown':
      return 'unknown'
    case 'unclear':
      return `unclear ${command.command}`
  }
}

/** The stretches that are no words of the comment's author, or only talk about commands. */
function readTalk(text: string): Span[] {
  const spans: Span[] = []
  for (const block of parseBlocks(text)) {
    const { kind } = block
    if (kind === 'code' || kind === 'html' || kind === 'comment' || kind === 'quote') spans.push(block)
    const leaves = kind === 'paragraph' || kind === 'heading' ? [block.leaf] : kind === 'item' ? block.leaves : []
    for (const { holes } of leaves)
      spans.push(...holes.filter((hole) => hole.kind === 'code' || hole.kind === 'html' || hole.kind === 'comment'))
  }
  return spans
}

function toCommand(rest: string, options: CommandOptions): Command {
  const [first = '', ...others] = rest.split(/[ \t]+/).filter((word) => word !== '')
  const word = bare(withoutEnd(first, /[.,;:!?]/)).toLowerCase()
  if (word === '') return { kind: 'help' }
  const known = commandWords[options.where].find((one) => one === word)
  switch (known) {
    case 'fix':
    case 'accept':
    case 'repair':
      return toWhole(known, others, options)
    case 'recheck':
    case 'help':
      return { kind: known }
    case 'ignore':
      return toIgnore(others, options)
    case 'decline': {
      const [reason, ...words] = others
      const own = shorten(words.join(' '), longestWords)
      return { kind: 'decline', ...(reason === undefined ? {} : { reason: shorten(bare(reason)) }), ...(own === '' ? {} : { words: own }) }
    }
    case 'take':
      return toTake(others)
    case 'replace': {
      const [url, by] = [others[0], others[1]?.toLowerCase() === 'by' ? others[2] : others[1]].map(toAddress)
      if (url && by) return { kind: 'replace', url, by }
      return unclear('replace', others.length < 2 ? 'nothing' : 'no-address', (url ? others[1] : others[0]) ?? '')
    }
    case 'remove': {
      const url = toAddress(others[0])
      return url ? { kind: 'remove', url } : unclear('remove', others[0] === undefined ? 'nothing' : 'no-address', others[0] ?? '')
    }
    default:
      return { kind: 'unknown', word: shorten(word), ...meantBy(word, commandWords[options.where]) }
  }
}

/** A command that does all there is to do. Whoever names a rule or an address with it wants less than that, and gets nothing done that was not asked for. */
function toWhole(kind: 'fix' | 'accept' | 'repair', words: readonly string[], { rules }: CommandOptions): Command {
  const part = words.find((word) => toSubject(withoutEnd(word, /[.,;:!?]/), [...rules, linkRule]) !== undefined)
  return part === undefined ? { kind } : unclear(kind, 'no-part', bare(withoutEnd(part, /[.,;:!?]/)))
}

/** Proposals that one command lands together. */
export const mostTaken = 20

function toTake(words: readonly string[]): Command {
  const numbers: number[] = []
  for (const word of words.flatMap((one) => one.split(',')).filter((one) => one !== '' && one.toLowerCase() !== 'and')) {
    const number = /^#?(\d{1,9})$/.exec(bare(word))?.[1]
    if (number === undefined || Number(number) === 0) return unclear('take', 'no-number', word)
    numbers.push(Number(number))
  }
  const own = [...new Set(numbers)]
  return own.length > mostTaken ? unclear('take', 'too-many', String(own.length)) : { kind: 'take', numbers: own }
}

function toIgnore([what, ...more]: readonly string[], { where, rules }: CommandOptions): Command {
  if (what === undefined) return unclear('ignore', 'nothing', '')
  const subject = toSubject(what, where === 'pull-request' ? [...rules, linkRule] : [])
  if (!subject) {
    if (where === 'issue' || /[:./]/.test(what)) return unclear('ignore', 'no-address', what)
    const name = bare(what).toLowerCase()
    return { ...unclear('ignore', 'no-rule', name), ...meantBy(name, [...rules, linkRule]) }
  }
  const rest = more[0]?.toLowerCase() === 'until' ? more.slice(1) : more
  const isDay = /^\d{4}-\d{1,2}-\d{1,2}$/.test(bare(rest[0] ?? '')) || rest.length < more.length
  if (isDay && !isRealDay(bare(rest[0] ?? ''))) return unclear('ignore', 'no-day', rest[0] ?? '')
  const reason = shorten((isDay ? rest.slice(1) : rest).join(' '), longestReason)
  return { kind: 'ignore', subject, ...(isDay ? { until: bare(rest[0]!) } : {}), ...(reason === '' ? {} : { reason }) }
}

function unclear(
  command: (Misread & { kind: 'unclear' })['command'],
  problem: (Misread & { kind: 'unclear' })['problem'],
  word: string,
): Misread & { kind: 'unclear' } {
  return { kind: 'unclear', command, problem, word: shorten(word) }
}

function toSubject(word: string, rules: readonly string[]): Subject | undefined {
  const url = toAddress(word)
  if (url) return { kind: 'url', url }
  const rule = rules.find((name) => name === bare(word).toLowerCase())
  return rule === undefined ? undefined : { kind: 'rule', rule }
}

/** An address as it was written, out of the marks that Markdown takes around one; undefined where it is none that could be checked. */
function toAddress(word: string | undefined): string | undefined {
  const url = bare(word ?? '')
  return isWeb(url) && url.length <= 2000 && !/[\u0000-\u0020\u007f<>"`]/.test(url) && readUrl(url)?.hostname ? url : undefined
}

/** A word without the code span, angle brackets or quotation marks around it. */
function bare(word: string): string {
  const start = word.replace(/^(?:`+|<|["'“])/, '')
  return start.endsWith('`') ? withoutEnd(start, /`/) : start.replace(/[>"'”]$/, '')
}

/** Whether a day is in the calendar. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}

/** The known word that a misspelt one is near to. */
export function meantBy(word: string, known: readonly string[]): { readonly meant?: string } {
  const near = known.map((one) => ({ one, far: distance(word.slice(0, longestWord), one) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far <= Math.max(2, Math.floor(near.one.length / 3)) ? { meant: near.one } : {}
}

function shorten(words: string, longest: number = longestWord): string {
  const letters = [...words]
  return letters.length <= longest ? words : `${letters.slice(0, longest - 1).join('')}…`
}
