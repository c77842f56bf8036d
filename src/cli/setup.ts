/** `migrate` and `explain` on the command line. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import { ruleNames } from '../../lint-rules/index.ts'
import { readSources } from '../commands/local/check.ts'
import { hasPlace, type Migration, migrateSource } from '../commands/local/migrate.ts'
import { UserError } from '../files.ts'
import { TemplateError } from '../list/format/template.ts'
import { printable, printableProse } from '../report/printable.ts'
import { shorten } from '../report/terminal/fold.ts'
import { hasColor } from './arguments.ts'
import { type Call, readConfig, requireRule } from './shared.ts'

/** Rewrites entries from one format to another; what cannot be moved without loss is listed and stays. */
export async function runMigrate({ values, rest, files, print, patch, explain }: Call): Promise<number> {
  const { to, from, under } = values
  if (to === undefined) throw new UserError('`migrate` needs --to with the new template, for example --to "{link} - {sentence}"')
  const { config, paths } = await readConfig(files, values.config, rest)
  const sources = readSources(files, paths, config)
  if (under !== undefined && !sources.some((source) => hasPlace(source, under)))
    throw new UserError(`--under \`${under}\` is no heading of ${paths.join(', ') || 'the list'}, expected one, or a part of it with \`*\``)
  const results = attempt(() =>
    sources.map((source) =>
      migrateSource(source, { to, ...(from === undefined ? {} : { from }), ...(under === undefined ? {} : { under }) }),
    ),
  )
  for (const { path, before, after, moved, left } of results) {
    if (values.diff) {
      if (before !== after)
        patch(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, ''))
    } else if (before !== after) files.write(path, after, before)
    if (values.quiet) continue
    const words = migrationLines({ path, moved, left }, values.diff ?? false)
    // Standard output is the patch.
    if (values.diff) explain(words.join('\n'))
    else print(`${words.join('\n')}\n`)
  }
  return 0
}

/** How many entries were rewritten, and which were not. */
function migrationLines({ path, moved, left }: Pick<Migration, 'path' | 'moved' | 'left'>, isDry: boolean): string[] {
  const head = `${printable(path)}: ${moved} ${moved === 1 ? 'entry' : 'entries'} ${isDry ? 'to rewrite' : 'rewritten'}`
  if (left.length === 0) return [head]
  const lines = left.map(({ title, line, why }) => `  line ${line}  ${printableProse(shorten(title, 70))}: ${why}`)
  return [`${head}, ${left.length} not changed:`, ...lines]
}

function attempt<Result>(task: () => Result): Result {
  try {
    return task()
  } catch (error) {
    if (error instanceof TemplateError) throw new UserError(`column ${error.column} of the template: ${error.message}`)
    throw error
  }
}

/** Pages on what is no lint rule, because it takes more than a text. */
const pages: Readonly<Record<string, string>> = { 'entry-requirements': 'docs/entry-requirements.md', 'link-alive': 'docs/links.md' }

export function runExplain({ values, rest, print, home }: Call): number {
  const rule = rest[0]
  const known = [...ruleNames, ...Object.keys(pages)]
  if (rule === undefined) throw new UserError(`\`explain\` needs a rule: ${known.join(', ')}`)
  requireRule(rule, known)
  const page = Object.hasOwn(pages, rule) ? pages[rule] : undefined
  const readme = readFileSync(fileURLToPath(new URL(page ?? `lint-rules/${rule}/readme.md`, home)), 'utf8')
  print(hasColor(values) ? readme.replace(/^#+ .*$/gm, (heading) => styleText('bold', heading)) : readme)
  return 0
}
