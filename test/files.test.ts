import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replaceWhole } from '../src/files/replace.ts'
import { decode, largestFile, openFiles, UserError } from '../src/files.ts'
import { makeFolder, snapshot } from './folder.ts'

const fails = (task: () => unknown): string => {
  try {
    task()
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as Error).message
  }
  throw new Error('expected a UserError')
}

describe('decode', () => {
  test('gives back any text that was written as UTF-8, byte-order mark and line ends included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '\ufeff'), (text, mark) => {
        fc.pre(!text.includes('\0'))
        expect(decode(Buffer.from(mark + text), 'a.md')).toBe(mark + text)
      }),
    )
    expect(decode(Buffer.from('\ufeffa\r\nb\rc\u2028\n'), 'a.md')).toBe('\ufeffa\r\nb\rc\u2028\n')
  })

  test('names the line of the first byte that is not UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé漢🌱 ]*$/)), fc.constantFrom(0xff, 0xc0, 0xed, 0x80), (lines, byte) => {
        const good = Buffer.from(lines.map((line) => `${line}\n`).join(''))
        const bytes = Buffer.concat([good, Buffer.from([byte, 0x20]), Buffer.from('\nmore\xff', 'latin1')])
        expect(fails(() => decode(bytes, 'a.md'))).toBe(`a.md:${lines.length + 1}: this file is not UTF-8, save it as UTF-8 and try again`)
      }),
      { numRuns: 50 },
    )
  })

  test('names the line of a character that the end of the file cuts off', () => {
    expect(fails(() => decode(Buffer.from('a\nb 漢').subarray(0, -1), 'a.md'))).toMatch(/^a\.md:2: /)
  })

  test('refuses UTF-16 and binaries', () => {
    expect(fails(() => decode(Buffer.from('\ufeff# List', 'utf16le'), 'a.md'))).toMatch(/^a\.md: this is not a text file/)
    expect(fails(() => decode(Buffer.from([0x50, 0x4b, 3, 4, 0]), 'a.md'))).toContain('a zero byte at offset 4')
  })
})

describe('reading', () => {
  test('a file larger than is read is refused before its bytes are loaded; one that is just small enough is read', () => {
    const root = makeFolder({ 'a.md': '' })
    truncateSync(join(root, 'a.md'), largestFile + 1)
    const before = process.memoryUsage().arrayBuffers
    expect(fails(() => openFiles(root).read('a.md'))).toContain('50 MB is more than the limit of 50 MB')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
    truncateSync(join(root, 'a.md'), largestFile)
    expect(fails(() => openFiles(root).read('a.md'))).toContain('not a text file')
  })

  test('a path may be relative, absolute or lead through the folder above', () => {
    const root = makeFolder({ 'list/a.md': 'A', 'b.md': 'B' })
    const files = openFiles(join(root, 'list'))
    expect([files.read('a.md'), files.read('./a.md'), files.read(join(root, 'b.md')), files.read('../b.md')]).toEqual(['A', 'A', 'B', 'B'])
  })

  test('a symbolic link is followed inside the root, and refused where it leads out, even to a folder with the same beginning', () => {
    const root = makeFolder({ 'list/a.md': 'A', 'list-old/b.md': 'B' })
    const list = join(root, 'list')
    symlinkSync('a.md', join(list, 'in.md'))
    symlinkSync('../list-old/b.md', join(list, 'out.md'))
    symlinkSync('loop.md', join(list, 'loop.md'))
    expect(openFiles(list).read('in.md')).toBe('A')
    expect(fails(() => openFiles(list).read('out.md'))).toBe(`out.md: this symbolic link points outside ${list}, so it is not followed`)
    expect(fails(() => openFiles(list).read('loop.md'))).toBe('loop.md: this symbolic link is broken')
  })

  test('a path outside the root may not lead further through a symbolic link', () => {
    const root = makeFolder({ 'list/a.md': 'A', 'other/b.md': 'B', 'third/c.md': 'C' })
    symlinkSync('../third/c.md', join(root, 'other/c.md'))
    expect(fails(() => openFiles(join(root, 'list')).read('../other/c.md'))).toContain('points outside')
  })

  test.each(['pipe', 'socket'])('a %s is refused, and nobody waits for it', async (kind) => {
    const root = makeFolder()
    const path = join(root, 'README.md')
    const server = createServer()
    if (kind === 'pipe') execFileSync('mkfifo', [path])
    else await new Promise<void>((resolve) => server.listen(path, resolve))
    const files = openFiles(root)
    expect(fails(() => files.read('README.md'))).toBe('README.md: this is not a regular file')
    expect(fails(() => files.write('README.md', 'x'))).toBe('README.md: this is not a regular file, nothing was changed')
    server.close()
  })

  test('what cannot be found says why', () => {
    const root = makeFolder({ 'a.md': '' })
    symlinkSync('two.md', join(root, 'one.md'))
    symlinkSync('one.md', join(root, 'two.md'))
    symlinkSync('folder', join(root, 'folder'))
    const files = openFiles(root)
    for (const path of ['one.md', 'two.md', 'folder/a.md', 'folder']) {
      expect(fails(() => files.find(path).map(files.read))).toBe(`${path}: this symbolic link is broken`)
      expect([path, files.has(path)]).toEqual([path, !path.includes('/')])
    }
    expect(fails(() => files.find('a.md/b.md').map(files.read))).toBe('a.md/b.md: no such file')
    expect(fails(() => files.find('x'.repeat(300)).map(files.read))).toMatch(/: this file name is too long$/)
    expect(fails(() => files.find('a\0b.md').map(files.read))).toMatch(/: this is not a valid file name$/)
    expect(fails(() => openFiles(join(root, 'nowhere')))).toMatch(/nowhere: no such file$/)
  })

  test('a name that is not UTF-8 is said to be none, as a path and in a folder', () => {
    const root = makeFolder()
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), '# A\n')
    expect(fails(() => openFiles(root).find('.'))).toBe('caf\ufffd.md: the name of this file is not UTF-8, rename it first')
    expect(fails(() => openFiles(root).read('caf\ufffd.md'))).toBe(
      'caf\ufffd.md: no such file; where its name is not UTF-8, rename it first',
    )
  })

  test('what is no regular file is refused', () => {
    expect(fails(() => openFiles('/').read('/dev/null'))).toBe('/dev/null: this is not a regular file')
    expect(fails(() => openFiles(makeFolder()).read('.'))).toBe('.: this is a folder, expected a Markdown file')
  })
})

