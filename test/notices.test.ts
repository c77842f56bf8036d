// What is bundled ships with its licence: the modules of the bundles, as rolldown has them, against the text beside them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RolldownOptions, rolldown } from 'rolldown'
import { beforeAll, describe, expect, test } from 'vitest'
import config from '../rolldown.config.ts'
import { isAllowed, type Notice, noticesText, packageOf, readNotice } from '../scripts/notices.ts'
import { makeFolder } from './folder.ts'

const root = new URL('..', import.meta.url)
const shipped = readFileSync(new URL('dist/NOTICES.txt', root), 'utf8')

/** The folders of the packages that any bundle has modules of, without the help of the plugin that writes the notices. */
async function bundledPackages(): Promise<Set<string>> {
  const folders = new Set<string>()
  for (const { plugins: _, output, ...options } of [config].flat() as RolldownOptions[]) {
    const build = await rolldown(options)
    const made = await build.generate({ ...[output].flat()[0], minify: false })
    for (const chunk of made.output)
      for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
        const end = id.lastIndexOf('/node_modules/')
        const [scope = '', name = ''] = id.slice(end + '/node_modules/'.length).split('/')
        if (end >= 0) folders.add(join(id.slice(0, end), 'node_modules', scope.startsWith('@') ? `${scope}/${name}` : scope))
      }
    await build.close()
  }
  return folders
}

describe('the notices', () => {
  let folders = new Set<string>()
  beforeAll(async () => {
    folders = await bundledPackages()
  }, 60_000)

  test('name each package of the bundles with its version and licence, and have its text', () => {
    expect(folders.size).toBeGreaterThan(30)
    for (const folder of folders) {
      const { name, version, license, text } = readNotice(folder)
      expect(shipped).toContain(`${name} ${version} (${license})\n`)
      expect(shipped).toContain(text)
    }
  })

  test('name nothing else but the bundler, which adds some lines of its own', () => {
    const named = [...shipped.matchAll(/^(\S+) (\d\S*) \([^()\n]+\)$/gm)].map(([, name, version]) => `${name} ${version}`)
    const known = [...folders].map(readNotice).map(({ name, version }) => `${name} ${version}`)
    expect(named.filter((one) => !known.includes(one)).map((one) => one.split(' ')[0])).toEqual(['rolldown'])
    expect(new Set(named).size).toBe(named.length)
  })

  test('have the undici of the links and that of the Action', () => {
    expect(shipped).toMatch(/^undici 8\.\S+ \(MIT\)\n/m)
    expect(shipped).toMatch(/^undici 6\.\S+ \(MIT\)\n/m)
  })

  test('ship with the package and with the Action', () => {
    const { files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { files: string[] }
    expect(files).toContain('dist')
    expect(readFileSync(new URL('action.yml', root), 'utf8')).toContain('main: dist/action.js')
  })
})

describe('a module', () => {
  test.each([
    ['/x/node_modules/yaml/dist/a.js', '/x/node_modules/yaml'],
    ['/x/node_modules/@octokit/core/a.js', '/x/node_modules/@octokit/core'],
    ['/x/node_modules/@actions/http-client/node_modules/undici/lib/a.js', '/x/node_modules/@actions/http-client/node_modules/undici'],
    ['\0/x/node_modules/tunnel/index.js?commonjs', '/x/node_modules/tunnel'],
    ['/x/src/action.ts', undefined],
    ['/x/node_modules_of_mine/a/b.js', undefined],
  ])('%j is part of %j', (module, folder) => {
    expect(packageOf(module)).toBe(folder)
  })
})

describe('a licence', () => {
  test.each([
    ['MIT', true],
    ['ISC', true],
    ['Apache-2.0', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-2.0-only', false],
    ['GPL-3.0-or-later', false],
    ['AGPL-3.0 OR SSPL-1.0', false],
    ['MPL-2.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN x', false],
    ['', false],
    ['(MIT AND (GPL-2.0 OR ISC))', false],
    ['mit', false],
  ])('%j is allowed: %s', (license, is) => {
    expect(isAllowed(license)).toBe(is)
  })

  const manifest = (license: unknown): string => JSON.stringify({ name: 'thing', version: '1.2.3', license })
  const words = 'Permission is hereby granted, free of charge. '.repeat(3)

  test.each(['LICENSE', 'license', 'LICENCE.md', 'LICENSE-MIT.txt', 'COPYING', 'License.md'])('in %s is found', (file) => {
    expect(readNotice(makeFolder({ 'package.json': manifest('MIT'), [file]: words })).text).toBe(words.trim())
  })

  test('comes with what NOTICE says', () => {
    const folder = makeFolder({ 'package.json': manifest('Apache-2.0'), LICENSE: words, NOTICE: 'By us.\r\n' })
    expect(readNotice(folder).text).toBe(`${words.trim()}\n\nBy us.`)
  })

  test('that is not there, or is a word only, ends the build', () => {
    const says = 'thing@1.2.3 is bundled and has no licence text'
    expect(() => readNotice(makeFolder({ 'package.json': manifest('MIT') }))).toThrow(says)
    expect(() => readNotice(makeFolder({ 'package.json': manifest('MIT'), LICENSE: 'MIT' }))).toThrow(says)
    expect(() => readNotice(makeFolder({ 'package.json': manifest('MIT'), 'license.js': '' }))).toThrow(says)
  })

  test.each(['GPL-3.0-only', undefined, { type: 'MIT' }])('as %j ends the build, with its name', (license) => {
    const folder = makeFolder({ 'package.json': manifest(license), LICENSE: words })
    expect(() => readNotice(folder)).toThrow(`thing@1.2.3 is bundled under ${JSON.stringify(license)}, which`)
  })
})

test('the text is the same in whichever order packages come, and says each text once', () => {
  const notice = (name: string, text: string, version = '1.0.0'): Notice => ({ name, version, license: 'MIT', text })
  const all = [notice('b', 'Free.'), notice('a', 'Free.'), notice('c', 'Be kind.'), notice('a', 'Free.', '2.0.0'), notice('b', 'Free.')]
  expect(noticesText(all)).toBe(noticesText(all.toReversed()))
  expect(noticesText(all).split('Free.')).toHaveLength(2)
  expect(noticesText(all)).toContain('a 1.0.0 (MIT)\na 2.0.0 (MIT)\nb 1.0.0 (MIT)\n\nFree.\n')
})
