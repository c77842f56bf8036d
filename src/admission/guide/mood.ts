/** Whether a sentence asks for something, turns something down, or only suggests it. Pure. */
import { isAt, type Quantity } from './quantities.ts'
import type { Statement, Word } from './statements.ts'

/** `unsure`: it suggests, gives an example or has an alternative, so it is no rule. */
export type Mood = 'asks' | 'refuses' | 'unsure'

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Phrases with `|` between them. */
export function phrases(text: string): Phrases {
  return Map.groupBy(
    text.split('|').map((phrase) => phrase.split(' ')),
    ([first = '']) => first,
  )
}

/** Whether one of some phrases begins at a word. */
export function isAny(words: readonly Word[], at: number, any: Phrases): boolean {
  return any.get(words[at]?.text ?? '')?.some((phrase) => isAt(words, at, phrase)) ?? false
}

export function has(words: readonly Word[], any: Phrases): boolean {
  return words.some((_word, at) => isAny(words, at, any))
}

const hedges = phrases(
  "prefer|preferred|preferable|preferably|ideally|ideal|recommend|recommended|encourage|encouraged|optional|optionally|not a strict|not strict|rule of thumb|not required|not necessary|not mandatory|don't need|do not need|doesn't need|needn't|usually|generally|typically|mostly|often|sometimes|nice to have|bonus|may|might|could|can|consider|roughly|approximately|~|e.g|for example|for instance|example|unless|except|exception|exceptions|although|though|even|vouch|justify|justified|explain|argue|mark|marked|tagged|flagged|label|labelled|labeled|remove|removed|removal|delete|deleted|prune|pruned|purged|flag|aim|would be|counts as|guideline|either|any of|one of the following|used to|stale|reviewed by|currently|fine|okay|ok|without review|newly|give or take",
)
const refusals = phrases(
  "not accept|not accepted|not be accepted|don't accept|won't accept|won't be accepted|not acceptable|unacceptable|not be merged|won't be merged|not be added|won't be added|not be considered|won't be considered|not be listed|not be included|not eligible|ineligible|disqualified|reject|rejected|rejects|decline|declined|refuse|refused|denied|excluded|exclude|not allowed|not permitted|forbidden|prohibited|be closed|not submit|don't submit|not propose|don't propose|not add|don't add|not suggest|don't suggest|not include|don't include|not open|don't open|not list|don't list|avoid|never|not welcome|not qualify|don't qualify|not meet|unwanted|no projects|no project|no repositories|no repository|no repos|no repo|no packages|no package|no tools|no tool|no libraries|no apps|no entries|no software|must not|mustn't|should not|shouldn't|not allow|don't allow|off limits|exclusion|exclusions|not a good fit",
)

/** What a sentence does, and what its list or heading does to it. The words of a quantity of it are not read: "no more than" turns nothing down. */
export function moodOf({ words: all, around }: Statement, quantity?: Quantity): Mood {
  const words = quantity ? [...all.slice(0, quantity.start), { text: '#', line: 0 }, ...all.slice(quantity.end)] : all
  if (has(words, hedges) || (has(words, conditions) && !isPlainCondition(words))) return 'unsure'
  if (quantity && ['about', 'around'].includes(all[quantity.start - 1]?.text ?? '')) return 'unsure'
  const outer = around.slice(-mostAround).map(wordsOf)
  if (outer.some((one) => has(one, outerHedges))) return 'unsure'
  const own = has(words, refusals)
  const its = outer.some((one) => has(one, refusals))
  return own && its ? 'unsure' : own || its ? 'refuses' : 'asks'
}

/** So much of what is around a sentence is read. */
const mostAround = 8
const longestAround = 300

const conditions = phrases('if|when|where')
const outerHedges = phrases(
  "prefer|preferred|preferably|ideally|recommended|recommendations|optional|nice to have|bonus|suggestions|tips|at least one of|one of the following|any of|either|example|examples|removal|removing|removals|maintenance|stale|cleanup|remove|removed|if you|faq|reviewers|review process|for maintainers|maintainer's|code of conduct|new categories|new category|new section|sections|development|issues|reporting|how to star|criteria below are not",
)

/** "Rejected if it has fewer than 50 stars", "at least 100 stars (if on GitHub)": conditions that change nothing. */
function isPlainCondition(words: readonly Word[]): boolean {
  return has(words, refusals) || words.every((_word, at) => !isAny(words, at, conditions) || isAny(words, at, plainConditions))
}

const plainConditions = phrases(
  "if on github|if hosted on github|if it is on github|if it's on github|if available|if applicable|if it is a repository|if it's a repository|if open source",
)

function wordsOf(text: string): Word[] {
  return [
    ...text
      .slice(0, longestAround)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*|~/gu),
  ].map(([word]) => ({ text: word, line: 0 }))
}

/** Things that two names of stay one: "a repository or project". */
const nouns = new Set(
  'repo repos repository repositories project projects package packages library libraries tool tools app apps application applications program plugin plugins resource resources software list lists entry entries item items link links framework frameworks module modules service services github gitlab'.split(
    ' ',
  ),
)
const idioms = new Set('more above higher greater older newer newly less later fewer'.split(' '))

/** Whether a sentence leaves a choice beside a quantity: two contributors or more than 50 stars. */
export function hasAlternative(words: readonly Word[], { start, end }: Pick<Quantity, 'start' | 'end'>): boolean {
  return words.some(({ text }, at) => {
    if (text !== 'or') return false
    const [before, after] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? '']
    const isIdiom = idioms.has(after) && words[at + 2]?.text !== 'than'
    if (at >= start && at <= end) return !isIdiom
    const isPair = nouns.has(before) && (nouns.has(after) || nouns.has(words[at + 2]?.text ?? ''))
    return !isPair && !isIdiom
  })
}
