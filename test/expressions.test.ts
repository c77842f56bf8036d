// The check of regular expressions in `npm run lint`: what it refuses, what it lets pass, and that it finds the expressions of the sources.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources of modules.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allowed } from '../scripts/expressions/allowed.ts'
import { analyse } from '../scripts/expressions/analyse.ts'
import { faultsOf, readSources } from '../scripts/expressions/check.ts'
import { collectExpressions } from '../scripts/expressions/collect.ts'

const sources = readSources(fileURLToPath(new URL('..', import.meta.url)))
const one = (text: string) => new Map([['src/a.ts', text]])

describe('an expression that takes more than linear time is refused', () => {
  it.each([
    ['\\s+$', '', 'polynomial'],
    ['(a+)+$', '', 'exponential'],
    ['(?:a*)*b', '', 'exponential'],
    ['(?:a|aa|b)+$', '', 'exponential'],
    ['(?:a|a?b?)*c', '', 'exponential'],
    ['[ \\t]+\\n', '', 'polynomial'],
    ['a+b', '', 'polynomial'],
    ['a+b', 'g', 'polynomial'],
    ['a+b', 'y', 'polynomial'],
    ['a*?b', '', 'polynomial'],
    ['^a*a*$', '', 'polynomial'],
    ['^(?:x+y?)*$', '', 'exponential'],
    ['^\\s*a\\s*$', 'm', 'polynomial'],
    ['foo.*bar', '', 'polynomial'],
    ['<!--(?:(?!-->)[\\s\\S])*-->', '', 'polynomial'],
    ['a(?=[^x]*x)', '', 'polynomial'],
    ['(?=a*)b', '', 'polynomial'],
    ['(?!a*b)c', '', 'polynomial'],
    ['(a+)\\1$', '', 'polynomial'],
    ['^(a+)\\1b', '', 'polynomial'],
    ['\\p{L}+$', 'u', 'polynomial'],
    ['[\\p{L}--[a-z]]+!', 'v', 'polynomial'],
    ['(?<name>a+)b', '', 'polynomial'],
    ['^(?<name>a+)+$', '', 'exponential'],
    ['[ſs]+!', 'iu', 'polynomial'],
    ['x{0,1000}y', '', 'polynomial'],
    ['(?<=\\d)a+b', '', 'linear'],
    ['(?<=a)a+b', '', 'polynomial'],
  ])('/%s/%s is %s', (source, flags, kind) => {
    expect(analyse(source, flags).kind).toBe(kind)
  })
})

describe('an expression that takes linear time passes', () => {
  it.each([
    ['^\\s+', ''],
    ['\\s+', 'g'],
    ['^a+b', ''],
    ['^a+b', 'm'],
    ['\\r?\\n', ''],
    ['(?<!a)a+b', ''],
    ['\\bfoo\\b', ''],
    ['\\b\\w+!', ''],
    ['x{1,80}y', ''],
    ['[?#][\\s\\S]*$', ''],
    ['#.*$', 'm'],
    ['"[^"]*$', 'm'],
    ['a(?=b*c)', ''],
    ['(?<=^|\\n)[ \\t]*-', ''],
    ['^(?:[a-z]+\\.)*com$', ''],
    ['\\[[^[\\]]*\\]', ''],
    ['(?<!\\p{L})\\p{L}+!', 'u'],
    ['[[a-z]&&[aeiou]]x', 'v'],
  ])('/%s/%s', (source, flags) => {
    expect(analyse(source, flags)).toEqual({ kind: 'linear' })
  })
})

describe('what cannot be judged is refused too', () => {
  it.each([
    ['(?<=a+)b', ''],
    ['(?<!\\s+)x', ''],
    ['(?<=\\p{L}+)x', 'u'],
    ['(?i:a)+b', ''],
    ['[\\q{ab|c}]+b', 'v'],
    ['a{200}', ''],
    ['(?:(?:a?){90}b?){90}', ''],
    ['(', ''],
  ])('/%s/%s', (source, flags) => {
    expect(analyse(source, flags).kind).toBe('unreadable')
  })

  it.each([
    'export const f = (word: string) => new RegExp(`^${word}$`)',
    'let a = "x"; export const b = RegExp(a)',
    "import { a } from './other.ts'; export const b = new RegExp(a)",
    'const a = "x"; export const f = (a: string) => new RegExp(a)',
    'export const f = (text: string, word: string) => text.match(`${word}+`)',
    'const f = (flags: string) => new RegExp("x", flags)',
  ])('%s', (text) => {
    expect(faultsOf(one(text), [])).toEqual([expect.stringContaining('known only in a run')])
  })
})

describe('expressions are found', () => {
  it.each([
    ['const a = /a+b/', 'a+b'],
    ["const a = 'a+'; const b = new RegExp(`${a}b`)", 'a+b'],
    ["const a = { part: 'a+' } as const; const { part } = a; const b = RegExp(part + 'b')", 'a+b'],
    ["const a = ['a+b', 'c'].join('|'); const b = new RegExp(a, 'u')", 'a+b|c'],
    ['const a = /a+/; const b = new RegExp(`${a.source}b`)', 'a+b'],
    ['const a = String.raw`\\s+`; const b = new RegExp(`${a}b`)', '\\s+b'],
    ["const f = (text: string) => text.search('a+b')", 'a+b'],
    ['const f = (x: unknown) => <T>(y = [/a+b/]) => class { static z = y }', 'a+b'],
  ])('%s', (text, source) => {
    expect(collectExpressions(one(text)).map((found) => found.source)).toContain(source)
    expect(faultsOf(one(text), []).join()).toContain('takes polynomial time')
  })

  it('in other modules, from which constants are imported', () => {
    const texts = new Map([...one("import { a as b } from './b.ts'; const c = new RegExp(`${b}b`)"), ['src/b.ts', "export const a = 'a+'"]])
    expect(faultsOf(texts, [])).toEqual([expect.stringContaining('src/a.ts:1: new RegExp(`${b}b`): takes polynomial time')])
  })
})

describe('the expressions of the sources', () => {
  // Each of them is judged by `npm run lint`, once for every run of the tests.
  it('are found', () => {
    expect(collectExpressions(sources).length).toBeGreaterThan(700)
  })

  it('are listed only where that is needed, and with a reason', () => {
    const stale = { path: 'src/a.ts', written: '/a/', why: 'It was here.' }
    expect(faultsOf(one('const a = /b/'), [stale])).toEqual([expect.stringContaining('no such expression')])
    for (const { why } of allowed) expect(why).toMatch(/\w{3}.*\.$/)
  })
})
