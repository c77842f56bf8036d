/** What happens on pull requests, one row each: how the repository looks, what people do, and what is said after each review. */
import { expect } from 'vitest'
import type { Entry as Call, FakeGitHub, Files, Options, Posted, PostedThread } from './fake-github/index.ts'
import { added, bird, faulty, firstSong, fixed, lineOf, list, nests, songs, withSongs } from './lists.ts'
import { actAs } from './person.ts'
import { type Permissions, type Run, type RunOptions, repo, type Shell, writing } from './rig.ts'

/** What a step may do with the scenario so far. */
export type Stage = {
  readonly github: FakeGitHub
  readonly number: number
  readonly shell: Shell
  /** Commits to the head branch; a string is the new README. */
  readonly push: (files: Files | string, options?: { force?: boolean }) => void
}

/** Something that happens before a review; what comes back changes how that review is run. */
type Step = (stage: Stage) => (RunOptions & { readonly together?: number }) | undefined | Promise<undefined>

/** What was seen after all reviews; `states`, `calls` and `runs` hold one for each of them. */
export type Seen = {
  readonly shell: Shell['name']
  readonly github: FakeGitHub
  readonly number: number
  readonly runs: readonly Run[]
  readonly states: readonly Posted[]
  readonly calls: readonly (readonly Call[])[]
}

export type Row = {
  readonly title: string
  /** Files of the base besides the list, or instead of it. */
  readonly base?: Files
  readonly config?: string
  /** Files of the head; a string is the new README. */
  readonly head: Files | string
  readonly fork?: boolean
  readonly open?: { readonly user?: string; readonly draft?: boolean; readonly labels?: string[]; readonly base?: string }
  /** What else there is before the head branch begins. */
  readonly before?: (github: FakeGitHub) => void
  readonly fake?: Options
  readonly permissions?: Permissions
  /** One review each; one review of the opened pull request where nothing is said. */
  readonly steps?: readonly Step[]
  readonly expect: (seen: Seen) => void
  /** Whether both shells are also equal in their check runs. */
  readonly isSameCheck?: boolean
  /** Whether who comes first is chance, so that the shells cannot be compared byte by byte. */
  readonly isRace?: boolean
}

const nothing: Step = () => undefined

/** Pushes a new README. */
const push =
  (files: Files | string): Step =>
  (stage) => {
    stage.push(files)
    return undefined
  }

const last = <One>(all: readonly One[]): One => all[all.length - 1]!
const threadsOf = ({ states }: Seen): PostedThread[] => last(states).threads
const bodyOf = (thread: PostedThread | undefined): string => thread?.comments[0]?.body ?? ''
const summaryOf = ({ states }: Seen): string => last(states).reviews[0]?.body ?? ''
/** For each thread the line that its comment is on, or how it is folded. */
const standingOf = (threads: readonly PostedThread[]): (string | number | null | undefined)[] =>
  threads.map(({ line, comments }) => comments[0]!.minimized ?? line)
const runOf = ({ states }: Seen): Posted['checkRuns'][number] | undefined => last(states).checkRuns.at(-1)
const isOpen = (thread: PostedThread): boolean => thread.comments[0]?.minimized === undefined
/** Calls that change something; a check run is made beside every review. */
const writesOf = (calls: readonly Call[]): Call[] => calls.filter(({ isWrite, path }) => isWrite && !path.includes('/check-runs'))
const suggestion = (line: string): string => `\`\`\`suggestion\n${line}\n\`\`\``

const saying = (line: string) => ({ stdout: expect.stringContaining(line), summary: `${line}\n` })
const skippedBecause = (why: string) => ({ conclusion: 'neutral', title: 'Not reviewed', summary: expect.stringContaining(why) })

/** Nothing was said at all, by no call that changes anything. */
function isSilent(seen: Seen): void {
  expect(last(seen.states)).toMatchObject({ reviews: [], threads: [], comments: [] })
  expect(seen.calls.flatMap(writesOf)).toEqual([])
  expect(last(seen.runs).hasFailed).toBe(false)
}

const configPath = '.github/listkeeper.yml'
/** Comparison, texts, what was said before, and the check. */
const cleanCalls = ['repos/compare-commits-with-basehead', 'graphql repository', 'graphql repository', 'checks/create']
const noPeriods = Array.from({ length: 45 }, (_, index) => bird('Gull', index + 1).slice(0, -1))
/** Pairs of slips of seven kinds. */
const slips = ['Kite', 'Rook'].flatMap((name) => {
  const [host, good] = [name.toLowerCase(), bird(name, 1)]
  return [
    good.slice(0, -1),
    good
      .replace('[Kite 1]', '[Kite 2]')
      .replace('[Rook 1]', '[Rook 2]')
      .replace(/\((.*?)\/1\)/, '([$1/2]($1/2))'),
    good.replace(/\((.*?)\/1\)/, '($1/3?utm_source=x)'),
    good.replace(/\]\((.*?)\/1\)/, '] ($1/4)'),
    good.replace(/\(https:\/\/(.*?)\/1\)/, '($1/5)'),
    good.replace(/\((.*?)\/1\)/, '()'),
    `- [${name} 7](javascript:${host}) - About ${host} number 7.`,
  ]
})
const resetReview =
  (applied: boolean): Step =>
  (stage) => {
    stage.github.faults.add({ match: { method: 'POST', path: /\/reviews$/ }, kind: 'reset', applied })
    return undefined
  }
const readOnly: Permissions = { contents: 'read', pull_requests: 'read' }
const nasty = '</details><img src=x onerror=alert(1)> @everyone #1 ``` --> ::error::pwned'

type Unread = { readonly title: string; readonly why: string; readonly content: Files[string] }

const latin1 = Buffer.from(withSongs('- [Caf\u00e9](https://cafe.example) - About caf\u00e9s'), 'latin1')
const insert = (text: string, at: number, bytes: number[]): Buffer =>
  Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(text.slice(at))])
const long = list({ end: `\n## Notes\n\n${'Some words on birds that nobody reads.\n'.repeat(14_000)}` })

/** What is no text, each in another way; the letters that GraphQL puts in place of bytes may be as many as these. */
const noTexts: readonly Unread[] = [
  { title: 'is a symbolic link', why: 'it is a symbolic link, which is not followed', content: { symlink: '/etc/passwd' } },
  { title: 'is a submodule', why: 'it is not a regular file', content: { submodule: '1'.repeat(40) } },
  { title: 'is in Latin-1', why: `it is not UTF-8 (line ${added})`, content: latin1 },
  { title: 'has one bad byte at its end', why: 'it is not UTF-8', content: insert(list(), list().length, [0xff]) },
  { title: 'has a letter that was cut in half', why: 'it is not UTF-8 (line 1)', content: insert(list(), 3, [0xf0, 0x9f, 0x98]) },
  { title: 'is binary', why: 'it is no text file', content: Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]) },
  { title: 'has a zero byte', why: 'it is no text file: it holds a zero byte (line 1)', content: insert(list(), 4, [0]) },
  { title: 'has a bad byte far behind', why: 'it is not UTF-8', content: insert(long, long.length - 9, [0xc3]) },
  { title: 'has a zero byte far behind', why: 'it holds a zero byte', content: insert(long, long.length - 9, [0]) },
]
const huge = list({ end: `\n${'x'.repeat(99)}\n`.repeat(21_000) })

