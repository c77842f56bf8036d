/** `init`: learns the formats of a list and gives the files to write: configuration, workflow and, on request, a paragraph for contributors and a hook. Pure. */
import { type GuideRules, readRules } from '../../admission/guide/read-rules.ts'
import { schemaUrl } from '../../config/defaults.ts'
import { UserError } from '../../files.ts'
import { projectUrl } from '../../finding.ts'
import { parseList } from '../../list/document.ts'
import { inferTemplates } from '../../list/format/infer.ts'
import { type Format, keepStrict } from '../../list/format/strict.ts'
import { addContents } from '../../list/outline/outline.ts'
import { nodeVersion } from '../../version.ts'
import type { Source } from './check.ts'
import { columnLines } from './column-values.ts'
import { pullRequestTemplate as templateFor, withGuide } from './guide.ts'
import { lengthText, ruleLines } from './guide-rules.ts'
import { workflowText } from './workflow-text.ts'

export type InitOptions = {
  readonly contributing: boolean
  /** The guide for contributors that is there already. */
  readonly guide?: Source
  readonly pullRequestTemplate: boolean
  /** What says to contributors what an entry needs: the guide and the templates for pull requests that are there already. */
  readonly rules?: readonly Source[]
  /** Whether lists without contents get some. */
  readonly contents?: boolean
  /** The default branch, where it is known. */
  readonly branch?: string
  /** The name of the repository, as `owner/list`, where it is known. */
  readonly repository?: string
  /** The version whose hook pre-commit is to run, where one is wanted. */
  readonly preCommit?: string
}
/** A file to write. `before` is the text that it replaces, `says` what it then has; `addition` is what belongs into a file of others that is there already and is never replaced. */
export type InitFile = {
  readonly path: string
  readonly text: string
  readonly before?: string
  readonly says?: string
  readonly addition?: string
}
export type Initialized = {
  readonly files: readonly InitFile[]
  readonly formats: readonly (Format & { readonly path: string })[]
  /** Whether the configuration has rules as comments that a person may turn on. */
  readonly hasRules: boolean
}

/** The files that a repository with these lists needs. */
export function initialize(
  sources: readonly Source[],
  { contributing, guide, pullRequestTemplate, rules = [], contents = false, branch, repository, preCommit }: InitOptions,
): Initialized {
  const lists = sources.map(({ path, text }): Learned => {
    const list = parseList(text, path)
    const formats = keepStrict(list, inferTemplates(list))
    return { path, formats, columns: columnLines(list, formats), titles: list.sections.map(({ title }) => title) }
  })
  const formats = lists.flatMap((list) => list.formats.map((format) => ({ ...format, path: list.path })))
  const read = readRules(
    rules,
    lists.flatMap(({ titles }) => titles),
  )
  const files: InitFile[] = [
    {
      path: '.github/listkeeper.yml',
      text: configText(lists, read),
    },
    { path: '.github/workflows/listkeeper.yml', text: workflowText(branch, repository) },
  ]
  if (preCommit !== undefined) files.push(preCommitFile(sources, preCommit))
  if (contributing) files.push(guideFile(guide, formats))
  if (pullRequestTemplate) files.push({ path: '.github/PULL_REQUEST_TEMPLATE.md', text: templateFor(formats) })
  if (contents)
    for (const { path, text } of sources) {
      const outlined = addContents(parseList(text, path))
      if (outlined !== text.replace(/^\ufeff/, '')) files.push({ path, text: outlined, before: text, says: 'now has a table of contents' })
    }
  return { files, formats, hasRules: ruleLines(read).length > 0 }
}

/** The guide, new or with the part about entries. @throws {UserError} where the markers of that part are broken. */
function guideFile(guide: Source | undefined, formats: readonly Format[]): InitFile {
  const text = withGuide(guide?.text, formats)
  if (text === undefined)
    throw new UserError(
      `${guide?.path}: the markers \`<!-- listkeeper:guide -->\` and \`<!-- /listkeeper:guide -->\` are not one pair, put them right or remove them`,
    )
  if (!guide) return { path: 'CONTRIBUTING.md', text }
  const says = text === guide.text ? 'is up to date' : 'now says how to add an entry'
  return { path: guide.path, text, before: guide.text, says }
}

