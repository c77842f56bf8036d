/** What a sentence asks of a proposal, of the addresses and of the description in it. Pure. */
import { has, hasAlternative, moodOf, phrases } from './mood.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'
import type { Rule } from './repository-rules.ts'
import type { Statement, Word } from './statements.ts'

/** The rules of a statement that are about proposals, addresses and descriptions. */
export function proposalRules(statement: Statement): Rule[] {
  return [...entriesRule(statement), ...titleRule(statement), ...addressRules(statement), ...lengthRule(statement)]
}

const things =
  'entry|suggestion|item|project|link|resource|tool|addition|package|library|app|application|submission|repository|repo|proposal|change|list|plugin|framework|suggested item|new entry|new item|new project|book|paper|article|service'.split(
    '|',
  )
const requests = ['pull request', 'pr', 'pull requests', 'prs', 'merge request']
const onePer = phrases(
  [
    ...things.flatMap((thing) =>
      requests.flatMap((pull) => [`one ${thing} per ${pull}`, `1 ${thing} per ${pull}`, `single ${thing} per ${pull}`]),
    ),
    ...requests.flatMap((pull) => [
      ...['individual', 'separate', 'single', 'one', 'different', 'new'].flatMap((kind) => [
        ...things.flatMap((thing) => [
          `${kind} ${pull} for each ${thing}`,
          `${kind} ${pull} per ${thing}`,
          `${kind} ${pull} for every ${thing}`,
        ]),
        `${kind} ${pull} for each new`,
        `${kind} ${pull} for each of`,
      ]),
    ]),
    ...things.flatMap((thing) =>
      requests.flatMap((pull) => [
        `one ${thing} in this ${pull}`,
        `only one ${thing} is in this ${pull}`,
        `one ${thing} in a ${pull}`,
        `one ${thing} in each ${pull}`,
      ]),
    ),
  ].join('|'),
)

function entriesRule(statement: Statement): Rule[] {
  const { words } = statement
  const bare = words.filter(({ text }) => text !== 'only')
  const most = has(words, onePer) || has(bare, onePer) ? 1 : mostPer(statement)
  if (most === undefined) return []
  // "Don't add more than one" asks for one as well; only what is suggested is none.
  return [{ part: 'proposal', key: 'entries', value: moodOf(statement) === 'unsure' ? undefined : most, line: words[0]!.line }]
}

const eachPull = phrases(
  ['per', 'each', 'every', 'a single', 'one', 'a', 'any', 'the same', 'your']
    .flatMap((which) => ['pull request', 'pr'].map((pull) => `${which} ${pull}`))
    .join('|'),
)
const thingWords = new Set(things.flatMap((thing) => (thing.includes(' ') ? [] : [thing, `${thing}s`, thing.replace(/y$/, 'ies')])))

/** "No more than three entries per pull request", "each pull request has a single entry". */
function mostPer(statement: Statement): number | undefined {
  const { words } = statement
  if (!has(words, eachPull)) return undefined
  const isThing = (at: number): boolean => [at, at + 1].some((one) => thingWords.has(words[one]?.text ?? ''))
  const isSingle = words.some(({ text }, at) => text === 'single' && isThing(at + 1))
  for (const quantity of quantitiesOf(words)) {
    const { comparison, value, span, start, end } = quantity
    if (span !== undefined || value < 1 || value > 100 || !isThing(end)) continue
    const mood = moodOf(statement, quantity)
    const isOnly = words[start - 1]?.text === 'only'
    if (comparison === 'most' || (comparison === 'bare' && isOnly && mood === 'asks')) return value
    if (comparison === 'above' && mood === 'refuses') return value
  }
  return isSingle && moodOf(statement) === 'asks' ? 1 : undefined
}

const titles = phrases('title|titles|titled')
const pulls = phrases('pull request|pr|pull requests|prs')
const namings = phrases('name your pull request|name your pr|call your pull request|name the pull request')

/** A title whose place for a name is marked as one: `Add NAME`, `Add [project]`, `Add Name of List`. */
function titleRule(statement: Statement): Rule[] {
  const { words, quoted, text } = statement
  const isTitle = (has(words, titles) && has(words, pulls)) || has(words, namings)
  if (!isTitle || moodOf({ ...statement, words: withoutQuoted(statement) }) !== 'asks') return []
  const found = quoted.flatMap((one) => (isDenied(text, one) ? [] : (patternOf(one) ?? [])))
  return found.length === 1 ? [{ part: 'proposal', key: 'title', value: found[0], line: words[0]!.line }] : []
}

