// What V8 made of the code is run again: it is read from a folder that nobody else writes to.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, run } from '../folder.ts'

/** No cache that Node fills already, and no folder for caches. */
const alone = { NODE_COMPILE_CACHE: '', XDG_CACHE_HOME: '' }
const list = '# L\n\n- [a](https://a.example) - A.\n'

describe('compiled code', () => {
  test('is kept in the home of who runs the command, not in the temporary folder or the clone', async () => {
    const root = makeFolder({ 'clone/README.md': list, 'home/a.txt': '', 'tmp/a.txt': '' })
    const [home, tmp] = [join(root, 'home'), join(root, 'tmp')]
    const ran = await run(['check'], { cwd: join(root, 'clone'), env: { ...alone, HOME: home, TMPDIR: tmp } })
    expect(ran.code).toBe(0)
    expect(readdirSync(join(home, '.cache/listkeeper/compiled'))).toHaveLength(1)
    expect([readdirSync(tmp), readdirSync(join(root, 'clone'))]).toEqual([['a.txt'], ['README.md']])
  })

  test('is kept where the environment says that caches are, but not where that is a path in the clone', async () => {
    const root = makeFolder({ 'clone/README.md': list, 'home/a.txt': '', 'caches/a.txt': '' })
    const [home, caches] = [join(root, 'home'), join(root, 'caches')]
    await run(['check'], { cwd: join(root, 'clone'), env: { ...alone, HOME: home, XDG_CACHE_HOME: caches } })
    expect([existsSync(join(caches, 'listkeeper/compiled')), existsSync(join(home, '.cache'))]).toEqual([true, false])
    await run(['check'], { cwd: join(root, 'clone'), env: { ...alone, HOME: home, XDG_CACHE_HOME: 'caches' } })
    expect([existsSync(join(home, '.cache/listkeeper/compiled')), readdirSync(join(root, 'clone'))]).toEqual([true, ['README.md']])
  })

  test('is not needed: without a folder to write to the command does its work', async () => {
    const root = makeFolder({ 'clone/README.md': list, home: '' })
    const ran = await run(['check'], { cwd: join(root, 'clone'), env: { ...alone, HOME: join(root, 'home') } })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
  })
})
