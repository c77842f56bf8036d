/** What `init` says to contributors: how an entry of each section looks, in a file of its own or between two markers in theirs. Pure. */
import type { Format } from '../../list/format/strict.ts'
import { plainWords } from '../../review/text/plain-words.ts'

/** The markers; what is between them is replaced when `init --contributing` runs again. */
const start = '<!-- listkeeper:guide -->'
const end = '<!-- /listkeeper:guide -->'

const guideTitle =
  /^(?:how to )?(?:contribute|contributing|contribution|contributions|guidelines|criteria|requirements|rules|submissions?|submitting)(?: (?:guidelines?|guide|rules|criteria|requirements))?$|^(?:inclusion|selection|acceptance|entry) (?:criteria|requirements|rules)$/

/** What a list itself says to contributors: its text with nothing but line ends outside of the sections for them, so that lines keep their numbers; undefined where it has none. */
export function guidePart(text: string): string | undefined {
  let level = 0
  let isCode = false
  let isAny = false
  const lines = text.split('\n').map((line) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode
    const [, marks = '', title = ''] = (isCode ? null : /^ {0,3}(#{1,6})(?=[ \t])([^\n]*)$/.exec(line)) ?? []
    if (marks !== '' && (level === 0 || marks.length <= level)) level = guideTitle.test(plainWords(title)) ? marks.length : 0
    isAny ||= level > 0
    return level > 0 ? line : ''
  })
  return isAny ? lines.join('\n') : undefined
}

/** The part about entries alone, as a file of its own or put into a text: in place of the one that is there, else at its end. Undefined where its markers are broken. */
export function withGuide(text: string | undefined, formats: readonly Format[]): string | undefined {
  const lines = ['## Adding an entry', '', ...examples(formats)]
  const closing = 'listkeeper checks new entries in the pull request and shows what to fix, with the corrected line.'
  // No example can begin or end the part.
  const part = `${start}\n${lines.join('\n').replaceAll(start, '<!-- -->').replaceAll(end, '<!-- -->')}\n${closing}\n${end}`
  if (text === undefined) return `${part}\n`
  const own = /\r\n/.test(text) ? part.replaceAll('\n', '\r\n') : part
  const [from, to] = [text.indexOf(start), text.lastIndexOf(end)]
  if (from >= 0 && to > from && text.indexOf(start, from + 1) < 0) return text.slice(0, from) + own + text.slice(to + end.length)
  if (from >= 0 || to >= 0) return undefined
  const line = /\r\n/.test(text) ? '\r\n' : '\n'
  return `${text.trim() === '' ? text : text.replace(/(?:\r?\n){0,2}$/, line + line)}${own}${line}`
}

/** A template for pull requests with what a maintainer asks first. */
export function pullRequestTemplate(formats: readonly Format[]): string {
  return `${['<!-- Thank you! One entry per pull request is easiest to merge. -->', '', '- [ ] The entry is not in the list yet', '- [ ] It has the format of its section', '', ...examples(formats.slice(0, 1))].join('\n')}\n`
}

function examples(formats: readonly Format[]): string[] {
  return formats.flatMap(({ under, templates }) => {
    const first = templates[0]
    return first
      ? [
          `${under === '*' ? 'An entry looks like this' : `Under *${under}*`}:`,
          '',
          '```markdown',
          first.example.replace(/`{3,}/g, '``'),
          '```',
          '',
        ]
      : []
  })
}
