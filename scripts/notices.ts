/** Gathers the licences of what is bundled into `dist`, from the very modules that are in it, as one text that ships with the bundles. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'

/** Licences that ask for no more than their own text beside the copy (SPDX identifiers). */
const allowed: readonly string[] = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'],
  ...['BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Python-2.0'],
]

export type Notice = { readonly name: string; readonly version: string; readonly license: string; readonly text: string }

/** The folder of the package that a bundled module is part of; undefined for modules of our own. What rolldown adds of itself is a part of rolldown. */
export function packageOf(module: string): string | undefined {
  if (module.startsWith('\0rolldown/')) return dirname(findPackageJSON('rolldown', import.meta.url)!)
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)?.[1]
}

/** Whether an SPDX expression leaves a choice, or a sum, of allowed licences only. Nested ones are left to people: they are not allowed. */
export function isAllowed(license: string): boolean {
  const plain = license.replace(/^\((.*)\)$/, '$1')
  if (/[()]/.test(plain)) return false
  return plain.split(/ OR /).some((choice) => choice.split(/ AND /).every((one) => allowed.includes(one)))
}

/** Where the licence of a package stands that ships without its own: the text of its repository, with the author of its package.json. */
function given(name: string): string {
  return join(process.cwd(), 'scripts/licences', `${name.replace('/', '+')}.txt`)
}

/** The notice of a package. @throws {Error} for one without a licence text, or with a licence that is not allowed. */
export function readNotice(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  if (typeof license !== 'string' || !isAllowed(license))
    throw new Error(`${name}@${version} is bundled under ${JSON.stringify(license)}, which scripts/notices.ts does not allow`)
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|unlicense|copyright)(?:[.-][^/]*)?$/i.test(file))
  const known = given(String(name))
  const texts = [...files.sort().map((file) => join(folder, file)), ...(files.length === 0 && existsSync(known) ? [known] : [])].map(
    (path) => readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim(),
  )
  if (!texts.some((text) => text.length > 100)) throw new Error(`${name}@${version} is bundled and has no licence text`)
  return { name: String(name), version: String(version), license, text: texts.join('\n\n') }
}

/** All notices as one text, sorted, each package and each text once. */
export function noticesText(notices: readonly Notice[]): string {
  const titleOf = ({ name, version, license }: Notice): string => `${name} ${version} (${license})`
  const unique = new Map(notices.map((notice) => [titleOf(notice), notice]))
  const sorted = [...unique.values()].sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1))
  const groups = [...Map.groupBy(sorted, ({ text }) => text)].map(([text, own]) => `${own.map(titleOf).join('\n')}\n\n${text}\n`)
  const line = `\n${'-'.repeat(80)}\n\n`
  return `The bundles in this folder contain parts of these packages, under their licences.\n${line}${groups.join(line)}`
}

/** Writes the notices of all builds that share it, once more for each of them: the last one is whole. */
export function noticesPlugin(path: string): Plugin {
  const folders = new Set<string>()
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle))
        for (const module of output.type === 'chunk' ? output.moduleIds : []) {
          const folder = packageOf(module)
          if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder)
        }
    },
    writeBundle() {
      writeFileSync(path, noticesText([...folders].map(readNotice)))
    },
  }
}
