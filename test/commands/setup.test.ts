import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkSources } from '../../src/commands/check.ts'
import { initialize } from '../../src/commands/init.ts'
import { migrateSource } from '../../src/commands/migrate.ts'
import { parseConfig } from '../../src/config/index.ts'

const sample = { path: 'README.md', text: readFileSync('examples/base/README.md', 'utf8') }

describe('init', () => {
  const { files, formats } = initialize([sample], { contributing: true, pullRequestTemplate: true })
  const config = files.find(({ path }) => path === '.github/listkeeper.yml')!.text

  it('writes a configuration that can be read and that the list itself passes', () => {
    const read = parseConfig(config, 'listkeeper.yml')
    expect(read.lists[0]?.files).toEqual(['README.md'])
    expect(read.review.post).toBe('summary')
    expect(checkSources([sample], read).files[0]!.findings.filter(({ rule }) => rule === 'entry-format')).toEqual([])
  })

  it('says above each template how many entries have it, with one of them', () => {
    expect(formats[0]).toMatchObject({ conforming: 39, total: 39 })
    expect(config).toMatch(/# 39 of 39 entries conform/)
    expect(config).toMatch(/# 20 of 39, as: - \[\*\*ICASSP, 2021\*\*\] \*\*WrenNet\*\*.*\n\s+- "\[\*\*\{venue\}, \{date\}\*\*\]/)
  })

  it('writes the workflow, and words for contributors where they are asked for', () => {
    expect(files.map(({ path }) => path)).toEqual([
      '.github/listkeeper.yml',
      '.github/workflows/listkeeper.yml',
      'CONTRIBUTING.listkeeper.md',
      '.github/PULL_REQUEST_TEMPLATE.md',
    ])
    expect(initialize([sample], { contributing: false, pullRequestTemplate: false }).files).toHaveLength(2)
  })

  it('adds contents where there are none, if it is asked to', () => {
    const text = ['# List', ...['Ash', 'Elm', 'Fir'].map((name) => `## ${name}\n\n- [a](https://${name}.example)`)].join('\n\n')
    const options = { contributing: false, pullRequestTemplate: false, contents: true }
    const added = initialize([{ path: 'README.md', text }], options).files.find(({ path }) => path === 'README.md')
    expect(added?.before).toBe(text)
    expect(added?.text).toContain('## Contents\n\n- [Ash](#ash)\n- [Elm](#elm)\n- [Fir](#fir)\n\n## Ash\n')
    expect(initialize([sample], options).files).toHaveLength(2)
  })

  it('keeps a hostile example from leaving its comment', () => {
    const rows = Array.from({ length: 6 }, (_, index) => `- [a${index}](https://a${index}.example) - b\\\n  review: {post: none}\n`).join(
      '',
    )
    const made = initialize([{ path: 'README.md', text: rows }], { contributing: false, pullRequestTemplate: false }).files[0]!.text
    expect(parseConfig(made, 'x').review.post).toBe('summary')
  })
})

describe('migrate', () => {
  const from = '[**{venue}, {date}**] **{name}**: {title}. {links}'
  const to = '**{name}** ({venue} {date}): {title}. {links}'

  it('moves entries to another format and back without losing a byte', () => {
    const there = migrateSource(sample, { from, to })
    expect(there.moved).toBe(20)
    expect(there.after).toContain('- **WrenNet** (ICASSP 2021): Small networks for loud gardens. [[paper]')
    expect(migrateSource({ path: 'README.md', text: there.after }, { from: to, to: from }).after).toBe(sample.text)
  })

  it('reads the formats of the list where none is named, and lists what it left', () => {
    const { moved, left } = migrateSource(sample, { to })
    expect(moved).toBe(20)
    expect(left).toHaveLength(19)
    expect(left[0]).toMatchObject({ title: 'Garden Hours', line: 44 })
  })

  it('moves no entry whose fields the new format has no place for', () => {
    const { moved, left, after } = migrateSource(sample, { from, to: '**{name}**: {title}. {links}' })
    expect(moved).toBe(0)
    expect(left[0]!.why).toBe('the new format has no place for its venue and date')
    expect(after).toBe(sample.text)
  })

  it('does nothing the second time', () => {
    const once = migrateSource(sample, { from, to }).after
    expect(migrateSource({ path: 'README.md', text: once }, { from, to })).toMatchObject({ moved: 0, after: once })
  })

  it('keeps a byte-order mark and touches only the sections that are named', () => {
    const { after, moved } = migrateSource({ path: 'README.md', text: `\ufeff${sample.text}` }, { from, to, under: 'Classifiers' })
    expect(after.startsWith('\ufeff# Awesome')).toBe(true)
    expect(moved).toBe(12)
  })
})
