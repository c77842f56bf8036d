/** The library: the same reading, rules and comparison that the command line, the Action and the app use. Only `checkLinks` does I/O: it sends requests to the web. */
import { type Config, configSchema, parseConfig } from './config/index.ts'
import { settingsFor } from './config/settings.ts'
import { applyFixes as composeFixes, type Fix } from './finding.ts'
import type { LinkCheck, LinkCheckOptions } from './library-types.ts'
import { lintText } from './lint.ts'
import { type FindingJson, findingJson, type LinkJson, type ReportJson } from './report/json.ts'
import { reviewChanges } from './review/change/introduced.ts'

export type { Edit, Fix, Severity } from './finding.ts'
export { type Document, parseList } from './list/document.ts'
export type { Entry } from './list/entry.ts'
export { type Inferred, inferTemplates } from './list/format/infer.ts'
export type { Link } from './list/markdown/link.ts'
export type { Span } from './list/markdown/span.ts'
export type { Section } from './list/section.ts'
export type { Config, FindingJson, LinkJson, ReportJson }

/** A configuration as the text of its YAML file or as the object that it holds. */
export type ConfigInput = string | object

/**
 * The findings of a text by itself, without a base, in order.
 * @throws {ConfigError} for a configuration text that cannot be used; a ZodError for such an object.
 */
export function lint({ path = 'README.md', text, config }: { path?: string; text: string; config?: ConfigInput }): FindingJson[] {
  return lintText(text, path, settingsFor(readConfig(config), path)).findings.map(findingJson)
}

/**
 * The findings of `after`, each with whether the change from `before` introduced it. `before` is `null` for a new file.
 * @throws {ConfigError} for a configuration text that cannot be used; a ZodError for such an object.
 */
export function reviewTexts({
  path,
  before,
  after,
  config,
}: {
  path: string
  before: string | null
  after: string
  config?: ConfigInput
}): FindingJson[] {
  const used = readConfig(config)
  const { files } = reviewChanges([{ path, before, after }], { rulesFor: (name) => settingsFor(used, name) })
  return files.flatMap(({ findings }) => findings.map(findingJson))
}

/** The text with every fix applied that does not overlap an earlier one. Offsets count in the text without its byte-order mark, which is kept. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  return bom + composeFixes(text.slice(bom.length), fixes).text
}

/**
 * Whether the links of texts still answer. Opens the web, public addresses only, and closes it before it comes back; without
 * a network `links` is empty and `summary.offline` says so.
 * @throws {ZodError} for a configuration that cannot be used; {RangeError} for a number; what the signal was aborted with.
 */
export async function checkLinks(
  sources: readonly { readonly path: string; readonly text: string }[],
  { config, ...options }: LinkCheckOptions = {},
): Promise<LinkCheck> {
  const used = configSchema.parse({ links: config ?? {} })
  const { checkTexts } = await import('./library-links.ts')
  return checkTexts(sources, options, used.links)
}

function readConfig(config: ConfigInput | undefined): Config {
  return typeof config === 'string' ? parseConfig(config, 'listkeeper.yml') : configSchema.parse(config ?? {})
}
