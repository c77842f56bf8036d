/** What happens besides pushes to pull requests, one row each: how the repository looks, what people do, and what is there after each run. */
import { expect } from 'vitest'
import type { Entry as Call, FakeGitHub, Files, Options, Posted, PullAction, WebhookEvent } from './fake-github/index.ts'
import { added, faulty, fixed, list, withSongs } from './lists.ts'
import { login, type Permissions, type Run, type RunOptions, repo } from './rig.ts'
import type { Standing } from './standing.ts'

/** What a token needs that may do everything that the documentation speaks of. */
export const all: Permissions = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' }
export const configPath = '.github/listkeeper.yml'

/** The run that something starts; `beside`: others that start in the same moment. */
export type Happening = RunOptions & { readonly event: WebhookEvent; readonly beside?: readonly Happening[] }

/** What a step may do with the repository so far. */
export type Stage = {
  readonly github: FakeGitHub
  /** The repository and branch of ann's pull request. */
  readonly source: string
  readonly last: Happening | undefined
}
type Step = (stage: Stage) => Happening

/** What was seen; each list holds one for each step. */
export type Seen = {
  readonly github: FakeGitHub
  readonly source: string
  readonly runs: readonly Run[]
  readonly states: readonly Standing[]
  readonly calls: readonly (readonly Call[])[]
}

export type Row = {
  readonly title: string
  /** Why it does not hold yet. */
  readonly fails?: string
  /** Files of the default branch besides the list, or instead of it. */
  readonly base?: Files
  readonly config?: string
  /** The files of ann's pull request 1, where there is one; a string is the new README. */
  readonly head?: Files | string
  readonly fork?: 'with edits' | 'without edits'
  /** What ann may do; whose branch is in the repository may write there, unless it says otherwise. */
  readonly ann?: 'write' | 'read'
  readonly repository?: Options['repositories'] extends Record<string, infer One> | undefined ? One : never
  readonly steps: readonly Step[]
  readonly expect: (seen: Seen) => void
}

type More = Omit<RunOptions, 'event' | 'action'>
type Said = More & { readonly on?: number; readonly action?: 'created' | 'edited'; readonly before?: (github: FakeGitHub) => void }

/** Somebody writes a comment; something may happen between it and the run that it starts. */
const says =
  (author: string, body: string, { on = 1, action = 'created', before, ...more }: Said = {}): Step =>
  ({ github }) => {
    const event = github.events.issueComment(repo, on, github.comment(repo, on, author, body), { action })
    before?.(github)
    return { event, ...more }
  }

/** GitHub tells of the same once more, or somebody starts the run again. */
const again: Step = ({ last }) => last!

/** Several things happen, and then all their runs start in one moment. */
const together =
  (...steps: readonly Step[]): Step =>
  (stage) => {
    const [first, ...beside] = steps.map((step) => step(stage))
    return { ...first!, beside }
  }

/** One thing happens, and two runs start. */
const doubly =
  (step: Step): Step =>
  (stage) => {
    const one = step(stage)
    return { ...one, beside: [one] }
  }

/** The pull request of ann is opened or changed. */
const proposes =
  (action: PullAction = 'opened', more: More = {}): Step =>
  ({ github }) => ({ event: github.events.pullRequest(action, repo, 1), ...more })

/** Ann pushes a README to her pull request. */
const revises =
  (readme: string, more: More = {}): Step =>
  ({ github }) => {
    github.push(repo, 1, { files: { 'README.md': readme } })
    return { event: github.events.pullRequest('synchronize', repo, 1), ...more }
  }

type Pushed = More & {
  readonly branch?: string
  readonly author?: string
  readonly extra?: Readonly<Record<string, unknown>>
  /** What happens between the push and its run. */
  readonly before?: (github: FakeGitHub) => void
}

/** Somebody pushes files, a string is the README, to the default branch. */
const pushes =
  (files: Files | string, { branch = 'main', author = 'octo', extra = {}, before: act, ...more }: Pushed = {}): Step =>
  ({ github }) => {
    const before = headOf(github, branch)
    github.commit(repo, branch, { files: typeof files === 'string' ? { 'README.md': files } : files, author })
    const event = github.events.push(repo, branch, before, { sender: author, ...extra })
    act?.(github)
    return { event, ...more }
  }

/** Something happens on GitHub before the run of a step. */
const once =
  (act: (github: FakeGitHub) => void, step: Step): Step =>
  (stage) => {
    act(stage.github)
    return step(stage)
  }

type Swept = More & { readonly files?: Files | string; readonly weeks?: number }

