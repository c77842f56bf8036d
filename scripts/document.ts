/** Writes what is derived from the schemas: the defaults, the JSON Schema, the types and the table in docs/configuration.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { jsonSchema, keyTable } from '../src/config/document.ts'
import { configSchema, ruleDefaults } from '../src/config/schema.ts'
import { typeText } from '../src/config/type-text.ts'

writeFileSync('lint-rules/defaults.json', `${JSON.stringify(ruleDefaults(), null, 2)}\n`)
writeFileSync('src/config/defaults.json', `${JSON.stringify(configSchema.parse({}), null, 2)}\n`)
mkdirSync('schema', { recursive: true })
writeFileSync('schema/listkeeper.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
writeFileSync('src/config/config-file.ts', typeText(jsonSchema()))
const page = readFileSync('docs/configuration.md', 'utf8')
writeFileSync(
  'docs/configuration.md',
  page.replace(/(<!-- keys -->\n)[\s\S]*(<!-- \/keys -->)/, (_, open: string, close: string) => `${open}${keyTable()}\n${close}`),
)
