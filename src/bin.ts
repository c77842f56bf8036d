#!/usr/bin/env node
/** The command's entry: checks the version of Node before it loads anything that needs a newer one, and says its own version without loading anything. */
import { version } from './version.ts'

const args = process.argv.slice(2)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 20)) {
  process.stderr.write(
    `listkeeper needs Node.js 22.20 or newer, this is ${process.versions.node}: install a newer one from https://nodejs.org\n`,
  )
  process.exitCode = 2
} else if (args.length === 1 && ['-v', '-V', '--version'].includes(args[0]!)) {
  process.stdout.write(`${version}\n`)
} else {
  await keepCompiled()
  const { main } = await import('./cli.ts')
  process.exitCode = await main(args, new URL('..', import.meta.url))
}

/**
 * Keeps what V8 makes of the code in a folder of this user's own: the temporary folder, which Node would take, may be everybody's, and what
 * somebody else puts there would be run.
 */
async function keepCompiled(): Promise<void> {
  const [{ enableCompileCache }, { homedir }, { isAbsolute, join }] = await Promise.all([
    import('node:module'),
    import('node:os'),
    import('node:path'),
  ])
  const { XDG_CACHE_HOME: named = '', LOCALAPPDATA: local } = process.env
  try {
    const folder = isAbsolute(named) ? named : process.platform === 'win32' && local ? local : join(homedir(), '.cache')
    if (isAbsolute(folder)) enableCompileCache(join(folder, 'listkeeper', 'compiled'))
  } catch {
    // A user without a home has none, and starts a little slower.
  }
}
