import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type RuleName, ruleNames, rules } from '../lint-rules/index.ts'
import { parseList } from '../src/list/document.ts'
import { figureLines, readFigures, withFigures } from './bench/figures.ts'
import { makeFolder, run } from './folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('README.md')
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'devDependencies' | 'peerDependencies' | 'engines',
  Record<string, string>
> & {
  keywords: readonly string[]
}
/** The blocks of code in a language. */
const blocks = (language: string): string[] =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')), ([, text]) => text!)
/** A part of the page, by its heading. */
const part = (heading: string): string => page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!

describe('the first screen of the README', () => {
  const first = page.split('\n').slice(0, 22).join('\n')

  test('says in one sentence what it is, with the words that people search', () => {
    const sentence = first.split('\n\n').find((paragraph) => paragraph.startsWith('A linter'))!
    expect(sentence.split(/\.(?: |$)/).filter(Boolean)).toHaveLength(1)
    for (const words of ['awesome list', 'dead links', 'duplicates', 'table of contents', 'GitHub Action', 'Probot', 'pull request'])
      expect(sentence).toContain(words)
  })

  test('has the two commands that set it up, and both exist', () => {
    expect(first).toMatch(/^npm start {2,}#/m)
    expect(first).toMatch(/^npm cit {2,}#/m)
    expect(manifest.scripts).toMatchObject({ start: expect.any(String), prestart: expect.any(String), test: expect.any(String) })
  })

  test('has the picture, with words for those who do not see it', () => {
    expect(first).toContain('<picture>')
    expect(/alt="([^"]*)"/.exec(first)?.[1]).toMatch(/Classifiers, line 26/)
  })
})

describe('links of the README', () => {
  const links = parseList(page, 'README.md').links.flatMap(({ url }) => (url === undefined ? [] : [url]))
  const images = Array.from(page.matchAll(/(?:src|srcset)="([^"]+)"/g), ([, path]) => path!)
  const local = [...links, ...images].filter((url) => !/^https?:/.test(url))

  test('lead to files that exist and to headings that are there', () => {
    expect(local.length).toBeGreaterThan(25)
    for (const target of local) {
      const [path = '', anchor] = target.split('#')
      expect(existsSync(join(root, path || 'README.md')), target).toBe(true)
      if (anchor !== undefined) expect(parseList(read(path || 'README.md'), path).anchors, target).toContain(anchor)
    }
  })

  test('of the badges name a workflow that is there', () => {
    const workflows = Array.from(page.matchAll(/actions\/workflows\/([\w.-]+\.yml)/g), ([, name]) => name!)
    expect(workflows.length).toBeGreaterThan(0)
    for (const name of workflows) expect(existsSync(join(root, '.github/workflows', name))).toBe(true)
  })
})

describe('the three ways to start', () => {
  test('the workflow is the review of the complete one: its events, its permissions, its step', () => {
    type Workflow = {
      on: Record<string, { types: string[] }>
      permissions: object
      jobs: Record<string, { permissions: object; steps: { uses: string }[] }>
    }
    const short = parse(blocks('yaml').find((text) => text.startsWith('name: listkeeper'))!) as Workflow
    const whole = parse(read('examples/workflows/listkeeper.yml')) as Workflow
    expect(short.on).toEqual({ pull_request_target: whole.on.pull_request_target })
    expect(short.permissions).toEqual(whole.jobs.review!.permissions)
    expect(short.jobs.review!.steps).toEqual(whole.jobs.review!.steps)
    expect(Object.keys(short.jobs)).toEqual(['review'])
  })

  test('the command runs as it is written', async () => {
    const command = blocks('sh').flatMap((text) => /^npx listkeeper (.*)$/m.exec(text)?.[1] ?? [])
    expect(command).toHaveLength(1)
    const cwd = makeFolder({ 'README.md': read('examples/base/README.md') })
    expect(await run(command[0]!.split(' '), { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(part('Three ways to start')).toContain(`Node ${manifest.engines.node!.replace('>=', '')} or newer`)
  })

  test('the app starts in one line with the packages that only it needs, and is a Probot app too', async () => {
    const line = /^npx (.*) listkeeper serve$/m.exec(part('Three ways to start'))?.[1] ?? ''
    const named = [...line.matchAll(/-p (\S+)/g)].map(([, name]) => name!)
    expect(named.toSorted()).toEqual(['listkeeper', ...Object.keys(manifest.peerDependencies)].toSorted())
    // Nothing is listened at: the option is refused before.
    const refused = await run(['serve', '--role', 'web'], { cwd: makeFolder() })
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--role web needs PostgreSQL')])
    const listened: string[] = []
    const { default: app } = await import('../src/app.ts')
    app({ on: (names: string[]) => listened.push(...names) } as never)
    expect(listened).toEqual(expect.arrayContaining(['pull_request.opened', 'issue_comment.created', 'push']))
    expect(listened.filter((name) => /schedule/.test(name))).toEqual([])
  })
})

describe('what the README lists', () => {
  test('is every command, with options that it takes', async () => {
    const rows = Array.from(part('Command line').matchAll(/^\| `listkeeper (\S+)[^\n]*$/gm), ([row, name]) => ({ name: name!, row }))
    const help = (await run(['--help'], { cwd: makeFolder() })).stdout
    const commands = Array.from(help.matchAll(/^ {2}listkeeper (\w+)/gm), ([, name]) => name!)
    expect(rows.map(({ name }) => name).sort()).toEqual(commands.filter((name) => name !== 'help').sort())
    for (const { name, row } of rows) {
      const { stdout } = await run([name, '--help'], { cwd: makeFolder() })
      for (const [option] of row.matchAll(/--[a-z][a-z-]+/g)) expect(stdout, `${name} ${option}`).toContain(option)
    }
  })

  test('is every rule, and which of them is off by default', () => {
    const rows = Array.from(part('Rules').matchAll(/^\| \[`([\w-]+)`\]\(([^)]*)\) \| (.*) \|$/gm), ([, name, path, about]) => ({
      name: name!,
      path: path!,
      about: about!,
    }))
    expect(rows.map(({ name }) => name).sort()).toEqual([...ruleNames].sort())
    for (const { name, path, about } of rows) {
      expect(path).toBe(`lint-rules/${name}/readme.md`)
      expect(about.includes('off by default')).toBe(rules[name as RuleName].isOff === true)
    }
  })

  test('is the tools that it is compared with, and figures that are those of the benchmarks', () => {
    const tools = Array.from(part('Compared').matchAll(/^\| \[?([\w-]+)/gm), ([, name]) => name!)
    expect(tools).toEqual(
      expect.arrayContaining(['listkeeper', 'awesome-lint', 'remark-lint', 'markdownlint', 'lychee', 'linkinator', 'doctoc']),
    )
    expect(page).toContain(figureLines(readFigures()))
    expect(withFigures(page, readFigures())).toBe(page)
    expect(withFigures(page, { ...readFigures(), day: '2020-01-01' })).toContain('Measured on 2020-01-01')
  })

  test('is what the first command says of itself: a hidden link and its correction', async () => {
    const cwd = makeFolder({ 'README.md': '# List\n\n- [a] (https://a.example) - One.\n' })
    const { stdout } = await run(['fix', '--diff'], { cwd })
    expect(stdout).toContain('+- [a](https://a.example) - One.')
    for (const form of ['`[x] (u)`', '`[x]([y](u))`', '`[x]((u))`', '`[x](github.com/o/r)`']) expect(page).toContain(form)
  })
})

describe('issue templates', () => {
  test.each(['false-alarm', 'missed', 'bug'])('%s asks for what is needed', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
      name: string
      description: string
      body: { type: string; id: string; attributes: { label: string } }[]
    }
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    const ids = form.body.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'markdown', 'dropdown', 'checkboxes']).toContain(type)
      expect(attributes.label).not.toBe('')
    }
  })

  test('a vulnerability is sent to the policy', () => {
    const config = parse(read('.github/ISSUE_TEMPLATE/config.yml')) as { contact_links: { url: string }[] }
    expect(config.contact_links[0]!.url).toMatch(/\/security\/policy$/)
    expect(existsSync(join(root, 'SECURITY.md'))).toBe(true)
  })
})
