/** Runs the rules over one list and turns what they say into findings; the only runner of lint-rules. */
import { type Exceptions, exceptionsIn } from '../lint-rules/exceptions.ts'
import { type RuleName, ruleNames, rules } from '../lint-rules/index.ts'
import { type Context, helpUrl, problemsOf, type Reading, read, tooMuch, type Unread } from '../lint-rules/list-rule.ts'
import { withoutRepeats } from '../lint-rules/one-voice.ts'
import { type Level, type RuleSettings, settingOf, severityOf } from '../lint-rules/severities.ts'
import { applyFixes, compareFindings, type Finding, type Fix, type Problem, type Unjudged } from './finding.ts'
import { TooManySteps, within } from './list/markdown/limits.ts'
import { positionOf, type Span, wholeLines } from './list/markdown/span.ts'
import { gateOf, isSafe, weakest } from './safe-fix.ts'

export type { RuleSettings }

/** The settings with every rule off but one. */
export function alone(settings: RuleSettings, rule: string): RuleSettings {
  return Object.fromEntries(ruleNames.map((name) => [name, name === rule ? (settings[name] ?? ['on']) : ['off']]))
}

/** A linted list: its reading, which may be a repaired one, and its findings in order. */
export type Linted = { readonly reading: Reading; readonly findings: readonly Finding[]; readonly unjudged: readonly Unjudged[] }

/** The findings of a text, in order, each with its corrected lines where it has a fix. */
export function lintText(source: string, path: string, settings: RuleSettings = {}, context: Context = {}): Linted {
  return judge(read(source, path, context), settings)
}

/** The findings of a text that has been read already, and what of it is not judged. */
export function judge(reading: Reading, settings?: RuleSettings, exceptions?: Exceptions): Linted {
  const said = (unread: readonly Unread[]): Unjudged[] => unread.map((one) => ({ path: reading.document.path, ...one }))
  try {
    return { reading, findings: lint(reading, settings, exceptions), unjudged: said(reading.unjudged) }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error
    return { reading, findings: [], unjudged: said([tooMuch]) }
  }
}

/**
 * The findings of a text that has been read already, without those that exceptions switch off: its own comments, or what else is given.
 * @throws {TooManySteps} where that is too much work.
 */
export function lint(reading: Reading, settings: RuleSettings = {}, exceptions: Exceptions = exceptionsIn(reading)): Finding[] {
  return within(reading.text.length, () => runRules(reading, settings, exceptions))
}

function runRules(reading: Reading, settings: RuleSettings, exceptions: Exceptions): Finding[] {
  const findings = ruleNames.flatMap((rule) => {
    const [level, options] = settingOf(settings, rule)
    return level === 'off' ? [] : runRule(rule, options, reading).map((problem) => toFinding(problem, { rule, level, reading }))
  })
  const isOff = exceptions(findings.map(({ rule, place }) => ({ rule, at: place.start })))
  return correctTogether(reading, withoutRepeats(findings.filter((_, index) => !isOff[index]).sort(compareFindings), atOf))
}

const atOf = ({ place: { start, end } }: Finding) => ({ line: start.line, start: start.offset, end: end.offset })

