/** The library: the same reading, rules and comparison that the command line, the Action and the app use. All are functions of texts; `loadConfig` reads files, `checkLinks` asks the web. */
import { ConfigError } from './config/config-error.ts'
import type { ConfigFile } from './config/config-file.ts'
import { configFor } from './config/for-file.ts'
import { parseConfig, readConfigObject } from './config/load.ts'
import type { Config } from './config/schema.ts'
import { settingsFor } from './config/settings.ts'
import { openFiles, UserError } from './files.ts'
import { applyFixes as composeFixes, type Edit, type Fix } from './finding.ts'
import { arrayArgument, optionsArgument, shapedArgument, textArgument } from './library-arguments.ts'
import type { ConfigInput, LinkCheck, LinkCheckOptions } from './library-types.ts'
import { lintText } from './lint.ts'
import { type Document, parseList as parseText } from './list/document.ts'
import { type Inferred, inferTemplates as inferFrom } from './list/format/infer.ts'
import { findingJson } from './report/json.ts'
import type { FindingJson } from './report/json-shapes.ts'
import { reviewChanges } from './review/change/introduced.ts'

export type { ConfigFile, ConfigFile as Config } from './config/config-file.ts'
export type { Edit, Fix, Severity, Unjudged } from './finding.ts'
export type { ConfigInput, LinkCheck, LinkCheckOptions, LinkConfig, Signal } from './library-types.ts'
export type { Document } from './list/document.ts'
export type { Entry } from './list/entry.ts'
export type { Inferred, InferredTemplate } from './list/format/infer.ts'
export type { Link } from './list/markdown/link.ts'
export type { Span } from './list/markdown/span.ts'
export type { Section } from './list/section.ts'
export type { FindingJson, LinkJson, ReportJson } from './report/json-shapes.ts'
export { ConfigError }

/**
 * A text as a curated list: sections, entries, links and contents. Every text can be read; what is no list has no entries.
 * Offsets count UTF-16 code units of the text without its byte-order mark.
 * @throws {TypeError} for a wrong argument.
 */
export function parseList(text: string, path = 'README.md'): Document {
  return parseText(textArgument('parseList', 'text', text), textArgument('parseList', 'path', path))
}

/**
 * The formats that the sections of a list keep, as templates, with how many entries follow them.
 * @throws {TypeError} for what `parseList` did not come back with.
 */
export function inferTemplates(list: Document): Inferred[] {
  const shape = { text: 'string', lines: 'array', blocks: 'array', sections: 'array', entries: 'array', links: 'array' }
  return inferFrom(shapedArgument<Document>('inferTemplates', 'list', list, shape))
}

/**
 * The findings of a text as it stands, in order.
 * @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used.
 */
export function lint(options: { path?: string; text: string; config?: ConfigInput | undefined }): FindingJson[] {
  const { path = 'README.md', text, config } = optionsArgument<typeof options>('lint', options, ['text', 'path', 'config'])
  textArgument('lint', 'text', text)
  return lintText(text, path, settingsFor(readConfig('lint', config), textArgument('lint', 'path', path))).findings.map(findingJson)
}

/**
 * The findings of `after`, each with whether the change from `before` introduced it. `before` is `null` for a new file.
 * @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used.
 */
export function reviewTexts(options: {
  path: string
  before: string | null
  after: string
  config?: ConfigInput | undefined
}): FindingJson[] {
  const keys = ['path', 'before', 'after', 'config']
  const { path, before, after, config } = optionsArgument<typeof options>('reviewTexts', options, keys)
  textArgument('reviewTexts', 'path', path)
  if (before !== null) textArgument('reviewTexts', 'before', before)
  textArgument('reviewTexts', 'after', after)
  const used = readConfig('reviewTexts', config)
  const { files } = reviewChanges([{ path, before, after }], { rulesFor: (name) => settingsFor(used, name) })
  return files.flatMap(({ findings }) => findings.map(findingJson))
}

/**
 * The text with every fix applied that does not overlap an earlier one. Offsets count in the text without its byte-order mark, which is kept.
 * @throws {TypeError} for a wrong argument, and for an edit outside of the text.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const bom = textArgument('applyFixes', 'text', text).startsWith('\ufeff') ? '\ufeff' : ''
  const edit = (value: unknown, name: string): Edit =>
    shapedArgument<Edit>('applyFixes', name, value, { start: 'offset', end: 'offset', text: 'string' })
  const known = arrayArgument('applyFixes', 'fixes', fixes, (fix, name) => arrayArgument('applyFixes', name, fix, edit))
  const outside = known.flat().find(({ start, end }) => start > end || end > text.length - bom.length)
  if (outside)
    throw new TypeError(`applyFixes: the edit ${outside.start}-${outside.end} lies outside a text of ${text.length - bom.length}`)
  return bom + composeFixes(text.slice(bom.length), known).text
}

/**
 * The configuration that the command line would use for a file: the nearest one from its folder up to the root of its git
 * repository, else the defaults; for that one file, under whatever path it is handed over.
 * @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used or read.
 */
export function loadConfig(path: string): ConfigFile {
  const cwd = process.cwd()
  textArgument('loadConfig', 'path', path)
  try {
    return configFor(path, cwd, openFiles(cwd)) as ConfigFile
  } catch (error) {
    if (error instanceof UserError) throw new ConfigError(error.message, { path, key: '' })
    throw error
  }
}

/**
 * Whether the links of texts still answer. Opens the web, public addresses only, and closes it before it comes back; without
 * a network `links` is empty and `summary.offline` says so.
 * @throws {TypeError} for a wrong argument, {ConfigError} for `config`; what the signal was aborted with.
 */
export async function checkLinks(
  sources: readonly { readonly path: string; readonly text: string }[],
  options: LinkCheckOptions = {},
): Promise<LinkCheck> {
  const source = (value: unknown, name: string) =>
    shapedArgument<{ path: string; text: string }>('checkLinks', name, value, { path: 'string', text: 'string' })
  const known = arrayArgument('checkLinks', 'sources', sources, source)
  const keys = ['config', 'perHost', 'timeout', 'deadline', 'signal', 'allowPrivate', 'githubToken', 'history']
  const { config, ...rest } = optionsArgument<LinkCheckOptions>('checkLinks', options, keys)
  for (const name of ['githubToken', 'history'] as const) if (rest[name] !== undefined) textArgument('checkLinks', name, rest[name])
  const { allowPrivate, signal } = rest
  if (allowPrivate !== undefined && typeof allowPrivate !== 'boolean')
    throw new TypeError('checkLinks: `allowPrivate` must be `true` or `false`')
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function')
    throw new TypeError('checkLinks: `signal` must be an AbortSignal')
  const { links } = readConfig('checkLinks', { links: config })
  const { checkTexts } = await import('./library-links.ts')
  return checkTexts(known, rest, links)
}

function readConfig(call: string, config: ConfigInput | undefined): Config {
  if (typeof config === 'string') return parseConfig(config, 'listkeeper.yml')
  if (config === undefined) return readConfigObject({})
  if (typeof config === 'object' && config !== null) return readConfigObject(config)
  throw new TypeError(
    `${call}: \`config\` must be an object, or the text of a YAML file, not ${config === null ? 'null' : `a ${typeof config}`}`,
  )
}