/** The clock strikes, on a later day where weeks have passed. */
const sweeps =
  ({ files, weeks = 0, env, ...more }: Swept = {}): Step =>
  ({ github }) => {
    if (files !== undefined)
      github.commit(repo, 'main', { files: typeof files === 'string' ? { 'README.md': files } : files, author: 'octo' })
    const later = weeks === 0 ? {} : { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(laterBy(weeks))}` }
    return {
      event: github.events.schedule(repo, '23 5 * * 1'),
      env: { GITHUB_SHA: github.head(repo, 'main'), GITHUB_REF: 'refs/heads/main', ...later, ...env },
      ...more,
    }
  }

/** Lets the clock of a process go ahead. */
function laterBy(weeks: number): string {
  return `const now=Date.now;Date.now=()=>now()+${weeks * 7 * 86_400_000}`
}

function headOf(github: FakeGitHub, branch: string): string {
  try {
    return github.head(repo, branch)
  } catch {
    return '0'.repeat(40)
  }
}

const last = <One>(every: readonly One[]): One => every[every.length - 1]!
/** Issue or pull request of a number, as it was at the end or after a step. */
const at = ({ states }: Seen, number: number, step = states.length - 1): Posted => states[step]!.posted[number - 1]!
const isAnswer = ({ body }: { body: string }): boolean => body.includes('<!-- listkeeper:1 answer')
/** What was answered under a number, without marks. */
const answers = (seen: Seen, number = 1): string[] =>
  at(seen, number)
    .comments.filter(isAnswer)
    .map(({ body }) => body.replace(/\n\n<!-- [^\n]* -->$/, ''))
/** Our reactions to the comments of others under a number. */
const reactions = (seen: Seen, number = 1): string[][] =>
  at(seen, number)
    .comments.filter((comment) => !isAnswer(comment))
    .map((comment) => comment.reactions)
/** The messages of the commits of a branch, newest first. */
const messages = ({ states }: Seen, branch: string): string[] => (last(states).branches[branch] ?? []).map((line) => line.slice(41))
const branches = ({ states }: Seen, step = states.length - 1): string[] => Object.keys(states[step]!.branches).sort()
/** What is in the log besides the mask of the token. */
const logged = ({ stdout }: Run): string[] => stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))
/** What was written, without the check run that is beside every judgement and takes the place of the one before. */
const writes = (calls: readonly Call[]): Call[] => calls.filter(({ isWrite, operation }) => isWrite && operation !== 'checks/create')
/** The check runs on the head of a number. */
const checks = (seen: Seen, number = 1, step?: number): Posted['checkRuns'] => at(seen, number, step).checkRuns
/** Calls of which GitHub sends word to people: what is new, closed or opened again; edits and reactions are quiet. */
const notifying = (calls: readonly Call[]): string[] =>
  writes(calls)
    .filter(({ operation, body }) => {
      const isNew = /^(?:issues\/create(?:-comment)?|pulls\/create(?:-review|-review-comment)?)$/.test(operation)
      return isNew || (/^(?:issues|pulls)\/update$/.test(operation) && 'state' in (body as object))
    })
    .map(({ operation }) => operation)
const suggestion = (line: string): string => `\`\`\`suggestion\n${line}\n\`\`\``

/** Nothing was asked of GitHub at all, and the job passed. */
function isUntouched(seen: Seen, line: string): void {
  expect(logged(last(seen.runs))).toEqual([line])
  expect(last(seen.calls)).toEqual([])
  expect(last(seen.runs).code).toBe(0)
}

/** The step failed with a warning and a line of the summary that give the reason. */
function isUnoffered({ runs }: Seen, why: string, step = runs.length - 1): void {
  const { code, stdout, summary } = runs[step]!
  expect(code).toBe(1)
  expect(stdout.split('\n').filter((line) => /^::(?:warning|error)/.test(line))).toEqual([
    expect.stringMatching(/^::warning title=(?:Fixes were not proposed|Links were not reported)::/),
  ])
  expect(stdout).toContain(why)
  // In Markdown some signs are escaped.
  expect(summary.replaceAll('\\', '')).toContain(why)
}

const bad = withSongs(faulty.noPeriod)
const good = withSongs(fixed.noPeriod)
const headText = ({ github, source }: Seen | Stage): string | undefined => github.file(source, 'change', 'README.md')
const headCommit = ({ github, source }: Seen): string => github.head(source, 'change')
const fixMessageBy = (who: string, lines: string): string =>
  `Correct ${lines} of the list\n\nAsked for by ${who} in a comment.\n\nCorrected: ${lines.split(' ')[0]}\nRequest: comment-`

const stay = 'The suggestions in the review stay: one click applies each.'
const onlyWriters = `The branch is in this repository itself, where I commit only for people with write access. ${stay} A maintainer can write \`/listkeeper fix\` too.`

/** Somebody opens a pull request from a branch of others that has been there before: pull request 1 where there is none yet. */
const proposesOthers = (head: string, user: string) => (github: FakeGitHub) => {
  github.commit(repo, 'old', { files: { 'old.md': 'Old.\n' } })
  github.commit(repo, head, { files: { 'README.md': bad } })
  github.openPullRequest({ repo, head, base: 'old', user })
}

const leave: readonly Row[] = [
  {
    title: 'a stranger who proposes the default branch to another one gets no commit to it, and nor does a maintainer',
    steps: [once(proposesOthers('main', 'eve'), says('eve', '/listkeeper fix')), says('mia', '/listkeeper fix')],
    expect: (seen) => {
      expect(seen.github.file(repo, 'main', 'README.md')).toBe(bad)
      expect(messages(seen, 'main')).toEqual(['Change README.md', 'Begin'])
      expect(answers(seen)).toEqual([
        onlyWriters,
        `This pull request comes from the default branch of the repository, and I never commit there. ${stay}`,
      ])
      expect(reactions(seen)).toEqual([[`${login} -1`], [`${login} -1`]])
      expect(at(seen, 1).threads[0]!.comments[0]!.body).toContain(suggestion(fixed.noPeriod))
    },
  },
  ...['gh-pages', 'release/1.x', 'change'].map(
    (branch): Row => ({
      title: `a stranger who proposes the branch ${branch} of others gets no commit to it; a maintainer does`,
      steps: [
        once(proposesOthers(branch, 'eve'), says('eve', '/listkeeper fix')),
        says('tom', '/listkeeper fix'),
        says('mia', '/listkeeper fix'),
      ],
      expect: (seen) => {
        for (const step of [0, 1]) expect(seen.states[step]!.branches[branch]).toHaveLength(2)
        expect(answers(seen)).toEqual([
          onlyWriters,
          'Only people with write access and the author of this pull request can give me commands here.',
          `Corrected 1 line in ${seen.github.head(repo, branch)}.`,
        ])
        expect(seen.github.file(repo, branch, 'README.md')).toBe(good)
      },
    }),
  ),
  ...(['protection', 'ruleset'] as const).map(
    (by): Row => ({
      title: `to a branch under a ${by} nothing is committed, though the token might`,
      head: bad,
      repository: { protections: [{ branch: 'ch*', by, rules: ['pull_request'], bypass: [login] }] },
      steps: [says('ann', '/listkeeper fix')],
      expect: (seen) => {
        expect(headText(seen)).toBe(bad)
        expect(answers(seen)).toEqual([`The branch of this pull request is protected, and I never commit to a protected branch. ${stay}`])
      },
    }),
  ),
  {
    title: 'what GitHub refuses after all is reported with its reason',
    head: bad,
    steps: [
      says('ann', '/listkeeper fix', {
        before: (github) => {
          const protections = [{ branch: 'change', by: 'ruleset' as const, rules: ['required_status_checks' as const] }]
          const run = (): void => github.changeSettings(repo, { protections })
          github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 4 }, kind: 'before', run })
        },
      }),
    ],
    expect: (seen) => {
      expect(headText(seen)).toBe(bad)
      expect(answers(seen)).toEqual([
        `A rule of this repository does not let me commit to this branch: checks have to pass before anything is committed to it. ${stay}`,
      ])
    },
  },
  {
    title: 'on a fork that is open to edits a stranger gets nothing, and its owner a commit',
    head: bad,
    fork: 'with edits',
    steps: [says('eve', '/listkeeper fix'), says('ann', '/listkeeper fix')].map(
      (step): Step =>
        (stage) => ({ ...step(stage), token: stage.github.token({ kind: 'pat', login: 'octo' }) }),
    ),
    expect: (seen) => {
      expect(seen.states[0]!.posted[0]!.comments.at(-1)!.body).toMatch(/^Only people with write access and the author/)
      expect(headText(seen)).toBe(good)
    },
  },
  {
    title: 'a fork that is gone, or has another name by now, is reported or found',
    head: bad,
    fork: 'with edits',
    steps: [
      once(
        (github) => github.renameRepository('ann/list', 'birds'),
        (stage) => ({ ...says('ann', '/listkeeper fix')(stage), token: stage.github.token({ kind: 'pat', login: 'octo' }) }),
      ),
      once((github) => github.deleteRepository('ann/birds'), says('mia', '/listkeeper recheck\n/listkeeper fix')),
    ],
    expect: (seen) => {
      expect(answers(seen)[0]).toMatch(/^Corrected 1 line in /)
      expect(last(seen.runs).code).toBe(0)
    },
  },
  ...['eve', 'mia', 'helper[bot]'].map(
    (user): Row => ({
      title: `autofix leaves the default branch alone that ${user} proposes to another one, and suggests`,
      config: 'autofix: [entry-format]\n',
      steps: [once(proposesOthers('main', user), proposes())],
      expect: (seen) => {
        expect(seen.github.file(repo, 'main', 'README.md')).toBe(bad)
        expect(at(seen, 1).threads[0]!.comments[0]!.body).toContain(suggestion(fixed.noPeriod))
        expect(logged(last(seen.runs)).join()).toContain('The fixes were not committed and stay suggestions: its ')
      },
    }),
  ),
  {
    title: 'autofix leaves a branch alone that others propose to, and a command does not',
    config: 'autofix: [entry-format]\n',
    head: bad,
    steps: [
      once((github) => {
        github.commit(repo, 'further', { files: { 'x.md': 'x' }, from: github.head(repo, 'change') })
        github.openPullRequest({ repo, head: 'further', base: 'change', user: 'tom' })
      }, proposes()),
      says('ann', '/listkeeper fix'),
    ],
    expect: (seen) => {
      expect(seen.states[0]!.branches.change).toHaveLength(2)
      expect(logged(seen.runs[0]!).join()).toContain('other pull requests are proposed to its branch')
      expect(headText(seen)).toBe(good)
    },
  },
]

