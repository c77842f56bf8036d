/** Keeps the whole history of links on a branch of listkeeper: one file, read before a sweep and committed after it. */
import type { Repo } from '../../github/client.ts'
import { commitFiles, createBranch, readBranch } from '../../github/commits.ts'
import { readTexts } from '../../github/texts.ts'
import { type Memory, noMemory } from '../../links/memory/memory.ts'
import { MemoryError, parseMemory, writeMemory } from '../../links/memory/memory-file.ts'
import { countedKinds } from '../../review/sweep/issue-record.ts'
import type { Ports } from '../repository/ports.ts'

const branch = 'listkeeper/memory'
const path = 'links.jsonl'

export type BranchMemory = {
  readonly memory: Memory
  /** Where the branch is, and what the file says; undefined where there is none. */
  readonly head: string | undefined
  readonly text: string | undefined
}

/** What the branch remembers; a file that cannot be read is one that begins again. @throws {GitHubError} */
export async function readMemory(ports: Ports, { owner, repo }: Repo): Promise<BranchMemory> {
  const head = await readBranch(ports.client, { owner, repo }, branch, ports)
  if (head === undefined) return { memory: noMemory, head, text: undefined }
  const [found] = await readTexts(ports.client, { owner, repo }, [{ commit: head, path }], ports)
  if (found?.kind !== 'text') return { memory: noMemory, head, text: undefined }
  try {
    return { memory: parseMemory(found.text), head, text: found.text }
  } catch (error) {
    if (!(error instanceof MemoryError)) throw error
    ports.log(`the history on the branch ${branch} starts again: ${error.message}`)
    return { memory: noMemory, head, text: found.text }
  }
}

/** Commits the history where it changed. What cannot be written now is learned again by the next sweep; the log says why. */
export async function keepMemory(
  ports: Ports,
  target: Repo & { readonly commit: string },
  { head, before, memory }: { head: string | undefined; before: string | undefined; memory: Memory },
): Promise<void> {
  const text = writeMemory({ ...memory, days: memory.days.map(inOrder) })
  if (text === before) return
  const { client } = ports
  if (head === undefined) {
    const made = await createBranch(client, target, { branch, commit: target.commit }, ports)
    if (made.kind !== 'done') return sayUnkept(ports, made)
  }
  const commit = {
    branch,
    head: head ?? target.commit,
    headline: 'Remember what is known of the links',
    purpose: 'memory',
    files: [{ path, text }],
  }
  const result = await commitFiles(client, target, commit, ports)
  if (result.kind !== 'committed') sayUnkept(ports, result)
}

/** The counts in one order, whichever link was judged first: a second run on the same day then writes nothing. */
function inOrder({ day, counts }: Memory['days'][number]): Memory['days'][number] {
  return { day, counts: Object.fromEntries(countedKinds.flatMap((kind) => (counts[kind] === undefined ? [] : [[kind, counts[kind]]]))) }
}

function sayUnkept({ log }: Ports, result: { readonly kind: string; readonly why?: string }): void {
  log(`the history of links could not be kept on the branch ${branch}: ${result.why ?? result.kind}`)
}
