/** What the configuration says about one file, in the words of the rules. */
import { matchesGlob } from 'node:path'
import type { RuleSettings } from '../lint.ts'
import { identifierKey, identify } from '../list/identity/identifier.ts'
import { isTranslation } from '../list/translation.ts'
import type { Config } from './schema.ts'

type List = Config['lists'][number]

/** No list is deeper: a pattern with several `**` tries them all at each folder of a path. */
const deepestPath = 40

/** Whether a pattern of the configuration names a file; `**` names each, wherever it is, and a plain name one at the top in any letter case, as the command line finds it. */
export function isNamedBy(path: string, pattern: string): boolean {
  if (path === pattern || pattern === '**') return true
  if (!pattern.includes('/') && !isGlob(pattern)) return path.toLowerCase() === pattern.toLowerCase()
  return path.split('/').length <= deepestPath && matchesGlob(path, pattern)
}

/** Whether a pattern may name several files. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}!()]/.test(pattern)
}

/** The patterns of all files that the configuration names, translations too. */
export function patternsOf({ lists }: Config): string[] {
  return lists.flatMap(({ files, translations }) => [...files, ...translations])
}

/** The configured list that a file belongs to. */
export function listOf(config: Config, path: string): List | undefined {
  return config.lists.find(
    (list) => list.files.some((pattern) => isNamedBy(path, pattern)) || list.translations.some((pattern) => isNamedBy(path, pattern)),
  )
}

/** The rules' settings for one file: its list's formats and contents, how clear what is learned must be, and the accepted repeats. */
export function settingsFor(config: Config, path: string): RuleSettings {
  const list = listOf(config, path)
  const settings: Record<string, readonly [Level, unknown?]> = { ...ruleSettings(config) }
  const add = (rule: string, options: object): void => {
    const [severity, own] = settings[rule] ?? ['on']
    settings[rule] = [severity, { ...options, ...(own as object | undefined) }]
  }
  if (list && list.sections.length > 0) add('entry-format', { sections: list.sections })
  for (const rule of ['entry-format', 'link-label']) if (config.strictness !== 'usual') add(rule, { strictness: config.strictness })
  if (list?.sections.some(({ strictness }) => strictness))
    add('link-label', { sections: list.sections.map(({ under, strictness }) => ({ under, strictness })) })
  if (list) add('table-of-contents', { exclude: list.contents.exclude, ...(list.contents.depth ? { depth: list.contents.depth } : {}) })
  if (list?.sections.some(({ order }) => order))
    add('entry-order', { sections: list.sections.map(({ under, order }) => ({ under, order })) })
  if (config.locale !== 'en') add('entry-order', { locale: config.locale })
  const accept = config.accept.flatMap(({ url }) => identify(url) ?? []).map(identifierKey)
  if (accept.length > 0) for (const rule of ['no-duplicate-entries', 'no-conflicting-links']) add(rule, { accept })
  return settings
}

/** Which of the configured lists a file is one of several files of, as a number; undefined for a list of one file and for translations, which repeat theirs. */
export function groupOf(config: Config, path: string, paths: readonly string[]): number | undefined {
  const index = config.lists.findIndex(({ files }) => files.some((pattern) => isNamedBy(path, pattern)))
  const list = config.lists[index]
  if (!list || list.translations.some((pattern) => isNamedBy(path, pattern)) || isTranslation(path, paths)) return undefined
  return index
}

/** Whether lists are compared with their translations. */
export function comparesTranslations(config: Config): boolean {
  return (ruleSettings(config).translations?.[0] ?? 'off') !== 'off'
}

/** Tells which paths are translations of a list: those that the configuration names with it, and by their names. */
export function translationsOf(config: Config, path: string): (other: string) => boolean {
  const list = config.lists.find(({ files }) => files.some((pattern) => isNamedBy(path, pattern)))
  const isNamed = (other: string): boolean => list?.translations.some((pattern) => isNamedBy(other, pattern)) ?? false
  if (isNamed(path)) return () => false
  return (other) =>
    other !== path && (isTranslation(other, [path]) || (isNamed(other) && list!.files.filter((pattern) => !isGlob(pattern)).length === 1))
}

/** What the configuration says about the contents of a file. */
export function contentsOf(config: Config, path: string): Pick<List['contents'], 'exclude' | 'depth'> {
  return listOf(config, path)?.contents ?? { exclude: [] }
}

export type Repair = List['contents']['repair']

/** When the contents of a file are fixed. */
export function repairOf(config: Config, path: string): Repair {
  return listOf(config, path)?.contents.repair ?? 'after-merge'
}

const severities: Readonly<Record<string, Level>> = {
  off: 'off',
  false: 'off',
  0: 'off',
  on: 'on',
  true: 'on',
  warn: 'warning',
  warning: 'warning',
  1: 'warning',
  error: 'error',
  2: 'error',
  info: 'info',
}

/** The rules' settings in the words of the runner. */
function ruleSettings(config: Config): RuleSettings {
  const settings: Record<string, readonly [Level, unknown?]> = {}
  for (const [name, value] of Object.entries(config.rules)) {
    if (value === undefined) continue
    const [severity, options] = Array.isArray(value) ? value : [value, undefined]
    settings[name] = [severities[String(severity)]!, options]
  }
  return settings
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** The milliseconds of a duration as the schema takes it: `20s`, `10m`, `7d`. */
export function milliseconds(duration: string): number {
  const [, count = '0', unit = 'ms'] = /^(\d+)\s*([a-z]+)$/.exec(duration) ?? []
  return Number(count) * (units[unit] ?? 1)
}

type Level = NonNullable<RuleSettings['entry-format']>[0]

/** The severity of `entry-requirements` under `rules`, a warning where none is said. */
export function requirementSeverity(config: Config): Exclude<Level, 'on'> {
  const settings: Readonly<Record<string, readonly unknown[]>> = ruleSettings(config)
  const level = settings['entry-requirements']?.[0] as Level | undefined
  return level === undefined || level === 'on' ? 'warning' : level
}
