import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const home = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'listkeeper-remark-'))
symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What remark-cli says against a list under a configuration, without colours; `nothing` where it has no complaint. */
function remark(config: string, list: string): string {
  writeFileSync(join(folder, '.remarkrc.mjs'), config)
  writeFileSync(join(folder, 'README.md'), list)
  try {
    execFileSync('remark', ['README.md', '--no-color', '--no-stdout', '--frail'], {
      cwd: folder,
      env: { ...process.env, PATH: `${join(home, 'node_modules/.bin')}${delimiter}${process.env.PATH}` },
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return 'nothing'
  } catch (error) {
    return String((error as { stderr: string }).stderr)
  }
}

const faulty = '# List\n\n- [a] (https://a.example)\n- [b]((https://b.example))\n'

describe('the published rules under remark-cli', () => {
  it('work as a preset', () => {
    const said = remark(
      `import listkeeper from '${home}dist/lint-rules/index.js'\nexport default { plugins: [...listkeeper.plugins] }\n`,
      faulty,
    )
    expect(said).toContain('3:3-3:26')
    expect(said).toMatch(
      /Unexpected space between a link's text and its target, expected `\[a\]\(https:\/\/a\.example\)`\s+link-syntax\s+remark-lint/,
    )
    expect(said).toContain('Unexpected doubled parentheses')
  })

  it('work one by one, with options and severity', () => {
    const config = `import rule from '${home}dist/lint-rules/no-duplicate-entries.js'\nexport default { plugins: [[rule, ['warn', { across: 'off' }]]] }\n`
    const said = remark(config, '# A\n\n- [a](https://a.example)\n- [a](https://a.example/)\n\n# B\n\n- [a](https://a.example)\n')
    expect(said).toMatch(/4:1-4:26\s+warning/)
    expect(said).not.toContain('8:1')
  })

  it('are switched off by the comments that remark-lint knows', () => {
    const config = `import lint from 'remark-lint'\nimport rule from '${home}dist/lint-rules/link-syntax.js'\nexport default { plugins: [lint, rule] }\n`
    expect(remark(config, `# List\n\n<!--lint disable link-syntax-->\n\n- [a] (https://a.example)\n`)).toBe('nothing')
    expect(remark(config, faulty)).toContain('link-syntax')
  })
})
