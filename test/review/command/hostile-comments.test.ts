// Comments are written by anybody: reading one takes steps in proportion to its length, whatever it repeats, and only line feeds and carriage returns end a line.
import { describe, expect, test } from 'vitest'
import { readAnswer } from '../../../src/review/command/answer-mark.ts'
import { readFixMessage } from '../../../src/review/command/fix-message.ts'
import { type Command, readCommands } from '../../../src/review/command/read-commands.ts'
import { readMark } from '../../../src/review/comment/mark.ts'
import { ticksIn } from '../../../src/review/sweep/issue-body.ts'
import { readState, writeBlock } from '../../../src/review/sweep/issue-record.ts'
import { readOrders } from '../../../src/review/sweep/orders.ts'
import { countSteps, expectFewSteps } from '../../steps.ts'

const rules = ['entry-format', 'no-mojibake']

function readAll(body: string): void {
  for (const where of ['pull-request', 'issue'] as const) readCommands(body, { where, rules })
  for (const read of [readAnswer, readMark, readFixMessage, ticksIn, readOrders, readState]) read(body)
}

// GitHub takes 65,536 characters.
const longest = 65_000

const units = {
  'marks of a sentence': '!',
  backticks: '`',
  'quotation marks': '"',
  quotes: '>',
  'quotes and blanks': '> ',
  tabs: '\t',
  blanks: ' ',
  fences: '~~~\n',
  'open comments': '<!--',
  'comments of ours': '<!-- listkeeper:1 0 ',
  'orders of ours': '<!-- listkeeper:orders\n',
  'memory of ours': '<!-- listkeeper:memory 1 0 open\n',
  'ticked items': '- [x] <!-- listkeeper:link 0 -->',
  'open tags': '<a ',
  'open links': '[](',
  brackets: '[',
  stars: '*',
  underlines: '_a',
  'line separators': '\u2028',
  'next lines': '\u0085',
  'line feeds': '\n',
  'carriage returns': '\r',
  letters: 'a',
  'bare commands': '/listkeeper\n',
  'commands and code': '`a`\n/listkeeper x\n',
  'commands that ignore': '/listkeeper ignore ',
}

test.each(Object.entries(units))('a comment of many %s is read in time that grows as it does', (_what, unit) => {
  for (const [before, after] of [
    ['/listkeeper ', 'a'],
    ['/listkeeper ignore ', '\n/listkeeper fix'],
    ['', '\n\n/listkeeper fix'],
  ]) {
    const text = before + unit.repeat(longest / unit.length) + after
    expectFewSteps(() => readAll(text), text.length)
  }
})

test('steps are counted, and a square is seen', () => {
  const work = (many: number) => () => {
    for (let a = 0; a < many; a++) for (let b = 0; b < many; b++) Math.sqrt(a * b)
  }
  expect(countSteps(work(400))).toBeGreaterThan(12 * countSteps(work(100)))
})

describe('only line feeds and carriage returns end a line', () => {
  const commandsOf = (body: string): Command[] => readCommands(body, { where: 'pull-request', rules })

  test.each([
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a next line', '\u0085'],
    ['a vertical tab', '\v'],
    ['a form feed', '\f'],
    ['a unit separator', '\u001f'],
    ['a no-break space', '\u00a0'],
    ['a byte-order mark in a line', 'x\ufeff'],
  ])('%s before `/listkeeper` makes it no command', (_what, mark) => {
    expect(commandsOf(`Thanks.${mark}/listkeeper fix`)).toEqual([])
    expect(commandsOf(`${mark}/listkeeper fix`)).toEqual([])
    expect(commandsOf(`/listkeeper recheck\nx${mark}/listkeeper fix\n`)).toEqual([{ kind: 'recheck' }])
  })

  test.each([
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a next line', '\u0085'],
  ])('%s behind a command is part of its words', (_what, mark) => {
    expect(commandsOf(`/listkeeper fix${mark}and more`)).toMatchObject([{ kind: 'unknown' }])
    expect(commandsOf(`/listkeeper${mark}fix`)).toEqual([])
  })

  test.each(['\n', '\r', '\r\n'])('%j does', (end) => {
    expect(commandsOf(`Thanks.${end}${end}/listkeeper fix${end}/listkeeper recheck`)).toEqual([{ kind: 'fix' }, { kind: 'recheck' }])
  })

  test('in what we wrote ourselves, too', () => {
    const tick = '- [x] a <!-- listkeeper:link 0 -->'
    expect(ticksIn(`${tick}\r\n`)).toEqual(new Set(['0']))
    expect(ticksIn(`x\u2028${tick}`)).toEqual(new Set())
    const block = writeBlock('= 2026-01-01 1,2,3,4,5,6,7', { said: '0', isResting: true })
    expect(readState(`x\n${block}`).isResting).toBe(true)
    expect(readState(`x\u2028${block}`).isResting).toBe(false)
    expect(readFixMessage('Corrected: 1\nRequest: a')).toBeDefined()
    expect(readFixMessage('x\u2028Corrected: 1\nRequest: a')).toBeUndefined()
  })
})
