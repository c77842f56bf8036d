/** What makes bundles start fast, which no source shows: builtins that are read by name, packages that are evaluated when they are first called, and one file for what `check` needs. */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, sep } from 'node:path'
import type { Plugin } from 'rolldown'

/**
 * Takes builtins from `process.getBuiltinModule` (Node 22.3). An import reads every property of a builtin, and some of them load
 * much more: `fs.ReadStream` the streams, `process.stdin` the terminal.
 */
export function builtinsByName(): Plugin {
  const mark = '\0builtin:'
  return {
    name: 'builtins-by-name',
    resolveId(source, importer, { kind }) {
      if (importer?.startsWith('\0')) return undefined
      return kind === 'import-statement' && source.startsWith('node:') && builtinModules.includes(source.slice(5)) ? mark + source : undefined
    },
    async load(id) {
      if (!id.startsWith(mark)) return undefined
      const name = id.slice(mark.length)
      const names = Object.keys(await import(name)).filter((key) => key !== 'default')
      return [
        `const all = /* @__PURE__ */ process.getBuiltinModule('${name}')`,
        'const read = (key) => all[key]',
        'export default all',
        ...names.map((key, index) => `const _${index} = /* @__PURE__ */ read('${key}'); export { _${index} as ${key} }`),
      ].join('\n')
    },
  }
}

/** Every name of a package that the sources take from its namespace, as `z.string`, or by name, as `{ decodeHTML }`. */
function namesUsed(source: string, folders: readonly string[]): string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  )
  const names = texts.flatMap((text) => {
    const namespace = new RegExp(`import \\* as (\\w+) from '${source}'`).exec(text)?.[1]
    const named = new RegExp(`import \\{([^}]*)\\} from '${source}'`).exec(text)?.[1] ?? ''
    return [
      ...named.split(',').map((name) => name.trim()),
      ...(namespace === undefined ? [] : Array.from(text.matchAll(new RegExp(`\\b${namespace}\\.(\\w+)`, 'g')), ([, name]) => name!)),
    ]
  })
  return [...new Set(names)].filter((name) => name !== '').sort()
}

/** Evaluates packages when one of their functions is first called, in the sources of these folders. What is no function, and `instanceof`, cannot be used of such a package. */
export function evaluatedLate(packages: readonly string[], folders: readonly string[]): Plugin {
  const [late, kept] = ['\0late:', '\0kept:']
  return {
    name: 'evaluated-late',
    resolveId(source, importer, { kind }) {
      if (source.startsWith(kept)) return source
      if (kind !== 'import-statement' || !packages.includes(source)) return undefined
      return importer?.includes('node_modules') || importer?.startsWith(kept) ? undefined : late + source
    },
    async load(id) {
      const mark = [late, kept].find((prefix) => id.startsWith(prefix))
      if (mark === undefined) return undefined
      const source = id.slice(mark.length)
      const real: Readonly<Record<string, unknown>> = await import(source)
      const names = namesUsed(source, folders).filter((name) => typeof real[name] === 'function')
      if (mark === kept) return `export { ${names.join(', ')} } from '${source}'`
      return names
        .map(
          (name, index) =>
            `function _${index}(...args) { const real = require('${kept}${source}').${name}; return new.target ? new real(...args) : real(...args) } export { _${index} as ${name} }`,
        )
        .join('\n')
    },
  }
}

type Graph = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null }

/**
 * The chunks of the command line: `command` for its own modules that are always loaded, `check` for all else that these import,
 * and what that imports, so that nothing in `check` imports another file. Other modules are left to rolldown.
 */
export function commandChunks(root: string, entries: readonly string[]): (id: string, graph: Graph) => string | null {
  const needed = new Set<string>()
  const walk = (id: string, graph: Graph): void => {
    if (needed.has(id)) return
    needed.add(id)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) walk(next, graph)
  }
  return (id, graph) => {
    if (needed.size === 0) walk(root, graph)
    if (!needed.has(id) || entries.includes(id)) return null
    return id === root || id.startsWith(root.replace(/\.ts$/, sep)) ? 'command' : 'check'
  }
}
