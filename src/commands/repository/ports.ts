/** What every use case on GitHub needs of its shell. */
import type { Client, Repo } from '../../github/client.ts'

/** What commands on GitHub need of their shell. */
export type Ports = {
  readonly client: Client
  readonly sleep: (ms: number) => Promise<void>
  /** One line for the log; never text of the pull request that could be read as a command. */
  readonly log: (line: string) => void
  /** Where the configuration is, when not at the usual places. */
  readonly configPath?: string
  /** What was read of commits, so that one piece of work reads each thing once: a commit does not change. */
  readonly seen?: Seen
  /** What the app shows in check runs besides; the Action has none of it. */
  readonly checks?: CheckPort
}

/** Promises of what was read, by what it is and of which commit. */
type Seen = Map<string, Promise<unknown>>

/** What was read before under a name, else what is read now; what failed is read again. */
export function readOnce<Value>({ seen }: Pick<Ports, 'seen'>, name: string, read: () => Promise<Value>): Promise<Value> {
  const before = seen?.get(name) as Promise<Value> | undefined
  if (before) return before
  const value = read()
  seen?.set(name, value)
  value.catch(() => seen?.delete(name))
  return value
}

/** Check runs of an app, which shows one in progress while it works and is told when a button of it is pressed. */
export type CheckPort = {
  /** The run in progress on a commit, which is then ended by whoever asks; undefined where there is none, or no longer. */
  readonly take: (commit: string) => number | undefined
  /** Identifies the subject for events about the run. */
  readonly subject: string
  /** Whether what has fixes gets the button "Fix": the app may commit. */
  readonly canFix: boolean
}

/** The default branch and its newest commit. */
export type SweepTarget = Repo & { readonly branch: string; readonly commit: string }