function withoutQuoted({ words, quoted }: Statement): Word[] {
  const inside = new Set(quoted.flatMap((one) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  return words.filter(({ text }) => !inside.has(text) || text === 'title')
}

function isDenied(text: string, quoted: string): boolean {
  const before = text.slice(0, text.indexOf(quoted)).toLowerCase()
  return /(?:not|instead of|rather than|n't (?:use|be))[ `"\u201c]{0,4}$/.test(before.slice(-30))
}

/** A title with `*` in the place of names. */
function patternOf(title: string): string | undefined {
  const named = title
    .replace(/<[^<>\n]{1,60}>|\[[^[\]\n]{1,60}\]|\{[^{}\n]{1,60}\}/g, '*')
    .replace(/\b(?:the )?(?:Name of|name of|your|Your) [^*\n]{1,60}$/, '*')
    .replace(
      /\b(?:(?:[Pp]roject|[Ll]ist|[Rr]epo|[Rr]epository|[Pp]ackage|[Aa]pp|[Tt]ool|[Rr]esource|[Ii]tem|[Ll]ibrary|[Ee]ntry|[Ss]oftware)[ -]?[Nn]ame|NAME|XYZ|XXX)\b/g,
      '*',
    )
    .replace(/\b(?:PROJECT|LIST|REPO|REPOSITORY|TITLE|TOOL|PACKAGE|LIBRARY|RESOURCE|APP|ITEM|ENTRY)(?:[ _-]NAME)?\b/g, '*')
    .replace(/\.\.\.|\u2026/g, '*')
    .replace(/\*[ -]?(?=\*)/g, '')
  const words = named.replace(/[*\s]/g, '')
  return named !== title && named.includes('*') && words.length >= 2 && title.length <= 100 ? named : undefined
}

const secure = phrases(
  'use https|https only|only https|be https|using https|served over https|links over https|urls over https|via https|https links|https urls|https addresses|through https|start with https|https version|support https|https is required',
)
const shorteners = phrases('shortener|shorteners|shortened|short links|short urls|bit.ly')

function addressRules(statement: Statement): Rule[] {
  const { words } = statement
  const mood = moodOf(statement)
  if (mood === 'unsure') return []
  const rules: Rule[] = []
  const say = (key: string, value: boolean): void => void rules.push({ part: 'url', key, value, line: words[0]!.line })
  if (mood === 'asks' && has(words, secure)) say('https', true)
  const isRefused = mood === 'refuses' || has(words, phrases("no|not|don't|without|instead of"))
  if (has(words, shorteners) && isRefused) say('shorteners', false)
  return rules
}

const descriptions = phrases('description|descriptions|summary|summaries|blurb|tagline')

/** The most characters of a description. */
function lengthRule(statement: Statement): Rule[] {
  const { words } = statement
  if (!has(words, descriptions) || has(words, phrases('title|pull request|pr|commit'))) return []
  return quantitiesOf(words).flatMap((quantity): Rule[] => {
    const { comparison, value, end, start } = quantity
    const unit = words[end]?.text ?? ''
    if (!['characters', 'chars', 'character', 'letters'].includes(unit)) return []
    // "May be at most" and "can be up to" are limits too.
    const plain = {
      ...statement,
      words: words.map((word) => (word.text === 'may' || word.text === 'can' ? { ...word, text: 'must' } : word)),
    }
    const mood = hasAlternative(words, quantity) ? 'unsure' : moodOf(plain, quantity)
    const most = mood === 'refuses' ? (comparison === 'above' ? value : undefined) : longestOf(quantity, words)
    if (mood === 'unsure') return [{ part: 'field', key: 'description', value: undefined, line: words[start]!.line }]
    return most === undefined || most < 10 || most > 2000
      ? []
      : [{ part: 'field', key: 'description', value: most, line: words[start]!.line }]
  })
}

const limits = phrases('or less|or fewer|or shorter|max|maximum|limit|limited')

function longestOf({ comparison, value }: Quantity, words: readonly Word[]): number | undefined {
  if (comparison === 'below') return value - 1
  return comparison === 'most' || comparison === 'window' || (comparison === 'bare' && has(words, limits)) ? value : undefined
}
