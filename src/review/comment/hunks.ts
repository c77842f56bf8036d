/** The hunks of a file's patch: GitHub takes comments on their lines only, and refuses a whole review for one line outside. */

/** Lines of the new text that a hunk shows, from 1, both included; `added` are those that it adds. */
export type Hunk = { readonly start: number; readonly end: number; readonly added: ReadonlySet<number> }

/** Reads the patch that GitHub gives for a file; a hunk that only deletes shows no line of the new text. */
export function parseHunks(patch: string): Hunk[] {
  const hunks: Hunk[] = []
  let line = 0
  let open: { start: number; added: Set<number> } | undefined
  const close = (): void => {
    if (open && line > open.start) hunks.push({ start: open.start, end: line - 1, added: open.added })
  }
  for (const row of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row)
    if (head) {
      close()
      line = Number(head[1])
      open = { start: line, added: new Set() }
    } else if (row.startsWith('+')) {
      open?.added.add(line)
      line++
    } else if (row.startsWith(' ') || row === '') line++
  }
  if (open && patch.endsWith('\n') && line > open.start) line--
  close()
  return hunks
}

/** The hunk that shows all of some lines, of hunks in their order. */
export function hunkOf(hunks: readonly Hunk[], start: number, end: number): Hunk | undefined {
  let low = 0
  let high = hunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hunks[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const hunk = hunks[low - 1]
  return hunk && end <= hunk.end ? hunk : undefined
}
