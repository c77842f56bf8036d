/** What a sentence asks of a repository: stars, contributors, age, last commit, licence and the like. What it does not surely say is left out. Pure. */
import { has, hasAlternative, isAny, type Mood, moodOf, type Phrases, phrases } from './mood.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'
import type { Statement, Word } from './statements.ts'

/** A rule as the configuration would have it. `value: undefined` takes back what another sentence says. */
export type Rule = {
  readonly part: 'repository' | 'url' | 'proposal' | 'field'
  readonly key: string
  readonly value: unknown
  readonly line: number
}

const starWords = new Set(['star', 'stars', 'stargazers', '\u2b50', '\u2605'])
const contributorWords = new Set(['contributor', 'contributors', 'committers'])
/** Words between a number and the thing that it counts. */
const between = new Set([
  'github',
  'gitlab',
  'repo',
  'repository',
  'project',
  'different',
  'distinct',
  'unique',
  'human',
  'active',
  'or',
  'more',
])

const activity = phrases(
  'commit|commits|committed|commited|pushed|push|pushes|update|updates|updated|activity|active|actively|maintained|maintenance|unmaintained|inactive|abandoned|dormant',
)
const inactivity = phrases(
  "no|without|not been|hasn't|haven't|has not|have not|not have|don't have|doesn't have|not had|lack|lacking|unmaintained|inactive|abandoned|dormant|not updated|not active",
)
const otherSubjects = phrases(
  'account|accounts|issue|issues|pr|prs|pull request|pull requests|comment|comments|respond|response|reply|reviewers|category|categories|section|sections|version|versions|article|articles|post|posts|blog|blogs|video|videos|book|books|course|courses|conference|event|events|badge|user|users|member|members|talk|talks|podcast|podcasts|newsletter|newsletters|readme|guidelines|discussion|forks',
)
/** The list itself. */
const ownSubjects = phrases('this list|this repository|this repo|our list|our repository|we have')
const ageMarks = phrases('old|of age|of existence|of history|in existence|older')
const ageBefore = phrases(
  'around for|on github for|on gitlab for|existed for|exist for|exists for|public for|existing for|published for|available for|history of|age of|age :|age|age must be|age should be',
)
const sinceBirth = phrases('ago|old|before')
const births = phrases(
  'first commit|first released|first release|created|open sourced|launched|initial commit|initial release|first published',
)

/** The rules of a statement that are about repositories. */
export function repositoryRules(statement: Statement): Rule[] {
  return [...quantityRules(statement), ...licenseRules(statement), ...plainRules(statement)]
}

function quantityRules(statement: Statement): Rule[] {
  const { words } = statement
  if (has(words, ownSubjects)) return []
  const found = quantitiesOf(words).map((quantity) => ruleFrom(statement, quantity))
  // "Those of less than three months need 20 stars" is a rule for some.
  return found.includes('condition') ? [] : found.flatMap((rule) => (typeof rule === 'object' ? rule : []))
}

/** The rule that a quantity makes; `condition` where it says which entries are meant. */
function ruleFrom(statement: Statement, quantity: Quantity): Rule | 'condition' | undefined {
  const { words } = statement
  const count = countedBy(words, quantity)
  const isTime = quantity.span !== undefined && !has(words.slice(0, quantity.end + 3), otherSubjects)
  const key = count ?? (isTime ? timeOf(statement, quantity) : undefined)
  if (!key) return undefined
  const rule: Rule = { part: 'repository', key, value: undefined, line: words[quantity.start]!.line }
  const mood = hasAlternative(words, quantity) ? 'unsure' : moodOf(statement, quantity)
  if (mood === 'unsure') return rule
  const value = count ? leastOf(quantity, mood, words) : key === 'age' ? ageOf(quantity, mood) : lastCommitOf(statement, quantity, mood)
  if (value === undefined) return 'condition'
  if (typeof value === 'number' && (value < 1 || value > (count === 'stars' ? 1_000_000 : 100))) return undefined
  return { ...rule, value }
}

