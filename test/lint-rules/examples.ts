/**
 * Reads the examples of a rule's readme and runs them: documentation that cannot go stale. An example is under a heading
 * of the third level below `## Examples`, and is, in this order:
 *
 * - prose, if it needs any;
 * - `Configured as:` and a `yaml` block with the rule's options, where it has any;
 * - `Files of the repository:` and a `text` block with a path a line, where the rule may know them;
 * - `Before the change:`, a `markdown` block and `After it:`, where it shows a proposed change: the findings are those it introduces;
 * - `In the translation:`, a `markdown` block and `The list:`, where the rule compares the two;
 * - a `markdown` block: the list;
 * - `No findings.`, or a `text` block with a line `line:column severity message` for each finding of this rule, all other rules off;
 * - `Becomes:` and a `markdown` block with the text after the fixes, where at least one finding has a fix.
 *
 * In a block marked `markdown visible` characters that nobody sees stand for themselves: `·` is a space, `→` a tab,
 * `␍` a carriage return at the end of a line, and `⍽` a no-break space. Every text ends with a line end.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parse } from 'yaml'
import { type RuleName, ruleNames } from '../../lint-rules/index.ts'
import { applyFixes, type Finding } from '../../src/finding.ts'
import { lintText, type RuleSettings } from '../../src/lint.ts'
import { parseList } from '../../src/list/document.ts'
import { reviewChanges } from '../../src/review/change/introduced.ts'

export type Example = {
  readonly title: string
  readonly options: unknown
  readonly files: readonly string[] | undefined
  /** The text that a proposed change starts from; undefined where the list is judged by itself. */
  readonly base: string | undefined
  /** A translation of the list. */
  readonly mirror: string | undefined
  readonly input: string
  readonly findings: readonly string[]
  /** The text after the fixes; undefined where nothing is fixed. */
  readonly fixed: string | undefined
}

export type Readme = { readonly title: string; readonly headings: readonly string[]; readonly examples: readonly Example[] }

const folder = new URL('../../lint-rules/', import.meta.url)

/** The folders of the rules. */
export function ruleFolders(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The readme of a rule. @throws {Error} where there is none, or where an example does not have the form above. */
export function readReadme(rule: string): Readme {
  return parseReadme(readFileSync(new URL(`${rule}/readme.md`, folder), 'utf8'))
}

type Part = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'block'; readonly language: string; readonly text: string }

/** A readme of its text. */
export function parseReadme(text: string): Readme {
  const headings: string[] = []
  const examples: { title: string; parts: Part[] }[] = []
  let title = ''
  for (const node of fromMarkdown(text).children) {
    const written = text.slice(node.position!.start.offset, node.position!.end.offset)
    if (node.type === 'heading') {
      const words = written.replace(/^#+ /, '')
      if (node.depth === 1) title = words
      else if (node.depth === 2) headings.push(words)
      else if (headings.at(-1) === 'Examples') examples.push({ title: words, parts: [] })
    } else if (headings.at(-1) === 'Examples') {
      const example = examples.at(-1)
      if (!example) continue
      if (node.type === 'code')
        example.parts.push({
          kind: 'block',
          language: node.lang ?? '',
          text: node.meta === 'visible' ? reveal(node.value) : node.value,
        })
      else example.parts.push({ kind: 'words', text: written })
    }
  }
  return { title, headings, examples: examples.map(readExample) }
}

const signs: Readonly<Record<string, string>> = { '·': ' ', '→': '\t', '␍': '\r', '⍽': '\u00a0' }

function reveal(text: string): string {
  return text.replace(/[·→␍⍽]/g, (sign) => signs[sign]!)
}

function readExample({ title, parts }: { title: string; parts: readonly Part[] }): Example {
  const left = [...parts]
  const fail = (expected: string): never => {
    throw new Error(`Example "${title}": expected ${expected}, not ${JSON.stringify(left[0] ?? 'its end')}`)
  }
  const block = (language: string): string => {
    const part = left[0]
    if (part?.kind !== 'block' || part.language !== language) return fail(`a \`${language}\` block`)
    left.shift()
    return part.text
  }
  const words = (text: string): boolean => {
    const part = left[0]
    if (part?.kind !== 'words' || part.text !== text) return false
    left.shift()
    return true
  }
  while (
    left[0]?.kind === 'words' &&
    !/^(?:Configured as|Files of the repository|Before the change|In the translation):$/.test(left[0].text)
  )
    left.shift()
  const options: unknown = words('Configured as:') ? parse(block('yaml')) : undefined
  const files = words('Files of the repository:') ? block('text').split('\n') : undefined
  const base = words('Before the change:') ? `${block('markdown')}\n` : undefined
  if (base !== undefined && !words('After it:')) fail('`After it:`')
  const mirror = words('In the translation:') ? `${block('markdown')}\n` : undefined
  if (mirror !== undefined && !words('The list:')) fail('`The list:`')
  const input = `${block('markdown')}\n`
  const findings = words('No findings.') ? [] : block('text').split('\n')
  const fixed = words('Becomes:') ? `${block('markdown')}\n` : undefined
  if (left.length > 0) fail('its end')
  return { title, options, files, base, mirror, input, findings, fixed }
}

type Setting = Pick<Example, 'options' | 'files' | 'base' | 'mirror'>

/** The findings of one rule alone; with a base, those that the change from there introduces. */
export function findingsOf(rule: string, text: string, { options, files, base, mirror }: Setting): readonly Finding[] {
  const settings = Object.fromEntries(ruleNames.map((name): [RuleName, RuleSettings[RuleName]] => [name, ['off']]))
  settings[rule] = ['on', options]
  const facts = {
    ...(files ? { exists: (path: string) => files.includes(path) } : {}),
    ...(mirror === undefined ? {} : { mirrors: [parseList(mirror, 'README-xx.md')] }),
  }
  if (base === undefined) return lintText(text, 'README.md', settings, facts).findings
  const [file] = reviewChanges([{ path: 'README.md', before: base, after: text }], { rulesFor: () => settings, ...facts }).files
  return file!.findings.filter(({ introduced }) => introduced)
}

/** A finding as the readmes write it. */
export function say({ place, severity, message }: Finding): string {
  return `${place.start.line}:${place.start.column} ${severity} ${message}`
}

/** The text after the fixes of one rule, once over. */
export function fixOnce(rule: string, text: string, setting: Setting): string {
  const fixes = findingsOf(rule, text, setting).flatMap(({ fix }) => (fix ? [fix] : []))
  return applyFixes(text, fixes).text
}
