/** Says once of a list that a script writes which file to change instead, where a change edits it by hand. Pure. */
import { helpUrl, isGenerated, type Reading } from '../../../lint-rules/list-rule.ts'
import type { Finding } from '../../finding.ts'
import { findGenerated } from '../../list/format/guide.ts'
import { positionOf } from '../../list/markdown/span.ts'
import { alignLines } from './align-lines.ts'
import { baseLine, linesOf } from './exceptions.ts'
import type { ReviewedFile } from './reviewed.ts'

type Changed = {
  readonly base: Reading | undefined
  /** Whether a file is changed too: then a script has probably written what is new here. */
  readonly isChanged: (path: string) => boolean
  readonly exists: ((path: string) => boolean) | undefined
}

/** What lists are often made from, beside their README or in a folder of their own. */
const names = [
  'readme',
  'data',
  'list',
  'entries',
  'items',
  'projects',
  'resources',
  'tools',
  'apps',
  'awesome',
  'links',
  'index',
  'papers',
]
const folders = ['', 'data/', 'src/', '_data/', 'source/']
const ends = ['yml', 'yaml', 'json', 'csv', 'toml', 'tpl.md', 'template.md']
const templates = [
  'README.tpl',
  'README.md.tpl',
  'README.tmpl',
  'README.md.tmpl',
  'README.template.md',
  '.README.md',
  'README.md.j2',
  'README.j2',
  'README.hbs',
  'README.ejs',
]
const candidates: readonly string[] = [
  ...folders.flatMap((folder) => names.flatMap((name) => ends.map((end) => `${folder}${name}.${end}`))),
  ...templates,
]

/** The file without its old note, and with one on the first line that is changed by hand. */
export function withSource(file: ReviewedFile, { base, isChanged, exists }: Changed): ReviewedFile {
  const { reading, findings, path } = file
  if (!base || base.text === reading.text || !isGenerated(reading.document, { baseList: base.document })) return file
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const named = findGenerated(base.document)?.source
  const found = named ?? (exists && candidates.flatMap((name) => [folder + name, name]).find((name) => name !== path && exists(name)))
  const isTogether =
    named === undefined ? candidates.some((name) => isChanged(folder + name) || isChanged(name)) : [folder + named, named].some(isChanged)
  const others = findings.filter(({ rule, form }) => rule !== 'entry-format' || form !== 'generated')
  if (isTogether) return { ...file, findings: others }
  const lines = linesOf(reading)
  const between = alignLines(linesOf(base), lines)
  const line = Math.max(
    0,
    lines.findIndex((text, index) => text.trim() !== '' && baseLine(between[index]!) === undefined),
  )
  const start = reading.lines[line] ?? 0
  const note: Finding = {
    rule: 'entry-format',
    severity: 'info',
    path,
    place: positionOf(reading.lines, { start, end: Math.max(start, (reading.lines[line + 1] ?? reading.text.length + 1) - 1) }),
    message: `Unexpected list to lint: a script writes it, expected changes in ${found === undefined ? 'its source' : `\`${found}\``} instead`,
    url: helpUrl('entry-format'),
    form: 'generated',
    introduced: true,
  }
  return { ...file, findings: [note, ...others] }
}