/** What a number counts: "50 stars", "stars: 50", "a star count of at least 50". */
export function countedBy(words: readonly Word[], { start, end, span, comparison }: Quantity): 'stars' | 'contributors' | undefined {
  if (span !== undefined) return undefined
  const nameOf = (at: number): 'stars' | 'contributors' | undefined => {
    const word = words[at]?.text ?? ''
    return starWords.has(word) ? 'stars' : contributorWords.has(word) ? 'contributors' : undefined
  }
  let after = end
  while (after - end < 3 && between.has(words[after]?.text ?? '')) after++
  if (nameOf(after)) return words[after + 1]?.text === 'rating' ? undefined : nameOf(after)
  let before = start - 1
  while (start - before < 6 && isLink(words[before]?.text)) before--
  // "STAR 2016" is no number of stars.
  return comparison === 'bare' && before === start - 1 ? undefined : nameOf(before)
}

function isLink(word: string | undefined): boolean {
  return (
    word !== undefined && ['count', 'of', 'is', 'are', 'be', 'must', 'should', 'number', ':', 'has', 'to', 'a', 'the', 'at'].includes(word)
  )
}

const demands = phrases('must|need|needs|require|requires|required|have|has|should|ask|asks|with|minimum')

/** The least number that is meant. */
function leastOf({ comparison, value, start }: Quantity, mood: Mood, words: readonly Word[]): number | undefined {
  if (mood === 'refuses' && comparison === 'bare') return words[start - 1]?.text === 'only' ? value + 1 : undefined
  if (mood === 'refuses') return comparison === 'below' ? value : comparison === 'most' ? value + 1 : undefined
  if (comparison === 'bare') return words.length <= 5 || has(words, demands) ? value : undefined
  return comparison === 'least' ? value : comparison === 'above' ? value + 1 : undefined
}

/** Which time a span is: how old something is, or when it last changed. */
function timeOf({ words }: Statement, { start, end, comparison }: Quantity): 'age' | 'commit-within' | undefined {
  if (has(words, births)) return isAny(words, end, sinceBirth) ? 'age' : undefined
  if (has(words, activity)) return 'commit-within'
  if (isAny(words, end, ageMarks) || has(words.slice(Math.max(0, start - 3), start), ageBefore)) return 'age'
  const isByAge = ['younger', 'newer'].includes(words[start]?.text ?? '') || (words[start]?.text === 'older' && comparison === 'above')
  return isByAge ? 'age' : undefined
}

function ageOf({ comparison, span }: Quantity, mood: Mood): string | undefined {
  if (mood === 'refuses') return comparison === 'below' || comparison === 'most' ? span : undefined
  return comparison === 'least' || comparison === 'above' || comparison === 'bare' ? span : undefined
}

function lastCommitOf({ words }: Statement, quantity: Quantity, mood: Mood): string | undefined {
  const { comparison, span, start } = quantity
  const isIdle = has(words.slice(0, start), inactivity)
  if (mood === 'asks') return !isIdle && ['window', 'most', 'below'].includes(comparison) ? span : undefined
  if (isIdle) return comparison === 'most' || comparison === 'below' ? undefined : span
  return comparison === 'above' || comparison === 'least' ? span : undefined
}

