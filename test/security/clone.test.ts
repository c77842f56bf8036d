// The command line in a clone of a stranger: its files are read and nothing else, its configuration is data, and a token stays where it belongs.
import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { entryOfCli, makeFolder, makeRepository, run, snapshot } from '../folder.ts'
import { runnerOf, runWarm } from '../warm/warm.ts'

const faulty = '# L\n\n- [a]((https://a.example)) - A.\n'
const entries = Array.from({ length: 8 }, (_, index) => `- [n${index}](https://n${index}.example) - A.\n`).join('')

describe('files outside of the clone', () => {
  test('are not read or corrected through a symbolic link', async () => {
    const home = makeFolder({ 'secret.md': faulty, 'clone/docs/a.md': faulty })
    const cwd = join(home, 'clone')
    symlinkSync('../secret.md', join(cwd, 'README.md'))
    for (const command of ['check', 'fix', 'init', 'links']) {
      const ran = await (command === 'links' ? run : runWarm)([command], { cwd })
      expect([ran.code, ran.stdout]).toEqual([2, ''])
      expect(ran.stderr).toContain('symbolic link points outside')
    }
    expect(readFileSync(join(home, 'secret.md'), 'utf8')).toBe(faulty)
  })

  test('are not read as a configuration or a workflow through a symbolic link', async () => {
    const home = makeFolder({ 'secret.yml': 'password: hunter2\n', 'clone/README.md': faulty, 'clone/.github/workflows/a.txt': '' })
    const cwd = join(home, 'clone')
    symlinkSync('../../secret.yml', join(cwd, '.github/listkeeper.yml'))
    symlinkSync('../../../secret.yml', join(cwd, '.github/workflows/x.yml'))
    for (const command of ['check', 'doctor']) {
      const { stdout, stderr } = await runWarm([command], { cwd, env: { GITHUB_TOKEN: '', GH_TOKEN: '' } })
      expect(`${stdout}${stderr}`).toContain('symbolic link points outside')
      expect(`${stdout}${stderr}`).not.toMatch(/hunter2|password/)
    }
  })

  test('are not written by init through a folder that is a symbolic link', async () => {
    const home = makeFolder({ 'clone/README.md': `# L\n\n${entries}`, 'outside/a.txt': '' })
    symlinkSync('../outside', join(home, 'clone/.github'))
    const ran = await runWarm(['init', '--force'], { cwd: join(home, 'clone') })
    expect(ran.code).toBe(2)
    expect(Object.keys(snapshot(join(home, 'outside')))).toHaveLength(1)
  })

  // A configuration comes with the clone: unlike a path on the command line it is nobody's wish.
  test('are not corrected because the configuration names them', async () => {
    const home = makeFolder({
      'victim.md': faulty,
      'clone/README.md': faulty,
      'clone/.github/listkeeper.yml': 'lists: [{ files: ["../victim.md"] }]\n',
    })
    await runWarm(['fix'], { cwd: join(home, 'clone') })
    expect(readFileSync(join(home, 'victim.md'), 'utf8')).toBe(faulty)
  })
})

describe('a configuration', () => {
  test.each([
    'evil.js',
    'evil.mjs',
    'evil.cjs',
    'evil.ts',
    'evil.json',
    'evil',
  ])('that is called %s is read as YAML and not run', async (name) => {
    const cwd = makeFolder()
    const sentinel = join(cwd, 'pwned')
    const code = `require('fs').writeFileSync(${JSON.stringify(sentinel)}, 'x'); module.exports = {}\n`
    const folder = makeFolder({
      'README.md': faulty,
      [name]: code,
      'package.json': JSON.stringify({ listkeeper: { config: `./${name}` } }),
    })
    const runIt = runnerOf(name)
    const named = await runIt(['check', '--config', name], { cwd: folder })
    const unnamed = await runIt(['check'], { cwd: folder })
    expect([named.code, unnamed.code]).toEqual([2, 1])
    expect(named.stderr).toMatch(new RegExp(`^listkeeper: ${name}:1:\\d+: .*\\n$`))
    expect(Object.keys(snapshot(cwd))).toEqual([])
  })
})

describe('a program that the configuration of git in a clone names is not started', () => {
  /** Whether a command started one of them. */
  async function starts(args: readonly string[]): Promise<boolean> {
    const outside = makeFolder()
    const touch = `touch ${join(outside, 'pwned')}; cat`
    const list = `# L\n\n${entries.replace(/n\d\.example/g, '127.0.0.1/$&')}`
    const { folder, git, commit } = makeRepository({ 'README.md': list, '.gitattributes': '*.md diff=evil filter=evil\n' })
    commit({ 'README.md': `${list}- [x]((https://127.0.0.1/x)) - [gone](https://gone.invalid/) X.\n` })
    const programs = [
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.external',
      'gpg.program',
    ]
    for (const key of programs) git('config', key, touch)
    git('config', 'log.showSignature', 'true')
    await (args[0] === 'links' ? run : runWarm)(args, { cwd: folder, env: { GITHUB_TOKEN: '', GH_TOKEN: '' } })
    return Object.keys(snapshot(outside)).length > 0
  }

  test.each([
    ['check --base HEAD~1'],
    ['try .'],
    ['doctor'],
    ['init --diff'],
    ['fix --diff'],
    ['review --base HEAD~1'],
    ['links --timeout 1'],
  ])('by `%s`', async (command) => {
    expect(await starts(command.split(' '))).toBe(false)
  })
})

