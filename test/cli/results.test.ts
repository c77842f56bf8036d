/** Results go where who runs this says, and never over what was read. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFolder, makeRepository, snapshot } from '../folder.ts'
import { openSite, type Site } from '../links/site.ts'
import { runWarm as run } from '../warm/warm.ts'

const faulty = '# List\n\n- [a]((http://127.0.0.1:9/a)) - First.\n'
const files = { 'README.md': faulty, '.github/listkeeper.yml': 'locale: en\n', 'docs/more.md': faulty }

let site: Site
beforeAll(async () => {
  site = await openSite({ '/fine': (_request, response) => void response.writeHead(200).end() })
})
afterAll(() => site.close())

describe.concurrent('a result is never written over what was read', () => {
  test.each([
    ['fix README.md -o README.md', '--output README.md'],
    ['fix --diff --output ./README.md', '--output README.md'],
    ['check -f markdown -o README.md', '--output README.md'],
    ['check . -o docs/more.md', '--output docs/more.md'],
    ['check -o .github/listkeeper.yml', '--output .github/listkeeper.yml'],
    ['check --links --report README.md', '--report README.md'],
    ['links --report README.md', '--report README.md'],
    ['links docs/more.md -o docs/more.md', '--output docs/more.md'],
    ['migrate --to {link} --diff -o README.md', '--output README.md'],
    ['init --diff -o README.md', '--output README.md'],
  ])('listkeeper %s', async (line, says) => {
    const cwd = makeFolder(files)
    const before = snapshot(cwd)
    const ran = await run(line.split(' '), { cwd })
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `listkeeper: ${says}: this file is read here, and the result would replace it; name another file\n`,
    })
    expect(snapshot(cwd)).toEqual(before)
  })

  test('nor over what is read out of git, in a folder below the top, or by another name', async () => {
    const { folder: cwd, commit } = makeRepository({ 'README.md': '# List\n', 'docs/more.md': '# More\n' })
    commit({ 'README.md': faulty })
    symlinkSync('README.md', join(cwd, 'link.md'))
    const before = snapshot(cwd)
    for (const [line, folder] of [
      ['review --base HEAD~1 -o README.md', cwd],
      ['review --base HEAD~1 -o ../README.md', join(cwd, 'docs')],
      ['doctor README.md -o README.md', cwd],
      ['doctor more.md -o more.md', join(cwd, 'docs')],
      ['check README.md -o link.md', cwd],
    ] as const)
      expect([line, await run(line.split(' '), { cwd: folder })]).toMatchObject([line, { code: 2, stdout: '' }])
    expect(snapshot(cwd)).toEqual(before)
  })

  test('an earlier report among the lists is replaced', async () => {
    const cwd = makeFolder(files)
    const check = (): ReturnType<typeof run> => run(['check', '.', '-f', 'markdown', '-o', 'report.md'], { cwd })
    expect([(await check()).code, (await check()).code]).toEqual([1, 1])
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toMatch(/^## listkeeper\n/)
  })
})

describe.concurrent('a result may be outside of the folder', () => {
  test('report and history as well as the output', async () => {
    const [cwd, other] = [makeFolder({ 'README.md': `# List\n\n- [a](http://127.0.0.1:${site.port}/fine) - First.\n` }), makeFolder()]
    const [report, history, output] = ['report.html', 'history.json', 'out.txt'].map((name) => join(other, name)) as [
      string,
      string,
      string,
    ]
    const links = ['links', '--allow-private', '--timeout', '1s', '--report', report, '--history', history, '-o', output]
    expect(await run(links, { cwd })).toMatchObject({ code: 0, stderr: '' })
    const days = readFileSync(history, 'utf8')
    expect(readFileSync(report, 'utf8')).toMatch(/^<!doctype html>/)
    expect(readFileSync(output, 'utf8')).toContain('1 link')
    expect(days).toMatch(/^\{"day":/)
    // It is read again the next time, and one that is no history is left as it is.
    writeFileSync(history, 'my notes\n')
    expect((await run(links, { cwd })).stderr).toMatch(/history\.json: line 1 is no line of a link history/)
    expect(readFileSync(history, 'utf8')).toBe('my notes\n')
  })

  test.each(['--report', '--history', '--output'])('a folder that is not there is said before a link is asked: %s', async (option) => {
    const cwd = makeFolder({ 'README.md': 'is never read' })
    const ran = await run(['links', 'nowhere.md', option, '/no/where/x'], { cwd })
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: `listkeeper: ${option} /no/where/x: there is no folder /no/where\n` })
    expect(existsSync('/no')).toBe(false)
  })
})
