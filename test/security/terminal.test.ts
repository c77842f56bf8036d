// Text of others on its way to a terminal or the log of a workflow: it is shown, and neither the terminal nor the runner does what it says.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText } from '../../src/report/json-text.ts'
import { logLine, printable, printableLines, printableProse, withoutCommands } from '../../src/report/printable.ts'
import { makeFolder, makeRepository, type Run, run } from '../folder.ts'
import { runnerOf, runWarm } from '../warm/warm.ts'

/** What would be done, by whom. */
const attacks: Readonly<Record<string, string>> = {
  'clears the screen': '\u001b[2J\u001b[H',
  'colours what follows': '\u001b[8mhidden',
  'is a link of its own': '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  'writes into the clipboard': '\u001b]52;c;cm0gLXJmIH4=\u001b\\',
  'renames the window': '\u001b]0;root\u0007',
  'is an introducer of one character': '\u009b2J',
  'is a string of C1': '\u009d0;x\u009c',
  rings: '\u0007',
  'takes a letter back': 'ok\u0008\u0008no',
  'writes over its line': 'passed\rfailed',
  deletes: '\u007f\u0000',
  'turns the direction': '\u202egpj.exe\u202c',
  'turns it apart from the rest': '\u2066x\u2069\u200f\u061c',
  'ends a line for some': 'a\u2028::error::b\u2029::error::c\u0085::error::d',
  'is hidden in tags': '\u{e0041}\u{e0042}\u{e007f}',
  'is a command': '::error::pwned',
  'is an escaped command': '%0A::error::pwned',
  'is an older command': '##[error]pwned',
  'is a command of Azure': '##vso[task.setvariable variable=x]pwned',
  'is Markdown and HTML': '```\n<img src=x onerror=alert(1)>',
  'is very long': 'x'.repeat(5_000),
}

/** What a terminal would obey, and lines that a runner of workflows would. */
function deedsIn(text: string): string[] {
  const marks =
    text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Cs}]/gu) ?? []
  const lines = text.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\w*\[/.test(line))
  return [...marks.map((mark) => JSON.stringify(mark)), ...lines]
}

const ownColours = /\u001b\[(?:[1-4]|2[2-4]|3[0-79]|90)m/g

describe('text of others', () => {
  test.each(Object.entries(attacks))('that %s is shown and not obeyed', (_what, attack) => {
    expect(deedsIn(`> ${printable(attack)}`).filter((deed) => !deed.includes('##'))).toEqual([])
    expect(deedsIn(logLine(attack))).toEqual([])
    expect(deedsIn(withoutCommands(printableLines(attack)))).toEqual([])
    expect(deedsIn(jsonText({ attack, [attack]: [attack] }))).toEqual([])
    expect(JSON.parse(jsonText({ [attack]: attack }))).toEqual({ [attack]: attack })
  })

  test('that is any text is one line, and does nothing', () => {
    const piece = fc.constantFrom(...Object.values(attacks), '\ud83c', '\udff4', '\n', '\r\n', '\t', ' ', ':', '##', '[', 'a', '漢', '🌱')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('').replaceAll('x'.repeat(5_000), 'x')
        for (const line of [printable(text), printableProse(text), logLine(text)]) expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085]/)
        expect(deedsIn(logLine(text))).toEqual([])
        expect(deedsIn(withoutCommands(printableLines(text)))).toEqual([])
        expect(JSON.parse(jsonText(text))).toBe(text)
        expect(deedsIn(jsonText([text]))).toEqual([])
      }),
    )
  })

  test.each([
    'Ça va 漢字 🌱',
    '👩‍👩‍👧 family',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Wales',
    'a: b :: c',
    '# [x]',
    '### head',
    'C++ ##',
    '٣ עברית',
  ])('that is harmless stays as it is: %s', (text) => {
    expect([printable(text), printableProse(text), logLine(text), withoutCommands(text)]).toEqual([text, text, text, text])
  })

  test('is handled in time that does not grow with its square', () => {
    for (const piece of [' ', '\n', '##', '::', '\u{1f3f4}\u{e0067}', '\u{e0067}', ' \n', '##a', '\u001b[']) {
      const text = piece.repeat(200_000)
      for (const one of [printable, printableProse, printableLines, withoutCommands, logLine, jsonText]) one(text)
    }
  })
})

