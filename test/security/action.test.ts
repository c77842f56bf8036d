// The Action in a workspace full of a stranger's files: nothing of it is run, read as configuration or loaded as a module.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { faulty, list, withSongs } from '../e2e/lists.ts'
import { bundle, login, repo, writing } from '../e2e/rig.ts'
import { makeFolder } from '../folder.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

/** Files that other tools run or load when they meet them; each writes a file `pwned` beside the workspace. */
function traps(sentinel: string): Record<string, string> {
  const js = `require('fs').writeFileSync(${JSON.stringify(sentinel)}, 'x')`
  const esm = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(sentinel)}, 'x'); export default {}`
  const names = ['@actions/core', 'remark', 'remark-lint', 'unified', 'yaml', 'zod', 'undici', 'probot', 'listkeeper']
  return {
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { prepare: `touch ${sentinel}`, postinstall: `touch ${sentinel}` },
      remarkConfig: { plugins: ['./evil.js'] },
    }),
    'evil.js': esm,
    '.remarkrc.js': esm,
    '.remarkrc.mjs': esm,
    '.remarkrc.cjs': js,
    'listkeeper.config.js': esm,
    '.github/listkeeper.js': esm,
    '.npmrc': `node-options=--require=${sentinel}.js\n`,
    '.env': 'NODE_OPTIONS=--import=./evil.js\n',
    '.gitattributes': '*.md filter=evil diff=evil\n',
    '.git/config': `[core]\n\tfsmonitor = touch ${sentinel}\n\tpager = touch ${sentinel}\n[filter "evil"]\n\tsmudge = touch ${sentinel}\n\tclean = touch ${sentinel}\n`,
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${sentinel}\n`,
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`node_modules/${name}/index.js`, js],
        [`node_modules/${name}/package.json`, '{"main":"index.js"}'],
      ]),
    ),
  }
}

test('starts no program and loads no module of a workspace, and gives no program of the path its token', async () => {
  const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } } })
  open.push(github)
  const folder = makeFolder()
  const sentinel = join(folder, 'pwned')
  const set = traps(sentinel)
  const workspace = makeFolder(set)
  const bin = makeFolder(
    Object.fromEntries(
      ['git', 'npm', 'npx', 'node', 'sh', 'bash', 'gh', 'curl'].map((name) => [name, `#!/bin/sh\n/usr/bin/env touch ${sentinel}\n`]),
    ),
  )
  for (const name of ['git', 'npm', 'npx', 'node', 'sh', 'bash', 'gh', 'curl']) chmodSync(join(bin, name), 0o755)
  const { '.git/config': _config, '.git/HEAD': _head, '.git/hooks/post-checkout': _hook, ...proposed } = set
  github.commit(repo, 'change', { files: { ...proposed, 'README.md': withSongs(faulty.nested) }, author: 'mallory' })
  const number = github.openPullRequest({ repo, head: 'change', user: 'mallory' })
  const event = github.events.pullRequest('synchronize', repo, number)
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(folder, name)]),
  )
  for (const path of Object.values(files)) writeFileSync(path, '')
  const token = github.token({ kind: 'actions', permissions: writing, login })
  const env = {
    ...files,
    PATH: bin,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: repo,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    INPUT_TOKEN: token,
    'INPUT_FAIL-ON': 'error',
    INPUT_LINKS: 'false',
    INPUT_FORMAT: 'json',
  }
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [bundle()], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()))
    child.on('error', reject).on('close', () => resolve(text))
  })
  expect(github.posted(repo, number).threads).toHaveLength(1)
  expect(existsSync(sentinel)).toBe(false)
  // The token is masked before anything else, and in no other line; nothing of the change gets into the environment of later steps.
  expect(output.split('\n').filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`])
  expect(readFileSync(files.GITHUB_ENV!, 'utf8') + readFileSync(files.GITHUB_PATH!, 'utf8')).toBe('')
  expect(readFileSync(files.GITHUB_OUTPUT!, 'utf8') + readFileSync(files.GITHUB_STEP_SUMMARY!, 'utf8')).not.toContain(token)
})
