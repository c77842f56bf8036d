/** The words for what could not be judged: for a summary, for the title of a check, and for one line of a log. Pure. */
import type { Unjudged } from '../../finding.ts'
import { code, escapeText } from '../../markdown.ts'

/** A Markdown line: what was not reviewed, why, and what to do. */
export function unjudgedLine({ path, line, reason, todo }: Unjudged): string {
  const what = todo === undefined ? 'A maintainer has to look at it by hand.' : sentence(todo)
  return `- ${code(path)} was not reviewed: ${escapeText(reason)}${line === undefined ? '' : ` (line ${line})`}. ${escapeText(what)}`
}

/** A title that says how much was not judged. */
export function unjudgedTitle(unjudged: readonly Unjudged[]): string {
  const paths = [...new Set(unjudged.map(({ path }) => path))]
  const what = paths.length === 1 ? shortPath(paths[0]!) : `${paths.length} lists`
  return unjudged.some(({ introduced }) => introduced) ? `${what} cannot be read any more` : `${what} could not be judged`
}

/** The rest of a sentence whose subject is who judges, without its period: which list could not be judged, and why; plain text. */
export function unjudgedSentence(unjudged: readonly Unjudged[]): string {
  const said = unjudged
    .slice(0, 3)
    .map(({ path, line, reason }) => `${shortPath(path)}${line === undefined ? '' : `:${line}`}, because ${reason}`)
  const rest = unjudged.length - said.length
  return `could not judge ${said.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
}

/** The end of a path says most; what is not seen in it could be mistaken for something else. */
function shortPath(given: string): string {
  const path = given.replace(/\p{C}/gu, ' ')
  return path.length > 100 ? `\u2026${path.slice(-99)}` : path
}
