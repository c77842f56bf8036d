/** What makes bundles start fast, which no source shows: builtins that are read by name, packages that are evaluated when they are first called, one file for what `check` needs, and functions that the compile cache holds. */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, sep } from 'node:path'
import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'

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
      return kind === 'import-statement' && source.startsWith('node:') && builtinModules.includes(source.slice(5))
        ? mark + source
        : undefined
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

/** What the sources take from a package, as `z.string`, as `z.iso.date` or by name, as `{ decodeHTML }`; types, which are no values, are among it. */
function namesUsed(source: string, folders: readonly string[]): string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  )
  const names = texts.flatMap((text) => {
    const namespace = new RegExp(`import \\* as (\\w+) from '${source}'`).exec(text)?.[1]
    const named = new RegExp(`import \\{([^}]*)\\} from '${source}'`).exec(text)?.[1] ?? ''
    const used =
      namespace === undefined ? [] : [...text.matchAll(new RegExp(`\\b${namespace}\\s*\\.([a-z]\\w*(?:\\.[a-z]\\w*(?=\\())?)`, 'g'))]
    return [...named.split(',').map((name) => name.trim()), ...used.map(([, name]) => name!)]
  })
  return [...new Set(names)].filter((name) => name !== '').sort()
}

/** The value of a name, or of a name in a namespace, of a package. */
function memberOf(real: Readonly<Record<string, unknown>>, path: string): unknown {
  const [name = '', member] = path.split('.')
  return member === undefined ? real[name] : (real[name] as Readonly<Record<string, unknown>> | undefined)?.[member]
}

/** A function that evaluates the package when it is called or constructed, and then is the package's own. */
function lateFunction(source: string, path: string): string {
  return `function (...args) { const real = require('${source}').${path}; return new.target ? new real(...args) : real(...args) }`
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
      const paths = namesUsed(source, folders).filter((path) => typeof memberOf(real, path) === 'function')
      const names = [...new Set(paths.map((path) => path.split('.')[0]!))]
      if (mark === kept) return `export { ${names.join(', ')} } from '${source}'`
      return names
        .map((name, index) => {
          const members = paths.filter((path) => path.startsWith(`${name}.`))
          const inner = members.map((path) => `${path.split('.')[1]}: ${lateFunction(kept + source, path)}`)
          const value = members.length === 0 ? lateFunction(kept + source, name) : `{ ${inner.join(', ')} }`
          return `const _${index} = ${value}; export { _${index} as ${name} }`
        })
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

/**
 * Has the functions of some chunks compiled when the file is, because Node fills its compile cache right then: what V8 compiles later, as it does
 * declarations at their first call, every run compiles anew. It compiles a function in parentheses at once. Packages that most runs never
 * call are left out.
 */
export function compiledAtOnce(chunks: readonly string[], rarelyCalled: readonly string[]): Plugin {
  return {
    name: 'compiled-at-once',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && chunks.includes(file.name)) file.code = withFunctionsFirst(file.code, rarelyCalled)
    },
  }
}

/** The same code with each function that it declares at the top as a variable, before all else, as declarations are hoisted too. */
function withFunctionsFirst(code: string, rarelyCalled: readonly string[]): string {
  const first: string[] = []
  const rest: string[] = []
  let module = ''
  let at = 0
  for (const { type, start, end, ...node } of parseAst(code).body) {
    const before = code.slice(at, start)
    // Rolldown names each module in a comment.
    module = [...before.matchAll(/^\/\/ (\S+)$/gm)].at(-1)?.[1] ?? module
    const id = type === 'FunctionDeclaration' && 'id' in node && node.id && 'name' in node.id ? node.id : undefined
    const isCalled = !rarelyCalled.some((name) => module.startsWith(`node_modules/${name}/`))
    if (id && isCalled) first.push(`${before}var ${id.name} = (${code.slice(start, id.start)}${code.slice(id.end, end)});`)
    else rest.push(code.slice(at, end))
    at = end
  }
  return [...first, ...rest, code.slice(at)].join('')
}
