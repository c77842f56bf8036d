/** The rules that a guide seems to have, as commented lines of the configuration: off until a person takes `# ` away. Each line says where it was read. Pure. */
import type { GuideRule, GuideRules, SectionRules } from '../../admission/guide/read-rules.ts'

/** A value in YAML: JSON's strings are YAML's too. */
function yamlOf(value: unknown): string {
  return typeof value === 'string' && /^\d{1,4}(?:d|w|mo|y)$|^osi$/.test(value) ? value : JSON.stringify(value)
}

function printable(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}

function sourceOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `# ${printable(path)} line ${line}`
}

/** The lines; none where no rule was read. A line of prose begins with `##`, so that it stays a comment without its first mark. */
export function ruleLines({ sections, exceptions, proposal }: GuideRules): string[] {
  if (sections.length === 0 && exceptions.length === 0 && proposal.length === 0) return []
  const all: readonly SectionRules[] = sections.length === 0 && exceptions.length > 0 ? [{ rules: [] }] : sections
  const paths = [...new Set([...sections.flatMap(({ rules }) => rules), ...exceptions, ...proposal].map(({ path }) => printable(path)))]
  return [
    `## Rules that ${paths.join(' and ')} ${paths.length === 1 ? 'seems' : 'seem'} to have. They are off: to turn one on, remove \`# \` before it and before the keys above it.`,
    ...(all.length > 0 ? ['require:', ...all.flatMap((section) => sectionLines(section, exceptions))] : []),
    ...(proposal.length > 0 ? ['proposal:', ...proposal.map((rule) => `  ${ruleText(rule)}`)] : []),
  ].map((line) => (line.startsWith('##') ? line : `# ${line}`))
}

function sectionLines({ under, rules }: SectionRules, exceptions: GuideRules['exceptions']): string[] {
  const partLines = (part: 'repository' | 'url'): string[] => {
    const own = rules.filter((rule) => rule.part === part)
    return own.length === 0 ? [] : [`    ${part}:`, ...own.map((rule) => `      ${ruleText(rule)}`)]
  }
  return [
    `  - under: ${JSON.stringify(under ?? '*')}`,
    ...partLines('repository'),
    ...partLines('url'),
    ...(exceptions.length === 0 ? [] : ['    exceptions:']),
    ...exceptions.map((one) => `      - { checkbox: ${JSON.stringify(one.checkbox)}, stars: ${one.stars} } ${sourceOf(one)}`),
  ]
}

function ruleText(rule: GuideRule): string {
  return `${rule.key}: ${yamlOf(rule.value)} ${sourceOf(rule)}`
}

/** The line that limits a description to so many characters, for the first field of a format that holds one. */
export function lengthText(rule: GuideRule, sources: readonly string[]): string | undefined {
  const field = ['sentence', 'desc'].find((name) => sources.some((source) => source.includes(`{${name}}`) || source.includes(`{${name}?}`)))
  return field === undefined ? undefined : `${field}: { max: ${String(rule.value)} } ${sourceOf(rule)}`
}
