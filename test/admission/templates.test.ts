// Which template a description is held to: where GitHub looks for them, and what holds where there are several.
import { afterEach, describe, expect, test } from 'vitest'
import { guidesIn } from '../../src/commands/local/guides-in.ts'
import { openFiles } from '../../src/files.ts'
import { makeFolder } from '../folder.ts'
import { type Scene, startScene } from './rig.ts'

let scene: Scene | undefined
afterEach(() => scene?.github.close())

const config = 'require: [{ url: { https: true } }]\nproposal: { checklist: true, declined-before: off }'
const entry = '- [Robin](https://robin.example.com/song) - About robins.'

/** What came of the boxes of a description, as the table says it. */
async function found(files: Readonly<Record<string, string>>, body: string): Promise<string | undefined> {
  scene = await startScene({ config, files })
  const { admission } = await scene.review(scene.propose({ Apps: [entry] }, { body }))
  const answer = admission?.proposal.find(({ requirement }) => requirement === 'checklist')
  return answer && `${answer.result}: ${answer.found}`
}

const boxes = (...names: readonly string[]): string => names.map((name) => `- [ ] ${name}\n`).join('')
const ticked = (...names: readonly string[]): string => boxes(...names).replaceAll('[ ]', '[x]')

describe('a template is found', () => {
  const places = [
    '.github/PULL_REQUEST_TEMPLATE.md',
    '.github/pull_request_template.md',
    '.github/Pull_Request_Template.MD',
    'PULL_REQUEST_TEMPLATE',
    'docs/pull_request_template.txt',
  ]
  test.each(places)('as %s', async (path) => {
    expect(await found({ [path]: boxes('read it') }, '')).toBe('missed: not ticked: `read it`')
  })

  test.each([
    ...places,
    '.github/PULL_REQUEST_TEMPLATE/entry.md',
    'pull_request_template/a.md',
    'docs/PULL_REQUEST_TEMPLATE/b.txt',
  ])('by `init` too: %s', (path) => {
    const top = openFiles(makeFolder({ [path]: boxes('read it') }))
    expect(guidesIn(top)).toEqual([{ path, text: boxes('read it') }])
  })

  test.each([
    'PULL_REQUEST_TEMPLATES.md',
    'src/PULL_REQUEST_TEMPLATE.md',
    '.github/ISSUE_TEMPLATE/pull_request_template.md',
  ])('nowhere else: %s', async (path) => {
    const files = { [path]: boxes('read it') }
    expect(await found(files, '')).toBe('unknown: there is no template with boxes')
    expect(guidesIn(openFiles(makeFolder(files)))).toEqual([])
  })

  test('in `.github` before the root, and there before `docs`', async () => {
    const files = { 'PULL_REQUEST_TEMPLATE.md': boxes('of the root'), 'docs/PULL_REQUEST_TEMPLATE.md': boxes('of docs') }
    expect(await found(files, '')).toBe('missed: not ticked: `of the root`')
    await scene!.github.close()
    expect(await found({ ...files, '.github/pull_request_template.md': boxes('of .github') }, '')).toBe('missed: not ticked: `of .github`')
  })
})

describe('of several templates', () => {
  const folder = {
    '.github/PULL_REQUEST_TEMPLATE/entry.md': boxes('read it', 'no duplicate', 'in its place'),
    '.github/PULL_REQUEST_TEMPLATE/fix.md': boxes('read it', 'link tried'),
    '.github/PULL_REQUEST_TEMPLATE/other.md': 'Say what you want.\n',
  }
  const usual = { '.github/pull_request_template.md': boxes('I chose a template') }
  test.each<[string, Readonly<Record<string, string>>, string, string | undefined]>([
    ['the one whose boxes the description has', folder, ticked('read it', 'link tried'), 'met: all of them'],
    [
      'the one that it shares most with, not one that it happens to meet',
      { ...folder, '.github/PULL_REQUEST_TEMPLATE/short.md': boxes('read it') },
      ticked('read it') + boxes('no duplicate', 'in its place'),
      'missed: not ticked: `no duplicate` and `in its place`',
    ],
    ['of equals the one with the fewest left open', { ...folder, ...usual }, ticked('read it'), 'missed: not ticked: `link tried`'],
    ['the usual one where it has boxes of none', { ...folder, ...usual }, 'Please.', 'missed: not ticked: `I chose a template`'],
    ['nobody knows which where GitHub fills in none', folder, 'Please.', 'unknown: it has no box of any template of this list'],
    [
      'also where there is only one',
      { 'docs/PULL_REQUEST_TEMPLATE/a.md': boxes('read it') },
      '',
      'unknown: it has no box of any template of this list',
    ],
    ['none where none has boxes', { '.github/PULL_REQUEST_TEMPLATE/a.md': 'Hello.', 'PULL_REQUEST_TEMPLATE.md': 'Hello.' }, '', undefined],
  ])('%s', async (_, files, body, result) => {
    expect(await found(files, body)).toBe(result)
  })

  const many = Object.fromEntries([...'abcdefghijk'].map((name) => [`.github/PULL_REQUEST_TEMPLATE/${name}.md`, boxes(`is ${name}`)]))
  test.each([
    ['j', 'met: all of them'],
    ['k', 'unknown: it has no box of any template of this list'],
  ])('ten count, by their names: %s', async (name, result) => {
    expect(await found(many, ticked(`is ${name}`))).toBe(result)
  })

  test('boxes that are for some say nothing of which it was', async () => {
    const gem = 'require: [{ repository: { stars: 5 }, exceptions: [{ checkbox: Hidden gem, stars: 1 }] }]\n'
    const files = {
      '.github/PULL_REQUEST_TEMPLATE/a.md': boxes('Hidden gem', 'read it'),
      '.github/PULL_REQUEST_TEMPLATE/b.md': boxes('tried it'),
    }
    scene = await startScene({ config: `${gem}proposal: { checklist: true, declined-before: off }`, files })
    const { admission } = await scene.review(scene.propose({ Apps: [entry] }, { body: ticked('Hidden gem') }))
    expect(admission?.proposal.map(({ result }) => result)).toEqual(['unknown'])
  })
})

test('it takes two requests, and one where there is none', async () => {
  const requests = async (files: Readonly<Record<string, string>>): Promise<number> => {
    scene = await startScene({ config, files })
    const number = scene.propose({ Apps: [entry] }, { body: '' })
    scene.github.journal.clear()
    await scene.review(number)
    const asked = [...scene.github.journal].map(({ body }) => JSON.stringify(body ?? ''))
    const count = asked.filter((one) => one.includes('query names(') || /pull_request_template/i.test(one)).length
    await scene.github.close()
    return count
  }
  expect(await requests({})).toBe(1)
  expect(await requests({ '.github/PULL_REQUEST_TEMPLATE/a.md': boxes('a'), 'docs/pull_request_template.md': boxes('b') })).toBe(2)
})
