// Commands in comments: who may give them, what is done, and that everybody gets one precise answer, once.
import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, test } from 'vitest'
import { answerComment, type CommentDeps } from '../../../src/commands/pull-request/answer-comment.ts'
import type { IssueComment } from '../../../src/commands/pull-request/answer-in-talk.ts'
import { readCommands } from '../../../src/review/command/read-commands.ts'
import { faulty, fixed, list, withSongs } from '../../e2e/lists.ts'
import { Killed } from '../mortal.ts'
import { bot, committing, configPath, repo, type Stage, type StageOptions, setStage } from './command-rig.ts'

let stage: Stage

afterEach(() => stage.close())

async function begin(options: StageOptions): Promise<Stage> {
  stage = await setStage(options)
  return stage
}

const bad = withSongs(faulty.noPeriod)
const good = withSongs(fixed.noPeriod)

const writes = (): string[] => stage.github.journal.writes().map(({ operation }) => operation)
/** Our reactions to the first comment. */
const reactions = (): string[] => stage.posted().comments[0]!.reactions
/** How many commits the head branch has: the first of the repository, the change, and those of listkeeper. */
const commitsOfHead = (): number =>
  Number(execFileSync('git', ['-C', stage.github.directory(stage.source), 'rev-list', '--count', stage.branch]).toString())

describe('nothing is asked of GitHub and nothing is said', () => {
  test.each<[string, Partial<IssueComment>]>([
    ['about a comment without a command', { body: 'Thank you!' }],
    ['about a command in code', { body: 'Write\n```\n/listkeeper fix\n```' }],
    ['about a command in a quote', { body: '> /listkeeper fix\n\nWhat does that do?' }],
    ['about a comment that was edited', { action: 'edited' }],
    ['about a comment that was deleted', { action: 'deleted' }],
    ['to bots', { author: 'other[bot]', authorType: 'Bot' }],
    ['to bots that say they are people', { author: 'other[bot]' }],
    ['to ourselves', { body: '/listkeeper fix\n\n<!-- listkeeper:1 answer 5 done -->' }],
    ['on an issue that is not ours', { isPullRequest: false }],
  ])('%s', async (_what, part) => {
    await begin({ head: bad })
    const comment = { ...stage.comment('ann', part.body ?? '/listkeeper fix'), ...part }
    expect(await stage.answer(comment)).toMatchObject({ kind: 'none' })
    expect(stage.github.journal.requests()).toBe(0)
  })

  test('where the comment is gone by now', async () => {
    await begin({ head: bad })
    const comment = stage.comment('ann', '/listkeeper fix')
    expect(await stage.answer({ ...comment, commentId: comment.commentId + 100 })).toMatchObject({ kind: 'none' })
    expect(writes()).toEqual([])
  })
})

describe('who may give commands', () => {
  test.each([
    ['mia', 'who may write', true],
    ['octo', 'who owns the repository', true],
    ['ann', 'who opened the pull request', true],
    ['Ann', 'however it is written', true],
    ['tom', 'who may only read', false],
    ['eve', 'whom nobody knows', false],
  ])('%s, %s: %s', async (author, _why, isAllowed) => {
    await begin({ head: bad })
    expect(await stage.ask(author, '/listkeeper fix')).toEqual({ kind: 'answered', verdict: isAllowed ? 'done' : 'refused' })
    expect(stage.text()).toBe(isAllowed ? good : bad)
    expect(reactions()).toEqual([`${bot} ${isAllowed ? '+1' : '-1'}`])
    expect(stage.said()).toEqual([
      isAllowed
        ? `Corrected 1 line in ${stage.head()}.`
        : 'Only people with write access and the author of this pull request can give me commands here.',
    ])
  })

  test('to make exceptions: not the author', async () => {
    await begin({ head: bad, fork: 'with edits', person: 'octo' })
    expect(await stage.ask('ann', '/listkeeper ignore entry-format\n/listkeeper fix')).toMatchObject({ verdict: 'refused' })
    expect(stage.text()).toBe(good)
    expect(stage.said()[0]).toBe(
      `Corrected 1 line in ${stage.head()}.\n\nOnly people with write access can ask me for that; a maintainer can write the same command.`,
    )
    expect(() => stage.github.posted(repo, 2)).toThrow()
  })

  test('is asked of GitHub, and not believed of an event', async () => {
    await begin({ head: bad })
    const claimed = { ...stage.comment('eve', '/listkeeper fix'), authorAssociation: 'OWNER' }
    expect(await stage.answer(claimed)).toMatchObject({ verdict: 'refused' })
    expect(stage.github.journal.some(({ path }) => path.endsWith('/collaborators/eve/permission'))).toBe(true)
  })

  test('is nobody whom GitHub does not know', async () => {
    await begin({ head: bad })
    stage.github.faults.add({ match: { path: /collaborators/ }, kind: 'status', status: 404 })
    expect(await stage.ask('mia', '/listkeeper fix')).toMatchObject({ verdict: 'refused' })
    expect(stage.text()).toBe(bad)
  })

  test('strangers learn nothing from misspelt commands either', async () => {
    await begin({ head: bad })
    await stage.ask('eve', '/listkeeper fxi')
    expect(stage.said()[0]).toContain('Only people with write access')
  })
})