describe('writing', () => {
  test('a file is replaced whole, keeps its mode, and no draft is left over', () => {
    const root = makeFolder({ 'a.md': 'old' })
    chmodSync(join(root, 'a.md'), 0o755)
    openFiles(root).write('a.md', '\ufeffnew\r\n')
    expect(snapshot(root)).toEqual({ [join(root, 'a.md')]: Buffer.from('\ufeffnew\r\n').toString('latin1') })
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o755)
  })

  const names = [
    'a\nb.md',
    '::error::x.md',
    '\u001b[2J.md',
    '-rf.md',
    '--',
    ' a .md ',
    'a\\b.md',
    '\u202e.md',
    `${'x'.repeat(252)}.md`,
    '*.md',
    '[a].md',
    '.#a.md',
    'ünïcode 漢.md',
  ]
  test.each(names)('a file is read and written whatever it is called: %j', (name) => {
    const root = makeFolder({ [`list/${name}`]: 'old' })
    const files = openFiles(join(root, 'list'))
    expect(files.find(name)).toEqual([name])
    expect(files.read(name)).toBe('old')
    files.write(name, 'new', 'old')
    expect([readdirSync(join(root, 'list')), files.read(name)]).toEqual([[name], 'new'])
  })

  test('no link that is where a draft could be is followed, or even touched', () => {
    const root = makeFolder({ 'victim.md': 'V', 'list/a.md': 'A' })
    const list = join(root, 'list')
    const traps = ['.tmp', '.a.md.tmp', 'a.md.tmp', 'a.md~', `.a.md.${process.pid}.tmp`, `.listkeeper-${process.pid}.tmp`]
    for (const trap of traps) symlinkSync('../victim.md', join(list, trap))
    openFiles(list).write('a.md', 'B', 'A')
    expect(readFileSync(join(root, 'victim.md'), 'utf8')).toBe('V')
    expect(readFileSync(join(list, 'a.md'), 'utf8')).toBe('B')
    expect(traps.map((trap) => readlinkSync(join(list, trap)))).toEqual(traps.map(() => '../victim.md'))
    expect(readdirSync(list)).toHaveLength(traps.length + 1)
  })

  test('the mode stays, whatever the mask of the process would take away; a new file has what the mask leaves', () => {
    const root = makeFolder({ 'a.md': 'old' })
    const old = process.umask(0o077)
    try {
      for (const mode of [0o666, 0o777, 0o640, 0o600]) {
        chmodSync(join(root, 'a.md'), mode)
        openFiles(root).write('a.md', `${mode}`)
        expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(mode)
      }
      openFiles(root).write('b.md', 'x')
      expect(statSync(join(root, 'b.md')).mode & 0o777).toBe(0o600)
    } finally {
      process.umask(old)
    }
  })

  // For root there is nothing that it may not do.
  test.skipIf(process.getuid?.() === 0)('what one may not read, write or look into says so, and stays', () => {
    const root = makeFolder({ 'secret.md': 'S', 'kept.md': 'K', 'closed/a.md': 'A', 'shut/b.md': 'B' })
    const modes = { 'secret.md': 0o000, 'kept.md': 0o444, closed: 0o000, shut: 0o555 }
    for (const [path, mode] of Object.entries(modes)) chmodSync(join(root, path), mode)
    const files = openFiles(root)
    try {
      for (const path of ['secret.md', 'closed/a.md', 'closed'])
        expect(fails(() => files.find(path).map(files.read))).toBe(`${path}: permission denied`)
      for (const path of ['kept.md', 'shut/b.md', 'shut/new.md'])
        expect(fails(() => files.write(path, 'x'))).toBe(`${path}: could not be written, permission denied (EACCES), nothing was changed`)
      expect([files.read('kept.md'), files.read('shut/b.md'), readdirSync(join(root, 'shut'))]).toEqual(['K', 'B', ['b.md']])
    } finally {
      for (const path of Object.keys(modes)) chmodSync(join(root, path), 0o755)
    }
  })

  test('another name of the same file keeps the old text', () => {
    const root = makeFolder({ 'list/a.md': 'old', 'other/x.txt': '' })
    linkSync(join(root, 'list/a.md'), join(root, 'other/b.md'))
    openFiles(join(root, 'list')).write('a.md', 'new')
    expect(['list/a.md', 'other/b.md'].map((path) => readFileSync(join(root, path), 'utf8'))).toEqual(['new', 'old'])
  })

  test.each<[string, (path: string) => void, string | null]>([
    ['was edited', (path) => writeFileSync(path, 'their'), 'mine'],
    ['was edited within the same millisecond, to the same length', (path) => writeFileSync(path, 'mini'), 'mine'],
    ['was taken away', (path) => execFileSync('rm', [path]), 'mine'],
    ['is there by now', (path) => writeFileSync(path, 'their'), null],
  ])('a file that %s since it was read is left alone', (_what, change, was) => {
    const root = makeFolder(was === null ? {} : { 'a.md': was })
    const files = openFiles(root)
    expect(was === null ? null : files.read('a.md')).toBe(was)
    change(join(root, 'a.md'))
    const before = snapshot(root)
    expect(fails(() => files.write('a.md', 'new', was))).toBe(
      'a.md: this file has changed since it was read, so nothing was written; run the command again',
    )
    expect(snapshot(root)).toEqual(before)
  })

  test('two runs that come to the same text do not hinder each other', () => {
    const root = makeFolder({ 'a.md': 'old' })
    const [one, two] = [openFiles(root), openFiles(root)]
    one.write('a.md', 'new', 'old')
    two.write('a.md', 'new', 'old')
    expect(snapshot(root)).toEqual({ [join(root, 'a.md')]: 'new' })
  })

  test('a draft goes where something changes at the last moment, and where it cannot take the place', () => {
    const root = makeFolder({ 'a.md': 'old', 'folder/x.md': '' })
    const before = snapshot(root)
    expect(replaceWhole(join(root, 'a.md'), 'new', () => false)).toBe(false)
    expect(() =>
      replaceWhole(join(root, 'a.md'), 'new', () => {
        throw new Error('gone')
      }),
    ).toThrow('gone')
    expect(() => replaceWhole(join(root, 'folder'), 'new', () => true)).toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
    expect(snapshot(root)).toEqual(before)
  })

  test('nothing is written through a link that leads nowhere, in the name or on the way', () => {
    const root = makeFolder({ 'list/a.md': 'A', 'other/b.md': 'B' })
    const list = join(root, 'list')
    symlinkSync('../other/new.md', join(list, 'out.html'))
    symlinkSync('gone.html', join(list, 'in.html'))
    symlinkSync('loop', join(list, 'loop'))
    symlinkSync('../other/new', join(list, 'new'))
    const before = snapshot(root)
    const files = openFiles(list)
    for (const path of ['out.html', 'in.html', 'loop'])
      expect(fails(() => files.write(path, 'x'))).toBe(`${path}: this symbolic link is broken`)
    for (const path of ['loop/a.md', 'new/a.md'])
      expect(fails(() => files.write(path, 'x'))).toMatch(/^\S+: (?:could not be written|this symbolic link)[^\n]*$/)
    expect(snapshot(root)).toEqual(before)
  })

  test('a new file brings its folders with it', () => {
    const root = makeFolder()
    openFiles(root).write('.github/workflows/a.yml', 'x')
    expect(readFileSync(join(root, '.github/workflows/a.yml'), 'utf8')).toBe('x')
  })

  test('nothing is written outside the root, through a symbolic link or over a folder', () => {
    const root = makeFolder({ 'list/a.md': 'A', 'other/b.md': 'B' })
    symlinkSync('../other/b.md', join(root, 'list/out.md'))
    symlinkSync('../other/new.md', join(root, 'list/new.md'))
    mkdirSync(join(root, 'list/folder'))
    const before = snapshot(root)
    const files = openFiles(join(root, 'list'))
    expect(fails(() => files.write('../other/c.md', 'x'))).toContain('../other/c.md: this is outside')
    expect(fails(() => files.write('out.md', 'x'))).toContain('points outside')
    expect(fails(() => files.write('folder', 'x'))).toMatch(/^folder: could not be written \(\w+\), nothing was changed$/)
    expect(fails(() => files.write('a.md/b.md', 'x'))).toMatch(/^a\.md\/b\.md: could not be written \(\w+\), nothing was changed$/)
    expect(snapshot(root)).toEqual(before)
  })

  test('a new file is not created through a symbolic link that leads out of the root', () => {
    const root = makeFolder({ 'list/a.md': 'A', 'other/b.md': 'B' })
    symlinkSync('../other', join(root, 'list/docs'))
    expect(fails(() => openFiles(join(root, 'list')).write('docs/new.md', 'x'))).toContain('docs/new.md: ')
    expect(existsSync(join(root, 'other/new.md'))).toBe(false)
  })
})

