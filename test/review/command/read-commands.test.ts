// Which lines of a comment are commands, and what they ask for.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleNames } from '../../../lint-rules/index.ts'
import { type Command, commandWords, type Place, readCommands } from '../../../src/review/command/read-commands.ts'
import { expectProportional } from '../../steps.ts'

const read = (body: string, where: Place = 'pull-request'): Command[] => readCommands(body, { where, rules: ruleNames })
const fix: Command = { kind: 'fix' }
const url = 'https://a.example/x'

describe('a line is a command', () => {
  test.each<[string, string, Command[]]>([
    ['alone', '/listkeeper fix', [fix]],
    ['in any case', '/ListKeeper FIX', [fix]],
    ['behind a few blanks', '   /listkeeper   fix  ', [fix]],
    ['with words behind it', '/listkeeper fix, please', [fix]],
    ['with a mark behind it', '/listkeeper fix!', [fix]],
    ['among others', 'Thank you!\n/listkeeper recheck\nSee you', [{ kind: 'recheck' }]],
    ['with the line ends of the web', 'Hello\r\n\r\n/listkeeper fix\r\n', [fix]],
    ['above a line that makes a heading of it', '/listkeeper fix\n---', [fix]],
    ['under a list', '- one\n- two\n/listkeeper fix', [fix]],
    ['behind a quote that has ended', '> /listkeeper recheck\n\n/listkeeper fix', [fix]],
    ['behind code that has ended', '```\n/listkeeper recheck\n```\n/listkeeper fix', [fix]],
    ['without a word: the commands are wanted', '/listkeeper', [{ kind: 'help' }]],
    ['each of several, and each once', '/listkeeper fix\n/listkeeper recheck\n/listkeeper Fix', [fix, { kind: 'recheck' }]],
  ])('%s', (_how, body, commands) => {
    expect(read(body)).toEqual(commands)
  })
})

describe('a line is no command', () => {
  test.each([
    ['inside a sentence', 'Please write /listkeeper fix'],
    ['in a quote', '> /listkeeper fix'],
    ['in a quote that goes on without its mark, as GitHub shows it', '> Look:\n/listkeeper fix'],
    ['in a list inside a quote', '> - a\n>   /listkeeper fix'],
    ['in fenced code', '```\n/listkeeper fix\n```'],
    ['in code that nobody closed', '~~~~ sh\n/listkeeper fix\n~~~'],
    ['in indented code', 'So:\n\n    /listkeeper fix'],
    ['in inline code', '`/listkeeper fix`'],
    ['in inline code over several lines', 'Write `this\n/listkeeper fix\nthere`'],
    ['in a comment', '<!--\n/listkeeper fix\n-->'],
    ['in a comment that nobody closed', '<!--\n/listkeeper fix'],
    ['in a comment that begins in a sentence', 'Hello <!--\n/listkeeper fix\n--> there'],
    ['in HTML', '<details>\n/listkeeper fix\n</details>'],
    ['where the name only begins so', '/listkeepers fix'],
    ['as an item', '- /listkeeper fix'],
    ['behind an escape', '\\/listkeeper fix'],
  ])('%s', (_how, body) => {
    expect(read(body)).toEqual([])
  })
})

describe('a command on a pull request', () => {
  const rule = { kind: 'rule', rule: 'entry-format' } as const
  test.each<[string, Command]>([
    ['help', { kind: 'help' }],
    ['ignore entry-format', { kind: 'ignore', subject: rule }],
    ['ignore `Entry-Format`', { kind: 'ignore', subject: rule }],
    ['ignore link-alive', { kind: 'ignore', subject: { kind: 'rule', rule: 'link-alive' } }],
    [`ignore ${url}`, { kind: 'ignore', subject: { kind: 'url', url } }],
    [`ignore <${url}> 2027-01-31`, { kind: 'ignore', subject: { kind: 'url', url }, until: '2027-01-31' }],
    [
      `ignore ${url} until 2028-02-29 moves  soon`,
      { kind: 'ignore', subject: { kind: 'url', url }, until: '2028-02-29', reason: 'moves soon' },
    ],
    [
      `ignore ${url} listed twice, @ann \`\`\` says`,
      { kind: 'ignore', subject: { kind: 'url', url }, reason: 'listed twice, @ann ``` says' },
    ],
    [`ignore ${url} 10 days`, { kind: 'ignore', subject: { kind: 'url', url }, reason: '10 days' }],
    ['ignore', { kind: 'unclear', command: 'ignore', problem: 'nothing', word: '' }],
    ['ignore entry-fromat', { kind: 'unclear', command: 'ignore', problem: 'no-rule', word: 'entry-fromat', meant: 'entry-format' }],
    ['ignore everything', { kind: 'unclear', command: 'ignore', problem: 'no-rule', word: 'everything' }],
    ['ignore a.example/x', { kind: 'unclear', command: 'ignore', problem: 'no-address', word: 'a.example/x' }],
    ['ignore javascript:alert(1)', { kind: 'unclear', command: 'ignore', problem: 'no-address', word: 'javascript:alert(1)' }],
    [`ignore ${url} 2027-02-29`, { kind: 'unclear', command: 'ignore', problem: 'no-day', word: '2027-02-29' }],
    [`ignore ${url} 2027-1-31`, { kind: 'unclear', command: 'ignore', problem: 'no-day', word: '2027-1-31' }],
    [`ignore ${url} until tomorrow`, { kind: 'unclear', command: 'ignore', problem: 'no-day', word: 'tomorrow' }],
    ['fix please', { kind: 'fix' }],
    ['accept, thanks', { kind: 'accept' }],
    ['repair all', { kind: 'repair' }],
    ['fix entry-format', { kind: 'unclear', command: 'fix', problem: 'no-part', word: 'entry-format' }],
    ['fix only `Entry-Format`, please', { kind: 'unclear', command: 'fix', problem: 'no-part', word: 'Entry-Format' }],
    ['accept link-alive.', { kind: 'unclear', command: 'accept', problem: 'no-part', word: 'link-alive' }],
    [`accept ${url}`, { kind: 'unclear', command: 'accept', problem: 'no-part', word: url }],
    ['repair entry-format', { kind: 'unclear', command: 'repair', problem: 'no-part', word: 'entry-format' }],
    ['recheck entry-format', { kind: 'recheck' }],
    ['fxi', { kind: 'unknown', word: 'fxi', meant: 'fix' }],
    ['rechekc', { kind: 'unknown', word: 'rechekc', meant: 'recheck' }],
    ['merge', { kind: 'unknown', word: 'merge' }],
    [`remove ${url}`, { kind: 'unknown', word: 'remove' }],
    ['constructor', { kind: 'unknown', word: 'constructor' }],
  ])('/listkeeper %s', (words, command) => {
    expect(read(`/listkeeper ${words}`)).toEqual([command])
  })

  test('is kept short where it is very long', () => {
    const [unknown] = read(`/listkeeper ${'x'.repeat(5000)}`)
    expect(unknown).toEqual({ kind: 'unknown', word: `${'x'.repeat(59)}…` })
    const [ignore] = read(`/listkeeper ignore ${url} ${'😀'.repeat(500)}`)
    expect(ignore).toMatchObject({ kind: 'ignore', reason: `${'😀'.repeat(199)}…` })
  })

  test('that names something counts once for each thing named', () => {
    expect(read(`/listkeeper ignore entry-format\n/listkeeper ignore ${url}\n/listkeeper ignore entry-format why`)).toEqual([
      { kind: 'ignore', subject: rule },
      { kind: 'ignore', subject: { kind: 'url', url } },
    ])
  })
})