describe('where listkeeper is switched off', () => {
  test.each([
    ['by the configuration', { [configPath]: 'enabled: false\n' }, []],
    ['by the label', {}, ['listkeeper: off']],
    ['by the label, with a broken configuration', { [configPath]: 'rules: [\n' }, ['listkeeper: off']],
  ])('%s, each command is refused with the reason and writes nothing', async (_how, base, labels) => {
    await begin({ head: bad, base })
    stage.github.editPullRequest(repo, stage.number, { labels })
    for (const command of ['fix', 'recheck', 'ignore entry-format'])
      expect(await stage.ask('mia', `/listkeeper ${command}`)).toEqual({ kind: 'answered', verdict: 'refused' })
    const why = labels.length > 0 ? 'it has the label listkeeper: off' : 'the configuration switches listkeeper off (enabled: false)'
    const off = `I did nothing, because listkeeper is switched off here: ${why}.`
    expect(stage.said()).toEqual([off, `I did not review this pull request: ${why}.`, off])
    expect(stage.text()).toBe(bad)
    expect(() => stage.github.posted(repo, stage.number + 1)).toThrow()
    expect(stage.posted()).toMatchObject({ reviews: [], threads: [] })
  })
})

describe('the answer', () => {
  test('to fix where nothing is wrong', async () => {
    await begin({ head: good })
    expect(await stage.ask('ann', '/listkeeper fix')).toMatchObject({ verdict: 'done' })
    expect(stage.said()).toEqual(['There is nothing to fix.'])
  })

  test('to fix where the fork allows no edits says how to allow them, and the suggestions stay', async () => {
    await begin({ head: bad, fork: 'without edits' })
    expect(await stage.ask('ann', '/listkeeper fix')).toMatchObject({ verdict: 'refused' })
    expect(stage.said()[0]).toContain('tick **Allow edits by maintainers**')
    expect(stage.posted().threads[0]!.comments[0]!.body).toContain(`\`\`\`suggestion\n${fixed.noPeriod}\n`)
  })

  test('to fix in a fork of an organization does not mention what GitHub does not offer there', async () => {
    await begin({ head: bad, fork: 'of an organization' })
    await stage.ask('ann', '/listkeeper fix')
    expect(stage.said()[0]).toContain('a fork of an organization')
    expect(stage.said()[0]).not.toContain('Allow edits')
  })

  test('to fix with a token that may not write names the permission', async () => {
    await begin({ head: bad, permissions: { ...committing, contents: 'read' } })
    await stage.ask('ann', '/listkeeper fix')
    expect(stage.said()[0]).toContain('`contents: write`')
    expect(reactions()).toEqual([`${bot} -1`])
  })

  test('to recheck says what there is to look at', async () => {
    await begin({ head: withSongs(faulty.noPeriod, faulty.repeated) })
    expect(await stage.ask('ann', '/listkeeper recheck')).toMatchObject({ verdict: 'done' })
    expect(stage.said()).toEqual([`I checked ${stage.head()} again: there are 2 things to look at, see the review.`])
    expect(stage.posted().reviews).toHaveLength(1)
  })

  test('to recheck of what is not reviewed says why', async () => {
    await begin({ base: { [configPath]: 'review: { skip: { authors: [ann] } }\n' }, head: bad })
    expect(await stage.ask('mia', '/listkeeper recheck')).toMatchObject({ verdict: 'refused' })
    expect(stage.said()).toEqual(['I did not review this pull request: the configuration skips pull requests by ann.'])
  })

  test('names the bot that opened the pull request as the configuration does', async () => {
    await begin({ head: bad })
    stage.github.commit(repo, 'bot', { files: { 'README.md': bad } })
    const number = stage.github.openPullRequest({ repo, head: 'bot', user: 'renovate[bot]' })
    await stage.answer({ ...stage.comment('mia', '/listkeeper recheck', number), isPullRequest: true })
    expect(stage.github.posted(repo, number).comments[1]!.body).toContain('the configuration skips pull requests by renovate\\[bot\\]')
  })

  test.each([
    '/listkeeper fix\n/listkeeper accept\n/listkeeper recheck',
    '/listkeeper accept\n/listkeeper recheck\n/listkeeper fix',
  ])('to `%s` is of one review of the new head, in which what is left is accepted', async (commands) => {
    await begin({ head: withSongs(faulty.noPeriod, faulty.repeated) })
    expect(await stage.ask('mia', commands)).toMatchObject({ verdict: 'done' })
    const [said] = stage.said()
    expect(said).toContain(`Corrected 1 line in ${stage.head()}.`)
    expect(said).toContain('Accepted: 1 thing, on this pull request alone.')
    expect(said).toContain(`I checked ${stage.head()} again: there is nothing to fix.`)
    expect(stage.posted().threads).toEqual([])
  })

  test('to fix and recheck together reviews once, and the new head', async () => {
    await begin({ head: withSongs(faulty.noPeriod, faulty.repeated) })
    await stage.ask('ann', '/listkeeper fix\n/listkeeper recheck')
    const head = stage.head()
    expect(stage.said()).toEqual([
      `Corrected 1 line in ${head}. 1 thing is left for a person to decide; see the review.\n\nI checked ${head} again: there is one thing to look at, see the review.`,
    ])
    expect(stage.posted().reviews.map(({ commit }) => commit)).toEqual([head])
  })

  test('to help lists the commands, none of which is one itself', async () => {
    await begin({ head: bad })
    expect(await stage.ask('ann', '/listkeeper')).toMatchObject({ verdict: 'done' })
    expect(stage.said()[0]).toContain('- `/listkeeper fix` commits')
    expect(readCommands(stage.said()[0]!, { where: 'pull-request', rules: [] })).toEqual([])
  })

  test.each([
    [
      'fix entry-format',
      '`/listkeeper fix` takes no `entry-format`, so I did nothing: it commits all fixes that need no decision. To correct one line, commit the suggestion in its comment.',
    ],
    [
      'accept link-syntax',
      '`/listkeeper accept` takes no `link-syntax`, so I did nothing: it accepts all that was found. To accept one thing, resolve its thread, or write the command there.',
    ],
    [
      'repair entry-spacing',
      '`/listkeeper repair all` takes no `entry-spacing`, so I did nothing: it fixes what needs no decision in the whole list.',
    ],
  ])('to `%s` does no more than was asked, which is nothing', async (command, says) => {
    await begin({ head: bad })
    expect(await stage.ask('mia', `/listkeeper ${command}`)).toMatchObject({ verdict: 'unclear' })
    expect(stage.said()[0]).toContain(says)
    expect(stage.text()).toBe(bad)
    expect(stage.posted().reviews).toEqual([])
  })

  test('to what is misspelt says what was probably meant', async () => {
    await begin({ head: bad })
    expect(await stage.ask('ann', '/listkeeper fxi')).toMatchObject({ verdict: 'unclear' })
    expect(stage.said()[0]).toMatch(/^I do not know `fxi`\. Did you mean `fix`\?/)
    expect(reactions()).toEqual([`${bot} confused`])
    expect(stage.text()).toBe(bad)
  })

  test('to hostile words mentions nobody, closes nothing and ends no code', async () => {
    await begin({ head: bad })
    await stage.ask(
      'mia',
      '/listkeeper @octo/all\n\n/listkeeper ignore ```@octo fixes #1 <img src=x>\n\n/listkeeper ignore https://wren.example/3 ``` @octo fixes #1 </code> <!-- x',
    )
    const own = [...stage.said(), stage.github.posted(repo, 2).body!, stage.github.posted(repo, 2).title]
    for (const text of own)
      expect(text.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')).not.toMatch(/@octo|#1\b(?!\. Merged)|<img|<\/code>|<!-- x/)
    expect(own.join('\n')).toContain('@octo')
    expect(stage.github.file(repo, stage.github.posted(repo, 2).title && branchOf(2), configPath)).toContain(
      'reason: "``` @octo fixes #1 </code> <!-- x"',
    )
  })

  test('is still given where the token may not react', async () => {
    await begin({ head: bad })
    stage.github.faults.add({ match: { method: 'POST', path: /reactions/, nth: 'always' }, kind: 'status', status: 403 })
    expect(await stage.ask('ann', '/listkeeper fix')).toMatchObject({ verdict: 'done' })
    expect(stage.said()).toHaveLength(1)
  })

  test('is given in the reaction alone where the token may not post comments', async () => {
    await begin({ head: bad })
    stage.github.faults.add({ match: { method: 'POST', path: /issues\/1\/comments/, nth: 'always' }, kind: 'status', status: 403 })
    expect(await stage.ask('ann', '/listkeeper fix')).toMatchObject({ verdict: 'done' })
    expect(reactions()).toEqual([`${bot} +1`])
    expect(stage.log.join()).toContain('may not post comments')
  })

  test('says that the head moved, and the commit of others stays', async () => {
    await begin({ head: bad })
    const theirs = withSongs(faulty.noPeriod, faulty.three)
    const run = (): void => void stage.github.push(repo, stage.number, { files: { 'README.md': theirs } })
    stage.github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 4 }, kind: 'before', run })
    expect(await stage.ask('ann', '/listkeeper fix')).toMatchObject({ verdict: 'refused' })
    expect(stage.text()).toBe(theirs)
    expect(stage.said()[0]).toContain('A newer commit has been pushed')
  })
})

