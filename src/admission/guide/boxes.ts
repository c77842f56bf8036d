/** The boxes of a template for pull requests: which are a checklist, which an exception from a rule, which says who the author is. Pure. */

import { plainWords } from '../../review/text/plain-words.ts'
import { has, phrases } from './mood.ts'
import { quantitiesOf } from './quantities.ts'
import { countedBy, type Rule } from './repository-rules.ts'
import type { Guide, Statement } from './statements.ts'

/** What a repository must have instead where a box is ticked. */
export type GuideException = { readonly checkbox: string; readonly stars: number; readonly path: string; readonly line: number }

/** What a sentence says of an exception: what holds where a box is ticked, and, where it says so too, what holds else. */
export type ExceptionRead = { readonly exception: GuideException; readonly usual: readonly Rule[] }

const ticking = phrases('ticked|tick|ticks|checked|check|box|checkbox|selected|select')
const special = phrases('hidden gem|gem|exception|exempt|special case|instead')

export function isTemplate(path: string): boolean {
  return /pull_request_template/i.test(path)
}

/** The exception that a sentence makes for a box, where it surely does. */
export function exceptionOf(statement: Statement, boxes: readonly string[]): ExceptionRead | undefined {
  const { words, path, line, box } = statement
  const named = box ?? boxNamed(statement, boxes)
  if (named === undefined || (box === undefined ? !has(words, ticking) : !has(words, special))) return undefined
  const stars: { value: number; line: number }[] = []
  for (const quantity of quantitiesOf(words)) {
    const { comparison, value, span, start } = quantity
    const isStars = countedBy(words, quantity) === 'stars' || (stars.length > 0 && comparison === 'bare' && span === undefined)
    if (!isStars || comparison === 'below' || comparison === 'most' || comparison === 'window') continue
    stars.push({ value: comparison === 'above' ? value + 1 : value, line: words[start]!.line })
  }
  const [first, second, ...more] = stars
  const own = second ?? first
  if (!own || more.length > 0 || (second && (box !== undefined || second.value >= first!.value))) return undefined
  const usual: Rule[] = second ? [{ part: 'repository', key: 'stars', value: first!.value, line: first!.line }] : []
  return { exception: { checkbox: nameOf(named), stars: own.value, path, line }, usual }
}

/** The words that a box begins with, up to the first mark: a person may write something after them. */
function nameOf(box: string): string {
  const name = box.split(/[(:,.;\u2013\u2014]| - /, 1)[0]!.trim()
  return plainWords(name).length > 2 ? name : box
}

/** The one box whose words a sentence has in quotes or code; hyphens and letter case aside. */
function boxNamed({ quoted }: Statement, boxes: readonly string[]): string | undefined {
  const found = boxes.filter((box) => quoted.some((one) => plainWords(one).length > 2 && plainWords(box).includes(plainWords(one))))
  return found.length === 1 ? found[0] : undefined
}

/** Boxes that not every proposal ticks. */
const someOnly = phrases(
  'if applicable|if any|if relevant|if needed|that apply|choose|select one|pick one|type of change|optional|n a|not applicable',
)
const authors = phrases(
  "i am the author|i am the owner|i am the creator|i am the maintainer|i am the developer|i'm the author|i'm the owner|i'm the creator|i'm the maintainer|i am an author|i am a maintainer|i'm a maintainer|i am affiliated|i am the original author|i wrote this project|i maintain this project|i created this project|i own this project",
)

type Boxes = { readonly checklist?: number; readonly owner?: { readonly box: string; readonly line: number } }

/** What the boxes of a template ask; exceptions and the box about the author are not part of its checklist. */
export function readBoxes({ text }: Guide, statements: readonly Statement[], exceptions: readonly string[]): Boxes {
  const first = new Map<string, Statement>()
  for (const one of statements) if (one.box !== undefined && !first.has(one.box)) first.set(one.box, one)
  const owners = [...first.values()].filter(({ words }) => has(words, authors))
  const list = [...first.values()].filter((one) => !owners.includes(one) && !exceptions.includes(one.box!))
  const isForAll =
    list.length >= 2 &&
    !statements.some(
      ({ box, words }) => box !== undefined && !exceptions.includes(box) && (words[0]?.text === 'if' || has(words, someOnly)),
    ) &&
    !/\b(?:that|if|where|which) (?:it )?appl(?:y|ies|icable)\b|\bchoose\b|\btypes? of changes?\b|\boptional\b/i.test(text)
  const owner = owners.length === 1 ? owners[0]! : undefined
  return {
    ...(isForAll ? { checklist: list[0]!.line } : {}),
    ...(owner && owner.box!.length <= 200 ? { owner: { box: owner.box!, line: owner.line } } : {}),
  }
}
