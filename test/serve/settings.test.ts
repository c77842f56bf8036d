// What `serve` makes of its environment, and what it says of one that makes no sense.
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isMostlyEntries } from '../../src/commands/repository/served-list.ts'
import { loadPackages } from '../../src/serve/packages.ts'
import { readSettings } from '../../src/serve/settings.ts'
import { list } from '../e2e/lists.ts'

const pem = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim()
const app = { APP_ID: '7', WEBHOOK_SECRET: 'secret', PRIVATE_KEY: pem }
const read = (env: Record<string, string>, role?: string) => readSettings(env, role, () => pem)

test('without anything it is one process with the embedded database in ./data, on port 3000, for github.com', () => {
  expect(read({})).toEqual({
    role: 'all',
    host: '0.0.0.0',
    port: 3000,
    data: './data',
    api: 'https://api.github.com',
    pages: 'https://github.com',
    concurrency: 8,
  })
})

test.each([
  ['as it is', pem],
  ['with \\n for its line ends', pem.replaceAll('\n', '\\n')],
  ['in base64', Buffer.from(pem).toString('base64')],
])('a private key is taken %s', (_how, key) => {
  expect(read({ ...app, PRIVATE_KEY: key }).credentials).toEqual({ appId: 7, webhookSecret: 'secret', privateKey: pem })
})

test('a private key is read from a file', () => {
  const { PRIVATE_KEY: _, ...rest } = app
  expect(read({ ...rest, PRIVATE_KEY_PATH: 'key.pem' }).credentials?.privateKey).toBe(pem)
})

test('a GitHub Enterprise Server is named as Probot names it', () => {
  expect(read({ GHE_HOST: 'github.example.org' })).toMatchObject({
    api: 'https://github.example.org/api/v3',
    pages: 'https://github.example.org',
  })
  expect(read({ GHE_HOST: '127.0.0.1:99', GHE_PROTOCOL: 'http' })).toMatchObject({ api: 'http://127.0.0.1:99/api/v3' })
})

test.each<[env: Record<string, string>, role: string | undefined, says: RegExp]>([
  [{}, 'web', /^--role web needs PostgreSQL.*set DATABASE_URL, or leave --role out$/],
  [{}, 'worker', /^--role worker needs PostgreSQL/],
  [{}, 'wep', /^--role cannot be `wep`, expected one of all, web, worker$/],
  [{ DATABASE_URL: 'mysql://x' }, undefined, /^DATABASE_URL cannot be used: expected an address of PostgreSQL/],
  [{ PORT: 'http' }, undefined, /^PORT cannot be `http`, expected a number from 0 to 65535$/],
  [{ LISTKEEPER_CONCURRENCY: '0' }, undefined, /^LISTKEEPER_CONCURRENCY cannot be `0`, expected a number from 1 to 100$/],
  [{ LISTKEEPER_ROLE: 'wep' }, undefined, /^LISTKEEPER_ROLE cannot be `wep`, expected one of all, web, worker$/],
  [{ LISTKEEPER_ROLE: 'worker' }, undefined, /^LISTKEEPER_ROLE worker needs PostgreSQL.*set DATABASE_URL, or leave LISTKEEPER_ROLE out$/],
  [{ LISTKEEPER_ROLE: 'all' }, 'web', /^--role web needs PostgreSQL/],
  [{ PORT: '70000' }, undefined, /^PORT cannot be `70000`/],
  [{ LISTKEEPER_URL: 'lists.example.org' }, undefined, /^LISTKEEPER_URL cannot be/],
  [{ GHE_HOST: 'https://github.example.org/x' }, undefined, /^GHE_HOST cannot be/],
  [{ APP_ID: '7' }, undefined, /^the credentials of the app are not complete: WEBHOOK_SECRET and PRIVATE_KEY not set/],
  [{ ...app, APP_ID: 'seven' }, undefined, /^APP_ID cannot be `seven`/],
  [{ ...app, PRIVATE_KEY: 'secret-looking-text' }, undefined, /^PRIVATE_KEY is no private key(?!.*secret-looking)/],
])('%j with role %s ends in one line', (env, role, says) => {
  expect(() => read(env, role)).toThrow(says)
})

describe('packages that are not installed', () => {
  const absent = (name: string) =>
    Object.assign(new Error(`Cannot find package '${name}' imported from /x/dist/cli.js`), { code: 'ERR_MODULE_NOT_FOUND' })
  test('are named in one line with the command that installs them', async () => {
    const load = (name: string) => (name === 'pg' || name === 'pino' ? Promise.reject(absent(name)) : Promise.resolve({}))
    await expect(loadPackages(load)).rejects.toThrow(
      'serve needs packages that are not installed (pg, pino): run `npm install pg@8 pino@10`',
    )
  })
  test('are told from one that is broken', async () => {
    await expect(loadPackages(() => Promise.reject(absent('something-else')))).rejects.toThrow("Cannot find package 'something-else'")
  })
})

test.each([
  ['a list of 30 entries', list(), true],
  ['the readme of a tool', `# Tool\n\n${'Some words.\n\n'.repeat(40)}- [a](https://a.example) - One.\n`, false],
  [
    '19 entries and nothing else',
    `# L\n\n${Array.from({ length: 19 }, (_, n) => `- [a${n}](https://a.example/${n}) - One.\n`).join('')}`,
    false,
  ],
  [
    '25 entries in a long manual',
    '# L\n\n' +
      Array.from({ length: 25 }, (_, n) => `- [a${n}](https://a.example/${n}) - One.\n`).join('') +
      '\nWords of a manual.\n'.repeat(30),
    false,
  ],
  ['nothing', '', false],
])('whether %s is a list without a configuration: %s', (_what, text, is) => {
  expect(isMostlyEntries(text)).toBe(is)
})

test.each([
  'short',
  'a token with spaces in it, long enough',
  'ä'.repeat(30),
])('a token of the operator that is easily guessed or broken is refused: %s', (text) => {
  expect(() => read({ LISTKEEPER_OPERATOR_TOKEN: text })).toThrow(/^LISTKEEPER_OPERATOR_TOKEN cannot be used: expected 24 to 500/)
})
