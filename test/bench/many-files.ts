/**
 * `node test/bench/many-files.ts`: one list of many files, 10,000 to 100,000 entries in 200 each, checked by `dist/cli.js` as a
 * process: wall time and the most memory it had. Growth should be linear; the goal is 15 s and 1 GB at 100,000.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const perFile = 200

function write(folder: string, files: number): void {
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/listkeeper.yml'), 'lists: [{ files: ["lists/*.md"] }]\n')
  mkdirSync(join(folder, 'lists'))
  for (let file = 0; file < files; file++) {
    const entries = Array.from({ length: perFile }, (_, index) => {
      const work = file * perFile + index
      // One in a hundred is in the file before, too.
      const id = index % 100 === 7 && file > 0 ? work - perFile : work
      return `- [Tool number ${id}](https://tools.example/${id}) - Does the thing that has the number ${id}.`
    })
    writeFileSync(join(folder, `lists/${String(file).padStart(4, '0')}.md`), `# List ${file}\n\n${entries.join('\n')}\n`)
  }
}

for (const entries of [10_000, 30_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'listkeeper-many-'))
  try {
    write(folder, entries / perFile)
    const started = performance.now()
    // The process says itself, at its end, what it had at most.
    const meter = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', meter, cli, 'check', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    const seconds = (performance.now() - started) / 1000
    const { summary } = JSON.parse(stdout) as { summary: { infos: number } }
    console.log(
      `${entries} entries, ${entries / perFile} files: ${seconds.toFixed(1)} s, ${Math.round(Number(stderr) / 1024)} MiB, exit ${status}, ${summary.infos} repeats`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