const commands: readonly Row[] = [
  {
    title: 'help is given to the author of a pull request, with every command there is',
    head: bad,
    steps: [says('ann', '/listkeeper help')],
    expect: (seen) => {
      expect(answers(seen)).toHaveLength(1)
      for (const word of ['fix', 'recheck', 'ignore', 'help'])
        expect(answers(seen)[0]).toMatch(new RegExp(`^- .\`?/listkeeper ${word}`, 'm'))
      expect(reactions(seen)).toEqual([[`${login} +1`]])
      expect(headText(seen)).toBe(bad)
    },
  },
  {
    title: 'fix by the author is one commit with the corrected lines and one answer that names it',
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [says('ann', 'Please:\r\n\r\n/listkeeper fix\r\n')],
    expect: (seen) => {
      expect(headText(seen)).toBe(withSongs(fixed.noPeriod, fixed.nested))
      expect(messages(seen, 'change')).toHaveLength(3)
      expect(messages(seen, 'change')[0]).toContain(fixMessageBy('ann', '2 lines'))
      expect(answers(seen)).toEqual([`Corrected 2 lines in ${headCommit(seen)}.`])
      expect(reactions(seen)).toEqual([[`${login} +1`]])
      expect(at(seen, 1)).toMatchObject({ reviews: [], threads: [] })
      expect(logged(last(seen.runs))).toEqual(['The comment was answered: done.'])
    },
  },
  {
    title: 'fix by a person with write access names that person',
    head: bad,
    steps: [says('mia', '/listkeeper fix')],
    expect: (seen) => {
      expect(headText(seen)).toBe(good)
      expect(messages(seen, 'change')[0]).toContain(fixMessageBy('mia', '1 line'))
    },
  },
  {
    title: 'fix folds away the comments of the review whose faults it corrected, and counts what a person must decide',
    head: withSongs(faulty.noPeriod, faulty.repeated),
    steps: [proposes(), says('ann', '/listkeeper fix')],
    expect: (seen) => {
      expect(answers(seen)).toEqual([`Corrected 1 line in ${headCommit(seen)}. 1 thing is left for a person to decide; see the review.`])
      expect(at(seen, 1).threads.map(({ comments }) => comments[0]!.minimized)).toEqual(['resolved', undefined])
      expect(at(seen, 1).reviews).toHaveLength(1)
    },
  },
  {
    title: 'fix of a run that is started again is the same commit and the same answer',
    head: bad,
    steps: [says('ann', '/listkeeper fix'), again],
    expect: (seen) => {
      expect(seen.states[1]).toEqual(seen.states[0])
      expect(writes(seen.calls[1]!)).toEqual([])
      expect(messages(seen, 'change')).toHaveLength(3)
    },
  },
  {
    title: 'fix in a second comment finds nothing to fix and commits nothing',
    head: bad,
    steps: [says('ann', '/listkeeper fix'), says('ann', '/listkeeper fix')],
    expect: (seen) => {
      expect(messages(seen, 'change')).toHaveLength(3)
      expect(answers(seen)).toEqual([`Corrected 1 line in ${headCommit(seen)}.`, 'There is nothing to fix.'])
      expect(reactions(seen)).toEqual([[`${login} +1`], [`${login} +1`]])
    },
  },
  {
    title: 'fix after a new push corrects what is new, in a commit on top of its own one',
    head: bad,
    steps: [
      says('ann', '/listkeeper fix'),
      says('ann', '/listkeeper fix', {
        before: (github) => void github.push(repo, 1, { files: { 'README.md': withSongs(fixed.noPeriod, faulty.nested) } }),
      }),
    ],
    expect: (seen) => {
      expect(headText(seen)).toBe(withSongs(fixed.noPeriod, fixed.nested))
      expect(messages(seen, 'change').map((message) => message.split('\n')[0])).toEqual([
        'Correct 1 line of the list',
        'Change README.md',
        'Correct 1 line of the list',
        'Change README.md',
        'Begin',
      ])
    },
  },
  {
    title: 'fix requested by two people at one moment is one commit, and both get an answer',
    head: bad,
    steps: [together(says('ann', '/listkeeper fix'), says('mia', '/listkeeper fix'))],
    expect: (seen) => {
      expect(headText(seen)).toBe(good)
      expect(messages(seen, 'change')).toHaveLength(3)
      expect(answers(seen)).toHaveLength(2)
      expect(answers(seen)).toContain(`Corrected 1 line in ${headCommit(seen)}.`)
      expect(reactions(seen).every(({ length }) => length === 1)).toBe(true)
    },
  },
  {
    title: 'a run that is started twice in one moment makes one commit and one answer',
    head: bad,
    steps: [doubly(says('ann', '/listkeeper fix'))],
    expect: (seen) => {
      expect(headText(seen)).toBe(good)
      expect(messages(seen, 'change')).toHaveLength(3)
      expect(answers(seen)).toHaveLength(1)
      expect(reactions(seen)).toEqual([[`${login} +1`]])
    },
  },
  {
    title: 'a push between the comment and its run is corrected too',
    head: bad,
    steps: [
      says('ann', '/listkeeper fix', {
        before: (github) => void github.push(repo, 1, { files: { 'README.md': withSongs(faulty.noPeriod, faulty.three) } }),
      }),
    ],
    expect: (seen) => {
      expect(headText(seen)).toBe(withSongs(fixed.noPeriod, fixed.three))
      expect(answers(seen)).toEqual([`Corrected 2 lines in ${headCommit(seen)}.`])
    },
  },
  {
    title: 'a push while the run is under way stays as it is, and the answer says so',
    head: bad,
    steps: [
      says('ann', '/listkeeper fix', {
        before: (github) => {
          const run = (): void => void github.push(repo, 1, { files: { 'README.md': withSongs(faulty.noPeriod, faulty.three) } })
          github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 4 }, kind: 'before', run })
        },
      }),
    ],
    expect: (seen) => {
      expect(headText(seen)).toBe(withSongs(faulty.noPeriod, faulty.three))
      expect(answers(seen)).toEqual([
        'A newer commit has been pushed, so I changed nothing. Write `/listkeeper fix` again to fix the newest one.',
      ])
      expect(reactions(seen)).toEqual([[`${login} -1`]])
    },
  },
  {
    title: 'a stranger is refused, and learns nothing else',
    head: bad,
    steps: [says('eve', '/listkeeper fix'), says('tom', '/listkeeper fxi')],
    expect: (seen) => {
      const words = 'Only people with write access and the author of this pull request can give me commands here.'
      expect(answers(seen)).toEqual([words, words])
      expect(reactions(seen)).toEqual([[`${login} -1`], [`${login} -1`]])
      expect(headText(seen)).toBe(bad)
      expect(last(seen.runs)).toMatchObject({ code: 0 })
      expect(logged(last(seen.runs))).toEqual(['The comment was answered: refused.'])
    },
  },
  {
    title: 'a bot gives no commands',
    head: bad,
    steps: [says('helper[bot]', '/listkeeper fix')],
    expect: (seen) => isUntouched(seen, 'There is nothing to answer: bots give no commands.'),
  },
  {
    title: 'an edited comment is no command',
    head: bad,
    steps: [says('ann', '/listkeeper fix', { action: 'edited' })],
    expect: (seen) => isUntouched(seen, 'There is nothing to answer: a comment that was edited is no command.'),
  },
  {
    title: 'a command in a quote, in code, in a hidden comment or in a sentence commands nothing',
    head: bad,
    steps: [
      says(
        'ann',
        '> /listkeeper fix\n\nWrite\n\n```\n/listkeeper fix\n```\n\nor\n\n    /listkeeper fix\n\n<!--\n/listkeeper fix\n-->\n\nAnd you can say /listkeeper fix here.',
      ),
    ],
    expect: (seen) => isUntouched(seen, 'There is nothing to answer: there is no command in it.'),
  },
  {
    title: 'a comment on an issue that listkeeper did not open gets no answer',
    steps: [once((github) => void github.openIssue(repo, { title: 'Hello', user: 'ann' }), says('octo', '/listkeeper help'))],
    expect: (seen) => isUntouched(seen, 'There is nothing to answer: it is on an issue that takes no commands.'),
  },
  {
    title: 'a command that is misspelt is answered with what was probably meant',
    head: bad,
    steps: [says('ann', '/listkeeper rechek'), says('mia', '/listkeeper ignore entri-format')],
    expect: (seen) => {
      expect(answers(seen)[0]).toMatch(/^I do not know `rechek`\. Did you mean `recheck`\? I know `\/listkeeper fix`/)
      expect(answers(seen)[1]).toMatch(/^`entri-format` is neither a rule nor a URL\. Did you mean `entry-format`\?/)
      expect(reactions(seen)).toEqual([[`${login} confused`], [`${login} confused`]])
    },
  },
  {
    title: 'recheck reviews the newest commit, and the answer says how much there is to look at',
    head: withSongs(faulty.noPeriod, faulty.repeated),
    steps: [says('ann', '/listkeeper recheck')],
    expect: (seen) => {
      expect(answers(seen)).toEqual([`I checked ${headCommit(seen)} again: there are 2 things to look at, see the review.`])
      expect(at(seen, 1).threads.map(({ line }) => line)).toEqual([added, added + 1])
    },
  },
  {
    title: 'several commands of one comment get one answer',
    head: withSongs(faulty.noPeriod, faulty.repeated),
    steps: [says('ann', '/listkeeper fix\n/listkeeper recheck\n/listkeeper help')],
    expect: (seen) => {
      expect(answers(seen)).toHaveLength(1)
      expect(answers(seen)[0]).toMatch(/^Corrected 1 line in [0-9a-f]{40}\. [^\n]+\n\nI checked [0-9a-f]{40} again: [^\n]+\n\nPeople with/)
      expect(reactions(seen)).toEqual([[`${login} +1`]])
    },
  },
  {
    title: 'on a fork that allows no edits fix says how to allow them, and the suggestions are there',
    head: bad,
    fork: 'without edits',
    steps: [says('ann', '/listkeeper fix')],
    expect: (seen) => {
      expect(answers(seen)).toEqual([
        'I may not commit to your fork. The suggestions in the review stay: one click applies each. Or tick **Allow edits by maintainers** at the right of this page, and write `/listkeeper fix` again.',
      ])
      expect(at(seen, 1).threads[0]!.comments[0]!.body).toContain(suggestion(fixed.noPeriod))
      expect(reactions(seen)).toEqual([[`${login} -1`]])
      expect(headText(seen)).toBe(bad)
    },
  },
  {
    title: 'on a fork that allows edits the token of a workflow still may not commit, and the answer says why',
    head: bad,
    fork: 'with edits',
    steps: [says('ann', '/listkeeper fix')],
    expect: (seen) => {
      expect(answers(seen)).toEqual([
        'GitHub did not let me commit to the fork, although edits are allowed: my token ends at this repository. The suggestions in the review stay: one click applies each.',
      ])
      expect(at(seen, 1).threads[0]!.comments[0]!.body).toContain(suggestion(fixed.noPeriod))
      expect(headText(seen)).toBe(bad)
    },
  },
  {
    title: 'on a fork that allows edits the token of a maintainer commits',
    head: bad,
    fork: 'with edits',
    steps: [(stage) => ({ ...says('ann', '/listkeeper fix')(stage), token: stage.github.token({ kind: 'pat', login: 'octo' }) })],
    expect: (seen) => {
      expect(headText(seen)).toBe(good)
      expect(answers(seen)).toEqual([`Corrected 1 line in ${headCommit(seen)}.`])
    },
  },
  {
    title: 'a token that may not write names the permission that it needs',
    head: bad,
    steps: [says('ann', '/listkeeper fix', { permissions: { ...all, contents: 'read' } })],
    expect: (seen) => {
      expect(answers(seen)).toEqual([
        'My token may not write to this branch. The suggestions in the review stay: one click applies each. A maintainer can give it the permission `contents: write`.',
      ])
      expect(at(seen, 1).threads).toHaveLength(1)
    },
  },
  {
    title: 'a token that may not comment says so in the log, and the job passes',
    head: bad,
    steps: [says('ann', '/listkeeper help', { permissions: { contents: 'read' } })],
    expect: (seen) => {
      expect(at(seen, 1).comments).toHaveLength(1)
      expect(logged(last(seen.runs))).toContain('The token may not post comments, so the command was not answered.')
      expect(last(seen.runs).code).toBe(0)
    },
  },
  {
    title: 'on a closed pull request nothing is changed or looked at, and the answers say so',
    head: bad,
    steps: [once((github) => github.closePullRequest(repo, 1), says('ann', '/listkeeper fix')), says('ann', '/listkeeper recheck')],
    expect: (seen) => {
      expect(answers(seen)).toEqual([
        'This pull request is closed, so I changed nothing.',
        'This pull request is closed, so I did not look at it.',
      ])
      expect(reactions(seen)).toEqual([[`${login} -1`], [`${login} -1`]])
      expect(headText(seen)).toBe(bad)
      expect(at(seen, 1)).toMatchObject({ reviews: [], threads: [] })
    },
  },
  {
    title: 'ignore of a rule opens one pull request to the configuration, which holds once it is merged',
    config: '# ours\nrules:\n  entry-order: off # as they came\n',
    head: bad,
    steps: [
      says('mia', '/listkeeper ignore entry-format'),
      says('mia', '/listkeeper ignore entry-format'),
      once((github) => void github.mergePullRequest(repo, 2), says('mia', '/listkeeper recheck')),
    ],
    expect: (seen) => {
      expect(at(seen, 2, 0)).toMatchObject({ state: 'open', title: 'listkeeper: switch entry-format off' })
      expect(at(seen, 2, 0).body).toContain('mia asked for this in #1.')
      expect(seen.github.file(repo, 'main', configPath)).toBe('# ours\nrules:\n  entry-order: off # as they came\n  entry-format: off\n')
      expect(last(seen.states).posted).toHaveLength(2)
      expect(answers(seen)).toEqual([
        '#2 makes an exception for `entry-format` once it is merged; write `/listkeeper recheck` here then.',
        '#2 makes an exception for `entry-format` once it is merged; write `/listkeeper recheck` here then.',
        `I checked ${headCommit(seen)} again: there is nothing to fix.`,
      ])
    },
  },
  {
    title: 'ignore of an address until a day is written with day and reason, which does nothing where it is shown',
    head: bad,
    steps: [says('mia', '/listkeeper ignore https://robin.example until 2027-01-31 moves house, @octo fixes #1')],
    expect: (seen) => {
      const [branch] = branches(seen).filter((name) => name.startsWith('listkeeper/ignore-'))
      expect(seen.github.file(repo, branch!, configPath)).toBe(
        'links:\n  ignore:\n    - { url: "https://robin.example", until: 2027-01-31, reason: "moves house, @octo fixes #1" }\n',
      )
      expect(at(seen, 2).title).toBe('listkeeper: make an exception for an address at robin.example')
      expect(at(seen, 2).body).toContain('`moves house, @octo fixes #1`')
      expect(reactions(seen)).toEqual([[`${login} +1`]])
    },
  },
  {
    title: 'ignore is for people with write access alone, and a rule is not ignored until a day',
    head: bad,
    ann: 'read',
    steps: [says('ann', '/listkeeper ignore entry-format'), says('mia', '/listkeeper ignore entry-format until 2027-01-31')],
    expect: (seen) => {
      expect(answers(seen)).toEqual([
        'Only people with write access can ask me for that; a maintainer can write the same command.',
        'A rule can only be switched off for good, not until a day. If that is what you want, write `/listkeeper ignore entry-format`; I left `entry-format` as it is.',
      ])
      expect(last(seen.states).posted).toHaveLength(1)
      expect(branches(seen)).toEqual(['change', 'main'])
    },
  },
]

