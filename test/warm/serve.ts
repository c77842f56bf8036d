/** The process that stays: it runs one command after another as it is told, each in its folder and with its environment, and says what each wrote. */
import process from 'node:process'

type Asked = { readonly args: readonly string[]; readonly cwd: string; readonly env: Readonly<Record<string, string>> }
type Main = (args: readonly string[], home: URL) => Promise<number>

const [, , entry] = process.argv
const { main } = (await import(entry!)) as { readonly main: Main }
const home = new URL('..', entry)

/** Collects what is written until it is told to stop. */
function collect(stream: NodeJS.WriteStream): () => Buffer {
  const parts: Buffer[] = []
  const { write } = stream
  stream.write = ((part: string | Uint8Array) => parts.push(Buffer.from(part as string)) > 0) as typeof write
  return () => {
    stream.write = write
    return Buffer.concat(parts)
  }
}

async function answer({ args, cwd, env }: Asked): Promise<unknown> {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  const atExit = process.listeners('exit')
  const [stdout, stderr] = [collect(process.stdout), collect(process.stderr)]
  try {
    const code = await main(args, home)
    return { code, stdout: stdout(), stderr: stderr() }
  } finally {
    // Each run listens to both streams and to the end of the process.
    for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
    for (const listener of process.listeners('exit')) if (!atExit.includes(listener)) process.off('exit', listener)
    process.chdir('/')
  }
}

process.on('disconnect', () => process.exit())
process.on('message', (asked: Asked) => void answer(asked).then((said) => process.send!(said)))
process.send!('ready')