describe('a command on the issue of dead links', () => {
  test.each<[string, Command]>([
    [`replace ${url} https://b.example`, { kind: 'replace', url, by: 'https://b.example' }],
    [`replace ${url} by <https://b.example>`, { kind: 'replace', url, by: 'https://b.example' }],
    [`replace ${url}`, { kind: 'unclear', command: 'replace', problem: 'nothing', word: '' }],
    [`replace ${url} b.example`, { kind: 'unclear', command: 'replace', problem: 'no-address', word: 'b.example' }],
    [`remove \`${url}\``, { kind: 'remove', url }],
    ['remove it', { kind: 'unclear', command: 'remove', problem: 'no-address', word: 'it' }],
    ['remove', { kind: 'unclear', command: 'remove', problem: 'nothing', word: '' }],
    [`ignore ${url} 2027-01-31 why`, { kind: 'ignore', subject: { kind: 'url', url }, until: '2027-01-31', reason: 'why' }],
    ['ignore entry-format', { kind: 'unclear', command: 'ignore', problem: 'no-address', word: 'entry-format' }],
    ['fix', { kind: 'unknown', word: 'fix' }],
    ['repair entry-format', { kind: 'unclear', command: 'repair', problem: 'no-part', word: 'entry-format' }],
    ['remvoe', { kind: 'unknown', word: 'remvoe', meant: 'remove' }],
  ])('/listkeeper %s', (words, command) => {
    expect(read(`/listkeeper ${words}`, 'issue')).toEqual([command])
  })
})

describe('whatever a comment holds', () => {
  const places = fc.constantFrom<Place>('pull-request', 'issue')
  const word = fc.constantFrom(
    '/listkeeper',
    'fix',
    'ignore',
    'replace',
    url,
    '2027-01-31',
    '`',
    '```',
    '>',
    '<!--',
    '-->',
    '\n',
    '\n\n',
    '    ',
    '- ',
    '@ann',
    '|',
  )
  const bodies = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(word).map((words) => words.join('')),
  )

  test('it is read without fail, into commands that there are', () => {
    fc.assert(
      fc.property(bodies, places, (body, where) => {
        for (const command of read(body, where)) expect([...commandWords[where], 'unknown', 'unclear']).toContain(command.kind)
      }),
      { numRuns: 500 },
    )
  })

  test('quoted as GitHub quotes it, it commands nothing', () => {
    fc.assert(
      fc.property(bodies, places, (body, where) => {
        const quoted = body.split(/\r\n?|\n/).map((line) => `> ${line}`)
        expect(read(`${quoted.join('\n')}\n\nI agree`, where)).toEqual([])
      }),
    )
  })

  test('in code, it commands nothing', () => {
    fc.assert(
      fc.property(bodies, places, (body, where) => {
        const runs = [...body.matchAll(/`+/g)].map(([run]) => run.length)
        const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run + 1)))
        expect(read(`${fence}\n${body}\n${fence}`, where)).toEqual([])
        expect(read(`Look:\n\n${body.replace(/^/gm, '    ').replace(/\r(?!\n)/g, '')}`, where)).toEqual([])
      }),
    )
  })

  test('it takes time in proportion to its length', () => {
    expectProportional(
      (length) => {
        const long = [' ', '`', '>'].map((one) => one.repeat(length))
        const all = [...long, '/listkeeper '.repeat(length / 12), `/listkeeper a${long[0]}b`]
        return () => {
          for (const one of all) read(`/listkeeper fix\n${one}\n${one}x`)
        }
      },
      [12_000, 48_000],
    )
  })
})
