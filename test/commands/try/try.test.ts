import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tryHistory } from '../../../src/commands/try/try.ts'
import { UserError } from '../../../src/files.ts'
import { openRepository } from '../../../src/git/repository.ts'
import type { TryReport } from '../../../src/report/try.ts'
import { type Contents, headOf, initRepository, makeFolder, run, snapshot, writeFiles } from '../../folder.ts'
import { runnerOf, runWarm } from '../../warm/warm.ts'

const tools = ['Willow', 'Birch', 'Oak', 'Ash', 'Maple', 'Cedar', 'Fir', 'Hazel', 'Elm', 'Rowan', 'Alder', 'Beech']
const entries = (section: string): string =>
  tools
    .map((name) => `- [${name} ${section}](https://${name.toLowerCase()}.example.com/${section}) - Grows ${name} in ${section}.\n`)
    .join('')
const list = `# Trees\n\n## Parks\n\n${entries('parks')}\n## Woods\n\n${entries('woods')}`

type History = {
  readonly folder: string
  readonly git: (...args: string[]) => string
  /** Replaces words in a file, and commits; the next commit is a day later unless given otherwise. */
  readonly edit: (subject: string, changes: readonly [from: string, to: string][], path?: string) => string
  readonly write: (subject: string, files: Contents) => string
  readonly wait: (days: number) => void
}

