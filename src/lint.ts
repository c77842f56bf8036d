/** Runs the rules over one list and turns what they say into findings; the only runner of lint-rules. */
import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { type RuleName, ruleNames, rules } from '../lint-rules/index.ts'
import { type Context, helpUrl, lendReading, problems, type Reading, read, tooMuch, type Unread } from '../lint-rules/list-rule.ts'
import { applyFixes, compareFindings, type Finding, type Fix, type Problem, type Severity, type Unjudged } from './finding.ts'
import { TooManySteps, within } from './list/markdown/limits.ts'
import { type Point, positionOf, type Span, wholeLines } from './list/markdown/span.ts'
import { switchedOff } from './list/switches.ts'
import { withoutRepeats } from './one-voice.ts'

/** A rule's severity and options as configured; absent rules run at their own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleName, readonly [Severity | 'off' | 'on', unknown?]>>>

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
  const {
    text,
    document: { path },
  } = reading
  const file = new VFile({ value: text, path: path === '' ? 'README.md' : path })
  lendReading(file, reading)
  const processor = unified()
  for (const [name, { plugin, isOff }] of Object.entries(rules) as [RuleName, (typeof rules)[RuleName]][]) {
    const [level, options] = settings[name] ?? [isOff ? 'off' : 'on']
    if (level !== 'off') processor.use(plugin, ['on', options])
  }
  const tree: Root = { type: 'root', children: [] }
  processor.runSync(tree, file)
  const findings: Finding[] = []
  for (const message of file.messages) {
    const problem = problems.get(message)
    if (message.cause instanceof TooManySteps) throw message.cause
    if (!problem && message.source === 'remark-lint')
      throw new Error(`The rule ${message.ruleId} failed: ${message.reason}`, { cause: message.cause })
    if (problem) findings.push(toFinding(problem, { rule: message.ruleId as RuleName, reading, settings }))
  }
  const isOff = exceptions(findings.map(({ rule, place }) => ({ rule, at: place.start })))
  return correctTogether(reading, withoutRepeats(findings.filter((_, index) => !isOff[index]).sort(compareFindings)))
}

/** A comment that switches rules off or on, without rules all of them; its span counts in `Document.text`. */
export type Control = Span & { readonly verb: 'enable' | 'disable' | 'ignore'; readonly rules: readonly RuleName[] }

/** The comments of a text that switch rules off or on, in order. */
export function controlsIn({ document, text }: Reading): Control[] {
  if (!/<!--\s*lint\s/.test(text)) return []
  return document.blocks.flatMap((block) => (block.kind === 'comment' ? (readControl(document.text, block) ?? []) : []))
}

/** A comment of another verb, or that names no rule of listkeeper, controls nothing: remark's message control throws at some of them. */
function readControl(text: string, { start, end }: Span): Control | undefined {
  const value = text.slice(start, end).trim()
  const found = /^<!--\s*lint\s+(enable|disable|ignore)((?:\s+[-\w]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*-->$/.exec(value)
  if (!found) return undefined
  const names = found[2]!.split(/\s+/).filter((name) => name !== '')
  const own = names.filter((name): name is RuleName => Object.hasOwn(rules, name))
  return names.length > 0 && own.length === 0 ? undefined : { start, end, verb: found[1] as Control['verb'], rules: own }
}

/** A rule at a place, which counts in the given text as findings do. */
export type Spot = { readonly rule: string; readonly at: Point }

/** Tells of each of some spots whether it is switched off. */
export type Exceptions = (spots: readonly Spot[]) => readonly boolean[]

/** What the comments of a text switch off, as remark does it. */
export function exceptionsIn(reading: Reading): Exceptions {
  const controls = controlsIn(reading)
  if (controls.length === 0) return (spots) => spots.map(() => false)
  const { document, toGiven } = reading
  const kept = new Set(controls.map(({ start }) => start))
  const blocks = document.blocks.filter(({ kind, start }) => kind !== 'comment' || kept.has(start))
  const next = new Map(blocks.map((block, index) => [block.start, blocks[index + 1]]))
  const isOff = switchedOff(
    controls.map(({ start, verb, rules: names }) => {
      const following = next.get(start)
      return { at: toGiven(start), end: following && toGiven(following.end), verb, rules: names }
    }),
  )
  // What is after the last block is in none, so that remark takes no message from there.
  const end = blocks.reduce((last, block) => Math.max(last, toGiven(block.start), toGiven(block.end)), 0)
  return (spots) =>
    spots.map(({ rule, at: { offset } }) => (end <= offset && offset < toGiven(document.text.length)) || isOff(rule, offset))
}

function toFinding(problem: Problem, { rule, reading, settings }: { rule: RuleName; reading: Reading; settings: RuleSettings }): Finding {
  const { path } = reading.document
  const place = (span: Span) => positionOf(reading.lines, span)
  return {
    rule,
    severity: severityOf(problem, rule, settings),
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

/** A configured severity holds for all problems of the rule but notes, which stay notes. */
function severityOf({ severity }: Problem, rule: RuleName, settings: RuleSettings): Severity {
  const configured = settings[rule]?.[0] ?? 'on'
  if (configured === 'on' || configured === 'off') return severity ?? rules[rule].severity
  return severity === 'info' ? 'info' : configured
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
  const corrected = new Map(
    [...groups].map(([key, group]) => [key, apply(reading.text, group.lines, [...new Set(group.findings.map((finding) => finding.fix!))])]),
  )
  const written = new Map<string, number>()
  return findings.map((finding, index) => {
    const key = keys[index]
    if (key === undefined) return finding
    const text = corrected.get(key)!
    const before = written.get(key) ?? 0
    written.set(key, before + text.length)
    return before > mostWritten ? finding : { ...finding, corrected: text, lines: groups.get(key)!.lines }
  })
}

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