/** Seconds of the processor, which no other load of the machine changes: a run takes less than one. */
const most = 8

/** Whether a command ends before it has taken that much; one that does not is ended by the system. */
function ends(args: readonly string[], cwd: string): Promise<boolean> {
  const limited = `ulimit -t ${most} && exec "$0" "$@"`
  return new Promise((resolve) => {
    execFile('sh', ['-c', limited, process.execPath, entryOfCli(), ...args], { cwd }, (error) => resolve(!error?.signal))
  })
}

test('a command that takes too much of the processor is seen', async () => {
  const loop = execFile('sh', ['-c', 'ulimit -t 1 && exec "$0" "$@"', process.execPath, '-e', 'for (;;);'])
  expect(await new Promise((resolve) => loop.on('close', (_code, signal) => resolve(signal)))).not.toBe(null)
})

// A proposed configuration is tried out too, so that these are patterns of strangers.
describe('patterns of a configuration are matched in time that does not explode', () => {
  const title = 'a'.repeat(40)
  const text = `# L\n\n## ${title}\n\n${entries}`
  const within = (config: string): Promise<boolean> => ends(['check'], makeFolder({ 'README.md': text, '.github/listkeeper.yml': config }))
  const section = (under: string, entry: string): string =>
    `lists: [{ files: ["README.md"], sections: [{ under: ${JSON.stringify(under)}, entry: [${JSON.stringify(entry)}] }] }]\n`

  test.each([
    ['many optional segments', '{? {title}}'.repeat(30)],
    ['many fields', '{title} '.repeat(40)],
    ['nested segments', `${'{? {title}'.repeat(20)}${'}'.repeat(20)}`],
    ['choices', '(|a|aa|aaa|)'.repeat(30)],
    ['anything again and again', '{any}'.repeat(30)],
  ])('templates with %s', async (_what, entry) => {
    expect(await within(section('*', entry))).toBe(true)
  })

  test('options of rules', async () => {
    expect(
      await within(
        `rules: { entry-format: [error, { sections: [{ under: "*", entry: [${JSON.stringify('{? {sentence}}'.repeat(30))}] }] }] }\n`,
      ),
    ).toBe(true)
  })

  test('headings with many stars', async () => {
    expect(await within(section(`${'*a'.repeat(14)}*b`, '{link}'))).toBe(true)
  })

  test.each([
    ['braces', '{a,b}'.repeat(18)],
    ['ranges', '{1..20000000}'],
  ])('names of files with many %s', async (_what, files) => {
    expect(await within(`lists: [{ files: ["README.md"] }, { files: [${JSON.stringify(files)}] }]\n`)).toBe(true)
  })
})

describe('a token in the environment', () => {
  const close: (() => void)[] = []
  afterEach(() => {
    for (const end of close.splice(0)) end()
  })
  const secret = `ghp_${'k'.repeat(36)}`

  /** A server that remembers what it was told. */
  async function listen(): Promise<{ base: string; heard: { url: string; headers: IncomingHttpHeaders }[] }> {
    const heard: { url: string; headers: IncomingHttpHeaders }[] = []
    const server = createServer((request, response) => {
      heard.push({ url: request.url!, headers: request.headers })
      response.setHeader('set-cookie', 'id=1')
      response.end('<title>A</title>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close.push(() => server.close())
    return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
  }

  test('is not given to the hosts of links, nor is anything else of listkeeper or of an address', async () => {
    const { base, heard } = await listen()
    const withUser = base.replace('//', '//me:hunter2@')
    const cwd = makeFolder({
      'README.md': `# L\n\n- [a](${base}/a) - A.\n- [b](${base}/b) - B.\n- [c](${withUser}/c) - C.\n`,
      '.github/listkeeper.yml': 'links: { archive: false }\n',
    })
    const ran = await run(['links', '--allow-private', '--timeout', '2'], {
      cwd,
      env: { GITHUB_TOKEN: secret, GH_TOKEN: secret, HTTPS_PROXY: base, HTTP_PROXY: base },
    })
    expect(ran.stderr).toBe('')
    expect(heard.map(({ url }) => url)).toEqual(expect.arrayContaining(['/a', '/b', '/c']))
    expect(JSON.stringify(heard)).not.toMatch(new RegExp(`${secret}|hunter2|authorization|cookie|referer`, 'i'))
    for (const { headers } of heard) expect(headers['user-agent']).toMatch(/listkeeper; \+https:\/\/github\.com\/listkeeper/)
    expect(ran.stdout).not.toContain(secret)
  })

  // Where GitHub answers may be configured, for mirrors; the configuration comes with the clone, the token does not.
  test('is not given to whom the configuration calls GitHub', async () => {
    const { base, heard } = await listen()
    const cwd = makeFolder({
      'README.md': '# L\n\n- [a](https://github.com/a/b) - A.\n',
      '.github/listkeeper.yml': `links: { registries: { github: "${base}" }, archive: false }\n`,
    })
    await run(['links', '--allow-private', '--timeout', '2'], { cwd, env: { GITHUB_TOKEN: secret } })
    expect(JSON.stringify(heard)).not.toContain(secret)
  })
})
