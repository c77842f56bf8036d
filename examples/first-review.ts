/** `npm start`: proposes the sample change to the sample list in a repository of its own and prints the review that it would get. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkUrls } from '../src/links/check.ts'
import { openLinkPorts } from '../src/links/open.ts'
import { isWeb } from '../src/list/identity/url.ts'
import { reviewChanges } from '../src/review/change/introduced.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'listkeeper-sample-'))
const author = ['-c', 'user.name=A contributor', '-c', 'user.email=contributor@example.org', '-c', 'commit.gpgsign=false']

function git(...args: string[]): void {
  execFileSync('git', ['-C', folder, ...author, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function commit(version: string, message: string): void {
  copyFileSync(join(here, version, 'README.md'), join(folder, 'README.md'))
  git('add', 'README.md')
  git('commit', '--quiet', '--no-verify', '-m', message)
}

/** What the links of the new entries are, in one line; without a network nothing is judged. */
async function linkLine(): Promise<string> {
  const [before, after] = ['base', 'proposed'].map((version) => readFileSync(join(here, version, 'README.md'), 'utf8'))
  const { added } = reviewChanges([{ path: 'README.md', before: before!, after: after! }])
  const urls = [...new Set(added.flatMap(({ entry }) => entry.links.map(({ url }) => url)))].filter(
    (url) => isWeb(url) && URL.canParse(url),
  )
  const web = openLinkPorts({ timeout: 5_000 })
  const { judgements, offline } = await checkUrls(
    urls.map((url) => ({ url })),
    web,
    { perHost: 4, pauses: [] },
  )
  await web.close()
  if (offline) return 'Links: there is no network here, so none was judged.'
  const said = judgements.map(({ url, verdict }) => `  ${verdict.kind.padEnd(8)} ${url}`)
  return [`Links of the new entries: ${judgements.length} asked.`, ...said].join('\n')
}

try {
  git('init', '--quiet', '--initial-branch=main')
  commit('base', 'The list')
  git('checkout', '--quiet', '-b', 'proposal')
  commit('proposed', 'Add seven entries')
  console.log('A sample pull request adds seven entries and a section to a sample list (examples/). This is the review it gets:\n')
  const args = ['review', '--repo', folder, '--base', 'main', '--head', 'proposal', '--fail-on', 'never', ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, [join(here, '..', 'src', 'bin.ts'), ...args], { stdio: 'inherit' })
  console.log(`\n${await linkLine()}\nOn your own list: node dist/cli.js check path/to/README.md`)
  process.exitCode = status ?? 2
} finally {
  rmSync(folder, { recursive: true, force: true })
}