const autofixes = 'autofix: [entry-format]\n'
const autofixMessage = 'Correct 1 line of the list\n\nThe configuration asks for these corrections.'

const autofix: readonly Row[] = [
  {
    title: 'what the configuration of the base asks to be corrected is one commit, and the review is about that',
    config: autofixes,
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [proposes()],
    expect: (seen) => {
      expect(headText(seen)).toBe(withSongs(fixed.noPeriod, faulty.nested))
      expect(messages(seen, 'change')).toHaveLength(3)
      expect(messages(seen, 'change')[0]).toContain(autofixMessage)
      expect(at(seen, 1).reviews.map(({ commit }) => commit)).toEqual([headCommit(seen)])
      expect(at(seen, 1).threads.map(({ line }) => line)).toEqual([added + 1])
      expect(at(seen, 1).checkRuns).toMatchObject([{ sha: headCommit(seen), conclusion: 'failure' }])
    },
  },
  {
    title: 'what the input asks to be corrected is committed too',
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [proposes('opened', { env: { INPUT_AUTOFIX: 'entry-format, link-syntax' } })],
    expect: (seen) => {
      expect(headText(seen)).toBe(withSongs(fixed.noPeriod, fixed.nested))
      expect(messages(seen, 'change')).toHaveLength(3)
      expect(at(seen, 1)).toMatchObject({ reviews: [], threads: [], checkRuns: [{ sha: headCommit(seen), conclusion: 'success' }] })
      expect(last(seen.runs).code).toBe(0)
    },
  },
  {
    title: 'no commit is made on top of its own one, though its push is delivered twice and more could be fixed',
    config: autofixes,
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [proposes(), proposes('synchronize', { env: { INPUT_AUTOFIX: 'link-syntax' } }), again],
    expect: (seen) => {
      expect(messages(seen, 'change')).toHaveLength(3)
      expect(seen.calls.slice(1).flatMap(writes)).toEqual([])
      expect(seen.states[2]).toEqual(seen.states[0])
    },
  },
  {
    title: 'a fault that its author brings back after the own commit is corrected again',
    config: autofixes,
    head: bad,
    steps: [proposes(), revises(withSongs(fixed.noPeriod, faulty.noPeriod.replace(/robin/gi, 'tern')))],
    expect: (seen) => {
      expect(headText(seen)).toBe(withSongs(fixed.noPeriod, fixed.noPeriod.replace(/robin/gi, 'tern')))
      expect(messages(seen, 'change')).toHaveLength(5)
    },
  },
  {
    title: 'on a fork that cannot be written the corrections stay suggestions, and the log says why',
    config: autofixes,
    head: bad,
    fork: 'with edits',
    steps: [proposes()],
    expect: (seen) => {
      expect(headText(seen)).toBe(bad)
      expect(at(seen, 1).threads[0]!.comments[0]!.body).toContain(suggestion(fixed.noPeriod))
      expect(logged(last(seen.runs)).join()).toContain('The fixes were not committed and stay suggestions')
      expect(last(seen.runs).code).toBe(0)
    },
  },
  {
    title: 'a configuration that the pull request brings itself corrects nothing',
    head: { 'README.md': bad, [configPath]: autofixes },
    steps: [proposes()],
    expect: (seen) => {
      expect(headText(seen)).toBe(bad)
      expect(messages(seen, 'change')).toHaveLength(2)
    },
  },
]

