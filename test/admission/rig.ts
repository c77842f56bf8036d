/** A list with rules, people who propose entries to it, and what came of that: on the fake GitHub, through the Action, the app, or the use case alone. */
import { Octokit } from '@octokit/core'
import type { Admission } from '../../src/admission/answers.ts'
import type { LinkTools } from '../../src/commands/links/check-new-links.ts'
import { type Outcome, reviewPullRequest } from '../../src/commands/pull-request/review-pull-request.ts'
import { toPullRequest } from '../../src/webhook.ts'
import { type FakeGitHub, type Stranger, startFakeGitHub } from '../e2e/fake-github/index.ts'

export const repo = 'octo/list'
/** The day on which everything happens. */
const today = '2026-06-15'
const now = (): number => Date.parse(`${today}T12:00:00Z`)

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

export type Scene = {
  readonly github: FakeGitHub
  readonly logged: string[]
  /** Opens a pull request that puts lines at the end of sections, by heading; its number comes back. */
  readonly propose: (added: Readonly<Record<string, readonly string[]>>, more?: Proposing) => number
  readonly review: (number: number, more?: { readonly links?: LinkTools }) => Promise<Outcome>
}
type Proposing = { readonly title?: string; readonly body?: string; readonly user?: string }

export type Setting = {
  readonly config: string
  /** The sections of the list, each with one old entry. */
  readonly sections?: readonly string[]
  readonly template?: string
  /** Other files of the repository. */
  readonly files?: Readonly<Record<string, string>>
  readonly strangers?: Readonly<Record<string, Stranger>>
}

const slug = (text: string): string => text.toLowerCase().replace(/\W+/g, '-')

function listOf(sections: readonly string[], added: Readonly<Record<string, readonly string[]>> = {}): string {
  const parts = sections.map((name) => {
    const old = `- [Old ${name}](https://old-${slug(name)}.example.com) - An entry from before.`
    return `## ${name}\n\n${[old, ...(added[name] ?? [])].join('\n')}\n`
  })
  return `# Birds\n\n${parts.join('\n')}`
}

export async function startScene({ config, sections = ['Apps'], template, strangers = {}, files: more = {} }: Setting): Promise<Scene> {
  const files = {
    'README.md': listOf(sections),
    '.github/listkeeper.yml': `review: { links: none }\n${config}`,
    ...(template === undefined ? {} : { '.github/PULL_REQUEST_TEMPLATE.md': template }),
    ...more,
  }
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions: { octo: 'admin' } } }, strangers: { ...strangers } })
  const logged: string[] = []
  let opened = 0
  return {
    github,
    logged,
    propose: (added, { title, body, user = 'ann' } = {}) => {
      const head = `change-${++opened}`
      github.commit(repo, head, { files: { 'README.md': listOf(sections, added) }, author: user })
      return github.openPullRequest({
        repo,
        head,
        user,
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
      })
    },
    review: async (number, { links } = {}) => {
      const { payload } = github.events.pullRequest('synchronize', repo, number)
      const pull = toPullRequest(payload)
      if (typeof pull === 'string') throw new Error(pull)
      const client = new Octokit({ auth: github.token({ kind: 'installation' }), baseUrl: github.url, log: quiet })
      const ports = { client, sleep: async () => {}, log: (line: string) => void logged.push(line) }
      return reviewPullRequest(ports, pull, { failOn: 'error', checkRun: true, now, ...(links ? { links } : {}) })
    },
  }
}

/** The answers on the first entry, as `stars missed`. */
export function resultsOf(admission: Admission | undefined, entry = 0): string[] {
  return (admission?.entries[entry]?.answers ?? []).map(({ requirement, result }) => `${requirement} ${result}`)
}

/** The web as far as it is told: JSON by address, GET only; every other address fails as `status` says. */
export function answering(answers: Readonly<Record<string, unknown>>, { status = 503, asked = [] as string[] } = {}): LinkTools {
  return {
    open: async () => ({
      ask: async ({ method, url }) => {
        asked.push(url)
        const found = Object.hasOwn(answers, url)
        return { exchange: { method, url, ms: 1, status: found ? 200 : status }, text: found ? JSON.stringify(answers[url]) : '' }
      },
      isOnline: async () => true,
      sleep: async () => {},
      now,
      close: async () => {},
    }),
    pauses: [0, 0],
  }
}
