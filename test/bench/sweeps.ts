/**
 * What sweeps cost as lists grow in number: `node test/bench/sweeps.ts 1 10 100`. Lists of 300 links that share links as those of a corpus do,
 * swept twice, a week apart, on a PostgreSQL of its own, over a web on loopback and the fake GitHub.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Octokit } from '@octokit/core'
import { loadPackages } from '../../src/serve/packages.ts'
import { takeTurn } from '../../src/serve/scheduled.ts'
import { openPostgres } from '../../src/serve/store/database.ts'
import { openHostTurns } from '../../src/serve/store/hosts.ts'
import { migrate } from '../../src/serve/store/schema.ts'
import { findRepository, rememberRepositories } from '../../src/serve/store/tenants.ts'
import { startFakeGitHub } from '../e2e/fake-github/index.ts'
import { makeRandom } from '../links/fleet/random.ts'
import { startPostgres } from '../serve/postgres.ts'
import { listOf, openWeb } from '../serve/web.ts'

/** Links of a list, and those of them that other lists may have too. */
const links = 300
const sharable = 150
/**
 * How many different ones there are of these. Of 27 real lists a link is in another one with a probability of 0.41 % on average, and 4.8 %
 * of all links are in more than one: two lists of this model share as much (150 * 150 / 18,290 of 300 links), and so do 27 of them.
 */
const pool = 18_290
/** Lists that are swept at once. */
const lanes = 4

type Row = Readonly<Record<string, string | number>>

async function measure(count: number): Promise<Row[]> {
  const cluster = await startPostgres()
  const web = await openWeb()
  const repositories: Record<string, { files: Record<string, string> }> = {}
  const random = makeRandom(count)
  for (let list = 0; list < count; list++) {
    const own = new Set<number>()
    while (own.size < sharable) own.add(random.below(pool))
    const urls = [
      ...[...own].map((link) => web.at(`shared${link % 3000}`, `/pool/${link}`)),
      ...Array.from({ length: links - sharable }, (_, link) => web.at(`own${list % 400}x${link % 40}`, `/own/${list}/${link}`)),
    ]
    repositories[`many/list-${list}`] = { files: { 'README.md': listOf(urls) } }
  }
  const github = await startFakeGitHub({ repositories })
  const packages = await loadPackages()
  const database = await openPostgres(packages, cluster.url)
  await migrate(database)
  const token = github.token({ kind: 'installation', permissions: { contents: 'read', issues: 'write' }, login: 'listkeeper[bot]' })
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const client = new Octokit({ auth: token, baseUrl: github.url, log: quiet })
  const ids = await Promise.all(
    Object.keys(repositories).map(async (name) => ((await client.request(`GET /repos/${name}`)).data as { id: number }).id),
  )
  await rememberRepositories(
    database.query,
    ids.map((id, list) => ({ id, installation: 1, owner: 'many', name: `list-${list}`, isPrivate: false, isArchived: false, isNew: true })),
  )
  const rows: Row[] = []
  let late = 0
  const now = (): number => Date.now() + late
  const turn = openHostTurns(database, { holder: 'bench', now, sleep: (ms) => pause(ms) })
  for (const week of [1, 2]) {
    web.asked.length = 0
    github.journal.clear()
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    const waiting = [...ids]
    let most = 0
    const lane = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const repository = (await findRepository(database.query, id))!
        await takeTurn(
          { client, sleep: (ms) => pause(ms), log: () => undefined },
          {
            links: { ...web.links, open: async () => ({ ...(await web.links.open()), turn }) },
            now,
            database,
            review: async () => undefined,
          },
          repository,
        )
        most = Math.max(most, process.memoryUsage().rss)
      }
    }
    await Promise.all(Array.from({ length: Math.min(lanes, count) }, lane))
    const used = process.cpuUsage(cpu)
    const [size] = await database.query<{ link: string; all: string; rows: number }>(
      `select pg_total_relation_size('listkeeper.link') link, pg_database_size(current_database()) "all", (select count(*)::int from listkeeper.link) rows`,
    )
    const pages = web.asked.filter(({ path }) => !/\/listkeeper-[0-9a-z]+$/.test(path)).length
    rows.push({
      lists: count,
      week,
      'pages asked per list': (pages / count).toFixed(1),
      'share of links': `${((100 * pages) / (count * links)).toFixed(1)} %`,
      'GitHub per list': (github.journal.requests() / count).toFixed(1),
      addresses: size!.rows,
      'store MB': (Number(size!.link) / 1e6).toFixed(2),
      'database MB': (Number(size!.all) / 1e6).toFixed(1),
      'seconds per list': ((performance.now() - began) / 1000 / count).toFixed(2),
      'CPU s per list': ((used.user + used.system) / 1e6 / count).toFixed(2),
      'RSS MB': Math.round(most / 1e6),
    })
    late += 7 * 86_400_000
  }
  await database.close()
  await github.close()
  await web.close()
  cluster.stop()
  return rows
}

const counts = process.argv.slice(2).map(Number)
const all: Row[] = []
for (const count of counts.length > 0 ? counts : [1, 10, 100]) all.push(...(await measure(count)))
const head = Object.keys(all[0]!)
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = [line(head), line(head.map(() => '---')), ...all.map((row) => line(head.map((key) => row[key]!)))]
process.stdout.write(`${table.join('\n')}\n`)
process.exit(0)
