/** Which changed files are lists, which text each is compared with, and which of them cannot be judged. Pure. */
import type { Unjudged } from '../../finding.ts'
import type { ChangedPath } from '../../github/comparison.ts'
import type { TextAt } from '../../github/texts.ts'
import { code, escapeText } from '../../markdown.ts'
import type { Change } from '../../review/change/reviewed.ts'

/** A changed file with its texts; `tip` is that of the base branch now, `original` what a new file translates. */
export type FileAtBoth = {
  readonly file: ChangedPath
  readonly before: TextAt
  readonly after: TextAt
  readonly tip: TextAt
  readonly original: TextAt
}

export type ChangedLists = {
  readonly changes: readonly Change[]
  /** A Markdown line on each list that is compared with less than its whole text. */
  readonly notes: readonly string[]
  readonly unjudged: readonly Unjudged[]
}

/** The changed lists: those that can be judged with their texts, the others with the reason. A list that the change deletes has no text, and that is a fact. */
export function toChanges(isList: (change: Change) => boolean, files: readonly FileAtBoth[]): ChangedLists {
  const changes: Change[] = []
  const notes: string[] = []
  const unjudged: Unjudged[] = []
  for (const { file, before, after, tip, original } of files) {
    const change: Change = {
      path: file.path,
      previousPath: file.previousPath,
      before: roughText(before),
      after: textOf(after),
      ...(tip.kind === 'text' ? { tip: tip.text } : {}),
      ...(original.kind === 'text' ? { original: original.text } : {}),
    }
    if (isUnchanged(file, before, after) || !isList({ ...change, after: roughText(after) })) continue
    const fault = faultOf(file.path, before, after)
    if (fault) unjudged.push(fault)
    else {
      changes.push(change)
      if (before.kind === 'refused') notes.push(roughLine(file, before))
    }
  }
  return { changes, notes, unjudged }
}

/** Whether a file that was asked for by its name alone is not changed at all. One that moves breaks links with the same text too. */
function isUnchanged({ path, previousPath }: FileAtBoth['file'], before: TextAt, after: TextAt): boolean {
  return path === previousPath && textOf(before) === textOf(after) && before.kind !== 'refused' && after.kind !== 'refused'
}

function textOf(text: TextAt): string | null {
  return text.kind === 'text' ? text.text : null
}

/** What a change is compared with, if need be with marks where the bytes are no text: its entries are still those that were there. */
function roughText(text: TextAt): string | null {
  return text.kind === 'refused' ? (text.rough ?? null) : textOf(text)
}

type Refused = TextAt & { readonly kind: 'refused' }

/** Why a list cannot be judged. One that can be read again after the change is judged: what fixes a list must be able to pass. */
function faultOf(path: string, before: TextAt, after: TextAt): Unjudged | undefined {
  if (after.kind === 'refused') return toUnjudged(path, after, after.isUnread !== true && before.kind !== 'refused')
  return before.kind === 'refused' && before.isUnread
    ? toUnjudged(path, { ...before, why: `on the base branch, ${before.why}` }, false)
    : undefined
}

function toUnjudged(path: string, { why, todo, line }: Refused, isIntroduced: boolean): Unjudged {
  return {
    path,
    ...(line === undefined ? {} : { line }),
    reason: why,
    ...(todo === undefined ? {} : { todo }),
    ...(isIntroduced ? { introduced: true } : {}),
  }
}

function roughLine({ path }: ChangedPath, { why, rough }: Refused): string {
  const how = rough === undefined ? 'all of it counts as new' : 'it was compared with what can be read of it there'
  return `- ${code(path)} can be read again. On the base branch it cannot (${escapeText(why)}), so ${how}.`
}
