/** Reads a workflow of GitHub Actions as far as it matters to listkeeper: on which events which job runs, what it may do, and whether it checks out a proposed change. */
import { LineCounter, type Node, parseDocument } from 'yaml'

export type Access = 'none' | 'read' | 'write'

/** What a job may do: names with their access, everything, or what the settings of the repository say. */
export type Granted =
  | { readonly kind: 'named'; readonly permissions: Readonly<Record<string, Access>> }
  | { readonly kind: 'all'; readonly access: 'read' | 'write' }
  | { readonly kind: 'settings' }

export type Job = {
  readonly name: string
  /** Whether a step uses listkeeper. */
  readonly usesListkeeper: boolean
  /** What its steps name of listkeeper, as `owner/listkeeper@v1`. */
  readonly uses: readonly string[]
  /** The events that it runs on, as far as its condition tells. */
  readonly events: readonly string[]
  readonly granted: Granted
  /** The line of a step that checks out a proposed change. */
  readonly headAt?: number
}

export type Workflow = {
  readonly events: readonly string[]
  /** The actions of `pull_request_target` that it runs on; absent: the three that GitHub takes where none is named. */
  readonly types?: readonly string[]
  /** The branches that a push is looked for on; absent: any. */
  readonly branches?: readonly string[]
  readonly jobs: readonly Job[]
}

/** Why a text is no workflow, and on which line. */
export type Broken = { readonly line: number; readonly why: string }

type Bag = Readonly<Record<string, unknown>>

/** Text that names the commit, branch or repository of a proposed change. */
const proposed = /head_ref|\bhead\b\.(?:sha|ref|repo)|refs\/pull\/|merge_commit_sha/

/** Whether a command fetches a proposed change: `git`, a verb and the change, one after the other on a line. */
function fetchesProposed(commands: string): boolean {
  const wanted = [/\bgit\b/, /\b(?:fetch|checkout|pull|clone)\b/, /pull\/|head_ref|head\.(?:sha|ref|repo)/]
  const isIn = (line: string): boolean => {
    let rest = line
    for (const one of wanted) {
      const found = one.exec(rest)
      if (!found) return false
      rest = rest.slice(found.index + found[0].length)
    }
    return true
  }
  return /\bgh\s+pr\s+checkout\b/.test(commands) || commands.split('\n').some(isIn)
}

/** The workflow of a text, or why it is none. */
export function readWorkflow(text: string): Workflow | Broken {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' })
  const error = document.errors[0]
  if (error) return { line: counter.linePos(error.pos[0]).line, why: error.message.split('\n')[0]! }
  const root = bag(attempt(() => document.toJS({ maxAliasCount: 20 })))
  if (!('on' in root) || !('jobs' in root)) return { line: 1, why: 'it has no `on` or no `jobs`' }
  const lineAt = (...path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true) as Node | undefined
    return counter.linePos(node?.range?.[0] ?? 0).line
  }
  const events = typeof root.on === 'string' ? [root.on] : Array.isArray(root.on) ? root.on.map(String) : Object.keys(bag(root.on))
  const branches = texts(bag(bag(root.on).push).branches)
  const types = texts(bag(bag(root.on).pull_request_target).types)
  const jobs = Object.entries(bag(root.jobs)).map(([name, value]): Job => {
    const job = bag(value)
    const steps = Array.isArray(job.steps) ? job.steps.map(bag) : []
    const head = steps.findIndex(takesHead)
    const own = steps.map(({ uses }) => String(uses ?? '')).filter((uses) => /^[\w.-]+\/listkeeper(?:@|$)/i.test(uses))
    return {
      name,
      usesListkeeper: own.length > 0,
      uses: own,
      events: eventsOf(job.if, events),
      granted: grantedBy(job.permissions ?? root.permissions),
      ...(head < 0 ? {} : { headAt: lineAt('jobs', name, 'steps', head) }),
    }
  })
  return { events, jobs, ...(branches ? { branches } : {}), ...(types ? { types } : {}) }
}

/** A value that is a list, or one alone, as texts; undefined where it is neither. */
function texts(value: unknown): string[] | undefined {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : undefined
}

/** Whether a step brings files of a proposed change onto the machine. */
function takesHead({ uses, run, with: inputs }: Bag): boolean {
  const given = Object.values(bag(inputs)).map(String).join('\n')
  return (/^actions\/checkout@/i.test(String(uses ?? '')) && proposed.test(given)) || fetchesProposed(String(run ?? ''))
}

/** Of the events of a workflow those that a condition names by `github.event_name == '...'`; all where it names none. */
function eventsOf(condition: unknown, events: readonly string[]): string[] {
  const named = [...String(condition ?? '').matchAll(/github\.event_name\s*==\s*'(\w+)'/g)].map(([, name]) => name!)
  return named.length === 0 ? [...events] : events.filter((event) => named.includes(event))
}

function grantedBy(permissions: unknown): Granted {
  if (permissions === undefined) return { kind: 'settings' }
  if (permissions === 'read-all' || permissions === 'write-all')
    return { kind: 'all', access: permissions === 'read-all' ? 'read' : 'write' }
  const named = Object.entries(bag(permissions)).map(([name, access]): [string, Access] => [
    name,
    access === 'write' || access === 'read' ? access : 'none',
  ])
  return { kind: 'named', permissions: Object.fromEntries(named) }
}

/** Whether a job with these permissions may do that. */
export function allows(granted: Granted, what: string, access: Access): boolean {
  switch (granted.kind) {
    case 'settings':
      return true
    case 'all':
      return access !== 'write' || granted.access === 'write'
    case 'named': {
      const has = granted.permissions[what]
      return has === 'write' || has === access
    }
  }
}

function bag(value: unknown): Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {}
}

/** Aliases of no anchor, or too many of them, hold nothing. */
function attempt(task: () => unknown): unknown {
  try {
    return task()
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}