/** A repository on `main` with a clock of its own. */
function makeHistory(files: Contents = { 'README.md': list }): History {
  const folder = makeFolder()
  let day = 0
  const git = (...args: string[]): string => {
    const date = `${1_750_000_000 + day * 86_400} +0000`
    const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' }
    const alone = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    return execFileSync('git', ['-C', folder, ...args], {
      env: { ...process.env, ...who, ...alone },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  }
  const write = (subject: string, more: Contents): string => {
    writeFiles(folder, more)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', subject)
    day++
    return headOf(folder)
  }
  const edit: History['edit'] = (subject, changes, path = 'README.md') => {
    let text = readFileSync(join(folder, path), 'utf8')
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
      text = text.replace(from, () => to)
    }
    return write(subject, { [path]: text })
  }
  initRepository(folder)
  write('Begin', files)
  const wait = (days: number): void => {
    day += days
  }
  return { folder, git, edit, write, wait }
}

const park = '## Parks\n\n'
const wood = '## Woods\n\n'
const broken = '- [Larch]((https://larch.example.com)) - Grows larches anywhere.\n'
const fixed = '- [Larch](https://larch.example.com) - Grows larches anywhere.\n'
const sound = '- [Larch](https://larch.example.com) - Grows larchs anywhere.\n'

const tried = ({ folder }: { folder: string }, last = 50, within = 90): TryReport => tryHistory(openRepository(folder), { last, within })
const outcomesOf = (report: TryReport): string[] =>
  report.changes.flatMap(({ findings }) => findings.map(({ finding, outcome }) => `${finding.rule}: ${outcome}`))
const missesOf = (report: TryReport): string[] =>
  report.changes.flatMap(({ missed }) => missed.map(({ kind, title }) => `${title}: ${kind}`))
const subjectsOf = (report: TryReport): string[] => report.changes.map(({ subject }) => subject)

/** A merged pull request that adds an entry, and then what people did. */
function afterAdding(line: string, ...steps: readonly (readonly [from: string, to: string][])[]): History {
  const history = makeHistory()
  history.edit('Add Larch (#7)', [[park, park + line]])
  for (const step of steps) history.edit('tidy', step)
  return history
}

describe('what happened to a finding', () => {
  const rows: readonly [title: string, line: string, steps: readonly (readonly [string, string][])[], outcomes: readonly string[]][] = [
    ['agrees where people made the line what was suggested', broken, [[[broken, fixed]]], ['link-syntax: agrees']],
    ['agrees where only blanks at the end differ', broken, [[[broken, fixed.replace('.\n', '.  \n')]]], ['link-syntax: agrees']],
    [
      'agrees though the entry was reworded after that',
      broken,
      [[[broken, fixed]], [['larches anywhere', 'larches']]],
      ['link-syntax: agrees'],
    ],
    [
      'agrees where the first attempt was another',
      broken,
      [[[broken, fixed.replace('anywhere', 'here')]], [['here.', 'anywhere.']]],
      ['link-syntax: agrees'],
    ],
    [
      'is fixed otherwise where the fault is gone but the line is another',
      broken,
      [[[broken, fixed.replace('Grows', 'Plants')]]],
      ['link-syntax: fixed otherwise'],
    ],
    [
      'is fixed otherwise where link and title both changed',
      broken,
      [[[broken, '- [Larches](https://new.example.org/tree) - Grows larches anywhere.\n']]],
      ['link-syntax: fixed otherwise'],
    ],
    ['is still there where nobody touched the entry', broken, [[['Elm parks', 'Elms']]], ['link-syntax: still there']],
    ['is still there where the entry changed but not the fault', broken, [[['larches', 'trees']]], ['link-syntax: still there']],
    ['is removed later with its entry', broken, [[[broken, '']]], ['link-syntax: removed later']],
    [
      'follows an entry that moves to another section and is corrected there',
      broken,
      [
        [
          [broken, ''],
          [wood, wood + broken],
        ],
        [[broken, fixed]],
      ],
      ['link-syntax: agrees'],
    ],
    [
      'is that of each finding where one of two was corrected as its own fix says',
      '- [Larch]((https://larch.example.com))  - Grows larches anywhere.\n',
      [[['((https://larch.example.com))', '(https://larch.example.com)']]],
      ['link-syntax: agrees', 'entry-spacing: still there'],
    ],
    [
      'is fixed otherwise where the other one of two alike was removed',
      '- [Rowans](https://rowan.example.com/woods) - Grows Rowan in woods and parks.\n',
      [[['- [Rowan woods](https://rowan.example.com/woods) - Grows Rowan in woods.\n', '']]],
      ['no-duplicate-entries: fixed otherwise'],
    ],
    [
      'agrees where a line that Markdown had glued to the one above became an entry',
      `- [Yew](https://yew.example.com) - Grows yews anywhere.\n${broken.replace('- [', '-[').replace(/\(\((.*?)\)\)/, '($1)')}`,
      [[['-[Larch]', '- [Larch]']]],
      ['entry-spacing: agrees'],
    ],
  ]
  for (const [title, line, steps, outcomes] of rows)
    test(title, () => expect(outcomesOf(tried(afterAdding(line, ...steps))).sort()).toEqual([...outcomes].sort()))

  test('of a section that the contents lack is decided by the newest version', () => {
    const names = ['Parks', 'Woods', 'Banks', 'Paths', 'Lanes', 'Yards']
    const contents = names.map((name) => `- [${name}](#${name.toLowerCase()})\n`).join('')
    const more = names.slice(2).map((name) => `\n## ${name}\n\n${entries(name.toLowerCase())}`)
    const grow = (): History => {
      const history = makeHistory({ 'README.md': list.replace(park, `${contents}\n${park}`) + more.join('') })
      history.edit('Add a section (#8)', [[park, `## Hedges\n\n${entries('hedges')}\n${park}`]])
      return history
    }
    const [left, added] = [grow(), grow()]
    added.edit('contents', [['- [Parks]', '- [Hedges](#hedges)\n- [Parks]']])
    expect(outcomesOf(tried(left))).toEqual(['table-of-contents: still there'])
    expect(outcomesOf(tried(added))).toEqual(['table-of-contents: fixed otherwise'])
    expect(tried(added).changes[0]!.comments).toBe(0)
  })

  test('follows a list that is renamed, and one that is split', () => {
    const renamed = makeHistory({ 'list.md': list })
    renamed.edit('Add Larch (#1)', [[park, park + broken]], 'list.md')
    renamed.git('mv', 'list.md', 'README.md')
    renamed.write('rename', {})
    renamed.edit('fix', [[broken, fixed]])
    expect(outcomesOf(tried(renamed))).toEqual(['link-syntax: agrees'])

    const split = makeHistory()
    split.edit('Add Larch (#1)', [[wood, wood + broken]])
    const [first, second] = readFileSync(join(split.folder, 'README.md'), 'utf8').split(wood) as [string, string]
    split.write('split', { 'README.md': first, 'docs/woods.md': `# Woods\n\n${second}` })
    split.edit('fix', [[broken, fixed]], 'docs/woods.md')
    expect(outcomesOf(tried(split))).toEqual(['link-syntax: agrees'])
  })

  test('is removed later where the whole file is gone', () => {
    const history = makeHistory({
      'README.md': list,
      '.github/listkeeper.yml': 'lists:\n  - files: ["*.md"]\n',
      'b.md': list.replaceAll('example.com', 'b.example'),
    })
    history.edit('Add Larch (#1)', [[park, park + broken]], 'b.md')
    history.git('rm', '-q', 'b.md')
    history.write('less', {})
    expect(outcomesOf(tried(history))).toEqual(['link-syntax: removed later'])
  })
})

describe('which changes are tried', () => {
  test('merge commits and squash commits are, the commits of their branches and plain ones are not', () => {
    const history = makeHistory()
    history.git('checkout', '-q', '-b', 'proposal')
    history.edit('wip', [[park, park + broken]])
    history.edit('wip again', [['larches', 'all larches']])
    history.git('checkout', '-q', 'main')
    history.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #3 from a/proposal', 'proposal')
    history.edit('Add Yew (#4)', [[wood, `${wood}- [Yew](https://yew.example.com) - Grows yews anywhere.\n`]])
    history.edit('plain', [['all larches', 'larches']])
    history.write('Touches no list (#5)', { 'a.txt': 'a' })
    const report = tried(history)
    expect([report.kind, subjectsOf(report)]).toEqual(['merged', ['Add Yew (#4)', 'Merge pull request #3 from a/proposal']])
    expect(report.changes.map(({ findings }) => findings.length)).toEqual([0, 1])
    expect(report.notes).toEqual([])
  })

  test('where there are neither, plain commits that add entries are, and a note says so', () => {
    const history = makeHistory()
    history.edit('more', [[park, park + broken]])
    history.edit('reworded', [['Grows Elm in parks', 'Plants Elm in parks']])
    history.edit('fixed', [[broken, fixed]])
    const report = tried(history)
    expect([report.kind, subjectsOf(report), outcomesOf(report)]).toEqual(['plain', ['more'], ['link-syntax: agrees']])
    expect(report.notes).toEqual(['The history has no merged pull requests, so plain commits that add entries are used instead.'])
  })

  test('the newest are, as many as requested or as there are', () => {
    const history = makeHistory()
    for (let n = 1; n <= 4; n++)
      history.edit(`Add ${n} (#${n})`, [[park, `${park}- [Tree ${n}](https://t${n}.example.com) - Grows trees.\n`]])
    expect(subjectsOf(tried(history, 2))).toEqual(['Add 4 (#4)', 'Add 3 (#3)'])
    expect(subjectsOf(tried(history, 50))).toHaveLength(4)
  })

  test('the commit that starts a repository is none', () => {
    expect(tried(makeHistory())).toMatchObject({ changes: [], notes: [], branch: 'main' })
  })

  test('those of the default branch are, whatever is checked out, in a bare repository too', () => {
    const history = afterAdding(broken)
    history.git('checkout', '-q', '-b', 'other')
    history.edit('Elsewhere (#9)', [[broken, fixed]])
    expect(subjectsOf(tried(history))).toEqual(['Add Larch (#7)'])
    const folder = makeFolder()
    history.git('checkout', '-q', 'main')
    history.git('clone', '-q', '--bare', '.', join(folder, 'list.git'))
    history.git('clone', '-q', '.', join(folder, 'clone'))
    expect(subjectsOf(tried({ folder: join(folder, 'list.git') }))).toEqual(['Add Larch (#7)'])
    expect(tried({ folder: join(folder, 'clone') })).toMatchObject({ branch: 'origin/main', changes: [{ subject: 'Add Larch (#7)' }] })
  })

  test('a shallow clone ends in a note, and its oldest commit is not taken for a change', () => {
    const history = makeHistory()
    for (let n = 1; n <= 4; n++)
      history.edit(`Add ${n} (#${n})`, [[park, `${park}- [Tree ${n}]((https://t${n}.example.com)) - Grows trees.\n`]])
    const folder = makeFolder()
    history.git('clone', '-q', '--depth', '3', `file://${history.folder}`, join(folder, 'clone'))
    const report = tried({ folder: join(folder, 'clone') })
    expect(subjectsOf(report)).toEqual(['Add 4 (#4)', 'Add 3 (#3)'])
    expect(outcomesOf(report)).toEqual(['link-syntax: still there', 'link-syntax: still there'])
    expect(report.notes).toEqual([expect.stringMatching(/^This clone is shallow and ends at [0-9a-f]{7}: `git fetch --unshallow`/)])
  })

  test('files are those of the configuration, and its rules are those of today', () => {
    const config = 'lists:\n  - files: ["docs/*.md"]\nrules:\n  link-syntax: off\n'
    const history = makeHistory({ 'README.md': list, 'docs/a.md': list })
    history.edit('In the README (#1)', [[park, park + broken]])
    history.edit('In the docs (#2)', [[park, park + broken.replace(')) -', '))  -')]], 'docs/a.md')
    history.write('configure', { '.github/listkeeper.yml': config })
    const report = tried(history)
    expect(subjectsOf(report)).toEqual(['In the docs (#2)'])
    expect(outcomesOf(report)).toEqual(['entry-spacing: still there'])
  })

  test('without a README that is a list, other Markdown files that are lists are tried', () => {
    const history = makeHistory({ 'readme.md': '# Trees\n\nSee docs.\n', 'docs/a.md': list, 'CONTRIBUTING.md': list })
    history.edit('In the docs (#2)', [[park, park + broken]], 'docs/a.md')
    history.edit('Not in a list (#3)', [[park, park + broken]], 'CONTRIBUTING.md')
    expect(subjectsOf(tried(history))).toEqual(['In the docs (#2)'])
  })
})

describe('what the reviews had not foreseen', () => {
  const rows: readonly [title: string, steps: readonly (readonly [string, string][])[], missed: readonly string[]][] = [
    ['words', [[['larchs', 'larches']]], ['Larch: words']],
    ['a link', [[['https://larch.example.com', 'https://larch.example.org']]], ['Larch: link']],
    ['the format alone', [[['larchs anywhere', 'Larchs, anywhere']]], ['Larch: format']],
    [
      'the section',
      [
        [
          [sound, ''],
          [wood, wood + sound],
        ],
      ],
      ['Larch: section'],
    ],
    ['a removal', [[[sound, '']]], ['Larch: removed']],
    ['each of several', [[['larchs', 'larches']], [['anywhere', 'here']]], ['Larch: words', 'Larch: words']],
    ['nothing where another entry changed', [[['Grows Elm in parks', 'Plants Elm in parks']]], []],
    ['nothing where the section was renamed', [[['## Parks', '## Public parks']]], []],
  ]
  for (const [title, steps, missed] of rows)
    test(`counts ${title}`, () => expect(missesOf(tried(afterAdding(sound, ...steps)))).toEqual(missed))

  test('leaves out what was foreseen, and counts what else was changed later', () => {
    expect(missesOf(tried(afterAdding(broken, [[broken, fixed]])))).toEqual([])
    expect(missesOf(tried(afterAdding(broken, [[broken, fixed]], [['larches', 'trees']])))).toEqual(['Larch: words'])
    expect(missesOf(tried(afterAdding(broken, [[broken, '']])))).toEqual([])
  })

  test('ends with the window', () => {
    const history = afterAdding(sound)
    history.wait(40)
    history.edit('late', [['larchs', 'larches']])
    expect(missesOf(tried(history, 50, 30))).toEqual([])
    expect(missesOf(tried(history, 50, 60))).toEqual(['Larch: words'])
  })

  test('does not take a rework of the whole list for a correction', () => {
    const history = afterAdding(sound)
    history.write('rework', { 'README.md': readFileSync(join(history.folder, 'README.md'), 'utf8').replaceAll('- Grows ', '- It grows ') })
    expect(missesOf(tried(history))).toEqual(['Larch: rework'])
  })

  test('counts a change once, for the last pull request that wrote the entry', () => {
    const history = afterAdding(sound)
    history.edit('Reword (#8)', [['anywhere', 'here']])
    history.edit('tidy', [['larchs', 'larches']])
    expect(tried(history).changes.map(({ subject, missed }) => [subject, missed.map(({ kind }) => kind)])).toEqual([
      ['Reword (#8)', ['words']],
      ['Add Larch (#7)', ['words']],
    ])
  })
})

describe('a merged branch', () => {
  /** A branch whose commits are so many minutes apart, merged with a merge commit. */
  function mergeBranch(minutes: number, ...steps: readonly (readonly [from: string, to: string][])[]): History {
    const history = makeHistory()
    history.git('checkout', '-q', '-b', 'proposal')
    for (const step of steps) {
      history.edit('work', step)
      history.wait(minutes / 1440 - 1)
    }
    history.git('checkout', '-q', 'main')
    history.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #7 from ann/proposal', 'proposal')
    history.wait(1)
    return history
  }
  const adding: readonly [string, string][] = [[park, park + broken]]
  const early = (report: TryReport): string[] =>
    report.changes.flatMap(({ findings }) => findings.map(({ outcome, isBeforeMerge }) => `${outcome}${isBeforeMerge ? ' early' : ''}`))

  const rows: readonly [string, () => History, readonly string[]][] = [
    [
      'is judged at its first push, and what was corrected until the merge counts',
      () => mergeBranch(600, adding, [[broken, fixed]]),
      ['agrees early'],
    ],
    [
      'counts what was corrected otherwise until the merge',
      () => mergeBranch(600, adding, [[broken, fixed.replace('Grows', 'Plants')]]),
      ['fixed otherwise early'],
    ],
    ['counts what is merged as it was pushed once', () => mergeBranch(600, adding, [['Elm parks', 'Elms']]), ['still there']],
    ['has one push where its commits come within an hour', () => mergeBranch(10, adding, [[broken, fixed]]), []],
    ['counts what comes with a later push', () => mergeBranch(600, [['Elm parks', 'Elms']], adding), ['still there']],
  ]
  for (const [title, make, outcomes] of rows) test(title, () => expect(early(tried(make()))).toEqual(outcomes))

  test('brings what a maintainer had changed until the merge and no review had foreseen', () => {
    const report = tried(mergeBranch(600, [[park, park + sound]], [['larchs', 'larches']]))
    expect(missesOf(report)).toEqual(['Larch: words'])
  })
})

describe('a fault', () => {
  test('that went with its entry and came back with it is counted once', () => {
    const history = afterAdding(broken, [[broken, '']])
    history.edit('Add Larch again (#8)', [[park, park + broken]])
    expect(outcomesOf(tried(history))).toEqual(['link-syntax: still there'])
  })
})

describe('the headline', () => {
  const first = async (history: History): Promise<string> =>
    (await runWarm(['try', history.folder, '--quiet'], { cwd: makeFolder() })).stdout.trimEnd()

  test('says first where reviews would have said nothing of what people corrected', async () => {
    expect(await first(afterAdding(sound, [['larchs', 'larches']]))).toBe(
      'listkeeper would have said nothing here, and people corrected things that it does not see. The last merged change would have got nothing.',
    )
  })

  test('does not speak of 0 that are exactly as suggested', async () => {
    expect(await first(afterAdding(broken, [[broken, fixed.replace('Grows', 'Plants')]]))).toBe(
      'The last merged change would have got a review with 1 comment; 1 of 1 finding was later corrected by hand.',
    )
  })

  test('says how many were corrected before the merge', async () => {
    const history = makeHistory()
    history.git('checkout', '-q', '-b', 'proposal')
    history.edit('work', [[park, park + broken]])
    history.edit('work', [[broken, fixed]])
    history.git('checkout', '-q', 'main')
    history.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #7 from ann/proposal', 'proposal')
    expect(await first(history)).toBe(
      'The last merged change would have got a review with 1 comment; 1 of 1 finding was later corrected by hand, 1 of them before the merge, 1 exactly as suggested.',
    )
  })
})

describe('on the command line', () => {
  test('the headline says the outcome, the findings and misses follow', async () => {
    const history = afterAdding(broken, [[broken, fixed]])
    history.edit('Add Yew (#8)', [[wood, `${wood}- [Yew](https://yew.example.com) - Grows yews anywhere.\n`]])
    history.edit('reword', [['yews anywhere', 'yews']])
    const before = snapshot(history.folder)
    const ran = await run(['try'], { cwd: history.folder })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout.split('\n')[0]).toBe(
      'Of the last 2 merged changes, 1 would have got nothing, 1 a review with 1 comment; 1 of 1 finding was later corrected by hand, 1 exactly as suggested.',
    )
    expect(ran.stdout).toMatch(/^[0-9a-f]{7} {2}2025-06-16 {2}Add Larch \(#7\) {2}1 finding\n {2}✔ agrees +line 5 .* link-syntax$/m)
    expect(ran.stdout).toMatch(/^Not foreseen: 1 entry changed by hand within 90 days \(1 changed words\)\.\n {2}[0-9a-f]{7} .* Yew$/m)
    const [quiet, other] = await Promise.all([
      runWarm(['try', history.folder, '--quiet'], { cwd: makeFolder() }),
      runWarm(['try', '--last', '1', '--within', '7'], { cwd: history.folder }),
    ])
    expect(quiet.stdout).toBe(`${ran.stdout.split('\n')[0]}\n`)
    expect(other.stdout).toMatch(/^listkeeper would have said nothing here, .* The last merged change would have got nothing\.\n/)
    expect(other.stdout).toContain('within 7 days')
    expect(snapshot(history.folder)).toEqual(before)
  })

  test('JSON holds every change with its findings, their fates and a summary', async () => {
    const { folder } = afterAdding(broken, [[broken, fixed]], [['larches', 'trees']])
    const ran = await runWarm(['try', '--format', 'json'], { cwd: folder })
    expect(JSON.parse(ran.stdout)).toEqual({
      version: 1,
      changes: [
        {
          commit: expect.stringMatching(/^[0-9a-f]{40}$/),
          subject: 'Add Larch (#7)',
          date: expect.stringMatching(/^2025-06-16T/),
          comments: 1,
          findings: [
            expect.objectContaining({
              path: 'README.md',
              rule: 'link-syntax',
              line: 5,
              introduced: true,
              corrected: fixed.trimEnd(),
              fate: 'agrees',
            }),
          ],
          missed: [{ kind: 'words', path: 'README.md', title: 'Larch', commit: expect.any(String), date: expect.any(String) }],
        },
      ],
      summary: {
        branch: 'main',
        kind: 'merged',
        changes: 1,
        silent: 0,
        reviewed: 1,
        comments: 1,
        findings: 1,
        corrected: 1,
        beforeMerge: 0,
        agrees: 1,
        fixedOtherwise: 0,
        stillThere: 0,
        removedLater: 0,
        missed: { words: 1 },
        within: 90,
      },
    })
  })

  test('a list without merged changes has nothing to try, and that is no error', async () => {
    const ran = await runWarm(['try'], { cwd: makeHistory().folder })
    expect(ran).toMatchObject({ code: 0, stderr: '', stdout: 'No merged change touches a list here, so there is nothing to try.\n' })
  })

  const repository = makeHistory().folder
  const bare = makeFolder()
  /** An empty folder in the place of GitHub (git-config(1), `url.<base>.insteadOf`). */
  const noGitHub = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `url.file://${bare}/.insteadOf`, GIT_CONFIG_VALUE_0: 'https://github.com/' }
  const empty = makeFolder()
  execFileSync('git', ['init', '-q', empty])
  const bad: readonly [title: string, args: readonly string[], cwd: string, says: RegExp][] = [
    ['a folder that is no repository', [], bare, /this is not a git repository, name a clone of the list/],
    ['a repository that nobody has cloned', ['owner/repo'], bare, /^listkeeper: owner\/repo: ./],
    ['a folder that is not there', ['./gone'], bare, /\.\/gone: no such folder/],
    ['a repository without commits', [], empty, /this repository has no commits yet/],
    ['two folders', ['.', '..'], repository, /one folder, not 2/],
    ['a number that is none', ['--last', 'many'], repository, /--last cannot be `many`, expected a number/],
    ['no changes at all', ['--last', '0'], repository, /--last cannot be `0`/],
    ['a window that is none', ['--within', '-3'], repository, /--within/],
    [
      'a format that it does not have',
      ['--format', 'sarif'],
      repository,
      /--format cannot be `sarif`, expected one of pretty, json, markdown/,
    ],
    ['an option of another command', ['--base', 'main'], repository, /`try` takes no option --base/],
  ]
  for (const [title, args, cwd, says] of bad)
    test(`${title} ends in one line and exit code 2`, async () => {
      const ran = await runnerOf(title)(['try', ...args], { cwd, env: noGitHub })
      expect(ran.stderr).toMatch(/^listkeeper: [^\n]+\n$/)
      expect(ran.stderr).toMatch(says)
      expect([ran.code, ran.stdout]).toEqual([2, ''])
    })

  test('a folder named like a repository on GitHub is read', async () => {
    const history = makeHistory()
    history.edit('Add Larch (#7)', [[park, park + fixed]])
    const folder = makeFolder()
    mkdirSync(join(folder, 'owner'))
    history.git('clone', '-q', '.', join(folder, 'owner', 'repo'))
    const ran = await runWarm(['try', 'owner/repo'], { cwd: folder })
    expect([ran.code, ran.stdout.split('\n')[0]]).toEqual([0, 'The last merged change would have got nothing.'])
  })
})

describe('a history of strangers', () => {
  const hostile = 'x \u001b[2J\u009b\u202e | [a](https://evil.example.com) <b> @all `c` (#1)'

  test('brings no control character to a terminal and no Markdown to a report', async () => {
    const history = makeHistory()
    history.edit(hostile, [[park, `${park}- [La\u001b[2J\u202erch]((https://larch.example.com)) - Grows larches.\n`]])
    const [pretty, markdown] = await Promise.all([
      runWarm(['try'], { cwd: history.folder }),
      runWarm(['try', '--format', 'markdown'], { cwd: history.folder }),
    ])
    for (const { stdout } of [pretty, markdown]) {
      expect(stdout).toContain('x \ufffd')
      expect(stdout.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)?.[0]).toBe(undefined)
    }
    expect(markdown.stdout).not.toMatch(/(?<!\\)\[a|<b>|@all|https:\/\/evil/)
    expect(markdown.stdout.match(/^\| `[0-9a-f]{7}` .*$/m)?.[0].match(/(?<!\\)\|/g)).toHaveLength(8)
  })

  test('cannot forge a commit with its subject or the name of a file', () => {
    const history = makeHistory()
    const id = 'a'.repeat(40)
    history.write(`${id} \u0001${id}\n\n:100644 100644 ${id} ${id} M (#1)`, {
      'README.md': list.replace(park, park + broken),
      [`:100644 100644 ${id} ${id} M`]: 'x',
      [id]: 'x',
    })
    history.edit('After (#2)', [[broken, fixed]])
    expect(openRepository(history.folder).history(history.git('rev-parse', 'main'))).toHaveLength(3)
    expect(subjectsOf(tried(history))).toEqual(['After (#2)'])
  })

  test('starts no program that its configuration or attributes name', () => {
    const history = makeHistory({ 'README.md': list, '.gitattributes': '*.md diff=own\n' })
    history.edit('Add Larch (#7)', [[park, park + broken]])
    const folder = makeFolder({ 'own.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\ncat "$1" 2>/dev/null\n' })
    chmodSync(join(folder, 'own.sh'), 0o755)
    for (const key of ['diff.external', 'diff.own.textconv', 'diff.own.command', 'gpg.program', 'core.pager', 'core.fsmonitor'])
      history.git('config', key, join(folder, 'own.sh'))
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['diff.relative', 'true'],
      ['log.diffMerges', 'combined'],
      ['log.date', 'relative'],
    ] as const)
      history.git('config', key, value)
    expect(outcomesOf(tried(history))).toEqual(['link-syntax: still there'])
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  test('may hold versions that are no UTF-8 text: they are passed over', () => {
    const history = makeHistory()
    history.edit('Add Larch (#7)', [[park, park + broken]])
    const text = readFileSync(join(history.folder, 'README.md'), 'utf8')
    history.write('garbled (#8)', { 'README.md': Buffer.from(`${text}\n\xe9`, 'latin1') })
    history.write('restored', { 'README.md': text.replace(broken, fixed) })
    expect(subjectsOf(tried(history))).toEqual(['garbled (#8)', 'Add Larch (#7)'])
  })

  test('is not fetched where a partial clone left texts out', () => {
    const history = afterAdding(broken)
    history.git('config', 'uploadpack.allowFilter', 'true')
    const folder = makeFolder()
    history.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${history.folder}`, join(folder, 'clone'))
    const before = snapshot(folder)
    expect(() => tried({ folder: join(folder, 'clone') })).toThrow(UserError)
    expect(snapshot(folder)).toEqual(before)
  })
})
