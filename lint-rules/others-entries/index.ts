/** Finds entries of others that a change replaced, led elsewhere or described anew: facts for whoever merges it, no accusation. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { originalOf } from '../../src/list/translation.ts'
import { replacedIn } from '../../src/list/works/in-place.ts'
import { type Context, listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { isOtherName, retargetOf, retoldOf } from './changed.ts'
import { isRename } from './renamed.ts'
import { addressOf, nameOf, type Pair, quoted } from './said.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where an entry of others was changed into something else. */
const othersEntries: Plugin<[unknown?], Root> = listRule('others-entries', options, check)
export default othersEntries

/** More of a kind than this are one: a change of so many entries is a change of the list. */
const mostOfKind = 10

function* check(list: Document, _options: Options, context: Context): Generator<Problem> {
  const { baseList, before, baseSections } = context
  if (!baseList || !before || !baseSections) return
  const inPlace = replacedIn(list, context)
  const found: Problem[] = []
  for (const entry of list.entries) {
    const gone = inPlace.get(entry)
    const was = before(entry)
    const problem = gone
      ? replaced({ list, entry, base: baseList, old: gone })
      : was && !isTranslated(list, was.document, baseList) && changed({ list, entry, base: was.document, old: was.entry })
    if (problem) found.push(problem)
  }
  for (const [form, alike] of Map.groupBy(found.filter(isOfOne(list, found)), (problem) => problem.form)) {
    yield* alike.length > mostOfKind ? [together(form!, alike)] : alike
  }
}

/** Whether an entry is compared with the one that it translates. */
function isTranslated({ path }: Document, was: Document, baseList: Document): boolean {
  return was !== baseList && (was.path === path || originalOf(path) === was.path)
}

/** An entry that stands where another one was. */
function replaced(pair: Pair): Problem {
  const { list, entry, base, old } = pair
  const isSame = isRename(pair)
  return {
    message: isSame
      ? `Unexpected name ${nameOf(list, entry)} for ${nameOf(base, old)}, which led to ${addressOf(old)}, expected the same work`
      : `Unexpected entry ${nameOf(list, entry)} in the place of ${nameOf(base, old)}, which led to ${addressOf(old)}, expected both`,
    at: entry.place,
    form: isSame ? 'renamed' : 'replaced',
    severity: isSame ? 'info' : 'warning',
  }
}

/** An entry that is still there under its name or address, and leads elsewhere or says something else. */
function changed(pair: Pair): Problem | undefined {
  const { list, entry, base, old } = pair
  const retarget = retargetOf(pair)
  if (retarget)
    return {
      message: `Unexpected link of ${nameOf(list, entry)} to ${addressOf(entry)}, expected ${addressOf(old)} as before`,
      at: entry.place,
      form: 'retargeted',
      severity: retarget,
    }
  const was = retoldOf(pair)
  if (was !== undefined)
    return {
      message: `Unexpected description of ${nameOf(list, entry)}, expected ${quoted(was)} as before`,
      at: entry.place,
      form: 'rewritten',
      severity: 'warning',
    }
  return isOtherName(pair)
    ? {
        message: `Unexpected name ${nameOf(list, entry)} for ${nameOf(base, old)}, which led to ${addressOf(old)}, expected the same work`,
        at: entry.place,
        form: 'renamed',
        severity: 'info',
      }
    : undefined
}

/**
 * A section of which so many entries, and half of them, are each described in words of their own is written anew, as in another language;
 * so is a list with more than ten of them. Entries below others are counted by themselves: many of them are not half of a few above.
 */
const fewestAnew = 3

/** Tells of a problem whether it is about one entry: not one of a section that is described anew. */
function isOfOne(list: Document, found: readonly Problem[]): (problem: Problem) => boolean {
  const rewritten = found.filter(({ form }) => form === 'rewritten')
  if (rewritten.length > mostOfKind && areDifferent(list, rewritten)) return ({ form }) => form !== 'rewritten'
  const levelOf = ({ section, depth }: Entry): string => `${section} ${depth}`
  const levels = new Map(list.entries.map((entry) => [entry.place.start, levelOf(entry)]))
  const all = Map.groupBy(list.entries, levelOf)
  const anew = new Set<Problem>()
  for (const [level, own] of Map.groupBy(rewritten, ({ at }) => levels.get(at.start)!))
    if (own.length >= fewestAnew && 2 * own.length >= all.get(level)!.length && areDifferent(list, own))
      for (const one of own) anew.add(one)
  return (problem) => !anew.has(problem)
}

/** Whether entries differ in more than their names and addresses. */
function areDifferent({ text }: Document, alike: readonly Problem[]): boolean {
  const said = alike.map(({ at }) => text.slice(at.start, at.end).replace(/\[[^[\]]*\]|\([^()]*\)/g, ''))
  return new Set(said).size > 0.8 * said.length
}

const manyWords: Readonly<Record<string, string>> = {
  replaced: 'entries in the place of others',
  renamed: 'new names of entries',
  retargeted: 'new links of entries',
  rewritten: 'new descriptions of entries',
}

/** Many of a kind as one, at the first of them. */
function together(form: string, alike: readonly Problem[]): Problem {
  return {
    message: `Unexpected ${alike.length} ${manyWords[form]}, expected them as before`,
    at: alike[0]!.at,
    form: `${form} ${alike.length}`,
    severity: alike[0]!.severity!,
  }
}
