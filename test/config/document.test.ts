import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchema, keyTable } from '../../src/config/document.ts'
import { configSchema, ruleDefaults } from '../../src/config/schema.ts'
import { typeText } from '../../src/config/type-text.ts'

const page = readFileSync('docs/configuration.md', 'utf8')

describe('what is derived from the schema of the configuration', () => {
  it('is current in the defaults beside it: npm run document writes them again', () => {
    const written = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
    expect(written('lint-rules/defaults.json')).toEqual(ruleDefaults())
    expect(written('src/config/defaults.json')).toEqual(configSchema.parse({}))
  })

  it('is current: npm run document writes it again', () => {
    expect(JSON.parse(readFileSync('schema/listkeeper.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
    expect(page).toContain(keyTable())
    expect(readFileSync('src/config/config-file.ts', 'utf8')).toBe(typeText(jsonSchema()))
  })

  const validate = new Ajv2020.default({ strict: false }).compile(jsonSchema())

  it('takes the examples of the documentation', () => {
    const examples = [page, readFileSync('README.md', 'utf8')].flatMap((text) =>
      [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml!) as unknown),
    )
    expect(examples.length).toBeGreaterThan(1)
    // A workflow is no configuration.
    const configurations = examples.filter((example) => !Object.hasOwn(example as object, 'jobs'))
    for (const example of configurations) expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    { rulez: {} },
    { lists: [{ files: 'README.md' }] },
    { rules: { 'entry-format': 'loud' } },
    { review: { comments: 1000 } },
  ])('refuses %j as the configuration does', (config) => {
    expect(validate(config)).toBe(false)
  })

  it('has a default or a description for every key that it names', () => {
    expect(keyTable()).toContain(
      '| `review.post` | What is posted on a pull request; `init` starts with `summary`, which after ten pull requests offers `review` to the maintainers: `review`, `summary`, `none` | `"review"` |',
    )
    expect(keyTable()).toContain('| `review.skip.drafts` |')
    expect(keyTable().split('\n').length).toBeGreaterThan(15)
    for (const row of keyTable().split('\n').slice(2)) expect(row).toMatch(/^\| `[\w.[\]-]+` \| [A-Z].+ \| .*\|$/)
  })
})
