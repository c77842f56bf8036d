/** The preset for remark: the rules under the configuration of the file's repository, so that editors say what the command line says. */
import { resolve } from 'node:path'
import type { Root } from 'mdast'
import type { Plugin, Preset } from 'unified'
import type { VFile } from 'vfile'
import rulesPreset, { ruleNames } from '../lint-rules/index.ts'
import { lendReading, lendSettings, problems, read } from '../lint-rules/list-rule.ts'
import { withoutRepeats } from '../lint-rules/one-voice.ts'
import { readingOf } from '../lint-rules/remark-rule.ts'
import type { RuleSettings } from '../lint-rules/severities.ts'
import { filesInFolder } from './commands/local/repository-files.ts'
import { configFor } from './config/for-file.ts'
import { ConfigError } from './config/index.ts'
import { fromRoot } from './config/nearest.ts'
import { settingsFor } from './config/settings.ts'
import { openFiles, UserError } from './files.ts'

export { ruleNames, rules } from '../lint-rules/index.ts'

const off: RuleSettings = Object.fromEntries(ruleNames.map((name) => [name, ['off']]))

/** Comes before the rules: reads the text as it is in its repository, and the configuration that holds for it. */
const configured: Plugin<[], Root> = () => (_tree, file) => {
  const path = pathOf(file)
  try {
    const files = openFiles(file.cwd)
    lendSettings(file, settingsFor(configFor(path, file.cwd, files), path))
    lendReading(file, read(String(file), path, filesInFolder(files)))
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UserError)) throw error
    lendSettings(file, off)
    Object.assign(file.message(error.message), { ruleId: 'configuration', source: 'listkeeper', fatal: true })
  }
}

/** A file as it is called from the folder that remark runs in; editors give whole paths. */
function pathOf({ cwd, path = 'README.md' }: VFile): string {
  const name = fromRoot(cwd, resolve(cwd, path))
  return name.startsWith('../') ? path : name
}

/** Comes after the rules: takes back what another message explains, and says what was not judged. */
const settled: Plugin<[], Root> = () => (_tree, file) => {
  const said = file.messages.flatMap((message) => {
    const problem = problems.get(message)
    const severity = message.fatal === true ? ('error' as const) : ('warning' as const)
    return problem ? [{ message, rule: String(message.ruleId), form: problem.form ?? problem.message, severity }] : []
  })
  const kept = new Set(withoutRepeats(said, ({ message }) => ({ line: message.line ?? 0, ...offsetsOf(message.place) })))
  const taken = new Set<unknown>(said.flatMap((one) => (kept.has(one) ? [] : [one.message])))
  if (taken.size > 0) file.messages = file.messages.filter((message) => !taken.has(message))
  sayUnjudged(file)
}

function offsetsOf(place: VFile['messages'][number]['place']): { readonly start: number; readonly end: number } {
  if (place === undefined || !('start' in place)) return { start: -1, end: -1 }
  return { start: place.start.offset ?? -1, end: place.end.offset ?? -1 }
}

function sayUnjudged(file: VFile): void {
  for (const { line, reason } of readingOf(file).unjudged) {
    const place = line === undefined ? undefined : { line, column: 1 }
    const message = file.message(`This ${line === undefined ? 'text' : 'line'} is not judged: ${reason}`, place)
    Object.assign(message, { ruleId: 'unjudged', source: 'listkeeper', fatal: true })
  }
}

const preset: Preset = { plugins: [configured, ...(rulesPreset.plugins ?? []), settled] }
export default preset