/** Lists that cannot be read: never a success, and the fault of the change only where it is. */
const unreadable: readonly Row[] = [
  ...noTexts.map(
    ({ title, why, content }): Row => ({
      title: `a list that ${title} after the change fails, and that is said in one line`,
      head: { 'README.md': content },
      expect: (seen) => isUnjudged(seen, { conclusion: 'failure', title: 'README.md cannot be read any more', why }),
    }),
  ),
  ...noTexts.map(
    ({ title, why, content }, index): Row => ({
      title: `a list that ${title} and was no text before either needs a maintainer`,
      base: { 'README.md': noTexts[(index + 1) % noTexts.length]!.content },
      config: 'lists: [{ files: ["README.md"] }]\n',
      head: { 'README.md': content },
      expect: (seen) => isUnjudged(seen, { conclusion: 'action_required', title: 'README.md could not be judged', why }),
    }),
  ),
  {
    title: 'a list of more than two megabytes needs a maintainer, though the change made it so',
    head: { 'README.md': huge },
    expect: (seen) =>
      isUnjudged(seen, { conclusion: 'action_required', title: 'README.md could not be judged', why: 'more than the 2 MB that are read' }),
  },
  {
    title: 'a list of more than two megabytes before the change needs a maintainer, though it is small now',
    base: { 'README.md': huge },
    head: withSongs(faulty.nested),
    expect: (seen) =>
      isUnjudged(seen, { conclusion: 'action_required', title: 'README.md could not be judged', why: 'on the base branch, it has 2.1 MB' }),
  },
  {
    title: 'a list that GitHub does not hand over needs a maintainer, and the others are reviewed',
    base: { 'README.md': long, 'docs/more.md': list({ songs: nests, nests: [] }) },
    head: { 'README.md': `${long}\nMore.\n`, 'docs/more.md': list({ songs: [...nests, faulty.noPeriod], nests: [] }) },
    steps: [
      (stage) => {
        const match = { method: 'GET', path: /\/git\/blobs\//, nth: 'always' } as const
        stage.github.faults.add({ match, kind: 'status', status: 502 })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(threadsOf(seen).map(({ path }) => path)).toEqual(['docs/more.md'])
      expect(summaryOf(seen)).toContain('`README.md` was not reviewed: it could not be read: GitHub said 502')
      expect(runOf(seen)).toMatchObject({ conclusion: 'action_required', title: 'README.md could not be judged; 1 thing to look at' })
      expect(last(seen.runs).hasFailed).toBe(true)
    },
  },
  {
    title: 'a repository that GitHub does not let read leaves a check that says so',
    head: withSongs(faulty.nested),
    steps: [
      (stage) => {
        stage.github.faults.add({ match: { method: 'GET', path: /\/compare\//, nth: 'always' }, kind: 'status', status: 422 })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(last(seen.states)).toMatchObject({ reviews: [], threads: [] })
      expect(last(seen.states).checkRuns).toMatchObject([
        {
          sha: seen.github.head(repo, 'change'),
          conclusion: 'action_required',
          title: 'Could not be judged',
          summary: expect.stringContaining('GitHub said 422 while comparing the branches'),
        },
      ])
      expect(last(seen.runs).hasFailed).toBe(true)
    },
  },
  {
    title: 'a fix of a list that was no text is judged by what it was, and may pass',
    base: { 'README.md': Buffer.from(withSongs(faulty.nested, '- [Caf\u00e9](https://cafe.example) - About caf\u00e9s.'), 'latin1') },
    head: withSongs(faulty.nested, '- [Caf\u00e9](https://cafe.example) - About caf\u00e9s.'),
    expect: (seen) => {
      expect(threadsOf(seen)).toEqual([])
      expect(summaryOf(seen)).toContain('`README.md` can be read again. On the base branch it cannot (it is not UTF-8), so it was compared')
      expect(runOf(seen)).toMatchObject({ conclusion: 'success' })
      expect(last(seen.runs).hasFailed).toBe(false)
    },
  },
  {
    title: 'comments stay where their list cannot be read any more: nobody corrected anything',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, push({ 'README.md': latin1 }), push(withSongs(fixed.noPeriod))],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => threads.map(isOpen))).toEqual([[true], [true], [false]])
      expect(seen.states.map(({ checkRuns }) => checkRuns.at(-1)!.conclusion)).toEqual(['success', 'failure', 'success'])
    },
  },
  ...(['txt', 'md'] as const).map(
    (ending): Row => ({
      title: `a list after 3,001 other files that end in .${ending} is reviewed like any other`,
      head: {
        ...Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`A/${String(index).padStart(4, '0')}.${ending}`, 'A page.\n'])),
        'README.md': withSongs(faulty.nested),
      },
      config: 'lists: [{ files: ["*.md"] }]\n',
      expect: (seen) => {
        expect(threadsOf(seen)).toMatchObject([{ path: 'README.md', line: added }])
        expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.nested))
        expect(runOf(seen)).toMatchObject({ conclusion: 'failure', title: '1 thing to look at' })
        expect(seen.calls[0]!.length).toBeLessThan(14)
      },
    }),
  ),
  {
    title: 'a list after 3,001 other files is found without a configuration, and where it is no text that is said',
    head: {
      ...Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`A/${index}.txt`, 'A page.\n'])),
      'README.md': latin1,
    },
    expect: (seen) =>
      isUnjudged(seen, { conclusion: 'failure', title: 'README.md cannot be read any more', why: `it is not UTF-8 (line ${added})` }),
  },
  {
    title: 'a configured list that is no Markdown by its name is read all the same',
    config: 'lists: [{ files: ["LIST"] }]\n',
    base: { LIST: list() },
    head: { LIST: withSongs(faulty.nested) },
    expect: (seen) => expect(threadsOf(seen)).toMatchObject([{ path: 'LIST', line: added }]),
  },
  {
    title: 'a list that is deleted is a fact, and no list that cannot be read',
    config: 'lists: [{ files: ["*.md"] }]\n',
    base: { 'old.md': list() },
    head: { 'old.md': null },
    expect: (seen) => {
      isSilent(seen)
      expect(runOf(seen)).toMatchObject({
        conclusion: 'success',
        title: 'This change takes a list away, so nothing is left to check in it',
      })
    },
  },
  {
    title: 'a list that is no text before and after, and is not changed, holds nobody up',
    base: { 'README.md': { symlink: 'docs/list.md' }, 'docs/list.md': list() },
    head: { 'docs/list.md': withSongs(fixed.noPeriod) },
    expect: (seen) => {
      isSilent(seen)
      expect(runOf(seen)).toMatchObject({ conclusion: 'success', title: 'No formatting or duplicate problems found' })
    },
  },
]

/** One line says that the list was not read and why, the check says so, and the job fails and says it in one sentence. */
function isUnjudged(seen: Seen, { conclusion, title, why }: { conclusion: string; title: string; why: string }): void {
  expect(threadsOf(seen)).toEqual([])
  expect(last(seen.states).reviews).toHaveLength(1)
  expect(summaryOf(seen).match(/^- /gm)).toHaveLength(1)
  expect(summaryOf(seen)).toContain('`README.md` was not reviewed: ')
  expect(summaryOf(seen)).toContain(why)
  expect(last(seen.states).checkRuns).toMatchObject([
    {
      name: 'listkeeper',
      status: 'completed',
      conclusion,
      title,
      sha: seen.github.head(repo, 'change'),
      summary: expect.stringContaining(why),
    },
  ])
  expect(last(seen.runs).hasFailed).toBe(true)
  if (seen.shell === 'action')
    expect(last(seen.runs).stdout).toMatch(/^::error::listkeeper could not judge README\.md(?:%3A|:)?\d*, because .*\.$/m)
}