describe('finding', () => {
  const root = makeFolder({
    'README.MD': '',
    'b.md': '',
    'docs/a.md': '',
    'docs/x.txt': '',
    '.git/c.md': '',
    'docs/node_modules/d.md': '',
    'x[1].md': '',
  })
  mkdirSync(join(root, 'docs/folder.md'))
  const files = openFiles(root)

  test('a folder names its Markdown files in order, below .git and node_modules none', () => {
    expect(files.find('docs')).toEqual(['docs/a.md'])
    expect(files.find('.')).toEqual(['b.md', 'docs/a.md', 'x[1].md'])
  })

  test('a glob names the files that match, a file whose name looks like a glob itself', () => {
    expect(files.find('**/*.md')).toEqual(['b.md', 'docs/a.md', 'x[1].md'])
    expect(files.find('x[1].md')).toEqual(['x[1].md'])
    expect(files.find('{b,c}.md')).toEqual(['b.md'])
  })

  test('a name is found in any letter case, a path only as it is written', () => {
    expect(files.find('readme.md')).toEqual(['README.MD'])
    expect(files.find('docs/A.md')).toEqual(['docs/A.md'])
  })

  test('a glob or a folder without files is an error that names it', () => {
    expect(fails(() => files.find('none/*.md'))).toBe('none/*.md: no file matches')
    const bare = makeFolder({ 'a.txt': '' })
    expect(fails(() => openFiles(bare).find('.'))).toBe('.: this folder contains no Markdown files (*.md)')
  })

  test('whether a link leads to a file is known in a work tree alone', () => {
    expect(files.exists?.('docs/a.md')).toBe(true)
    expect(files.exists?.('docs/b.md')).toBe(false)
    expect(openFiles(join(root, 'docs')).exists?.('a.md')).toBe(true)
    expect(openFiles(makeFolder()).exists).toBe(undefined)
  })
})
