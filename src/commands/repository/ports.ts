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
}

/** The default branch and its newest commit. */
export type SweepTarget = Repo & { readonly branch: string; readonly commit: string }
