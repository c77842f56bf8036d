/** Applies the suggestions of comments as one click on GitHub does, and asks whether what they are about is gone. */
import { parseConfig } from '../../src/config/index.ts'
import { settingsFor } from '../../src/config/settings.ts'
import type { Finding } from '../../src/finding.ts'
import { reviewChanges } from '../../src/review/change/introduced.ts'
import type { PostedThread } from './fake-github/index.ts'

const block = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m

/** The lines that a comment suggests; undefined for a comment without a suggestion. */
export function suggestedLines({ comments }: PostedThread): string[] | undefined {
  const found = block.exec(comments[0]?.body ?? '')
  return found ? found[2]!.split('\n').slice(0, -1) : undefined
}

/** A text after a click on the suggestion of a comment: exactly the commented lines are replaced, in the line ends of the file. */
export function applySuggestion(text: string, { line, startLine }: PostedThread, suggested: readonly string[]): string {
  const lines = text.split('\n')
  const first = (startLine ?? line ?? 0) - 1
  const end = lines[first]?.endsWith('\r') ? '\r' : ''
  return [...lines.slice(0, first), ...suggested.map((one) => one + end), ...lines.slice(line ?? 0)].join('\n')
}

export type Applied = {
  readonly path: string
  readonly before: string | null
  readonly after: string
  readonly config?: string | undefined
}

/** The rule and form of each introduced finding with a fix that touches lines `from` to `to`. */
export function fixableFaults({ path, before, after, config }: Applied, from: number, to: number): string[] {
  const parsed = config === undefined ? undefined : parseConfig(config, 'listkeeper.yml')
  const { files } = reviewChanges([{ path, before, after }], parsed ? { rulesFor: (name) => settingsFor(parsed, name) } : {})
  const touches = ({ place }: Finding): boolean => place.start.line <= to && place.end.line >= from
  return files[0]!.findings.filter((one) => one.introduced && one.fix && touches(one)).map(({ rule, form }) => `${rule}: ${form}`)
}
