/** `init`, `migrate` and `explain` on the command line. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import { ruleNames } from '../../lint-rules/index.ts'
import { readSources } from '../commands/local/check.ts'
import { initialize } from '../commands/local/init.ts'
import { migrateSource } from '../commands/local/migrate.ts'
import { UserError } from '../files.ts'
import { openRepository } from '../git/repository.ts'
import { TemplateError } from '../list/format/template.ts'
import { shorten } from '../report/pretty.ts'
import { printable, printableProse } from '../report/printable.ts'
import { hasColor } from './arguments.ts'
import { type Call, readConfig, readVersion, requireRule } from './shared.ts'

/** Writes what was learned; files that are there already stay unless --force is given, and files that listkeeper did not write always stay. */
export async function runInit({ values, rest, files, print, patch, home }: Call): Promise<number> {
  const branch = mainBranch(files.root)
  const sources = readSources(files, rest, await readConfig(files, values.config, rest))
  const { files: made, formats } = initialize(sources, {
    contributing: values.contributing ?? false,
    pullRequestTemplate: values['pull-request-template'] ?? false,
    contents: values.contents ?? false,
    ...(branch === undefined ? {} : { branch }),
    ...(values['pre-commit'] ? { preCommit: readVersion(home) } : {}),
  })
  for (const { path, under, templates, conforming, total } of formats) {
    print(`${printable(path)}${under === '*' ? '' : `, ${printableProse(under)}`}: ${conforming} of ${total} entries conform\n`)
    for (const { source, count } of templates) print(`  ${String(count).padStart(5)}  ${printableProse(source)}\n`)
  }
  for (const { path, text, before, addition } of made) {
    if (addition !== undefined && files.has(path)) {
      if (!values.diff) print(toAdd(path, addition, files))
    } else if (values.diff)
      patch(
        createTwoFilesPatch(before === undefined ? '/dev/null' : `a/${path}`, `b/${path}`, before ?? '', text, undefined, undefined, {
          context: 3,
        }).replace(/^=+\n/, ''),
      )
    else if (before === undefined && files.has(path) && !values.force)
      print(`${printable(path)} already exists and was not changed; --force replaces it\n`)
    else {
      files.write(path, text, before ?? (values.force ? undefined : null))
      print(`${printable(path)} ${before === undefined ? 'written' : 'now has a table of contents'}\n`)
    }
  }
  return 0
}

/** The name of the default branch, where there is a repository that knows it. */
function mainBranch(root: string): string | undefined {
  try {
    const { name } = openRepository(root).mainBranch()
    return name === 'HEAD' ? undefined : name.replace(/^origin\//, '')
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** What a person has to add to a file that listkeeper did not write. */
function toAdd(path: string, addition: string, files: Call['files']): string {
  if (/^[ \t]*(?:-[ \t]*)?id:[ \t]*['"]?listkeeper\b/m.test(files.read(path))) return `${path} already uses listkeeper\n`
  return `${path} already exists and was not changed; add this below \`repos:\`\n\n${addition}\n`
}

/** Rewrites entries from one format to another; what cannot be moved without loss is listed and stays. */
export async function runMigrate({ values, rest, files, print, patch }: Call): Promise<number> {
  const { to, from, under } = values
  if (to === undefined) throw new UserError('`migrate` needs --to with the new template, for example --to "{link} - {sentence}"')
  const sources = readSources(files, rest, await readConfig(files, values.config, rest))
  const results = attempt(() =>
    sources.map((source) =>
      migrateSource(source, { to, ...(from === undefined ? {} : { from }), ...(under === undefined ? {} : { under }) }),
    ),
  )
  for (const { path, before, after, moved, left } of results) {
    if (values.diff) {
      if (before !== after)
        patch(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, ''))
      continue
    }
    if (before !== after) files.write(path, after, before)
    if (values.quiet) continue
    print(
      `${printable(path)}: ${moved} ${moved === 1 ? 'entry' : 'entries'} rewritten${left.length === 0 ? '' : `, ${left.length} not changed:`}\n`,
    )
    for (const { title, line, why } of left) print(`  line ${line}  ${printableProse(shorten(title, 70))}: ${why}\n`)
  }
  return 0
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