export const scenarios: readonly Row[] = [
  {
    title: 'a fault on a branch of the repository is said in one comment with the corrected line',
    head: withSongs(faulty.noPeriod),
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ path: 'README.md', line: added, startLine: null, side: 'RIGHT', subject: 'line' }])
      expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.noPeriod))
      expect(bodyOf(threadsOf(seen)[0])).toMatch(/^Please end the description with a period, as 12 of 12 entries in \*\*Songs\*\* do/)
      expect(summaryOf(seen)).toContain('None of them blocks the merge.')
      expect(last(seen.runs).hasFailed).toBe(false)
    },
  },
  {
    title: 'a pull request from a fork is reviewed like one from a branch',
    head: withSongs(faulty.nested),
    fork: true,
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ line: added }])
      expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.nested))
      expect(last(seen.runs).hasFailed).toBe(true)
    },
  },
  {
    title: 'a repeated entry is said with the section and line of the first one, and fails',
    head: withSongs(faulty.repeated),
    expect: (seen) => {
      expect(bodyOf(threadsOf(seen)[0])).toContain(`This is already on line ${lineOf(faulty.repeated)}, in **Songs**.`)
      expect(summaryOf(seen)).toContain('There is one thing to look at before it can be merged')
      expect(last(seen.runs).hasFailed).toBe(true)
    },
  },
  {
    title: 'a copy placed above the entry that it repeats is the one to blame',
    head: list({ songs: [bird('Wren', 3).replace('About', 'All about'), ...songs] }),
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ line: firstSong }])
      expect(bodyOf(threadsOf(seen)[0])).toContain(`on line ${lineOf(faulty.repeated) + 1}, in **Songs**`)
    },
  },
  {
    title: 'three faults in one line are one comment with one suggestion',
    head: withSongs(faulty.three),
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(1)
      const body = bodyOf(threadsOf(seen)[0])
      expect(body.match(/^- /gm)).toHaveLength(4)
      expect(body.match(/```suggestion/g)).toHaveLength(1)
      expect(body).toContain(suggestion(fixed.three))
    },
  },
  {
    title: 'several entries with faults are one review with a comment each',
    head: withSongs(faulty.noPeriod, fixed.three, faulty.nested, faulty.repeated),
    expect: (seen) => {
      expect(last(seen.states).reviews).toMatchObject([{ comments: 3 }])
      expect(threadsOf(seen).map(({ line }) => line)).toEqual([added, added + 2, added + 3])
      expect(summaryOf(seen)).toContain('There are 3 things to look at')
    },
  },
  {
    title: 'two changed lists are reviewed together',
    base: { 'docs/more.md': list({ songs: nests, nests: [] }) },
    head: { 'README.md': withSongs(faulty.noPeriod), 'docs/more.md': list({ songs: [...nests, faulty.nested], nests: [] }) },
    expect: (seen) => {
      expect(threadsOf(seen).map(({ path }) => path)).toEqual(['README.md', 'docs/more.md'])
      expect(summaryOf(seen)).toContain('**`README.md`**, 1 comment\n\n**`docs/more.md`**, 1 comment')
    },
  },
  {
    title: 'a list and its translation each have their part of the summary, and neither is a duplicate of the other',
    base: { 'README-de.md': list() },
    head: { 'README.md': withSongs(faulty.noPeriod), 'README-de.md': withSongs(faulty.noPeriod) },
    expect: (seen) => {
      expect(threadsOf(seen).map(({ path }) => path)).toEqual(['README-de.md', 'README.md'])
      expect(summaryOf(seen)).toContain('**`README-de.md`**, a translation: 1 comment\n\n**`README.md`**, 1 comment')
      expect(summaryOf(seen)).not.toMatch(/already listed/i)
    },
  },
  {
    title: 'a new translation of a list with old faults brings nothing',
    base: { 'README.md': withSongs(faulty.nested, faulty.noPeriod) },
    head: { 'README.de.md': withSongs(faulty.nested, faulty.noPeriod) },
    expect: isSilent,
  },
  {
    title: 'several lists of the configuration are judged each by its own rules, and a clean one is not mentioned',
    config: 'lists:\n  - files: [README.md]\n  - files: [lists/*.md]\n    translations: [lists/*.fr.md]\n',
    base: {
      'lists/nests.md': list({ songs: nests, nests: [] }),
      'lists/nests.fr.md': list({ songs: nests, nests: [] }),
      'notes.md': list(),
    },
    head: {
      'README.md': withSongs(fixed.noPeriod),
      'lists/nests.md': list({ songs: [...nests, faulty.nested], nests: [] }),
      'lists/nests.fr.md': list({ songs: [...nests, fixed.nested], nests: [] }),
      'notes.md': withSongs(faulty.nested),
    },
    expect: (seen) => {
      expect(threadsOf(seen).map(({ path }) => path)).toEqual(['lists/nests.md'])
      expect(summaryOf(seen)).not.toMatch(/README|notes|nests\.fr/)
    },
  },
  {
    title: 'a token that may not write reviews makes a check run with annotations',
    head: withSongs(faulty.nested),
    permissions: { contents: 'read', pull_requests: 'read', checks: 'write' },
    isSameCheck: true,
    expect: (seen) => {
      expect(last(seen.states)).toMatchObject({ reviews: [], threads: [] })
      const [run] = last(seen.states).checkRuns
      expect(run).toMatchObject({ name: 'listkeeper', conclusion: 'failure', title: '1 thing to look at' })
      expect(run!.annotations).toMatchObject([{ path: 'README.md', start_line: added, annotation_level: 'failure', title: 'link-syntax' }])
      expect(run!.annotations[0]!.message).toContain(fixed.nested)
      expect(last(seen.runs).hasFailed).toBe(true)
      expect(last(seen.runs).stdout).not.toMatch(/^::(?:error|warning|notice) title/m)
    },
  },
  {
    title: 'a check run instead of a review holds what has no line too, and more than fifty annotations',
    head: {
      'README.md': list({ songs: [...songs, ...noPeriods, ...noPeriods.map((line) => line.replaceAll(/gull/gi, 'tern'))] }),
      'docs/x.md': { symlink: 'y.md' },
    },
    base: { 'docs/x.md': list() },
    permissions: { contents: 'read', pull_requests: 'read', checks: 'write' },
    isSameCheck: true,
    expect: (seen) => {
      const [run] = last(seen.states).checkRuns
      expect(run!.annotations).toHaveLength(90)
      expect(run!.summary).toContain('`docs/x.md` was not reviewed')
    },
  },
  {
    title: 'a token that may only read says the same as annotations and in the step summary, and the job still fails',
    head: withSongs(faulty.nested, faulty.noPeriod),
    permissions: readOnly,
    expect: (seen) => {
      expect(last(seen.states)).toMatchObject({ reviews: [], threads: [], checkRuns: [] })
      if (seen.shell === 'app') return
      const { stdout, summary, code, outputs, report } = last(seen.runs)
      expect(stdout).toMatch(
        new RegExp(`^::error title=link-syntax,file=README.md,line=${added},endLine=${added}::The link is hidden inside another one`, 'm'),
      )
      expect(stdout).toMatch(new RegExp(`^::warning title=entry-format,file=README.md,line=${added + 1}`, 'm'))
      expect(stdout).toContain(`%0ACorrected: ${fixed.nested}`)
      expect(summary).toContain(fixed.nested)
      expect(summary).toContain('1 error, 1 warning, 0 notes; 2 can be fixed.')
      expect(outputs).toMatchObject({ errors: '1', warnings: '1', fixable: '2' })
      expect(report).toMatchObject({ version: 1, summary: { errors: 1, warnings: 1 } })
      expect(code).toBe(1)
    },
  },
  {
    title: 'a token that may only read passes the job where nothing fails',
    head: withSongs(faulty.noPeriod),
    permissions: readOnly,
    expect: (seen) => {
      if (seen.shell === 'app') return
      expect(last(seen.runs).stdout).toMatch(/^::warning title=entry-format/m)
      expect(last(seen.runs).code).toBe(0)
    },
  },
  {
    title: 'a push that fixes nothing repeats nothing and writes nothing',
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [
      nothing,
      push({ 'notes.txt': 'x' }),
      push(list({ songs: [...songs, faulty.noPeriod, faulty.nested], nests: [...nests, bird('Finch', 13)] })),
    ],
    expect: (seen) => {
      expect(writesOf(seen.calls[1]!)).toEqual([])
      // The line of facts counts one entry more, which nobody is notified of.
      expect(writesOf(seen.calls[2]!).map(({ operation }) => operation)).toEqual(['pulls/update-review'])
      expect(threadsOf(seen)).toHaveLength(2)
      expect(last(seen.states).reviews).toHaveLength(1)
      expect(last(seen.runs).hasFailed).toBe(true)
    },
  },
  {
    title: 'a fixed fault is folded away as resolved, and the summary says thanks',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, push(withSongs(fixed.noPeriod)), push({ 'notes.txt': 'x' })],
    expect: (seen) => {
      expect(threadsOf(seen)[0]?.comments[0]?.minimized).toBe('resolved')
      expect(summaryOf(seen)).toContain('Everything is corrected. Thank you!')
      expect(last(seen.states).reviews).toHaveLength(1)
      expect(writesOf(seen.calls[2]!)).toEqual([])
    },
  },
  {
    title: 'of two fixed comments both are folded, and the one that is left is counted',
    head: withSongs(faulty.noPeriod, faulty.nested, faulty.three),
    steps: [nothing, push(withSongs(fixed.noPeriod, fixed.nested, faulty.three))],
    expect: (seen) => {
      expect(threadsOf(seen).map(isOpen)).toEqual([false, false, true])
      expect(summaryOf(seen)).toContain('One small thing could be nicer')
    },
  },
  {
    title: 'a partly fixed entry keeps its comment, which then speaks of what is left',
    head: withSongs(faulty.three),
    steps: [nothing, push(withSongs(faulty.three.replace('-  ', '- ')))],
    expect: (seen) => {
      expect(standingOf(threadsOf(seen))).toEqual(['outdated', added])
      expect(bodyOf(threadsOf(seen)[1])).not.toContain('one blank there')
      expect(bodyOf(threadsOf(seen)[1])).toContain(suggestion(fixed.three))
    },
  },
  {
    title:
      'a line that was rewritten with the same fault gets a new comment whose correction can be applied, once, and the old one is folded as outdated',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, push(withSongs(faulty.noPeriod.replace('robins', 'all robins'))), nothing, push({ 'notes.txt': 'x' })],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => standingOf(threads))).toEqual([[added], ...Array(3).fill(['outdated', added])])
      expect(bodyOf(threadsOf(seen)[1])).toContain(suggestion(fixed.noPeriod.replace('robins', 'all robins')))
      expect(seen.calls.slice(2).flatMap(writesOf)).toEqual([])
      expect(last(seen.states).reviews.map(({ comments, body }) => [comments, body === ''])).toEqual([
        [1, false],
        [1, true],
      ])
    },
  },
  {
    title: 'several lines that were rewritten with their faults get their new comments in one review',
    head: withSongs(faulty.noPeriod, faulty.nested, faulty.three),
    steps: [
      nothing,
      push(withSongs(faulty.noPeriod.replace('robins', 'all robins'), faulty.nested.replace('larks', 'all larks'), faulty.three)),
    ],
    expect: (seen) => {
      expect(standingOf(threadsOf(seen))).toEqual(['outdated', 'outdated', added + 2, added, added + 1])
      expect(last(seen.states).reviews.map(({ comments }) => comments)).toEqual([3, 2])
    },
  },
  {
    title: 'a line that is rewritten again and again has one comment that stays',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, ...['all', 'some', 'no'].map((word) => push(withSongs(faulty.noPeriod.replace('robins', `${word} robins`))))],
    expect: (seen) => {
      expect(standingOf(threadsOf(seen))).toEqual(['outdated', 'outdated', 'outdated', added])
      expect(bodyOf(threadsOf(seen)[3])).toContain(suggestion(fixed.noPeriod.replace('robins', 'no robins')))
    },
  },
  {
    title: 'a line that only moved keeps its comment',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, push(withSongs(bird('Wren', 13), faulty.noPeriod))],
    expect: (seen) => {
      expect(standingOf(threadsOf(seen))).toEqual([added + 1])
      expect(
        seen.calls
          .slice(1)
          .flatMap(writesOf)
          .map(({ operation }) => operation),
      ).toEqual(['pulls/update-review'])
    },
  },
  {
    title: 'a thread that somebody answered is left alone when its line is rewritten with the same fault',
    head: withSongs(faulty.noPeriod),
    steps: [
      nothing,
      async (stage) => {
        await actAs(stage.github, 'ann').reply(stage.number, 'I like it so.')
        stage.push(withSongs(faulty.noPeriod.replace('robins', 'all robins')))
        return undefined
      },
    ],
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ isOutdated: true, comments: [{ minimized: undefined }, { body: 'I like it so.' }] }])
      expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.noPeriod))
      expect(seen.calls.slice(1).flatMap(writesOf)).toEqual([])
    },
  },
  {
    title: 'a fault that comes back on lines that changed is reported again, and the folded comment stays folded',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, push(withSongs(fixed.noPeriod)), push(withSongs(faulty.noPeriod))],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => standingOf(threads))).toEqual([[added], ['resolved'], ['resolved', added]])
      expect(summaryOf(seen)).toContain('One small thing could be nicer')
    },
  },
  {
    title: 'a token that may write resolves the threads of what is fixed or reported again, and no other',
    head: withSongs(faulty.noPeriod, faulty.nested, faulty.three),
    permissions: { ...writing, contents: 'write' },
    steps: [
      nothing,
      push(withSongs(fixed.noPeriod, faulty.nested.replace('larks', 'all larks'), faulty.three)),
      push({ 'notes.txt': 'x' }),
    ],
    expect: (seen) => {
      expect(standingOf(threadsOf(seen))).toEqual(['resolved', 'outdated', added + 2, added + 1])
      expect(threadsOf(seen).map(({ isResolved }) => isResolved)).toEqual([true, true, false, false])
      expect(writesOf(seen.calls[2]!)).toEqual([])
    },
  },
  {
    title: 'autofix on a branch of the repository that somebody proposes who may not write there commits nothing, and suggests',
    config: 'autofix: [entry-format]\n',
    head: withSongs(faulty.noPeriod),
    open: { user: 'eve' },
    permissions: { ...writing, contents: 'write' },
    expect: (seen) => {
      expect(seen.github.file(repo, 'change', 'README.md')).toBe(withSongs(faulty.noPeriod))
      expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.noPeriod))
    },
  },
  {
    title: 'autofix on a branch of somebody who may write commits',
    config: 'autofix: [entry-format]\n',
    head: withSongs(faulty.noPeriod),
    open: { user: 'octo' },
    permissions: { ...writing, contents: 'write' },
    expect: (seen) => {
      expect(seen.github.file(repo, 'change', 'README.md')).toBe(withSongs(fixed.noPeriod))
      expect(threadsOf(seen)).toEqual([])
    },
  },
  {
    title: 'a command of a stranger on a branch of others is refused by both shells alike',
    head: withSongs(faulty.noPeriod),
    open: { user: 'eve' },
    permissions: { ...writing, contents: 'write' },
    steps: [
      ({ github, number }) => ({ event: github.events.issueComment(repo, number, github.comment(repo, number, 'eve', '/listkeeper fix')) }),
    ],
    expect: (seen) => {
      expect(seen.github.file(repo, 'change', 'README.md')).toBe(withSongs(faulty.noPeriod))
      expect(last(seen.states).comments[1]!.body).toMatch(
        /^The branch is in this repository itself, where I commit only for people with write access/,
      )
    },
  },
  {
    title: 'a token that may not write folds alone, and one that may resolves later what was folded',
    head: withSongs(faulty.noPeriod),
    steps: [
      nothing,
      push(withSongs(fixed.noPeriod)),
      () => ({ permissions: { ...writing, contents: 'write' } }),
      () => ({ permissions: { ...writing, contents: 'write' } }),
    ],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => threads[0]!.isResolved)).toEqual([false, false, true, true])
      expect(seen.calls[1]!.map(({ operation }) => operation).join()).not.toContain('resolveReviewThread')
      expect(writesOf(seen.calls[3]!)).toEqual([])
    },
  },
  {
    title: 'a thread that somebody answered is not resolved when its fault is fixed',
    head: withSongs(faulty.noPeriod),
    permissions: { ...writing, contents: 'write' },
    steps: [
      nothing,
      async (stage) => {
        await actAs(stage.github, 'octo').reply(stage.number, 'Do keep this open.')
        stage.push(withSongs(fixed.noPeriod))
        return undefined
      },
    ],
    expect: (seen) => expect(threadsOf(seen)).toMatchObject([{ isResolved: false, comments: [{ minimized: undefined }, {}] }]),
  },
  {
    title:
      'a thread that a person resolved stays resolved and is not said again, though its line is rewritten and its fault is still there',
    head: withSongs(faulty.noPeriod),
    permissions: { ...writing, contents: 'write' },
    steps: [
      nothing,
      async (stage) => {
        await actAs(stage.github, 'octo').resolve(stage.number)
        stage.push({ 'notes.txt': 'x' })
        return undefined
      },
      push(withSongs(faulty.noPeriod.replace('robins', 'all robins'))),
      push(withSongs(fixed.noPeriod)),
      push(withSongs(faulty.noPeriod)),
    ],
    expect: (seen) => {
      expect(seen.states.slice(1).map(({ threads }) => threads.map(({ isResolved }) => isResolved))).toEqual(Array(4).fill([true]))
      const spoken = seen.calls.slice(1).flatMap(writesOf)
      // Only the summary says that all is corrected, and that it is not.
      expect(spoken.every(({ operation }) => operation === 'pulls/update-review')).toBe(true)
      expect(threadsOf(seen)[0]!.comments[0]!.minimized).toBeUndefined()
    },
  },
  {
    title: 'a fault that comes back where it was is unfolded, its thread opened again, and not repeated',
    head: withSongs(faulty.noPeriod),
    config: 'rules: { entry-format: warning }\n',
    permissions: { ...writing, contents: 'write' },
    steps: [
      nothing,
      (stage) => {
        stage.github.commit(repo, 'main', { files: { [configPath]: 'rules: { entry-format: off }\n' } })
        return undefined
      },
      (stage) => {
        stage.github.commit(repo, 'main', { files: { [configPath]: 'rules: { entry-format: warning }\n' } })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => threads.map((thread) => [isOpen(thread), thread.isResolved]))).toEqual([
        [[true, false]],
        [[false, true]],
        [[true, false]],
      ])
      expect(last(seen.states).reviews).toHaveLength(1)
    },
  },
  {
    title: 'a second fault of a commented entry is a new comment, and the old one is folded',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, push(withSongs(faulty.noPeriod.replace(' - ', ' – ')))],
    expect: (seen) => {
      expect(threadsOf(seen).map(isOpen)).toEqual([false, true])
      expect(last(seen.states).reviews).toMatchObject([{ comments: 1 }, { comments: 1, body: '' }])
    },
  },
  {
    title: 'a new fault in a later push is said in a review without a second summary',
    head: withSongs(faulty.noPeriod),
    steps: [nothing, push(withSongs(faulty.noPeriod, faulty.nested))],
    expect: (seen) => {
      expect(threadsOf(seen).map(isOpen)).toEqual([true, true])
      expect(last(seen.states).reviews.map(({ comments }) => comments)).toEqual([1, 1])
      expect(summaryOf(seen)).toContain('There are 2 things to look at')
    },
  },
  {
    title: 'a thread that somebody answered is left alone when its fault is fixed',
    head: withSongs(faulty.noPeriod),
    steps: [
      nothing,
      async (stage) => {
        await actAs(stage.github, 'ann').reply(stage.number, 'Why?')
        stage.push(withSongs(fixed.noPeriod))
        return undefined
      },
    ],
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ comments: [{ minimized: undefined }, { body: 'Why?' }] }])
      expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.noPeriod))
    },
  },
  {
    title: 'a thread that somebody answered is not repeated while its fault is there',
    head: withSongs(faulty.noPeriod),
    steps: [
      nothing,
      async (stage) => {
        await actAs(stage.github, 'ann').reply(stage.number, 'I like it so.')
        stage.push({ 'notes.txt': 'x' })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(1)
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'a comment that a person hid stays hidden while its fault is there',
    head: withSongs(faulty.noPeriod),
    steps: [
      nothing,
      async (stage) => {
        await actAs(stage.github, 'octo').hide(stage.number)
        return undefined
      },
    ],
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ comments: [{ minimized: 'off-topic' }] }])
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'a rebase that keeps the fault repeats nothing, though the comment is on another commit',
    head: withSongs(faulty.noPeriod),
    steps: [
      nothing,
      (stage) => {
        stage.github.commit(repo, 'main', { files: { 'other.txt': 'x' } })
        stage.push(withSongs(faulty.noPeriod), { force: true })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(1)
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'the same work added twice with the same fault keeps both comments over several pushes',
    head: withSongs(faulty.noPeriod, faulty.noPeriod.replace('About', 'All about')),
    steps: [nothing, push({ 'notes.txt': 'x' }), push({ 'notes.txt': 'y' })],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => threads.map(isOpen))).toEqual([
        [true, true],
        [true, true],
        [true, true],
      ])
      expect(seen.calls.slice(1).flatMap(writesOf)).toEqual([])
    },
  },
  {
    title: 'a head that moves while it is read gets nothing about the old commit, and the next run reviews the new one',
    head: withSongs(faulty.nested),
    steps: [
      (stage) => {
        const moved = { kind: 'before', run: () => stage.push(withSongs(faulty.noPeriod)) } as const
        stage.github.faults.add({ match: { method: 'POST', path: /^\/graphql/, nth: 2 }, ...moved })
        return undefined
      },
      nothing,
    ],
    expect: (seen) => {
      expect(seen.states[0]).toMatchObject({ reviews: [], threads: [], checkRuns: [] })
      expect(seen.runs[0]!.hasFailed).toBe(false)
      expect(seen.calls.slice(0, 1).flatMap(writesOf)).toEqual([])
      expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.noPeriod))
    },
  },
  {
    title: 'a branch that is rewritten just before the review is posted gets nothing about the commit that is gone',
    head: withSongs(faulty.nested),
    steps: [
      (stage) => {
        const moved = { kind: 'before', run: () => stage.push(withSongs(faulty.noPeriod), { force: true }) } as const
        stage.github.faults.add({ match: { method: 'POST', path: /\/reviews$/ }, ...moved })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(last(seen.states)).toMatchObject({ reviews: [], threads: [], checkRuns: [] })
      expect(last(seen.runs).hasFailed).toBe(false)
    },
  },
  {
    title: 'a pull request that is closed while it is read gets nothing',
    head: withSongs(faulty.nested),
    steps: [
      (stage) => {
        const closed = { kind: 'before', run: () => stage.github.closePullRequest(repo, stage.number) } as const
        stage.github.faults.add({ match: { method: 'POST', path: /^\/graphql/, nth: 2 }, ...closed })
        return undefined
      },
    ],
    expect: isSilent,
  },
  {
    title: 'a malformed configuration on the base is said once over several pushes, with line and key, and nothing passes unjudged',
    config: 'lists:\n  - files: ["README.md"]\nreview:\n  coments: 3\n',
    head: withSongs(faulty.nested),
    steps: [nothing, push({ 'notes.txt': 'x' }), push({ 'notes.txt': 'y' })],
    expect: (seen) => {
      expect(last(seen.states).reviews).toHaveLength(1)
      expect(summaryOf(seen)).toContain('.github/listkeeper.yml:4:3: unknown key')
      expect(summaryOf(seen)).toContain('review.coments')
      expect(threadsOf(seen)).toEqual([])
      expect(seen.calls.slice(1).flatMap(writesOf)).toEqual([])
      for (const { conclusion, title } of last(seen.states).checkRuns)
        expect([conclusion, title]).toEqual(['action_required', 'Not reviewed: the configuration cannot be read'])
      expect(seen.runs.map(({ hasFailed }) => hasFailed)).toEqual([true, true, true])
      if (seen.shell === 'action')
        expect(last(seen.runs).stdout).toMatch(
          /^::error::listkeeper could not judge \.github\/listkeeper\.yml, because the configuration on the base branch cannot be read \(.*unknown key.*\)\.$/m,
        )
    },
  },
  {
    title: 'a pull request that fixes a malformed configuration is not held up by it',
    config: 'review:\n  coments: 3\n',
    head: { [configPath]: 'review:\n  comments: 3\n' },
    expect: (seen) => {
      expect(runOf(seen)).toMatchObject({ conclusion: 'neutral' })
      expect(last(seen.runs).hasFailed).toBe(false)
    },
  },
  {
    title: 'a configuration that breaks on the base later leaves the comments alone',
    head: withSongs(faulty.nested),
    steps: [
      nothing,
      (stage) => {
        stage.github.commit(repo, 'main', { files: { [configPath]: 'rules: [' } })
        return undefined
      },
      (stage) => {
        stage.github.commit(repo, 'main', { files: { [configPath]: 'locale: en\n' } })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => threads.map(isOpen))).toEqual([[true], [true], [true]])
      expect(seen.states[1]!.reviews[0]!.body).toContain('cannot be read')
      expect(summaryOf(seen)).toContain('There is one thing to look at')
    },
  },
  {
    title: 'a configuration that is a symbolic link is not followed, and not passed over either',
    base: { [configPath]: { symlink: '../secret.yml' } },
    head: withSongs(faulty.nested),
    expect: (seen) => {
      expect(summaryOf(seen)).toContain('symbolic link')
      expect(runOf(seen)).toMatchObject({ conclusion: 'action_required' })
      expect(last(seen.runs).hasFailed).toBe(true)
    },
  },
  {
    title: 'a changed configuration is judged by the old one and previewed in the summary',
    config: 'rules: { entry-format: off }\n',
    head: { 'README.md': withSongs(faulty.noPeriod), [configPath]: 'rules: { entry-format: error }\n' },
    expect: (seen) => {
      expect(threadsOf(seen)).toEqual([])
      expect(summaryOf(seen)).toContain('with the proposed one, `README.md` would have 1 error and 0 warnings in all')
      expect(last(seen.runs).hasFailed).toBe(false)
    },
  },
  {
    title: 'a broken proposed configuration fails, with line and key',
    head: { [configPath]: 'locale: en\nrules:\n  entry-fromat: error\n' },
    expect: (seen) => {
      expect(summaryOf(seen)).toContain('.github/listkeeper.yml:3:3')
      expect(summaryOf(seen)).toContain('rules.entry-fromat')
      expect(summaryOf(seen)).not.toContain('Nothing to change')
      expect(last(seen.runs).hasFailed).toBe(true)
      expect(runOf(seen)).toMatchObject({
        conclusion: 'failure',
        title: expect.not.stringMatching(/^N/),
        summary: expect.stringContaining('entry-fromat'),
      })
    },
  },
  { title: 'reordered entries bring nothing', head: list({ songs: songs.toReversed() }), expect: isSilent },
  {
    title: 'a list split into two files brings nothing, old faults included',
    base: { 'README.md': withSongs(faulty.noPeriod, faulty.nested) },
    head: {
      'README.md': list({ songs: songs.slice(0, 6) }),
      'more.md': list({ songs: [...songs.slice(6), faulty.noPeriod, faulty.nested], nests: [] }).replace(
        /^[\s\S]*?(?=## Songs)/,
        '# More\n\n',
      ),
    },
    expect: isSilent,
  },
  {
    title: 'a list moved to another path brings nothing, old faults included',
    base: { 'README.md': '# Moved\n', 'list.md': withSongs(faulty.noPeriod, faulty.nested) },
    head: { 'list.md': null, 'docs/list.md': withSongs(faulty.noPeriod, faulty.nested) },
    expect: isSilent,
  },
  {
    title: 'a renamed section brings nothing: its line of the contents follows',
    head: list({ title: 'Calls' }),
    expect: isSilent,
  },
  {
    title: 'a new section that is not in the contents is one line of the summary and fails nothing',
    head: list({ end: '\n## Wings\n\n- [Wing](https://wing.example) - About wings.\n' }),
    expect: (seen) => {
      expect(threadsOf(seen)).toEqual([])
      expect(summaryOf(seen).match(/^- /gm)).toHaveLength(1)
      expect(summaryOf(seen)).toContain('Your new section is not in the contents yet. Nothing to do')
      expect(last(seen.runs).hasFailed).toBe(false)
    },
  },
  {
    title: 'a purposeful change of format is one line with a count and what is left, without comments',
    head: list({
      songs: songs.map((line) => line.replace(' - ', ' — ')),
      nests: nests.map((line, index) => (index < 8 ? line.replace(' - ', ' — ') : line)),
    }),
    expect: (seen) => {
      expect(threadsOf(seen)).toEqual([])
      expect(summaryOf(seen)).toMatch(/became .* in 20 entries\. 10 entries are left: `Finch 5`, /)
      expect(last(seen.runs).hasFailed).toBe(false)
    },
  },
  {
    title: 'more findings than comments are allowed are lines of the summary',
    config: 'review: { comments: 5 }\n',
    head: withSongs(...slips),
    steps: [nothing, push({ 'notes.txt': 'x' })],
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(5)
      expect(summaryOf(seen)).toContain('There are 14 things')
      expect(summaryOf(seen).match(/^- `README.md`, line \d+: /gm)).toHaveLength(9)
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'where comments are capped, what fails the check comes first',
    config: 'review: { comments: 2 }\n',
    head: withSongs(...noPeriods.slice(0, 2), faulty.nested),
    expect: (seen) => {
      expect(threadsOf(seen).map(({ line }) => line)).toEqual([added, added + 2])
      expect(summaryOf(seen)).toMatch(/^- `README.md`, line \d+: Please end/m)
    },
  },
  {
    title: 'a comment that the cap leaves out in a later push is not folded as if it were fixed',
    config: 'review: { comments: 2 }\n',
    head: withSongs(...noPeriods.slice(0, 2)),
    steps: [nothing, push(withSongs(...noPeriods.slice(0, 2), faulty.nested))],
    expect: (seen) => {
      expect(threadsOf(seen).map(isOpen)).toEqual([true, true, true])
    },
  },
  {
    title: 'ten comments are the most where nothing is configured',
    head: withSongs(...slips),
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(10)
      expect(summaryOf(seen).match(/^- `README.md`, line \d+: /gm)).toHaveLength(4)
    },
  },
  {
    title: 'the same slip on very many lines is one comment and one notification',
    head: withSongs(...noPeriods),
    steps: [nothing, push({ 'notes.txt': 'x' })],
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ startLine: added, line: added + 44 }])
      expect(bodyOf(threadsOf(seen)[0])).toContain(`This is about lines ${added} to ${added + 44}.`)
      expect(summaryOf(seen)).toContain('45 small things')
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'a file without a patch gets its comments on the lines that its texts show to be new',
    head: withSongs(...noPeriods.slice(0, 2), faulty.nested),
    fake: { diff: { patchLines: 3 } },
    steps: [nothing, push({ 'a.txt': 'x' })],
    expect: (seen) => {
      expect(threadsOf(seen).map(({ subject, line }) => [subject, line])).toEqual([0, 1, 2].map((index) => ['line', added + index]))
      expect(bodyOf(threadsOf(seen)[0])).toContain('```suggestion')
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'a summary that would be too long keeps whole lines, counts the others, and is known again',
    config: 'lists: [{ files: ["lists/*.md"] }]\n',
    head: Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`lists/${index}.md`, { symlink: '../README.md' }])),
    steps: [nothing, push({ 'a.txt': 'x' })],
    expect: (seen) => {
      expect(last(seen.states).reviews.filter(({ body }) => body !== '')).toHaveLength(1)
      const body = summaryOf(seen)
      const lines = body.match(/^- `lists\/\d+\.md` was not reviewed: .*\.$/gm) ?? []
      expect(body.length).toBeLessThan(60_000)
      expect(lines.length).toBeGreaterThan(300)
      expect(body.match(/^- /gm)).toHaveLength(lines.length)
      expect(body).toContain(`${700 - lines.length} more`)
      expect(Buffer.byteLength(runOf(seen)!.summary!)).toBeLessThan(65_536)
      expect(runOf(seen)).toMatchObject({ conclusion: 'failure', title: '700 lists cannot be read any more' })
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'an entry that is too long for a comment is said without its corrected line',
    head: withSongs(`- [Long] (https://long.example) - About ${`${'long '.repeat(3_000)}words\n  `.repeat(5)}ends.`),
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(1)
      expect(bodyOf(threadsOf(seen)[0])).toContain("between the link's text and its address")
      expect(bodyOf(threadsOf(seen)[0]).length).toBeLessThan(60_000)
    },
  },
  {
    title: 'more files than a comparison lists are found in the trees of both commits',
    head: {
      ...Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`a/${index}.txt`, `${index}`])),
      'z.md': list({ songs: [...songs, faulty.nested] }),
    },
    expect: (seen) => expect(threadsOf(seen).map(({ path }) => path)).toEqual(['z.md']),
  },
  {
    title: 'a second run that posts while the first is about to leaves each comment once and one summary',
    head: withSongs(faulty.noPeriod, faulty.nested, faulty.three),
    isRace: true,
    steps: [
      (stage) => {
        stage.github.faults.add({
          match: { method: 'POST', path: /\/reviews$/ },
          kind: 'before',
          run: async () => {
            await stage.shell.review(stage.github, stage.number)
          },
        })
        return undefined
      },
    ],
    expect: isSaidOnce,
  },
  {
    title: 'a second run that posts the findings of a later push at the same time leaves nothing twice',
    head: withSongs(faulty.noPeriod),
    isRace: true,
    steps: [
      nothing,
      (stage) => {
        stage.push(withSongs(faulty.noPeriod, faulty.nested, faulty.three))
        stage.github.faults.add({
          match: { method: 'POST', path: /\/reviews$/ },
          kind: 'before',
          run: async () => {
            await stage.shell.review(stage.github, stage.number)
          },
        })
        return undefined
      },
    ],
    expect: isSaidOnce,
  },
  {
    title: 'runs that start at the same moment leave each comment once and one summary',
    head: withSongs(faulty.noPeriod, faulty.nested, faulty.three),
    isRace: true,
    steps: [() => ({ together: 2 }), push({ 'a.txt': 'x' }), () => ({ together: 3 })],
    expect: isSaidOnce,
  },
  {
    title: 'a clean pull request to a list of one file costs three requests and the check, and no word',
    head: list({ title: 'Calls' }),
    expect: (seen) => {
      isSilent(seen)
      expect(seen.calls[0]!.map(({ operation }) => operation)).toEqual(cleanCalls)
    },
  },
  {
    title: 'a clean pull request to a configured list of one file costs no more',
    config: 'lists: [{ files: ["birds/list.md"] }]\n',
    base: { 'birds/list.md': list() },
    head: { 'birds/list.md': list({ title: 'Calls' }) },
    expect: (seen) => {
      isSilent(seen)
      expect(seen.calls[0]!.map(({ operation }) => operation)).toEqual(cleanCalls)
    },
  },
  {
    title: 'a pull request with findings costs at most fourteen requests, one of which notifies',
    head: withSongs(faulty.noPeriod, faulty.nested, faulty.three, faulty.repeated),
    expect: (seen) => {
      expect(seen.calls[0]!.length).toBeLessThanOrEqual(14)
      expect(writesOf(seen.calls[0]!)).toHaveLength(1)
    },
  },
  {
    title: 'a pull request that changes no list costs no word',
    head: { 'src/index.js': 'x\n', 'CONTRIBUTING.md': '# How\n\n- [x] (y)\n' },
    expect: isSilent,
  },
  {
    title: 'a draft is left alone until it is ready',
    head: withSongs(faulty.noPeriod),
    open: { draft: true },
    steps: [
      () => ({ action: 'opened' }),
      (stage) => {
        stage.github.editPullRequest(repo, stage.number, { draft: false })
        return { action: 'ready_for_review' }
      },
    ],
    expect: (seen) => {
      expect(seen.states.map(({ threads }) => threads.length)).toEqual([0, 1])
      expect(seen.calls[0]!.flatMap((call) => writesOf([call]))).toEqual([])
      if (seen.shell === 'action') expect(seen.runs[0]!).toMatchObject(saying('This pull request was not reviewed: it is a draft.'))
      expect(seen.states[0]!.checkRuns).toMatchObject([skippedBecause('it is a draft')])
    },
  },
  ...['dependabot[bot]', 'renovate[bot]', 'pre-commit-ci[bot]', 'allcontributors[bot]'].map(
    (user): Row => ({
      title: `the pull requests of ${user} are left alone where nothing is configured`,
      head: withSongs(faulty.nested),
      open: { user },
      expect: (seen) => {
        isSilent(seen)
        expect(last(seen.states).checkRuns).toMatchObject([skippedBecause('the configuration skips pull requests by')])
      },
    }),
  ),
  {
    title: 'a pull request of our own is judged in its check run alone, one of a fork with such a branch is reviewed',
    head: withSongs(fixed.nested),
    steps: ['', 'ann/list'].map((fork) => (stage) => {
      if (fork !== '') stage.github.fork(repo, fork)
      stage.github.commit(fork || repo, 'listkeeper/repairs', { files: { 'README.md': withSongs(faulty.nested) }, author: 'ann' })
      const head = fork === '' ? 'listkeeper/repairs' : 'ann:listkeeper/repairs'
      const own = stage.github.openPullRequest({ repo, head, user: 'ann' })
      return { event: stage.github.events.pullRequest('opened', repo, own) }
    }),
    expect: ({ github, number }) => {
      const [own, forked] = [1, 2].map((next) => github.posted(repo, number + next))
      expect([own!.threads, own!.reviews]).toEqual([[], []])
      expect(own!.checkRuns).toMatchObject([
        { conclusion: 'failure', title: '1 thing to look at', annotations: [{ title: 'link-syntax' }] },
      ])
      expect(forked!.threads).toHaveLength(1)
    },
  },
  {
    title: 'the pull requests of a skipped author are left alone',
    config: 'review: { skip: { authors: ["rita"] } }\n',
    head: withSongs(faulty.nested),
    open: { user: 'rita' },
    expect: isSilent,
  },
  {
    title: 'a pull request with a skipped label is left alone until the label is taken off',
    config: 'review: { skip: { labels: ["no review"] } }\n',
    head: withSongs(faulty.noPeriod),
    open: { labels: ['no review'] },
    steps: [
      nothing,
      (stage) => {
        stage.github.editPullRequest(repo, stage.number, { labels: [] })
        return { action: 'unlabeled' }
      },
    ],
    expect: (seen) => expect(seen.states.map(({ threads }) => threads.length)).toEqual([0, 1]),
  },
  {
    title: 'the label `listkeeper: off` stops everything, whatever the configuration says, until it is taken off',
    config: 'autofix: [entry-format]\nreview: { skip: { labels: [] } }\n',
    head: withSongs(faulty.noPeriod),
    open: { labels: ['Listkeeper: off'] },
    steps: [
      nothing,
      (stage) => {
        stage.github.editPullRequest(repo, stage.number, { labels: ['listkeeper: official'] })
        return { action: 'unlabeled' }
      },
    ],
    expect: (seen) => {
      expect(seen.states[0]).toMatchObject({ reviews: [], threads: [], comments: [] })
      expect(seen.calls[0]!.flatMap((call) => writesOf([call]))).toEqual([])
      expect(seen.states[0]!.checkRuns).toMatchObject([skippedBecause('it has the label listkeeper: off')])
      expect(last(seen.states).checkRuns.at(-1)!.title).not.toBe('Not reviewed')
    },
  },
  {
    title: 'the label `listkeeper: off` holds where the configuration is broken',
    config: 'rules: [\n',
    head: withSongs(faulty.noPeriod),
    open: { labels: ['listkeeper: off'] },
    expect: (seen) => {
      isSilent(seen)
      expect(last(seen.states).checkRuns).toMatchObject([skippedBecause('it has the label listkeeper: off')])
    },
  },
  {
    title: 'with `enabled: false` nothing is reviewed, committed or posted but the neutral check',
    config: 'enabled: false\nautofix: [entry-format]\n',
    head: withSongs(faulty.noPeriod),
    expect: (seen) => {
      isSilent(seen)
      expect(last(seen.states).checkRuns).toMatchObject([skippedBecause('enabled: false')])
    },
  },
  {
    title: 'where only a summary is wanted, everything is said in it',
    config: 'review: { post: summary }\n',
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [nothing, push({ 'a.txt': 'x' })],
    expect: (seen) => {
      expect(threadsOf(seen)).toEqual([])
      expect(last(seen.states).reviews).toHaveLength(1)
      expect(summaryOf(seen).match(/^- `README.md`, line /gm)).toHaveLength(2)
      expect(summaryOf(seen)).not.toContain('Nothing to change')
      expect(summaryOf(seen)).not.toContain('the comments')
      expect(writesOf(seen.calls[1]!)).toEqual([])
      expect(last(seen.runs).hasFailed).toBe(true)
    },
  },
  {
    title: 'comments that are there when only a summary is wanted are not folded as if they were fixed',
    head: withSongs(faulty.nested),
    steps: [
      nothing,
      (stage) => {
        stage.github.commit(repo, 'main', { files: { [configPath]: 'review: { post: summary }\n' } })
        return undefined
      },
    ],
    expect: (seen) => expect(threadsOf(seen).map(isOpen)).toEqual([true]),
  },
  {
    title: 'where nothing is wanted, nothing is posted',
    config: 'review: { post: none }\n',
    head: withSongs(faulty.nested),
    expect: isSilent,
  },
  ...unreadable,
  { title: 'a symbolic link that is no list is nobody\u2019s business', head: { 'CLAUDE.md': { symlink: 'AGENTS.md' } }, expect: isSilent },
  { title: 'a deleted list brings nothing', base: { 'old.md': list() }, head: { 'old.md': null }, expect: isSilent },
  {
    title: 'a bad gateway on a read is asked again',
    head: withSongs(faulty.noPeriod),
    steps: [
      (stage) => {
        stage.github.faults.add({ match: { method: 'GET', path: /\/compare\// }, kind: 'status', status: 502 })
        stage.github.faults.add({ match: { method: 'POST', path: /^\/graphql/, nth: 2 }, kind: 'status', status: 502 })
        return undefined
      },
    ],
    expect: (seen) => expect(threadsOf(seen)).toHaveLength(1),
  },
  {
    title: 'a review whose answer is lost on the way is not posted twice',
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [resetReview(true), push({ 'a.txt': 'x' })],
    expect: (seen) => {
      expect(threadsOf(seen).map(isOpen)).toEqual([true, true])
      expect(last(seen.states).reviews).toMatchObject([{ comments: 2 }])
      expect(seen.calls[0]!.filter(({ path, method }) => method === 'POST' && path.endsWith('/reviews'))).toHaveLength(1)
    },
  },
  {
    title: 'a review that is lost on the way is posted once',
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [resetReview(false)],
    expect: (seen) => {
      expect(threadsOf(seen).map(isOpen)).toEqual([true, true])
      expect(last(seen.states).reviews).toMatchObject([{ comments: 2 }])
    },
  },
  {
    title: 'comments on lines of files without a patch are posted once where the answer to the review is lost',
    head: withSongs(faulty.noPeriod, faulty.nested),
    fake: { diff: { patchLines: 3 } },
    steps: [resetReview(true)],
    expect: (seen) => expect(threadsOf(seen)).toMatchObject([{ line: added }, { line: added + 1 }]),
  },
  {
    title: 'a comment that GitHub does not take where it gave no patch is a line of the summary, and the others stay',
    base: { 'docs/more.md': list({ songs: nests, nests: [] }) },
    head: {
      'README.md': list({ songs: [...songs, ...noPeriods.slice(0, 20), faulty.nested] }),
      'docs/more.md': list({ songs: [...nests, faulty.nested], nests: [] }),
    },
    fake: { diff: { patchLines: 12 } },
    steps: [refuseLines],
    expect: (seen) => {
      expect(threadsOf(seen).map(({ path }) => path)).toEqual(['docs/more.md'])
      expect(summaryOf(seen)).toContain('**`docs/more.md`**, 1 comment')
      expect(summaryOf(seen).match(/^- Lines? \d+(?: to \d+)?: /gm)).toHaveLength(2)
    },
  },
  {
    title: 'comments on lines that GitHub does not take are said in the summary, once over several pushes',
    head: withSongs(faulty.noPeriod, faulty.nested),
    steps: [refuseLines, (stage) => refuseLines(stage) ?? push({ 'a.txt': 'x' })(stage)],
    expect: (seen) => {
      expect(threadsOf(seen)).toEqual([])
      expect(last(seen.states).reviews).toHaveLength(1)
      expect(summaryOf(seen).match(/^- `README.md`, line /gm)).toHaveLength(2)
      expect(seen.runs.map(({ hasFailed }) => hasFailed)).toEqual([true, true])
    },
  },
  {
    title: 'an answer that is cut off is requested again',
    head: withSongs(faulty.noPeriod),
    steps: [
      (stage) => {
        stage.github.faults.add({ match: { method: 'GET', path: /\/compare\// }, kind: 'truncated' })
        stage.github.faults.add({ match: { method: 'POST', path: /^\/graphql/ }, kind: 'truncated' })
        return undefined
      },
    ],
    expect: (seen) => expect(threadsOf(seen)).toHaveLength(1),
  },
  {
    title: 'a secondary rate limit is waited for',
    head: withSongs(faulty.noPeriod),
    steps: [
      (stage) => {
        const body = { message: 'You have exceeded a secondary rate limit.' }
        stage.github.faults.add({
          match: { method: 'POST', path: /\/reviews$/ },
          kind: 'status',
          status: 403,
          headers: { 'retry-after': '1' },
          body,
        })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(1)
      expect(last(seen.states).reviews).toHaveLength(1)
    },
  },
  {
    title: 'a bad token ends in one clear line',
    head: withSongs(faulty.noPeriod),
    steps: [() => ({ token: 'ghs_wrong' })],
    expect: (seen) => {
      expect(last(seen.states)).toMatchObject({ reviews: [], threads: [], checkRuns: [] })
      if (seen.shell === 'app') return
      expect(
        last(seen.runs)
          .stdout.split('\n')
          .filter((line) => line !== '' && !line.startsWith('::add-mask::')),
      ).toEqual(['::error::listkeeper: GitHub said 401 while comparing the branches: Bad credentials'])
      expect(last(seen.runs).code).toBe(1)
    },
  },
  {
    title: 'a closed pull request is left alone',
    head: withSongs(faulty.nested),
    steps: [
      (stage) => {
        stage.github.closePullRequest(repo, stage.number)
        return { action: 'edited' }
      },
    ],
    expect: (seen) => {
      isSilent(seen)
      expect(seen.calls.flat()).toEqual([])
    },
  },
  {
    title: 'a merge group is answered at once by a check that does not look like a judgement: nothing is read of it',
    head: withSongs(faulty.nested),
    steps: [(stage) => ({ event: stage.github.events.mergeGroup(repo, stage.github.head(repo, 'main')) })],
    expect: (seen) => {
      isSilent(seen)
      expect(seen.calls.flat().map(({ operation }) => operation)).toEqual(['checks/create'])
      expect(seen.calls.flat()[0]!.body).toMatchObject({
        name: 'listkeeper',
        head_sha: seen.github.head(repo, 'main'),
        status: 'completed',
        conclusion: 'success',
        output: { title: 'Each pull request in this merge group was checked separately' },
      })
    },
  },
  {
    title: 'a merge group without the permission for checks is left to the job, and the log says so',
    head: withSongs(faulty.nested),
    permissions: readOnly,
    steps: [(stage) => ({ event: stage.github.events.mergeGroup(repo, stage.github.head(repo, 'main')) })],
    expect: (seen) => {
      expect(last(seen.runs).code).toBe(0)
      if (seen.shell === 'action') expect(last(seen.runs).stdout).toContain('only the job itself can be a required check')
    },
  },
  {
    title: 'a pull request that was closed, as its event says, is nothing to do',
    head: withSongs(faulty.nested),
    steps: [() => ({ action: 'closed' })],
    expect: (seen) => {
      isSilent(seen)
      expect(seen.calls.flat()).toEqual([])
    },
  },
  {
    title: 'suggestions fit a list with carriage returns and a byte-order mark',
    base: { 'README.md': `\ufeff${list().replaceAll('\n', '\r\n')}` },
    head: `\ufeff${withSongs(faulty.three).replaceAll('\n', '\r\n')}`,
    expect: (seen) => {
      expect(threadsOf(seen)).toMatchObject([{ line: added, startLine: null }])
      expect(bodyOf(threadsOf(seen)[0])).toContain(suggestion(fixed.three))
    },
  },
  {
    title: 'the fence of a suggestion is longer than the backticks in the entry',
    head: withSongs('-  [Ticks](https://ticks.example) - About ````` and ``` ticks.'),
    expect: (seen) =>
      expect(bodyOf(threadsOf(seen)[0])).toContain(
        '\n``````suggestion\n- [Ticks](https://ticks.example) - About ````` and ``` ticks.\n``````\n',
      ),
  },
  {
    title: 'hostile texts in entries are in fences only, and mention, link or close nothing',
    head: withSongs(
      `- [Evil]([https://evil.example/1](https://evil.example/1)) - ${nasty}.`,
      `- [${nasty}](https://evil.example/2) - About evil.`,
      `- [${nasty}](https://evil.example/2) - About evil again.`,
    ),
    expect: (seen) => {
      expect(threadsOf(seen).length).toBeGreaterThanOrEqual(2)
      isHarmless(seen)
    },
  },
  {
    title: 'hostile section titles are escaped wherever they are said',
    head: list({
      end: [
        `\n## Wing ${nasty}\n`,
        `- [One](https://one.example) - About ${nasty}.`,
        `- [One](https://one.example) - About ${nasty} again.`,
        '',
      ].join('\n'),
    }),
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(1)
      isHarmless(seen)
    },
  },
  {
    title: 'texts of entries never become workflow commands',
    head: withSongs(
      '- [Evil]([https://evil.example/1](https://evil.example/1)) - ::error::pwned.',
      '::add-mask::pwned',
      '- [::warning::pwned](https://evil.example/2)  - ::stop-commands::pwned',
      '##[error]pwned',
    ),
    permissions: readOnly,
    expect: (seen) => {
      if (seen.shell === 'app') return
      const commands = last(seen.runs)
        .stdout.split('\n')
        .filter((line) => /^\s*::|##\[/.test(line))
      expect(commands.length).toBeGreaterThan(1)
      for (const line of commands)
        expect(line).toMatch(
          /^::(?:add-mask::ghs_fake\d+$|(?:error|warning|notice) title=[a-z-]+,file=README\.md,line=\d+,endLine=\d+::|error::There are problems to fix)/,
        )
    },
  },
  {
    title: 'a mark in an entry is not read as one of listkeeper',
    head: withSongs('- [Mark](https://mark.example) - About <!-- listkeeper:1 deadbeef cafe --> marks'),
    steps: [nothing, push({ 'a.txt': 'x' })],
    expect: (seen) => {
      expect(threadsOf(seen)).toHaveLength(1)
      expect(writesOf(seen.calls[1]!)).toEqual([])
    },
  },
  {
    title: 'a mark forged by somebody else is not believed',
    head: withSongs(faulty.noPeriod),
    steps: [
      nothing,
      async (stage) => {
        const { reviews, threads } = stage.github.posted(repo, stage.number)
        stage.push(withSongs(fixed.noPeriod, faulty.nested))
        const comment = { path: 'README.md', line: added + 1, side: 'RIGHT', body: bodyOf(threads[0]) }
        await actAs(stage.github, 'mallory').review(stage.number, { body: reviews[0]!.body, comments: [comment] })
        return undefined
      },
      push(withSongs(faulty.noPeriod, faulty.nested)),
    ],
    expect: (seen) => {
      const forged = threadsOf(seen).filter(({ comments }) => comments[0]!.user === 'mallory')
      expect(forged).toMatchObject([{ comments: [{ minimized: undefined }] }])
      expect(last(seen.states).reviews.find(({ user }) => user === 'mallory')).toMatchObject({ body: seen.states[0]!.reviews[0]!.body })
      expect(
        threadsOf(seen)
          .filter((thread) => thread.comments[0]!.user !== 'mallory')
          .map(isOpen),
      ).toEqual([false, true, true])
    },
  },
  {
    title: 'a mark that somebody posts first does not keep us silent',
    head: withSongs(faulty.noPeriod),
    steps: [
      async (stage) => {
        await actAs(stage.github, 'mallory').review(stage.number, { body: 'Fine! <!-- listkeeper:1 summary -->' })
        return undefined
      },
    ],
    expect: (seen) => {
      expect(last(seen.states).reviews.map(({ user }) => user)).toEqual(['mallory', 'listkeeper[bot]'])
      expect(threadsOf(seen)).toHaveLength(1)
    },
  },
  {
    title: 'names of JavaScript itself are names like any other',
    base: {
      'constructor.md': list(),
      '__proto__.md': list({ songs: nests, nests: songs.slice(0, 3) }),
      'toString/hasOwnProperty.md': list(),
    },
    head: {
      'constructor.md': list({
        songs: [...songs, '- [constructor]([https://proto.example](https://proto.example)) - About `__proto__`.'],
      }),
      '__proto__.md': list({ songs: [...nests, faulty.noPeriod], nests: songs.slice(0, 3) }),
      'toString/hasOwnProperty.md': list({
        songs: [...songs, '- [toString]([https://valueof.example](https://valueof.example)) - About it.'],
      }),
    },
    open: { labels: ['constructor', '__proto__'] },
    steps: [
      () => ({
        env: {
          GITHUB_WORKFLOW: 'constructor',
          GITHUB_JOB: '__proto__',
          GITHUB_WORKFLOW_REF: 'octo/list/.github/workflows/constructor@refs/heads/main',
        },
      }),
    ],
    expect: (seen) =>
      expect(new Set(threadsOf(seen).map(({ path }) => path))).toEqual(
        new Set(['constructor.md', '__proto__.md', 'toString/hasOwnProperty.md']),
      ),
  },
  {
    title: 'a path with a space, a comma, a backtick and letters of other scripts is said as it is',
    base: { 'docs/a, b `c` \u9ce5.md': list() },
    head: { 'docs/a, b `c` \u9ce5.md': withSongs(faulty.nested) },
    permissions: { ...writing, pull_requests: 'read', checks: 'read' },
    expect: (seen) => {
      if (seen.shell === 'action') expect(last(seen.runs).stdout).toContain('file=docs/a%2C b `c` \u9ce5.md,line=')
    },
  },
  {
    title: 'a pull request to another branch is judged by the configuration of that branch',
    before: (github) => void github.commit(repo, 'dev', { files: { [configPath]: 'rules: { entry-format: error }\n' } }),
    head: withSongs(faulty.noPeriod),
    open: { base: 'dev' },
    expect: (seen) => expect(last(seen.runs).hasFailed).toBe(true),
  },
]

function refuseLines(stage: Stage): undefined {
  const body = { message: 'Unprocessable Entity', errors: ['Pull request review thread line must be part of the diff'] }
  stage.github.faults.add({ match: { method: 'POST', path: /\/reviews$/ }, kind: 'status', status: 422, body })
}

/** Each comment is once, and one summary. */
function isSaidOnce(seen: Seen): void {
  const shown = threadsOf(seen).filter(isOpen)
  expect(shown.map(bodyOf).toSorted()).toEqual([...new Set(shown.map(bodyOf))].toSorted())
  expect(shown.map(({ line }) => line).toSorted()).toEqual([added, added + 1, added + 2])
  const reviews = last(seen.states).reviews.filter(
    ({ body, comments, minimized }) => minimized === undefined && (body !== '' || comments === 0),
  )
  expect(reviews).toHaveLength(1)
}

/** Outside fences and code spans nothing of a hostile text is left that could do anything. */
function isHarmless(seen: Seen): void {
  const { reviews, threads } = last(seen.states)
  for (const body of [...reviews.map((review) => review.body), ...threads.map(bodyOf)]) {
    const ownMark = /\n\n<!-- listkeeper:1 [0-9a-z ]+ -->$/
    expect(body).toMatch(ownMark)
    const bare = body
      .replace(ownMark, '')
      .replace(/^(`{3,})(?:suggestion|markdown)\n[\s\S]*?\n\1$/gm, '')
      .replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '')
    expect(bare).not.toMatch(/@everyone|#1\b|<[a-z/!]|-->|^::/im)
  }
  if (seen.shell === 'app') return
  expect(last(seen.runs).stdout).not.toMatch(/^\s*::[a-z-]+::pwned/m)
}