const repairs = 'listkeeper/repairs'
/** A line of the contents that leads nowhere. */
const withDead = (text: string, ...names: readonly string[]): string =>
  text.replace('- [Eggs](#eggs)\n', `- [Eggs](#eggs)\n${names.map((name) => `- [${name}](#${name.toLowerCase()})\n`).join('')}`)
const doubled = withDead(list(), 'Owls', 'Larks')
const once2 = withDead(list(), 'Owls')

const checked: readonly Row[] = [
  {
    title: 'the commit of a fix has a check with the right conclusion, because no workflow runs after it',
    head: withSongs(faulty.noPeriod, faulty.repeated),
    steps: [says('ann', '/listkeeper fix')],
    expect: (seen) => {
      expect(checks(seen).filter(({ sha }) => sha === headCommit(seen))).toMatchObject([
        { name: 'listkeeper', status: 'completed', conclusion: 'failure', title: '1 thing to look at' },
      ])
    },
  },
  {
    title: 'the commit of a fix that leaves nothing has a check that says what was looked at',
    head: bad,
    steps: [says('mia', '/listkeeper fix')],
    expect: (seen) => {
      const [run] = checks(seen).filter(({ sha }) => sha === headCommit(seen))
      expect(run).toMatchObject({ conclusion: 'success', title: 'No formatting or duplicate problems found' })
      expect(run!.summary).toMatch(/^The change was checked for format, .* in `README\.md` \(\d+ entries\)\./)
    },
  },
  {
    title: 'the commit of an autofix has a check, and the job of a token that may make none says what serves instead',
    config: 'autofix: [entry-format]\n',
    head: bad,
    steps: [proposes('opened', { permissions: { contents: 'write', pull_requests: 'write' } })],
    expect: (seen) => {
      expect(headText(seen)).toBe(good)
      expect(checks(seen)).toEqual([])
      expect(last(seen.runs).code).toBe(0)
      expect(last(seen.runs).summary).toContain(
        'There is no check run `listkeeper`: the token may not make check runs (`checks: write`), so only the job itself can be a required check.',
      )
    },
  },
  {
    title: 'a fix by a token that may make no check runs says so in the step summary',
    head: bad,
    steps: [says('ann', '/listkeeper fix', { permissions: { contents: 'write', pull_requests: 'write', issues: 'write' } })],
    expect: (seen) => {
      expect(headText(seen)).toBe(good)
      expect(last(seen.runs).summary).toContain('There is no check run `listkeeper`')
    },
  },
  {
    title: 'a fix where a list cannot be read says so, and is no thumb up',
    head: { 'README.md': Buffer.from([0x2d, 0x20, 0xff, 0x0a]) },
    steps: [says('ann', '/listkeeper fix')],
    expect: (seen) => {
      expect(answers(seen)[0]).toContain('but could not judge README.md:1, because it is not UTF-8.')
      expect(reactions(seen)).not.toEqual([[`${login} +1`]])
    },
  },
  {
    title: 'the head of repairs is judged after each change of it, and not once more where nothing changed',
    steps: [pushes(doubled), pushes(once2), again],
    expect: (seen) => {
      for (const step of [0, 1, 2])
        expect(checks(seen, 1, step).at(-1)).toMatchObject({
          conclusion: 'success',
          title: 'No formatting or duplicate problems found',
        })
      expect(checks(seen).map(({ sha }) => sha)).toContain(seen.github.head(repo, repairs))
      expect(checks(seen, 1, 0)).toHaveLength(1)
      expect(checks(seen, 1, 1)).toHaveLength(2)
      expect(seen.calls[2]!.filter(({ isWrite }) => isWrite)).toEqual([])
    },
  },
  {
    title: 'repairs by a token that may make no check runs are proposed, and the log says what serves instead',
    steps: [pushes(doubled, { permissions: { contents: 'write', pull_requests: 'write' } })],
    expect: (seen) => {
      expect(at(seen, 1)).toMatchObject({ state: 'open', checkRuns: [] })
      expect(logged(last(seen.runs))).toEqual([
        expect.stringMatching(/^The branch listkeeper\/repairs has no check run `listkeeper`: the token may not make check runs/),
        'Fixes are proposed in pull request 1.',
      ])
    },
  },
  {
    title: 'a proposed exception has a check that says that no list was looked at',
    head: bad,
    steps: [says('mia', '/listkeeper ignore entry-format')],
    expect: (seen) =>
      expect(checks(seen, 2)).toMatchObject([{ conclusion: 'success', title: 'This change touches no list, so nothing was checked' }]),
  },
]

const pushed: readonly Row[] = [
  {
    title: 'after a push with faults one pull request repairs them, the next push brings it up to date quietly, and the last fix closes it',
    steps: [pushes(doubled), pushes(once2), again, pushes(list())],
    expect: (seen) => {
      const [first, second, third] = seen.states
      expect(at(seen, 1, 0)).toMatchObject({ state: 'open', title: 'Repair contents of the list' })
      expect(at(seen, 1, 0).body).toContain('(2 places: lines 10 and 11)')
      expect(at(seen, 1, 1)).toMatchObject({ state: 'open' })
      expect(at(seen, 1, 1).body).toContain('(line 10)')
      expect(notifying(seen.calls[0]!)).toEqual(['pulls/create'])
      expect(notifying(seen.calls[1]!)).toEqual([])
      for (const state of [first, second]) expect(state!.branches[repairs]![0]).toMatch(/^[0-9a-f]{40} Repair contents of the list\n/)
      expect(second!.branches[repairs]).toHaveLength(4)
      expect(third).toEqual(second)
      expect(writes(seen.calls[2]!)).toEqual([])
      expect(at(seen, 1).state).toBe('closed')
      expect(at(seen, 1).body).toMatch(/^None of these changes is needed any more/)
      expect(branches(seen)).toEqual(['main'])
      expect(seen.runs.map(({ stdout }) => last(stdout.trim().split('\n')))).toEqual([
        'Fixes are proposed in pull request 1.',
        'Pull request 1 with the fixes was updated.',
        'Pull request 1 already proposes the fixes.',
        'Nothing is left to fix, so pull request 1 is closed.',
      ])
    },
  },
  {
    title: 'two runs of one push in one moment open one pull request',
    steps: [doubly(pushes(doubled)), again],
    expect: (seen) => {
      expect(last(seen.states).posted.map(({ state }) => state)).toEqual(['open'])
      expect(branches(seen)).toEqual([repairs, 'main'])
      expect(seen.github.file(repo, repairs, 'README.md')).toBe(list())
      expect(writes(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'the merge of the repairs takes their branch away and says nothing',
    steps: [
      pushes(doubled),
      ({ github }) => {
        const before = github.head(repo, 'main')
        github.mergePullRequest(repo, 1)
        return { event: github.events.push(repo, 'main', before) }
      },
    ],
    expect: (seen) => {
      expect(at(seen, 1)).toMatchObject({ state: 'merged', comments: [] })
      expect(at(seen, 1).body).toBe(at(seen, 1, 0).body)
      expect(branches(seen)).toEqual(['main'])
      expect(seen.github.file(repo, 'main', 'README.md')).toBe(list())
    },
  },
  {
    title: 'repairs on which a person has pushed are left as they are',
    steps: [
      pushes(doubled),
      once((github) => void github.commit(repo, repairs, { files: { 'notes.md': 'Mine.\n' }, author: 'mia' }), pushes(once2)),
      pushes(list()),
    ],
    expect: (seen) => {
      expect(at(seen, 1)).toMatchObject({ state: 'open' })
      expect(seen.github.file(repo, repairs, 'notes.md')).toBe('Mine.\n')
      expect(seen.calls.slice(1).flatMap(writes)).toEqual([])
      expect(logged(last(seen.runs))).toEqual([
        'No fixes were proposed: somebody has pushed commits to the branch listkeeper/repairs (pull request 1).',
      ])
    },
  },
  {
    title: 'repairs that a person closed are not proposed again, but other ones are',
    steps: [pushes(doubled), once((github) => github.closePullRequest(repo, 1), pushes({ 'notes.md': 'Hello.\n' })), pushes(once2)],
    expect: (seen) => {
      expect(writes(seen.calls[1]!)).toEqual([])
      expect(logged(seen.runs[1]!)).toEqual([
        'No fixes were proposed: somebody has closed the pull request with the same changes (pull request 1).',
      ])
      expect(at(seen, 1)).toMatchObject({ state: 'closed' })
      expect(at(seen, 2)).toMatchObject({ state: 'open' })
    },
  },
  {
    title: 'a push to another branch asks nothing of GitHub',
    steps: [pushes(doubled, { branch: 'work' })],
    expect: (seen) => isUntouched(seen, 'Only the default branch is repaired.'),
  },
  {
    title: 'the push of a tag asks nothing of GitHub',
    steps: [pushes(doubled, { extra: { ref: 'refs/tags/main' } })],
    expect: (seen) => isUntouched(seen, 'Only the default branch is repaired.'),
  },
  {
    title: 'a branch that is deleted asks nothing of GitHub',
    steps: [pushes(doubled, { extra: { deleted: true, after: '0'.repeat(40) } })],
    expect: (seen) => isUntouched(seen, 'The push brings no commit.'),
  },
  {
    title: 'a default branch of another name is repaired',
    repository: { defaultBranch: 'trunk' },
    steps: [pushes(doubled, { branch: 'trunk' })],
    expect: (seen) => {
      expect(at(seen, 1)).toMatchObject({ state: 'open', title: 'Repair contents of the list' })
      expect(at(seen, 1).body).toContain('it is kept up to date with `trunk`')
    },
  },
  {
    title: 'a push that is not the newest any more is left to the run for the newest',
    steps: [pushes(doubled, { before: (github) => void github.commit(repo, 'main', { files: { 'x.md': 'x' } }) })],
    expect: (seen) => {
      expect(writes(last(seen.calls))).toEqual([])
      expect(logged(last(seen.runs))).toEqual(['A newer commit has been pushed; its own run fixes the list.'])
    },
  },
  {
    title: 'a broken configuration repairs nothing, is named in the log and fails nothing',
    config: 'rules: 3\n',
    steps: [pushes(doubled)],
    expect: (seen) => {
      expect(writes(last(seen.calls))).toEqual([])
      expect(logged(last(seen.runs)).join()).toMatch(
        /^The list was not fixed: the configuration cannot be read: \.github\/listkeeper\.yml:1:/,
      )
      expect(last(seen.runs).code).toBe(0)
    },
  },
  {
    title: 'a token that may only read says what it would need, in a warning and the summary, and the job fails',
    steps: [pushes(doubled, { permissions: { contents: 'read', pull_requests: 'read' } })],
    expect: (seen) => {
      expect(branches(seen)).toEqual(['main'])
      isUnoffered(seen, 'the token may not write to the repository (`contents: write`)')
    },
  },
  {
    title: 'a token that may only read fails nothing where nothing is to be repaired',
    steps: [pushes({ 'notes.md': 'Hello.\n' }, { permissions: { contents: 'read', pull_requests: 'read' } })],
    expect: (seen) => {
      expect(logged(last(seen.runs))).toEqual(['There is nothing to fix.'])
      expect(last(seen.runs)).toMatchObject({ code: 0, summary: '' })
    },
  },
  {
    title:
      'where Actions may not open pull requests the job fails and names the setting, and no branch is left; once it is on, they are proposed',
    repository: { actionsOpenPulls: false },
    steps: [pushes(doubled), again, once((github) => github.changeSettings(repo, { actionsOpenPulls: true }), again)],
    expect: (seen) => {
      for (const step of [0, 1]) {
        expect(branches(seen, step)).toEqual(['main'])
        expect(seen.states[step]!.posted).toEqual([])
        isUnoffered(seen, 'Allow GitHub Actions to create and approve pull requests', step)
      }
      expect(seen.runs[0]!.summary).toContain('Settings, Actions, General')
      expect(at(seen, 1)).toMatchObject({ state: 'open', title: 'Repair contents of the list' })
      expect(last(seen.runs)).toMatchObject({ code: 0, summary: '' })
    },
  },
  {
    title: 'a branch that a killed run left is taken away by the next one that may not open pull requests',
    repository: { actionsOpenPulls: false },
    steps: [
      once((github) => {
        const message = 'Repair contents of the list\n\nListkeeper: repairs'
        github.commit(repo, repairs, { files: { 'README.md': list({ end: 'x' }) }, message, author: login, committer: 'web-flow' })
      }, pushes(doubled)),
    ],
    expect: (seen) => expect(branches(seen)).toEqual(['main']),
  },
  {
    title: 'in an archived repository repairs are not proposed, and the job says why',
    steps: [pushes(doubled, { before: (github) => github.changeSettings(repo, { archived: true }) })],
    expect: (seen) => isUnoffered(seen, 'the repository is archived'),
  },
  {
    title: 'where a ruleset lets nobody make branches, the job says so',
    repository: { protections: [{ branch: 'listkeeper/*', by: 'ruleset', rules: ['creation'] }] },
    steps: [pushes(doubled)],
    expect: (seen) => isUnoffered(seen, 'Cannot create ref due to creations being restricted.'),
  },
  {
    title: 'a merge group is answered at once, by its check alone',
    head: bad,
    steps: [({ github }) => ({ event: github.events.mergeGroup(repo, github.head(repo, 'change')) })],
    expect: (seen) => {
      expect(logged(last(seen.runs))).toEqual(['Each pull request in the merge group was checked separately.'])
      expect(last(seen.calls).map(({ operation }) => operation)).toEqual(['checks/create'])
      expect(checks(seen)).toMatchObject([{ name: 'listkeeper', status: 'completed', conclusion: 'success' }])
    },
  },
]

/** Two links that never answer, in a list without any other; no capture is looked for. */
const quiet = 'links: { archive: false }\n'
const linksTo = (...urls: readonly string[]): string =>
  ['# Birds', '', '## Songs', '', ...urls.map((url, index) => `- [Bird ${index + 1}](${url}) - About bird ${index + 1}.`), ''].join('\n')
/** The same with contents, of which one line leads nowhere. */
const withDeadLine = (text: string): string =>
  text
    .replace('# Birds\n', '# Birds\n\n## Contents\n\n- [Songs](#songs)\n- [Nests](#nests)\n- [Owls](#owls)\n')
    .concat('\n## Nests\n\nNone yet.\n')
const [wren, lark] = ['https://wren.example/1', 'https://lark.invalid/2']
const two = linksTo(wren, lark)
const issue = (seen: Seen, step?: number): Posted => at(seen, 1, step)

const sweepRows: readonly Row[] = [
  {
    title:
      'a sweep opens one issue, leaves it alone where nothing is new, this day and a week later, and edits it quietly where something is',
    config: quiet,
    base: { 'README.md': two },
    steps: [sweeps(), again, sweeps({ weeks: 1 }), sweeps({ weeks: 1, files: linksTo(lark) })],
    expect: (seen) => {
      expect(issue(seen, 0)).toMatchObject({ state: 'open', title: 'Links that need attention', labels: ['listkeeper'] })
      for (const url of [wren, lark]) expect(issue(seen, 0).body).toContain(url)
      expect(seen.runs[0]!.outputs.errors).toBe('2')
      expect(seen.calls.map(notifying)).toEqual([['issues/create'], [], [], []])
      expect(seen.calls.slice(1, 3).flatMap(writes)).toEqual([])
      expect(writes(seen.calls[3]!).map(({ operation, body }) => [operation, Object.keys(body as object)])).toEqual([
        ['issues/update', ['body']],
      ])
      expect(issue(seen).body).toContain(`~~\`${wren}\`~~ was removed from the list`)
      expect(last(seen.states).posted).toHaveLength(1)
      expect(logged(seen.runs[1]!)).toEqual(['There is nothing to fix.', 'The issue about links: unchanged.'])
    },
  },
  {
    title: 'the issue is closed when all is fixed, and the same one is opened again on a relapse',
    config: quiet,
    base: { 'README.md': two },
    steps: [sweeps(), sweeps({ files: linksTo() }), again, sweeps({ files: linksTo(lark) })],
    expect: (seen) => {
      expect(seen.states.map(({ posted }) => posted.map(({ state }) => state))).toEqual([['open'], ['closed'], ['closed'], ['open']])
      expect(seen.calls.map(notifying)).toEqual([['issues/create'], ['issues/update'], [], ['issues/update']])
      expect(issue(seen, 1).body).toContain('Everything is fixed, thank you!')
      expect(issue(seen).body).toContain(lark)
    },
  },
  {
    title: 'two sweeps in one moment leave one open issue',
    config: quiet,
    base: { 'README.md': two },
    steps: [doubly(sweeps()), sweeps()],
    expect: (seen) => {
      expect(
        last(seen.states)
          .posted.filter(({ state }) => state === 'open')
          .map(({ title }) => title),
      ).toEqual(['Links that need attention'])
      expect(writes(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'with the memory on a branch every link is remembered there, once a day',
    config: 'links: { archive: false, memory: branch }\n',
    base: { 'README.md': two },
    steps: [sweeps(), again],
    expect: (seen) => {
      expect(branches(seen)).toEqual(['listkeeper/memory', 'main'])
      expect(seen.github.file(repo, 'listkeeper/memory', 'links.jsonl')).toContain(lark)
      expect(issue(seen)).toMatchObject({ state: 'open' })
      expect(writes(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'all commands on the issue make one pull request, made again on top of what was merged since',
    config: quiet,
    base: { 'README.md': linksTo(wren, lark, 'https://auk.test/3', 'https://owl.test/4') },
    steps: [
      sweeps(),
      says('mia', `/listkeeper replace ${wren} https://wren.example/new`),
      says('octo', `/listkeeper remove ${lark}`),
      says('mia', '/listkeeper ignore https://auk.test/3 2027-01-31 comes back'),
      says('mia', '/listkeeper ignore https://auk.test/3 2027-01-31 comes back'),
      says('ann', `/listkeeper remove https://owl.test/4`),
    ],
    expect: (seen) => {
      expect(last(seen.states).posted).toHaveLength(2)
      expect(at(seen, 2)).toMatchObject({ state: 'open', title: 'Fix links' })
      expect(seen.github.file(repo, 'listkeeper/links', 'README.md')).toBe(
        linksTo('https://wren.example/new', lark, 'https://auk.test/3', 'https://owl.test/4').replace(/.*lark.*\n/, ''),
      )
      expect(seen.github.file(repo, 'listkeeper/links', configPath)).toContain(
        '{ url: "https://auk.test/3", until: 2027-01-31, reason: "comes back" }',
      )
      expect(answers(seen)).toEqual([
        'I opened #2: `https://wren.example/1` becomes `https://wren.example/new`.',
        'I added this to #2: the entry with `https://lark.invalid/2` is removed.',
        'I added this to #2: `https://auk.test/3` is left alone until 2027-01-31. The reason given: `comes back`.',
        'It is in #2: `https://auk.test/3` is left alone until 2027-01-31. The reason given: `comes back`.',
        'Only people with write access can ask me for that; a maintainer can write the same command.',
      ])
      expect(reactions(seen).map(([one]) => one)).toEqual([...Array<string>(4).fill(`${login} +1`), `${login} -1`])
    },
  },
  {
    title: 'an issue of somebody else with our mark is neither written nor obeyed',
    config: quiet,
    base: { 'README.md': two },
    steps: [
      once((github) => {
        github.openIssue(repo, {
          title: 'Links that need attention',
          user: 'eve',
          body: '<!-- listkeeper:1 links -->',
          labels: ['listkeeper'],
        })
      }, sweeps()),
      says('mia', `/listkeeper remove ${lark}`),
    ],
    expect: (seen) => {
      expect(at(seen, 1)).toMatchObject({ state: 'open', body: '<!-- listkeeper:1 links -->' })
      expect(at(seen, 2)).toMatchObject({ state: 'open', labels: ['listkeeper'] })
      expect(at(seen, 2).body).toContain(lark)
      expect(answers(seen)).toEqual(['This issue is not one that I keep.'])
      expect(branches(seen)).toEqual(['main'])
    },
  },
  {
    title: 'with report-issue false the list is repaired, and no link is checked',
    config: quiet,
    steps: [sweeps({ files: doubled, env: { 'INPUT_REPORT-ISSUE': 'false' } })],
    expect: (seen) => {
      expect(last(seen.states).posted.map(({ title }) => title)).toEqual(['Repair contents of the list'])
      expect(logged(last(seen.runs))).toEqual(['Fixes are proposed in pull request 1.', 'Links were not checked: `report-issue` is false.'])
    },
  },
  {
    title: 'a token that may not write issues says so, the step summary says what is dead, and the job fails',
    config: quiet,
    base: { 'README.md': two },
    steps: [sweeps({ permissions: { contents: 'write', pull_requests: 'write' } })],
    expect: (seen) => {
      expect(last(seen.states).posted).toEqual([])
      expect(last(seen.runs).stdout).toMatch(/The links were not reported: .*403/)
      expect(last(seen.runs).summary).toContain(lark)
      expect(last(seen.runs).outputs).toMatchObject({ errors: '2' })
      isUnoffered(seen, 'the token may not write issues (`issues: write`)')
    },
  },
  {
    title: 'where issues are switched off the summary says what is dead, and the job fails and names the setting',
    config: quiet,
    base: { 'README.md': two },
    repository: { hasIssues: false },
    steps: [sweeps()],
    expect: (seen) => {
      expect(last(seen.states).posted).toEqual([])
      expect(last(seen.runs).summary).toContain(lark)
      isUnoffered(seen, 'issues are switched off in this repository')
    },
  },
  {
    title: 'where Actions may not open pull requests a sweep reports the links all the same, and the job fails with the reason',
    config: quiet,
    repository: { actionsOpenPulls: false },
    steps: [sweeps({ files: withDeadLine(linksTo(lark)) })],
    expect: (seen) => {
      expect(last(seen.states).posted.map(({ title }) => title)).toEqual(['Links that need attention'])
      expect(branches(seen)).toEqual(['main'])
      isUnoffered(seen, 'Allow GitHub Actions to create and approve pull requests')
    },
  },
  {
    title: 'a broken configuration sweeps nothing, and is named',
    config: 'links: 3\n',
    base: { 'README.md': two },
    steps: [sweeps()],
    expect: (seen) => {
      expect(last(seen.states).posted).toEqual([])
      expect(writes(last(seen.calls))).toEqual([])
      expect(logged(last(seen.runs)).join('\n')).toMatch(/^The links were not reported: .*\.github\/listkeeper\.yml:1:/m)
    },
  },
]

/** The event that somebody starts by hand, on a branch. */
const dispatches =
  (branch: string, more: More = {}): Step =>
  (stage) => {
    const { payload } = stage.github.events.schedule(repo, '')
    const { schedule: _, ...rest } = payload as Record<string, unknown>
    const event = { name: 'workflow_dispatch', payload: { ...rest, ref: `refs/heads/${branch}`, inputs: null } as WebhookEvent['payload'] }
    return { event, env: { GITHUB_SHA: stage.github.head(repo, branch), GITHUB_REF: `refs/heads/${branch}` }, ...more }
  }

const hand: readonly Row[] = [
  {
    title: 'a run that is started by hand sweeps too',
    config: quiet,
    base: { 'README.md': two },
    steps: [dispatches('main')],
    expect: (seen) => expect(issue(seen).body).toContain(lark),
  },
  {
    title: 'a run that is started by hand on another branch is about the default branch all the same',
    config: quiet,
    base: { 'README.md': withDeadLine(linksTo(wren)) },
    steps: [
      once((github) => void github.commit(repo, 'work', { files: { 'README.md': linksTo(lark) }, author: 'ann' }), dispatches('work')),
    ],
    expect: (seen) => {
      expect(at(seen, 1)).toMatchObject({ state: 'open', title: 'Repair contents of the list' })
      expect(at(seen, 2).body).toContain(wren)
      expect(at(seen, 2).body).not.toContain(lark)
    },
  },
  {
    title: 'a scheduled run that is started again later is about the newest commit',
    config: quiet,
    base: { 'README.md': two },
    steps: [sweeps(), once((github) => void github.commit(repo, 'main', { files: { 'README.md': linksTo(lark) } }), again)],
    expect: (seen) => expect(issue(seen).body).toContain(`~~\`${wren}\`~~ was removed from the list`),
  },
  {
    title: 'a schedule whose event names no repository is that of the repository it runs in, whatever its default branch is called',
    config: quiet,
    repository: { defaultBranch: 'trunk' },
    base: { 'README.md': withDeadLine(linksTo(lark)) },
    steps: [
      ({ github }) => ({
        event: { name: 'schedule', payload: { schedule: '23 5 * * 1' } },
        env: { GITHUB_SHA: github.head(repo, 'trunk'), GITHUB_REF: 'refs/heads/trunk' },
      }),
    ],
    expect: (seen) => {
      expect(at(seen, 1)).toMatchObject({ state: 'open', title: 'Repair contents of the list' })
      expect(at(seen, 2).body).toContain(lark)
    },
  },
]

export const events: readonly Row[] = [...commands, ...leave, ...autofix, ...checked, ...pushed, ...sweepRows, ...hand]