const all = Object.values(attacks)
const flat = all.map((text) =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('\0', '')
    .slice(0, 300),
)
const good = Array.from({ length: 4 }, (_, index) => `- [Good ${index}](https://good${index}.invalid/) - Fine.\n`).join('')
const list = `# List ${flat[0]}\n\n- [x](#${flat[1]})\n- [Good](#gone)\n\n${flat
  .map(
    (attack, index) =>
      `## Part ${index} ${attack}\n\n${good.replaceAll('good', `g${index}-`)}- [t ${attack}]((https://a${index}.invalid/)) - ${attack} d\n- [Same ${attack}](https://same.invalid/) - d.\n\n::error::line ${attack}\n\n- [q](https://q${index}.invalid/)${attack}\n  ::warning::more ${attack}\n\n`,
  )
  .join('')}`

/** Names of files that say something else: all that a file system takes. */
const names = [
  'a\u001b[2J\u009b\u202e.md',
  '::error::b.md',
  'c\n::error::d.md',
  '##[error]e.md',
  'f\r::error::g.md',
  '\u2028::h.md',
  `${'x'.repeat(150)}.md`,
]

describe('a hostile clone', () => {
  const clone = () => {
    const made = makeRepository({ 'README.md': list.replaceAll(' d\n', ' d.\n'), ...Object.fromEntries(names.map((name) => [name, good])) })
    const { folder, git } = made
    writeFileSync(join(folder, 'README.md'), list)
    for (const name of names) writeFileSync(join(folder, name), list.slice(0, 1_500))
    git('add', '-A')
    git('commit', '-q', '-m', `change ${flat.join(' ').slice(0, 600)}`)
    return folder
  }
  // Those that look at links have a process of their own, which nothing may keep open.
  const runOf = (args: readonly string[]) => (args[0] === 'links' ? run : runnerOf(args.join(' ')))
  const quiet = { GITHUB_TOKEN: '', GH_TOKEN: '', GITHUB_ACTIONS: 'true' }

  test('brings nothing to the terminal or the log that is obeyed, by any command in any format', async () => {
    const cwd = clone()
    const history = join(cwd, 'history.jsonl')
    writeFileSync(history, '\u001b[2J\n::error::x\n')
    const calls: readonly (readonly string[])[] = [
      ...['pretty', 'json', 'sarif', 'rdjson', 'markdown', 'github'].map((format) => ['check', '.', '--format', format]),
      ['check', '--base', 'HEAD~1', '.'],
      ['review', '--base', 'HEAD~1'],
      ['review', '--base', 'HEAD~1', '--format', 'github'],
      ['try', '.', '--last', '1'],
      ['try', '.', '--last', '1', '--format', 'json'],
      ['doctor', '.'],
      ['links', '--timeout', '1', '--deadline', '1', ...names],
      ['links', '--history', 'history.jsonl'],
    ]
    const runs: Run[] = []
    for (let at = 0; at < calls.length; at += 4)
      runs.push(...(await Promise.all(calls.slice(at, at + 4).map((args) => runOf(args)(args, { cwd, env: quiet })))))
    for (const [index, { stdout, stderr }] of runs.entries()) {
      const own = calls[index]!.includes('github') ? /^::(?:error|warning|notice) file=[^:\n]*::.*$/gm : /(?!)/g
      expect([calls[index], deedsIn(stdout.replace(own, '')), deedsIn(stderr)]).toEqual([calls[index], [], []])
      expect(`${stdout}${stderr}`.length).toBeGreaterThan(20)
    }
    const coloured = await runWarm(['check', '.'], { cwd, env: { ...quiet, FORCE_COLOR: '1' } })
    expect(coloured.stdout).toMatch(ownColours)
    expect(deedsIn(coloured.stdout.replace(ownColours, ''))).toEqual([])
    // Those that write come last.
    for (const args of [
      ['migrate', '--to', '{link} : {sentence}', '.'],
      ['init', '--contents', '.'],
      ['init', '.'],
      ['fix', '.'],
    ]) {
      const { stdout, stderr } = await runOf(args)(args, { cwd, env: quiet })
      expect([args, deedsIn(stdout), deedsIn(stderr)]).toEqual([args, [], []])
      expect(stdout).not.toBe('')
    }
  })

  const word = '\n::error::x\u001b[2J ##[error]y\r::error::z\u009b\u202e'
  test.each([
    [[word]],
    [['check', word]],
    [['check', `--format=${word}`]],
    [['check', `--${word}`]],
    [['check', '--config', word]],
    [['review', '--base', word]],
    [['try', word]],
    [['explain', word]],
    [['fix', '--rule', word]],
    [['migrate', '--to', `{${word}}`]],
    [['links', '--timeout', word]],
    [['doctor', '--repo', word]],
    [['check', 'config']],
  ])('words of %j are quoted in one line', async (args) => {
    const files = { 'README.md': good, ...(args[1] === 'config' ? { '.github/listkeeper.yml': `${JSON.stringify(word)}: 1\n` } : {}) }
    const { code, stdout, stderr } = await runOf(args)(args, { cwd: makeRepository(files).folder, env: quiet })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^listkeeper: [^\n]+\n$/)
    expect(deedsIn(stderr)).toEqual([])
  })

  test('has its patch in the log of a workflow byte for byte, and no line of it is a command', async () => {
    const text = `${good}\n::error::pwned\n- [t]((https://a.invalid/)) - D.\n##[error]pwned\n`
    const cwd = makeFolder({ 'README.md': text })
    const plain = await run(['fix', '--diff'], { cwd })
    const logged = await run(['fix', '--diff'], { cwd, env: { GITHUB_ACTIONS: 'true' } })
    const [, stop, patch, go] = /^::stop-commands::([\w-]{36})\n([\s\S]*)\n::([\w-]{36})::\n$/.exec(logged.stdout)!
    expect([go, `${patch}\n`]).toEqual([stop, plain.stdout])
    expect(plain.stdout).toContain(' ::error::pwned\n')
    execFileSync('git', ['-C', cwd, 'apply'], { input: logged.stdout })
    expect((await run(['fix', '--diff'], { cwd })).stdout).toBe('')
  })
})
