// The package out of its tarball, as npm installs it from the registry beside remark and a language server. Only with `npm run soak`: it needs the network.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { makeFolder } from '../folder.ts'
import { isSoak } from '../soak.ts'
import { packed, project } from './packed.ts'

const faulty =
  '# List\n\n- [a] (https://a.example.com)\n- [b](https://b.example.com)\n- [b](https://b.example.com)\n\n<!--lint disable link-syntax-->\n\n- [c] (https://c.example.com)\n'
const remarkrc = "import listkeeper from 'listkeeper/lint-rules'\n\nexport default { plugins: [...listkeeper.plugins] }\n"

const server = `import { createUnifiedLanguageServer } from 'unified-language-server'
createUnifiedLanguageServer({ configurationSection: 'remark', packageField: 'remarkConfig', pluginPrefix: 'remark', processorName: 'remark', processorSpecifier: 'remark', rcName: '.remarkrc' })
`

type Diagnostic = {
  readonly severity: number
  readonly code: string
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

/** What a language server says of a text that an editor opens. */
function diagnosticsOf(folder: string, text: string): Promise<Diagnostic[]> {
  const child = spawn(process.execPath, ['server.mjs', '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const uri = `file://${folder}/README.md`
  return new Promise((resolve, reject) => {
    let told = ''
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${told}`)))
    child.stdout.on('data', (bytes: Buffer) => {
      told += bytes.toString()
      if (told.includes('"id":1') && !told.includes('publishDiagnostics')) {
        send({ method: 'initialized', params: {} })
        send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } })
      }
      const start = told.indexOf('{', told.lastIndexOf('Content-Length', told.indexOf('publishDiagnostics')))
      const [, length] = /Content-Length: (\d+)[^{]*$/.exec(told.slice(0, start)) ?? []
      if (!told.includes('publishDiagnostics') || Buffer.byteLength(told.slice(start)) < Number(length)) return
      resolve((JSON.parse(told.slice(start, start + Number(length))) as { params: { diagnostics: Diagnostic[] } }).params.diagnostics)
      child.removeAllListeners('exit').kill()
    })
    send({
      id: 1,
      method: 'initialize',
      params: {
        processId: process.pid,
        rootUri: `file://${folder}`,
        capabilities: {},
        workspaceFolders: [{ uri: `file://${folder}`, name: 'x' }],
      },
    })
  })
}

describe.runIf(isSoak)('installed from its tarball', () => {
  let folder: string
  beforeAll(async () => {
    const tarball = join(await packed(), '../listkeeper-0.1.0.tgz')
    folder = makeFolder({
      'package.json': '{ "type": "module", "private": true }',
      '.remarkrc.js': remarkrc,
      'README.md': faulty,
      'server.mjs': server,
    })
    execFileSync('git', ['init', '-q'], { cwd: folder })
    const packages = [tarball, 'remark@15.0.1', 'remark-cli@12.0.1', 'unified-language-server@4.0.0', 'typescript@5.9.3']
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'pipe' })
  })

  it('is one package', () => {
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dependencies?: object }>
    }
    expect(packages['node_modules/listkeeper']!.dependencies).toBeUndefined()
  })

  it('has types for the TypeScript before this one too', () => {
    const text =
      "import { type FindingJson, lint } from 'listkeeper'\nimport preset from 'listkeeper/lint-rules'\nimport { remark } from 'remark'\nconst found: FindingJson[] = lint({ text: '' })\nremark().use(preset).freeze()\nexport default found\n"
    execFileSync('sh', ['-c', 'cat > use.ts'], { cwd: folder, input: text })
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--module', 'node16', '--target', 'es2022', 'use.ts'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(stdout.replace(/^node_modules\/(?!listkeeper).*\n/gm, '')).toBe('')
  })

  it('works in remark-cli, with exceptions', () => {
    const { stderr, status } = spawnSync(process.execPath, ['node_modules/remark-cli/cli.js', 'README.md', '--no-color', '--no-stdout'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/3:\S+\s+error .*link-syntax/)
    expect(stderr).toMatch(/5:\S+\s+error .*no-duplicate-entries/)
    expect(stderr).toContain('2 errors')
    expect(status).toBe(1)
  })

  it('is the hook that pre-commit runs', () => {
    const [hook] = parse(readFileSync(join(project, '.pre-commit-hooks.yaml'), 'utf8')) as [{ entry: string }]
    const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`
    const { stdout, status } = spawnSync('sh', ['-c', `${hook.entry} README.md`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    })
    expect(stdout).toContain('link-syntax')
    expect(status).toBe(1)
  })

  it('says in an editor what it says elsewhere, with the place of the first entry', async () => {
    const said = await diagnosticsOf(folder, faulty)
    const told = said.map(({ severity, code, range }) => `${range.start.line + 1} ${severity} ${code}`)
    expect(told.sort()).toEqual(['3 1 link-syntax', '5 1 no-duplicate-entries'])
    expect(said.find(({ code }) => code === 'no-duplicate-entries')!.message).toContain('README.md:4:1')
  })
})
