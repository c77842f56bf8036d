/**
 * The one gate for all fixes: what a correction may never do to the lines it corrects. It compares structure alone (brackets, quotes, code,
 * emphasis, addresses, words, doubled separators) before and after, because linting each corrected line again would take too long.
 */

/**
 * What has to survive besides the balance of marks: all words and addresses; the words alone, for rules whose business is to change
 * addresses; the addresses and all words but those of dates, where a date is written otherwise; the addresses and all but a letter or two of
 * the words, where a word itself is corrected; or nothing else.
 */
export type Gate = 'all' | 'dates' | 'words' | 'letters' | 'marks'

/** Rules that change links, or write lines of their own. */
const gates: Readonly<Record<string, Gate>> = {
  'canonical-url': 'words',
  'link-alive': 'words',
  'link-syntax': 'words',
  'no-broken-targets': 'words',
  'no-deceptive-links': 'words',
  'no-tracking-parameters': 'words',
  'no-invisible-characters': 'marks',
  references: 'marks',
  'table-of-contents': 'marks',
}

/** Faults of one word, or of its first letter: it takes another form, and no other word may change. */
const wordForms = /^(?:value |case |label |form (?:\d+ )?words of the link |slipped bullet$|field \S+ (?:shape|label|value)$)/

/** Faults in how a date is written. */
const dateForms = /^form (?:\d+ )?(?:zeros in )?date /

/** With its quotation mark an address is read as one, which before was words. */
const openQuote = 'open quotation mark'
/** A word goes. */
const doubledWord = 'doubled word'

/** How much of a finding's lines its fix has to leave. */
export function gateOf({ rule, form }: { readonly rule: string; readonly form: string }): Gate {
  if ((rule === 'link-syntax' && form === openQuote) || form === doubledWord) return 'marks'
  return gates[rule] ?? (wordForms.test(form) ? 'letters' : dateForms.test(form) ? 'dates' : 'all')
}

/** What fixes together have to leave: what each of them has to. */
export function weakest(all: readonly Gate[]): Gate {
  const has = (gate: Gate): boolean => all.includes(gate)
  const own = (['words', 'letters', 'dates'] as const).filter(has)
  return has('marks') || own.length > 1 ? 'marks' : (own[0] ?? 'all')
}

/** Whether a correction changes its lines, leaves no mark of them worse than before, and loses none of what its gate keeps. Linear in both texts. */
export function isSafe(before: string, after: string, gate: Gate): boolean {
  if (before === after) return false
  const [old, now] = [readMarks(before), readMarks(after)]
  if (faults.some((fault) => now[fault] > old[fault])) return false
  if (gate === 'all' && now.brackets > 0 && now.surplus !== old.surplus) return false
  if (gate === 'marks') return true
  if (gate === 'words') return isKept(old.words, now.words)
  if (gate === 'dates') return isKept(old.words.filter(isNoDate), now.words) && isKept(old.addresses, now.addresses)
  const hasWords = gate === 'letters' ? lettersOf(now.words) >= lettersOf(old.words) - 2 : isKept(old.words, now.words)
  return hasWords && isKept(old.addresses, now.addresses)
}

type Marks = {
  /** Brackets without a partner of their kind, and those that cross others besides. */
  readonly alone: number
  readonly brackets: number
  /** Of each kind of brackets, how many more open than close: a half pair that is added or removed has to make all even. */
  readonly surplus: string
  readonly quotes: number
  readonly code: number
  readonly emphasis: number
  readonly doubled: number
  readonly words: readonly string[]
  readonly addresses: readonly string[]
}
const faults = ['alone', 'brackets', 'quotes', 'code', 'emphasis', 'doubled'] as const

