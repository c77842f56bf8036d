// What is in deploy/: the image, the compose file and the systemd unit, as far as they can be read without Docker and systemd.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { grace } from '../src/serve/serve.ts'
import { readSettings } from '../src/serve/settings.ts'
import { makeFolder } from './folder.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const own = JSON.parse(read('package.json')) as Record<'devDependencies' | 'peerDependencies', Record<string, string>>
const dockerfile = read('deploy/Dockerfile')
/** Instructions, with their lines joined. */
const instructions = dockerfile
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.trim())

test('the image has the packages that the tests run with, and their lock file', () => {
  const { dependencies } = JSON.parse(read('deploy/package.json')) as { dependencies: Record<string, string> }
  const wanted = Object.keys(own.peerDependencies).map((name) => [name, own.devDependencies[name]])
  expect(Object.entries(dependencies).sort()).toEqual(wanted.sort())
  const { packages } = JSON.parse(read('deploy/package-lock.json')) as {
    packages: Record<string, { version?: string; dependencies?: object; integrity?: string }>
  }
  expect(packages['']!.dependencies).toEqual(dependencies)
  for (const [name, version] of wanted) expect([name, packages[`node_modules/${name}`]!.version]).toEqual([name, version])
})

test('the image is of the version of Node that the tests run with, and nothing in it runs as root', () => {
  const from = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1])
  expect(new Set(from)).toEqual(new Set([`node:${own.devDependencies.node}-bookworm-slim`]))
  const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')))
  expect(last.findLast((line) => line.startsWith('USER '))).toBe('USER 1000:1000')
  expect(last.findLastIndex((line) => /^(?:RUN|COPY) /.test(line))).toBeLessThan(last.findIndex((line) => line.startsWith('USER ')))
  expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true)
})

test('what the image copies is there and is let through by its .dockerignore', () => {
  const ignore = read('deploy/Dockerfile.dockerignore').split('\n')
  expect(ignore[0]).toBe('*')
  const sources = instructions
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(' ').slice(1, -1))
  expect(sources).toEqual(['deploy/package.json', 'deploy/package-lock.json', 'package.json', 'LICENSE', 'dist'])
  for (const source of sources) {
    expect([source, existsSync(join(root, source))]).toEqual([source, true])
    expect(ignore).toContain(`!${source}`)
  }
})

test('the compose file keeps the database apart, shows the app to this machine alone, and sets only what the docs name', () => {
  const { services } = parse(read('deploy/compose.yaml')) as {
    services: Record<
      'listkeeper' | 'database',
      { image: string; environment: object; ports?: string[]; cap_drop?: string[]; read_only?: boolean }
    >
  }
  const { listkeeper, database } = services
  expect(database.image).toMatch(/^postgres:\d+\.\d+-/)
  expect(database.ports).toBeUndefined()
  expect(listkeeper.ports).toEqual(['127.0.0.1:3000:3000'])
  expect([listkeeper.cap_drop, listkeeper.read_only]).toEqual([['ALL'], true])
  const docs = read('docs/app.md')
  for (const name of Object.keys(listkeeper.environment)) expect([name, docs.includes(`\`${name}\``)]).toEqual([name, true])
})

test('each setting of the service reaches it from the file beside the compose file, but for what the container is made for', () => {
  const names = new Set<string>()
  const seen = new Proxy({}, { get: (_, name) => void names.add(String(name)) }) as Record<string, string | undefined>
  readSettings(seen, undefined, () => '')
  expect(names.size).toBeGreaterThan(12)
  const { services } = parse(read('deploy/compose.yaml')) as {
    services: { listkeeper: { env_file?: string; environment: Record<string, string> } }
  }
  const { env_file: file, environment } = services.listkeeper
  // The file gives all that it has; what the compose file names itself comes before, and may take it from there.
  const given = (name: string): string | undefined => {
    const own = environment[name]?.replace(/\$\{(\w+)[^}]*\}/g, (_, inner: string) => `from the file: ${inner}`)
    return own ?? (file === '.env' ? `from the file: ${name}` : undefined)
  }
  const fixed = [...names].filter((name) => given(name) !== `from the file: ${name}`)
  expect(fixed.sort()).toEqual(['DATABASE_URL', 'HOST', 'LISTKEEPER_DATA', 'PORT'])
  for (const name of fixed) expect([name, given(name)]).toEqual([name, expect.any(String)])
})

test('a service that is told to stop waits for less than the five seconds that the docs name, and is not killed before', () => {
  expect(grace.work + grace.handBack).toBeLessThan(5000)
  expect(read('docs/app.md')).toContain('`SIGTERM` hands back what is not finished, within five seconds.')
  const { services } = parse(read('deploy/compose.yaml')) as { services: { listkeeper: { stop_grace_period: string } } }
  const waits = [services.listkeeper.stop_grace_period, `${/^TimeoutStopSec=(\d+)$/m.exec(read('deploy/listkeeper.service'))?.[1]}s`]
  for (const wait of waits) {
    expect(wait).toMatch(/^\d+s$/)
    expect(Number.parseInt(wait, 10)).toBeGreaterThan(5)
  }
})

const hasSystemd = existsSync('/usr/bin/systemd-analyze')
test.skipIf(!hasSystemd)(`systemd has nothing against the unit${hasSystemd ? '' : ' (skipped: there is no systemd-analyze)'}`, () => {
  const file = join(makeFolder(), 'listkeeper.service')
  // Node is where the docs say, not on every machine that tests.
  const unit = read('deploy/listkeeper.service')
  expect(unit).toContain('ExecStart=/usr/bin/node /opt/listkeeper/node_modules/listkeeper/dist/cli.js serve\n')
  writeFileSync(file, unit.replace('/usr/bin/node ', '/bin/true '))
  expect(execFileSync('systemd-analyze', ['verify', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toBe('')
})