/** The configuration of pre-commit (pre-commit.com, "Adding pre-commit plugins to your project"): the hook for these lists alone. */
function preCommitFile(sources: readonly Source[], version: string): InitFile {
  const names = sources.map(({ path }) => path.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'))
  const pattern = names.length === 1 ? `^${names[0]}$` : `^(?:${names.join('|')})$`
  const addition = [
    `  - repo: ${projectUrl}`,
    `    rev: v${version}`,
    '    hooks:',
    '      - id: listkeeper',
    '        # pre-commit installs this Node.js; leave the line out where 22.20 or newer is installed.',
    `        language_version: ${nodeVersion}`,
    `        files: '${pattern.replaceAll("'", "''")}'`,
  ].join('\n')
  return { path: '.pre-commit-config.yaml', text: `repos:\n${addition}\n`, addition: `${addition}\n` }
}

/** A list, and what was learned from it. */
type Learned = {
  readonly path: string
  readonly formats: readonly Format[]
  readonly columns: readonly string[]
  readonly titles: readonly string[]
}

function configText(lists: readonly Learned[], read: GuideRules): string {
  const lines = [
    `# yaml-language-server: $schema=${schemaUrl}`,
    '# Configuration of listkeeper. Everything is optional; this was learned from the list.',
    'lists:',
  ]
  for (const { path, formats, columns } of lists) {
    lines.push(`  - files: [${quote(path)}]`)
    if (formats.some(({ templates }) => templates.length > 0)) lines.push('    sections:')
    if (columns.length > 0) lines.push(columnsNote, ...columns.map((line) => `#       ${line}`))
    for (const [index, format] of formats.entries())
      lines.push(...(format.templates.length > 0 ? formatLines(format, read.length) : learnedLines(format, formats.slice(index + 1))))
  }
  lines.push(
    ...ruleLines(read),
    'review:',
    '  post: summary # one summary for each pull request; after about ten, try `review`: comments on lines, with one-click corrections',
  )
  return `${lines.join('\n')}\n`
}

const columnsNote =
  '      ## Columns that have a few values only. They are learned in each review; to make any other value an error, remove `# ` before the next line.'

function formatLines({ under, container, templates, wrap, conforming, total }: Format, length: GuideRules['length']): string[] {
  const most =
    length &&
    lengthText(
      length,
      templates.map(({ source }) => source),
    )
  const isFree = most !== undefined && !wrap?.fields.some((name) => most.startsWith(`${name}:`))
  return [
    `      # ${conforming} of ${total} entries conform`,
    `      - under: ${quote(under)}`,
    `        container: ${container}`,
    '        entry:',
    ...templates.flatMap(({ source, count, example }) => [
      `          # ${count} of ${total}, as: ${oneLine(example)}`,
      `          - ${quote(source)}`,
    ]),
    ...(wrap ? ['        fields:', ...wrap.fields.map((name) => `          ${name}: { wrap: ${quote(wrap.form)} }`)] : []),
    ...(isFree ? [...(wrap ? [] : ['#         fields:']), `#           ${most}`] : []),
  ]
}

const containers: Readonly<Record<Format['container'], string>> = {
  list: 'list items',
  table: 'table rows',
  paragraph: 'paragraphs',
  quote: 'quotes',
}

/** A format without templates: it is written down only where a later one would take its sections. */
function learnedLines({ under, container, total }: Format, later: readonly Format[]): string[] {
  const which = under === '*' ? `${total} ${containers[container]}` : `${total} ${containers[container]} under ${oneLine(under)}`
  const said = `      # ${which}: no template fits them well; their format is learned again in each review`
  return later.some((format) => format.container === container && format.templates.length > 0)
    ? [said, `      - under: ${quote(under)}`, `        container: ${container}`, '        entry: []']
    : [said]
}

/** A YAML string: JSON's double-quoted strings are YAML's too. */
function quote(text: string): string {
  return JSON.stringify(text)
}

function oneLine(text: string): string {
  const flat = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ⏎ ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat
}