function readMarks(text: string): Marks {
  const { rest: prose, open: code } = withoutCode(text.replace(/\\[!-/:-@[-`{-~]/g, '\u0001\u0001'))
  const addresses: string[] = []
  const bare = prose.replace(address, (found) => {
    addresses.push(found.replace(/^\]\(<?/, '').replace(/[.,;:!?]$/, ''))
    if (!found.startsWith('](')) return '\u0002'
    return found.startsWith('[', 2) ? ']([](' : ']('
  })
  return {
    alone: aloneIn(bare),
    brackets: unpaired(bare),
    surplus: surplusIn(bare),
    quotes: ((bare.split('"').length + 1) % 2) + Math.abs(bare.split('“').length - bare.split('”').length),
    code,
    emphasis: openEmphasis(bare),
    doubled: bare.match(doubled)?.length ?? 0,
    words: text.replace(address, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
    addresses,
  }
}

/** Where a link leads, in Markdown and in HTML, and addresses in the text; up to the first bracket, after which words begin. A link in the place of an address is one, where the text before it is not empty. */
const address =
  /\]\((?:(?<!\[\]\()\[[^[\]()\n]*\]\()?<?[^\s()<>[\]]*|\b(?:href|src|name|id)=(?:"[^"]*"|'[^']*')|(?:https?|ftp|mailto)[:：][^\s<>()[\]"'`|]*/giu

/** A separator that follows another, and two periods. */
const doubled = /(?:(?<=\s)[-–—~:|,]+\s+(?=[-–—~,:](?:\s|$)))|(?<![.。])[.。]{2}(?![.。])|[.。]{4,}|[,;:，；：]{2}/gu

/** The text with a mark for each code span, and the number of backtick runs that open none. */
export function withoutCode(text: string): { readonly rest: string; readonly open: number } {
  const runs = [...text.matchAll(/`+/g)]
  const byLength = Map.groupBy(runs.keys(), (index) => runs[index]![0].length)
  const next = new Map([...byLength.keys()].map((length) => [length, 0]))
  let rest = ''
  let at = 0
  let open = 0
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!
    const same = byLength.get(run[0].length)!
    let place = next.get(run[0].length)!
    while (place < same.length && same[place]! <= index) place++
    next.set(run[0].length, place)
    const close = same[place]
    if (close === undefined) {
      open++
      continue
    }
    const end = runs[close]!.index + run[0].length
    rest += `${text.slice(at, run.index)}\u0001`
    at = end
    index = close
  }
  return { rest: rest + text.slice(at), open }
}

const partners: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '］': '［',
  '】': '【',
  '」': '「',
  '』': '『',
  '》': '《',
}
const openers: ReadonlySet<string> = new Set(Object.values(partners))

/** Brackets without a partner, those that cross others among them. */
function unpaired(text: string): number {
  const stack: string[] = []
  let count = 0
  for (const character of text) {
    if (openers.has(character)) stack.push(character)
    else if (partners[character] !== undefined) {
      if (stack.at(-1) === partners[character]) stack.pop()
      else count++
    }
  }
  return count + stack.length
}

/** Brackets without a partner, each kind by itself. */
function aloneIn(text: string): number {
  const waiting = new Map([...openers].map((opener) => [opener, 0]))
  let count = 0
  for (const character of text) {
    const opener = partners[character] ?? character
    const open = waiting.get(opener)
    if (open === undefined) continue
    if (opener !== character && open === 0) count++
    else waiting.set(opener, open + (opener === character ? 1 : -1))
  }
  for (const open of waiting.values()) count += open
  return count
}

function surplusIn(text: string): string {
  const surplus = new Map([...openers].map((opener) => [opener, 0]))
  for (const character of text) {
    const opener = partners[character] ?? character
    const count = surplus.get(opener)
    if (count !== undefined) surplus.set(opener, count + (opener === character ? 1 : -1))
  }
  return [...surplus.values()].join()
}

/** Marks of emphasis and strike-through without a partner, as CommonMark pairs them, roughly: a run beside a word opens or closes. */
function openEmphasis(text: string): number {
  const open = new Map<string, number>()
  let count = 0
  for (const { 0: run, index } of text.matchAll(/\*+|_+|~~+/g)) {
    const [before, after] = [text[index - 1] ?? ' ', text[index + run.length] ?? ' ']
    const [opens, closes] = [!/\s/.test(after), !/\s/.test(before)]
    if (run[0] === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue
    const waiting = open.get(run[0]!) ?? 0
    const closed = closes ? Math.min(waiting, run.length) : 0
    const left = run.length - closed
    open.set(run[0]!, waiting - closed + (opens ? left : 0))
    if (!opens && closes) count += left
  }
  for (const left of open.values()) count += left
  return count
}

/** Whether everything is there as often as before. */
function isKept(before: readonly string[], after: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const one of after) counts.set(one, (counts.get(one) ?? 0) + 1)
  return before.every((one) => {
    const left = counts.get(one) ?? 0
    counts.set(one, left - 1)
    return left > 0
  })
}

const dateWord =
  /^(?:\d{1,4}|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/

function isNoDate(word: string): boolean {
  return !dateWord.test(word)
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}