const licenses: Readonly<Record<string, string>> = {
  mit: 'MIT',
  'apache 2.0': 'Apache-2.0',
  'apache 2': 'Apache-2.0',
  'bsd 2 clause': 'BSD-2-Clause',
  'bsd 3 clause': 'BSD-3-Clause',
  'gpl 2.0': 'GPL-2.0',
  'gpl 3.0': 'GPL-3.0',
  gplv2: 'GPL-2.0',
  gplv3: 'GPL-3.0',
  'lgpl 3.0': 'LGPL-3.0',
  'lgpl 2.1': 'LGPL-2.1',
  'agpl 3.0': 'AGPL-3.0',
  agplv3: 'AGPL-3.0',
  'mpl 2.0': 'MPL-2.0',
  isc: 'ISC',
  unlicense: 'Unlicense',
}
/** Families of licences: one that is named without a version, or is not known here, makes a list that nobody can be sure of. */
const families = ['bsd', 'apache', 'gpl', 'lgpl', 'agpl', 'mpl', 'epl', 'eupl', 'cc', 'cc0', 'zlib', 'boost', 'artistic']
const licenseWords = phrases('license|licence|licensed|licenced|licenses|licences')
/** A licence of the contribution, of this list, or as a part of what is written. */
const otherLicenses = phrases(
  'license list|license key|license keys|license header|pay for a license|for a license|commercial license|license manager|license plate|your contribution|your contributions|your submission|by contributing|by submitting|agree|this list|this repository|this work|this project|listed|mention|name of|column|field|format|clearly|waive|not acceptable|display|include the license in|add the license|closed source|code of|under the same|terms',
)
const openLicense = phrases(
  'osi approved|approved by the osi|approved by osi|osi license|osi licence|osi compliant|open source license|open source licence|open source licensed|open source software license|foss license|free software license',
)
const anyLicense = phrases(
  'a license|a licence|an license|license file|licence file|be licensed|valid license|clear license|proper license|appropriate license|suitable license|a valid licence|explicit license|without a license|without a licence|without license|without licence|no license|no licence|has license|with a license|without an open',
)

function licenseRules(statement: Statement): Rule[] {
  const { words } = statement
  if (!has(words, licenseWords) || has(words, otherLicenses)) return []
  const rule = (value: unknown): Rule[] => [{ part: 'repository', key: 'license', value, line: lineOf(words, licenseWords) }]
  const mood = moodOf(statement)
  const lacks = has(words, phrases('without|no|lack|lacking|missing'))
  if (has(words, openLicense)) {
    if (mood === 'unsure' || has(words, phrases('or'))) return rule(undefined)
    return (mood === 'asks') !== lacks ? rule('osi') : []
  }
  const named = namedLicenses(words)
  if (families.some((family) => has(words, phrases(family)) && !named.some((id) => id.toLowerCase().startsWith(family)))) return []
  if (named.length > 0)
    return mood === 'asks' &&
      has(words, phrases('only|must|one of|required|requires')) &&
      !has(words, phrases('such as|like|etc|similar|any'))
      ? rule(named)
      : []
  if (!has(words, anyLicense) || mood === 'unsure') return []
  return (mood === 'asks') !== lacks ? rule(true) : []
}

function namedLicenses(words: readonly Word[]): string[] {
  const text = ` ${words.map((word) => word.text).join(' ')} `
  return [...new Set(Object.entries(licenses).flatMap(([name, id]) => (text.includes(` ${name} `) ? [id] : [])))]
}

const archived = phrases('archived')
const notArchived = phrases(
  "not archived|not be archived|not to be archived|isn't archived|no archived|aren't archived|are not archived|not been archived|non archived|not an archived|neither archived",
)
const fork = phrases("not a fork|not be a fork|isn't a fork|no forks|not be forks|not forks|not simply a fork")
const readme = phrases(
  'has a readme|have a readme|and a readme|with a readme|needs a readme|requires a readme|has a clear readme|have a clear readme|has a good readme|have a good readme|include a readme|includes a readme|without a readme|no readme|have readme',
)

function plainRules(statement: Statement): Rule[] {
  const { words } = statement
  if (has(words, phrases('contain|contains|does not include'))) return []
  const mood = moodOf(statement)
  if (mood === 'unsure') return []
  const rules: Rule[] = []
  const say = (key: string, value: boolean, named: Phrases): void =>
    void rules.push({ part: 'repository', key, value, line: lineOf(words, named) })
  if (has(words, notArchived) || (has(words, archived) && mood === 'refuses')) say('archived', false, archived)
  if (has(words, fork) || (mood === 'refuses' && has(words, phrases('forks are|forks will|forks of'))))
    say('fork', false, phrases('fork|forks'))
  const lacksReadme = has(words, phrases('without a readme|no readme'))
  if (has(words, readme) && (mood === 'asks') !== lacksReadme) say('readme', true, phrases('readme'))
  return rules
}

function lineOf(words: readonly Word[], any: Phrases): number {
  return words.find((_word, at) => isAny(words, at, any))?.line ?? words[0]!.line
}