/** The branch of a pull request of our own. */
function branchOf(number: number): string {
  return (stage.github.events.pullRequest('opened', repo, number).payload as { pull_request: { head: { ref: string } } }).pull_request.head
    .ref
}

describe('an exception', () => {
  const proposed = (): string | undefined => stage.github.file(repo, branchOf(2), configPath)

  test('for a rule is proposed as a change of the configuration, which keeps what is there', async () => {
    await begin({ base: { [configPath]: '# ours\nrules:\n  entry-order: off # no order\n' }, head: bad })
    expect(await stage.ask('mia', '/listkeeper ignore entry-format')).toMatchObject({ verdict: 'done' })
    expect(proposed()).toBe('# ours\nrules:\n  entry-order: off # no order\n  entry-format: off\n')
    expect(stage.said()).toEqual(['#2 makes an exception for `entry-format` once it is merged; write `/listkeeper recheck` here then.'])
    expect(stage.github.posted(repo, 2)).toMatchObject({ title: 'listkeeper: switch entry-format off' })
  })

  test('for a work that is listed twice accepts that, and holds after the merge', async () => {
    await begin({ head: withSongs(faulty.repeated) })
    await stage.ask('mia', '/listkeeper recheck\n/listkeeper ignore https://wren.example/3 on purpose')
    expect(proposed()).toBe('accept:\n  - { url: "https://wren.example/3", reason: "on purpose" }\n')
    stage.github.mergePullRequest(repo, 2)
    await stage.ask('mia', '/listkeeper recheck')
    expect(stage.said().at(-1)).toContain('there is nothing to fix')
  })

  test('for another address leaves its link alone, with who asked as the reason', async () => {
    await begin({ head: bad })
    await stage.ask('mia', '/listkeeper ignore https://robin.example')
    expect(proposed()).toBe('links:\n  ignore:\n    - { url: "https://robin.example", reason: "asked for by mia in #1" }\n')
  })

  test('until a day is for links', async () => {
    await begin({ head: withSongs(faulty.repeated) })
    await stage.ask('mia', '/listkeeper ignore https://wren.example/3 2027-01-31')
    expect(proposed()).toContain('until: 2027-01-31')
    expect(await stage.ask('mia', '/listkeeper ignore entry-format 2027-01-31')).toMatchObject({ verdict: 'unclear' })
    expect(stage.said().at(-1)).toContain('only be switched off for good')
  })

  test('that is given again is the same pull request', async () => {
    await begin({ head: bad })
    await stage.ask('mia', '/listkeeper ignore entry-format')
    await stage.ask('octo', '/listkeeper ignore entry-format')
    expect(stage.said().at(-1)).toMatch(/#2/)
    expect(() => stage.github.posted(repo, 3)).toThrow()
  })

  test('that holds already is said to', async () => {
    await begin({ base: { [configPath]: 'rules: { entry-format: off }\n' }, head: bad })
    await stage.ask('mia', '/listkeeper ignore entry-format')
    expect(stage.said()).toEqual(['The configuration makes an exception for `entry-format` already.'])
  })

  test('is written into the configuration that there is, wherever it is', async () => {
    await begin({ base: { '.listkeeper.yml': 'locale: en\n' }, head: bad })
    await stage.ask('mia', '/listkeeper ignore entry-format')
    expect(stage.github.file(repo, branchOf(2), '.listkeeper.yml')).toBe('locale: en\nrules:\n  entry-format: off\n')
  })

  test('that cannot be proposed is shown, to be written by hand', async () => {
    await begin({ head: bad, permissions: { ...committing, contents: 'read' } })
    expect(await stage.ask('mia', '/listkeeper ignore entry-format')).toMatchObject({ verdict: 'refused' })
    expect(stage.said()[0]).toContain('```yaml\nrules:\n  entry-format: off\n```')
  })

  test('is not written into a broken configuration', async () => {
    await begin({ base: { [configPath]: 'rulez: {}\n' }, head: bad })
    expect(await stage.ask('mia', '/listkeeper ignore entry-format')).toMatchObject({ verdict: 'refused' })
    expect(stage.said()[0]).toContain('rulez')
  })
})

describe('delivered twice', () => {
  test.each([
    '/listkeeper fix',
    '/listkeeper recheck',
    '/listkeeper ignore entry-format',
    '/listkeeper help',
    '/listkeeper hlep',
  ])('%s is done and answered once', async (body) => {
    await begin({ head: bad })
    const comment = stage.comment('mia', body)
    const first = await stage.answer(comment)
    const before = stage.posted()
    stage.github.journal.clear()
    expect(await stage.answer(comment)).toEqual(first)
    expect(stage.posted()).toEqual(before)
    expect(writes()).toEqual([])
    expect(stage.github.journal.requests()).toBe(1)
  })

  test('at once, a command is done once and has one answer', async () => {
    await begin({ head: bad })
    const comment = stage.comment('ann', '/listkeeper fix')
    await Promise.all([stage.answer(comment), stage.answer(comment)])
    expect(stage.text()).toBe(good)
    expect(stage.said()).toEqual([`Corrected 1 line in ${stage.head()}.`])
    expect(reactions()).toEqual([`${bot} +1`])
  })

  test('an answer forged by somebody else does not keep us silent', async () => {
    await begin({ head: bad })
    const comment = stage.comment('ann', '/listkeeper fix')
    stage.github.comment(repo, stage.number, 'eve', `No.\n\n<!-- listkeeper:1 answer ${comment.commentId} refused -->`)
    expect(await stage.answer(comment)).toMatchObject({ verdict: 'done' })
    expect(stage.text()).toBe(good)
  })

  test('after GitHub failed, the answer that said so is replaced', async () => {
    await begin({ head: bad })
    const comment = stage.comment('mia', '/listkeeper recheck')
    stage.github.faults.add({ match: { method: 'GET', path: /compare/, nth: 'always' }, kind: 'status', status: 502 })
    await expect(stage.answer(comment)).rejects.toMatchObject({ status: 502 })
    expect(stage.said()[0]).toMatch(/^I could not finish: GitHub said 502/)
    expect(reactions()).toEqual([`${bot} confused`])
    stage.github.faults.clear()
    expect(await stage.answer(comment)).toMatchObject({ verdict: 'done' })
    expect(stage.said()).toEqual([`I checked ${stage.head()} again: there is one thing to look at, see the review.`])
    expect(reactions()).toEqual([`${bot} +1`])
  })

  test('after the answer of GitHub to a new comment was lost, there is one comment', async () => {
    await begin({ head: bad })
    stage.github.faults.add({ match: { method: 'POST', path: /issues\/1\/comments/ }, kind: 'reset', applied: true })
    await stage.ask('ann', '/listkeeper help')
    expect(stage.said()).toHaveLength(1)
    stage.github.faults.add({ match: { method: 'POST', path: /issues\/1\/comments/ }, kind: 'reset' })
    await stage.ask('ann', '/listkeeper help')
    expect(stage.said()).toHaveLength(2)
  })
})

describe('wherever it is killed and delivered again, it ends in the same way', () => {
  test.each<[string, StageOptions, string]>([
    ['a correction', { head: withSongs(faulty.noPeriod, faulty.repeated) }, '/listkeeper fix'],
    ['a correction that may not be', { head: bad, fork: 'with edits' }, '/listkeeper fix'],
    ['an exception', { head: bad, base: { [configPath]: 'locale: en\n' } }, '/listkeeper ignore entry-format'],
    ['a refusal', { head: bad }, '/listkeeper merge'],
  ])('%s', async (_what, options, body) => {
    const end = (): unknown => {
      const others = [2, 3].flatMap((number) => (isThere(number) ? [stage.github.posted(repo, number)] : []))
      return plain({
        text: stage.text(),
        posted: stage.posted(),
        others,
        config: others.length > 0 ? stage.github.file(repo, branchOf(2), configPath) : '',
      })
    }
    await begin(options)
    const counting = stage.mortal(Number.POSITIVE_INFINITY)
    await stage.answer(stage.comment('mia', body), counting)
    const wanted = end()
    for (let deadly = 0; deadly < counting.calls(); deadly++) {
      await stage.close()
      await begin(options)
      const comment = stage.comment('mia', body)
      await expect(stage.answer(comment, stage.mortal(deadly))).rejects.toBeInstanceOf(Killed)
      await stage.answer(comment)
      expect(end(), `killed before call ${deadly}`).toEqual(wanted)
      expect(commitsOfHead()).toBeLessThanOrEqual(3)
    }
  })
})

function isThere(number: number): boolean {
  try {
    return stage.github.posted(repo, number) !== undefined
  } catch {
    return false
  }
}

/** A state without the hashes of commits. */
function plain(state: object): unknown {
  return JSON.parse(JSON.stringify(state).replace(/\b[0-9a-f]{40}\b/g, 'sha'))
}

describe('on the issue of dead links', () => {
  const deps = (done: unknown[]): Partial<CommentDeps> => ({
    issueCommand: async (command, by) => {
      done.push([command, by])
      return { verdict: 'done', text: `Done: ${command.kind}.` }
    },
  })

  test('commands are for people with write access, and handed on in their order', async () => {
    await begin({ head: bad })
    const issue = stage.github.openIssue(repo, { title: 'Dead links', user: bot })
    const done: unknown[] = []
    const body = '/listkeeper remove https://a.example\n/listkeeper replace https://b.example https://c.example\n/listkeeper fix'
    expect(await stage.answer(stage.comment('mia', body, issue), stage.ports, deps(done))).toMatchObject({ verdict: 'unclear' })
    expect(done).toEqual([
      [{ kind: 'remove', url: 'https://a.example' }, 'mia'],
      [{ kind: 'replace', url: 'https://b.example', by: 'https://c.example' }, 'mia'],
    ])
    const [, answer] = stage.github.posted(repo, issue).comments
    expect(answer!.body).toMatch(/^Done: remove\.\n\nDone: replace\.\n\nI do not know `fix`\./)
    expect(await stage.answer(stage.comment('tom', body, issue), stage.ports, deps(done))).toMatchObject({ verdict: 'refused' })
    expect(done).toHaveLength(2)
  })

  test('help lists what there is there', async () => {
    await begin({ head: bad })
    const issue = stage.github.openIssue(repo, { title: 'Dead links', user: bot })
    await stage.answer(stage.comment('mia', '/listkeeper help', issue), stage.ports, deps([]))
    expect(stage.github.posted(repo, issue).comments[1]!.body).toContain('`/listkeeper replace <address> <new address>`')
  })
})

test('a bug of listkeeper is no answer: it is thrown as it is', async () => {
  await begin({ head: list().replace('Eggs', 'Egg') })
  const comment = stage.comment('mia', '/listkeeper recheck')
  const review = async (): Promise<never> => {
    throw new TypeError('a bug')
  }
  await expect(answerComment(stage.ports, comment, { review })).rejects.toBeInstanceOf(TypeError)
  expect(stage.said()).toEqual([])
})
