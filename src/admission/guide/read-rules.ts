/** Reads the rules of a list from its guide for contributors and its template for pull requests. What they do not surely say, and what they say in two ways, is left out. English first. Pure. */

import { plainWords } from '../../review/text/plain-words.ts'
import { exceptionOf, type GuideException, isTemplate, readBoxes } from './boxes.ts'
import { proposalRules } from './proposal-rules.ts'
import { type Rule, repositoryRules } from './repository-rules.ts'
import { type Guide, readStatements, type Statement } from './statements.ts'

/** A rule, and where it was read. */
export type GuideRule = Rule & { readonly path: string }
/** The rules for the sections under a heading of the list; without one for all. */
export type SectionRules = { readonly under?: string; readonly rules: readonly GuideRule[] }
export type GuideRules = {
  readonly sections: readonly SectionRules[]
  readonly exceptions: readonly GuideException[]
  readonly proposal: readonly GuideRule[]
  /** The most characters of a description. */
  readonly length?: GuideRule
}

type Read = GuideRule & { readonly under?: string }

/** The rules of guides, by the sections of the list that their headings name. */
export function readRules(guides: readonly Guide[], sections: readonly string[] = []): GuideRules {
  const titles = new Map(sections.filter((title) => title.trim() !== '').map((title) => [plainWords(title), title]))
  const statements = guides.map((guide) => readStatements(guide))
  const boxes = guides.flatMap(({ path }, index) => (isTemplate(path) ? statements[index]!.flatMap(({ box }) => box ?? []) : []))
  const exceptions: GuideException[] = []
  const read: Read[] = []
  for (const statement of statements.flat()) {
    const { path } = statement
    const under = sectionOf(statement, titles)
    const add = (rules: readonly Rule[]): void =>
      void read.push(...rules.map((rule) => ({ ...rule, path, ...(under === undefined ? {} : { under }) })))
    const exception = exceptionOf(statement, [...new Set(boxes)])
    if (exception) exceptions.push(exception.exception)
    add(exception ? exception.usual : [...repositoryRules(statement), ...proposalRules(statement)])
  }
  const claimed = boxes.filter((box) => exceptions.some(({ checkbox }) => box.startsWith(checkbox)))
  for (const [index, guide] of guides.entries()) if (isTemplate(guide.path)) read.push(...boxRules(guide, statements[index]!, claimed))
  return {
    sections: bySection(read.filter(({ part }) => part === 'repository' || part === 'url')),
    exceptions: [...new Map(exceptions.map((one) => [one.checkbox, one])).values()].filter(({ checkbox }) => checkbox.length <= 200),
    proposal: agreed(read.filter(({ part }) => part === 'proposal')),
    ...lengthOf(read),
  }
}

function boxRules(guide: Guide, statements: readonly Statement[], exceptions: readonly string[]): Read[] {
  const { checklist, owner } = readBoxes(guide, statements, exceptions)
  const { path } = guide
  return [
    ...(checklist === undefined ? [] : [{ part: 'proposal' as const, key: 'checklist', value: true, path, line: checklist }]),
    ...(owner ? [{ part: 'proposal' as const, key: 'owner-box', value: owner.box, path, line: owner.line }] : []),
  ]
}

function lengthOf(read: readonly Read[]): { length?: GuideRule } {
  const [length] = agreed(read.filter(({ part }) => part === 'field'))
  return length ? { length } : {}
}

/** The heading of the list that a statement is under: its own heading, or the item that names a section before a colon. */
function sectionOf({ around }: Statement, titles: ReadonlyMap<string, string>): string | undefined {
  return around.map((one) => titles.get(plainWords(one))).findLast((title) => title !== undefined)
}

/** Rules by section. In the configuration the first match holds alone, so each section has those for all besides its own. */
function bySection(read: readonly Read[]): SectionRules[] {
  const common = agreed(read.filter(({ under }) => under === undefined))
  const own = Map.groupBy(
    read.filter(({ under }) => under !== undefined),
    ({ under }) => under!,
  )
  const sections = [...own].flatMap(([under, rules]): SectionRules[] => {
    const settled = agreed(rules)
    if (settled.length === 0) return []
    const named = new Set(rules.map(({ part, key }) => `${part} ${key}`))
    return [{ under, rules: [...settled, ...common.filter(({ part, key }) => !named.has(`${part} ${key}`))] }]
  })
  return common.length > 0 ? [...sections, { rules: common }] : sections
}

/** Of each key the value that all who name it agree on, where it was read first. */
function agreed(read: readonly Read[]): GuideRule[] {
  return [...Map.groupBy(read, ({ part, key }) => `${part} ${key}`).values()].flatMap((same): GuideRule[] => {
    const strict = same.find(({ key, value }) => key === 'license' && value === 'osi') ?? same[0]!
    if (!same.every(({ value }) => isSame(value, strict.value))) return []
    const { under: _under, ...rule } = strict
    return [rule]
  })
}

/** Whether two values are one rule. "More than 100" and "at least 100" are, in what people write. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return false
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= 1
  if (typeof one === 'string' && typeof other === 'string')
    return one === other || (daysOf(one) !== undefined && daysOf(one) === daysOf(other))
  return JSON.stringify(one) === JSON.stringify(other) || (one === true && other === 'osi')
}

function daysOf(span: string): number | undefined {
  const found = /^(\d{1,4})(d|w|mo|y)$/.exec(span)
  if (!found) return undefined
  return Number(found[1]) * { d: 1, w: 7, mo: 30, y: 360 }[found[2] as 'd' | 'w' | 'mo' | 'y']
}
