/** The last step of the declarations: of those that the compiler wrote only what the library needs stays, and the rules get theirs, so that no package is named. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const specifiers = /(\bfrom |\bimport\()(['"])([^'"]+)\2/g

/** The declarations that others lead to, themselves included; a package that one names ends the build. */
export function reachable(entries: readonly string[]): Set<string> {
  const found = new Set<string>()
  const todo = entries.map((entry) => resolve(entry))
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (found.has(path)) continue
    found.add(path)
    for (const [, , , specifier] of readFileSync(path, 'utf8').matchAll(specifiers)) {
      if (!specifier!.startsWith('.')) throw new Error(`${path} needs the package ${specifier}, which users need not have`)
      todo.push(resolve(dirname(path), specifier!.replace(/\.[jt]s$/, '.d.ts')))
    }
  }
  return found
}

/** Writes the declarations of the rules, takes away what nothing leads to, and names JavaScript where the compiler left TypeScript. */
export function finishTypes(folder: string, rules: readonly string[]): void {
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    return join(folder, path)
  }
  rmSync(join(folder, 'lint-rules'), { recursive: true, force: true })
  const written = [
    ...rules.map((rule) => write(`lint-rules/${rule}.d.ts`, ruleText(rule))),
    write('lint-rules/index.d.ts', presetText),
    join(folder, 'src/index.d.ts'),
  ]
  const kept = reachable(written)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile()) continue
    if (!kept.has(resolve(path))) rmSync(path)
    else
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(
          specifiers,
          (_, before, quote, name: string) => `${before}${quote}${name.replace(/\.ts$/, '.js')}${quote}`,
        ),
      )
  }
  removeEmpty(folder)
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(join(folder, entry.name))
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}

const ruleText = (rule: string): string => `import type { RemarkRule } from '../src/remark-types.js'
/** The rule \`${rule}\` for remark. */
declare const rule: RemarkRule<'${rule}'>
export default rule
`

const presetText = `import type { RemarkPreset, Rule, RuleName } from '../src/remark-types.js'
export type { RemarkPreset, RemarkRule, Rule, RuleName, RuleSetting } from '../src/remark-types.js'
/** Every rule, with how serious it is. */
export declare const rules: { readonly [Name in RuleName]: Rule<Name> }
export declare const ruleNames: readonly RuleName[]
/** Every rule under the configuration of the file's repository. */
declare const preset: RemarkPreset
export default preset
`

/** The names of the rules: their folders. */
export function ruleFolders(project: string): string[] {
  return readdirSync(join(project, 'lint-rules'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) finishTypes('dist/types', ruleFolders('.'))