/** What one rule says. @throws {TooManySteps} where that is too much work, and a bug of the rule under its name. */
function runRule(rule: RuleName, options: unknown, reading: Reading): readonly Problem[] {
  try {
    return problemsOf(rules[rule].plugin, reading, options)
  } catch (error) {
    if (error instanceof TooManySteps) throw error
    throw new Error(`The rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function toFinding(problem: Problem, { rule, level, reading }: { rule: RuleName; level: Level; reading: Reading }): Finding {
  const { path } = reading.document
  const place = (span: Span) => positionOf(reading.lines, span)
  return {
    rule,
    severity: severityOf(problem, rule, level),
    path,
    place: place(problem.at),
    message: problem.message,
    url: helpUrl(rule),
    form: problem.form ?? problem.message,
    ...(problem.evidence ? { evidence: problem.evidence } : {}),
    ...(problem.fix ? { fix: problem.fix } : {}),
    ...(problem.related
      ? { related: problem.related.map((other) => ('at' in other ? { message: other.message, path, place: place(other.at) } : other)) }
      : {}),
  }
}

/** Gives every finding with a fix the lines it corrects, with all fixes of the same entry applied: one voice per entry. */
export function correctTogether(reading: Reading, findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, { lines: Span; findings: Finding[] }>()
  const keys = findings.map((finding) => {
    if (!finding.fix || isElsewhere(finding)) return undefined
    const lines = touchedLines(reading, finding)
    const key = `${lines.start}-${lines.end}`
    const group = groups.get(key) ?? { lines, findings: [] }
    group.findings.push(finding)
    groups.set(key, group)
    return key
  })
  const safe = new Map([...groups].map(([key, group]) => [key, correctSafely(reading.text, group)]))
  const written = new Map<string, number>()
  return findings.map((finding, index) => {
    const key = keys[index]
    if (key === undefined) return finding
    const { corrected, kept, joined } = safe.get(key)!
    if (!kept.has(finding)) return withoutFix(finding)
    const before = written.get(key) ?? 0
    written.set(key, before + corrected.length)
    const fixed = joined?.of.has(finding) ? { ...finding, fix: joined.fix } : finding
    return before > mostWritten ? fixed : { ...fixed, corrected, lines: groups.get(key)!.lines }
  })
}

type Group = { readonly lines: Span; readonly findings: readonly Finding[] }
/** Findings whose fixes are safe only together, and all these as one. */
type Joined = { readonly of: ReadonlySet<Finding>; readonly fix: Fix }
/** Lines with their fixes, the findings that keep theirs, and those among them that share one. */
type Corrected = { readonly corrected: string; readonly kept: ReadonlySet<Finding>; readonly joined?: Joined }

/**
 * The lines of a group with its fixes that are safe, alone and together. Those of one rule that are not safe alone may be as one, as where
 * each of them writes half a pair of brackets. Where checking each alone would take too long, and where those that are safe alone are not
 * together, all or none are.
 */
function correctSafely(text: string, { lines, findings }: Group): Corrected {
  const before = text.slice(lines.start, lines.end)
  const correct = (some: readonly Finding[]): string => apply(text, lines, [...new Set(some.map(({ fix }) => fix!))])
  const isFew = findings.length * before.length <= mostProved
  const safe = isFew ? findings.filter((one) => isSafe(before, correct([one]), gateOf(one))) : findings
  const after = correct(safe)
  const isWhole = safe.length === 0 || (isFew && safe.length === 1) || isSafe(before, after, weakest(safe.map(gateOf)))
  if (!isWhole) return { corrected: before, kept: new Set() }
  const kept = new Set(safe)
  const joined = joinedOf(findings.filter((one) => !kept.has(one)))
  if (!joined) return { corrected: after, kept }
  const more = correct([...safe, ...joined.of])
  const isSafeToo = (from: string, of: Iterable<Finding>, to: string): boolean => isSafe(from, to, weakest([...of].map(gateOf)))
  const isOne = isSafeToo(before, joined.of, apply(text, lines, [joined.fix])) && isSafeToo(before, findings, more)
  return isOne ? { corrected: more, kept: new Set(findings), joined } : { corrected: after, kept }
}

/** The fixes of some findings as one; undefined where that is no more than one, where they are of several rules, or where one does not go with another. */
function joinedOf(findings: readonly Finding[]): Joined | undefined {
  if (new Set(findings.map(({ fix }) => fix)).size < 2 || findings.some(({ rule }) => rule !== findings[0]!.rule)) return undefined
  const edits = findings.flatMap(({ fix }) => fix!).sort((a, b) => a.start - b.start || a.end - b.end)
  if (edits.some(({ start }, index) => index > 0 && start <= edits[index - 1]!.end)) return undefined
  return { of: new Set(findings), fix: edits }
}

function withoutFix({ fix: _fix, corrected: _corrected, lines: _lines, ...rest }: Finding): Finding {
  return rest
}

/** So many characters are read to prove each fix of the same lines by itself. */
const mostProved = 10_000

/** So many characters are said in corrections of the same lines, which each of their findings has: an entry of many lines may have as many findings. */
const mostWritten = 200_000

/** Whether a fix changes more than the entry of its finding: the whole file, or the place that the entry moves to. */
function isElsewhere({ rule }: Finding): boolean {
  return rule === 'no-mojibake' || rule === 'entry-order'
}

/** The lines of the entry that a fix is in, else the lines it touches. */
function touchedLines({ text, document, lines, toGiven }: Reading, { fix }: Finding): Span {
  const edits = fix ?? []
  const span = { start: edits[0]?.start ?? 0, end: edits.at(-1)?.end ?? 0 }
  const entry = entryAt(document.entries, (at) => toGiven(at), span.start)
  const whole = entry && wholeLines(text, lines, { start: toGiven(entry.place.start), end: toGiven(entry.place.end) })
  if (whole && whole.start <= span.start && span.end <= whole.end) return whole
  return wholeLines(text, lines, span)
}

/** The last of what is placed in order that begins at an offset or before it. */
export function entryAt<Placed extends { readonly place: Span }>(
  entries: readonly Placed[],
  to: (offset: number) => number,
  offset: number,
): Placed | undefined {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (to(entries[middle]!.place.start) <= offset) low = middle + 1
    else high = middle
  }
  return entries[low - 1]
}

function apply(text: string, lines: Span, fixes: readonly Fix[]): string {
  const shifted = fixes.map((fix) => fix.map((edit) => ({ start: edit.start - lines.start, end: edit.end - lines.start, text: edit.text })))
  return applyFixes(text.slice(lines.start, lines.end), shifted).text
}
