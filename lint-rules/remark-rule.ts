/** A rule as remark knows one: with the severity, the exceptions in the text and the second places that the command line has. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type Fix, type Problem, projectUrl, type Severity } from '../src/finding.ts'
import { TooManySteps, within } from '../src/list/markdown/limits.ts'
import { positionOf, type Span } from '../src/list/markdown/span.ts'
import { exceptionsIn } from './exceptions.ts'
import { type Reading, read, tooMuch } from './reading.ts'
import { type Level, type RuleSettings, settingOf, severityOf } from './severities.ts'

/** What a rule finds in a text, with options as they are given. */
export type Run = (reading: Reading, options: unknown) => readonly Problem[]

/** Where each rule is explained. */
export function helpUrl(name: string): string {
  return `${projectUrl}/tree/main/lint-rules/${name}#readme`
}

const readings = new WeakMap<VFile, Reading>()
const settings = new WeakMap<VFile, RuleSettings>()

/** Lends a reading to the rules that will run on a file. */
export function lendReading(file: VFile, reading: Reading): void {
  readings.set(file, reading)
}

/** Lends what is configured to the rules of the preset that will run on a file. */
export function lendSettings(file: VFile, configured: RuleSettings): void {
  settings.set(file, configured)
}

/** The reading of a file that all rules share. */
export function readingOf(file: VFile): Reading {
  let reading = readings.get(file)
  if (!reading) {
    reading = read(String(file), file.path ?? 'README.md')
    readings.set(file, reading)
  }
  return reading
}

/** The problems that messages were made of; other tools see what the messages hold. */
export const problems: WeakMap<object, Problem> = new WeakMap()

/**
 * The plugin of a rule. It takes what remark-lint's rules take (a severity, or a severity and options), `info` besides, and
 * `default`: as it is configured for the file, else as the rule itself is.
 * @throws {TypeError} for another severity.
 */
export function remarkRule(name: string, run: Run): Plugin<[unknown?], Root> {
  const plugin: Plugin<[unknown?], Root> = (setting) => {
    const own = setting === 'default' ? undefined : readSetting(name, setting)
    if (own?.[0] === 'off') return undefined
    return (_tree, file) => {
      const [level, options] = own ?? settingOf(settings.get(file) ?? {}, name)
      if (level !== 'off') sayAll(file, name, { level, run: (reading) => run(reading, options) })
    }
  }
  return Object.defineProperty(plugin, 'name', { value: `remark-lint:${name}` })
}

const levels: ReadonlyMap<unknown, Level> = new Map<unknown, Level>([
  [undefined, 'on'],
  [null, 'on'],
  [true, 'on'],
  ['on', 'on'],
  [false, 'off'],
  [0, 'off'],
  ['off', 'off'],
  [1, 'warning'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  [2, 'error'],
  ['error', 'error'],
  ['info', 'info'],
])

function readSetting(name: string, setting: unknown): readonly [Level, unknown?] {
  const [first, options] = Array.isArray(setting) ? setting : [setting, undefined]
  const level = levels.get(first)
  if (level !== undefined) return [level, options]
  if (typeof setting === 'object' && !Array.isArray(setting)) return ['on', setting]
  const words = 'expected `off`, `info`, `warn` or `error`, or [severity, options]'
  throw new TypeError(`The rule ${name} does not take ${JSON.stringify(first) ?? String(first)} as its severity, ${words}`)
}

type Asked = { readonly level: Level; readonly run: (reading: Reading) => readonly Problem[] }

/** A message for each problem that no comment of the text switches off. */
function sayAll(file: VFile, name: string, { level, run }: Asked): void {
  const reading = readingOf(file)
  const found = attempt(() => within(reading.text.length, () => run(reading)))
  if (typeof found === 'string') {
    Object.assign(file.message(found), { ruleId: name, source: 'remark-lint', url: helpUrl(name), fatal: true })
    return
  }
  const places = found.map(({ at }) => positionOf(reading.lines, at))
  const isOff = exceptionsIn(reading)(places.map(({ start }) => ({ rule: name, at: start })))
  found.forEach((problem, index) => {
    if (!isOff[index]) say(file, problem, { name, place: places[index]!, severity: severityOf(problem, name, level), reading })
  })
}

/** What comes back, or one line that says why nothing did. */
function attempt(run: () => readonly Problem[]): readonly Problem[] | string {
  try {
    return run()
  } catch (error) {
    if (error instanceof TooManySteps) return `This text is not judged: ${tooMuch.reason}`
    return (error as Error).message
  }
}

type Said = {
  readonly name: string
  readonly place: ReturnType<typeof positionOf>
  readonly severity: Severity
  readonly reading: Reading
}

function say(file: VFile, problem: Problem, { name, place, severity, reading }: Said): void {
  const message = file.message(problem.message, { place })
  const expected = problem.fix && expectedText(reading.text, problem.at, problem.fix)
  const related = (problem.related ?? []).map((other) =>
    'at' in other ? { message: other.message, path: reading.document.path, place: positionOf(reading.lines, other.at) } : other,
  )
  Object.assign(message, {
    ruleId: name,
    source: 'remark-lint',
    url: helpUrl(name),
    // As vfile has it: a note is neither true nor false.
    fatal: severity === 'info' ? undefined : severity === 'error',
    ...(expected === undefined ? {} : { expected: [expected] }),
    ...(related.length === 0 ? {} : { related }),
  })
  const notes = [
    ...related.map((other) => `${other.message}: ${other.path}:${other.place.start.line}:${other.place.start.column}`),
    ...(problem.evidence === undefined ? [] : [problem.evidence]),
  ]
  if (notes.length > 0) message.note = notes.join('\n')
  problems.set(message, problem)
}

/** The text of `at` after the fix; undefined where the fix reaches outside it, because other tools replace exactly that range. */
function expectedText(text: string, at: Span, fix: Fix): string | undefined {
  if (!fix.every((edit) => edit.start >= at.start && edit.end <= at.end)) return undefined
  let result = ''
  let from = at.start
  for (const edit of fix) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from, at.end)
}
