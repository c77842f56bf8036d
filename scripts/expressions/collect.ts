/** Every regular expression that the sources write, as a literal or as `new RegExp(...)` of constant texts; one whose text cannot be told here comes back without. */
import { posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

export type Expression = {
  readonly path: string
  readonly line: number
  /** As the source code writes it. */
  readonly written: string
  /** What it is made of; absent where only a run could tell. */
  readonly source?: string
  readonly flags?: string
}

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }
type Value = string | readonly string[] | undefined

type Module = {
  readonly path: string
  readonly text: string
  readonly nodes: readonly Node[]
  /** Constants by name; undefined where a name is taken twice, or may change. */
  readonly constants: ReadonlyMap<string, Node | undefined>
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>
}

/** The expressions of some modules, given by path and text. */
export function collectExpressions(texts: ReadonlyMap<string, string>): Expression[] {
  const modules = new Map([...texts].map(([path, text]) => [path, readModule(path, text)]))
  return [...modules.values()].flatMap((module) => module.nodes.flatMap((node) => expressionOf(modules, module, node) ?? []))
}

function readModule(path: string, text: string): Module {
  const nodes: Node[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      nodes.push(value as Node)
      Object.values(value).forEach(visit)
    }
  }
  visit(parseAst(text, { lang: 'ts' }).body)
  const constants = new Map<string, Node | undefined>()
  const imports = new Map<string, { from: string; name: string }>()
  for (const node of nodes) {
    if (node.type === 'VariableDeclaration')
      for (const { id, init } of node.declarations as { id: Node; init: Node | null }[]) {
        const name = id.name as string | undefined
        const isFixed = node.kind === 'const' && init
        const add = (one: string, value: Node | undefined) => constants.set(one, constants.has(one) || !isFixed ? undefined : value)
        if (name !== undefined) add(name, init ?? undefined)
        else if (id.type === 'ObjectPattern')
          for (const { key, value } of id.properties as { key?: Node; value?: Node }[])
            if (value?.type === 'Identifier')
              add(value.name as string, { type: 'MemberExpression', object: init, property: key, start: 0, end: 0 })
      }
    if (/Function/.test(node.type)) for (const name of namesIn(node.params)) constants.set(name, undefined)
    if (node.type !== 'ImportDeclaration') continue
    for (const one of node.specifiers as Node[]) {
      const { local, imported } = one as unknown as { local: { name: string }; imported?: { name: string } }
      imports.set(local.name, {
        from: posix.join(posix.dirname(path), (node.source as { value: string }).value),
        name: imported?.name ?? '*',
      })
    }
  }
  return { path, text, nodes, constants, imports }
}

/** The names that parameters take, in patterns too. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null || !('type' in value)) return []
  const node = value as Node
  return node.type === 'Identifier' ? [node.name as string] : Object.values(node).flatMap(namesIn)
}

type Modules = ReadonlyMap<string, Module>

function expressionOf(modules: Modules, module: Module, node: Node): Expression | undefined {
  const place = {
    path: module.path,
    line: module.text.slice(0, node.start).split('\n').length,
    written: module.text.slice(node.start, node.end),
  }
  const literal = node.regex as { pattern: string; flags: string } | undefined
  if (node.type === 'Literal' && literal) return { ...place, source: literal.pattern, flags: literal.flags }
  const { type, callee, arguments: given = [] } = node as Node & { callee?: Node; arguments?: readonly Node[] }
  const isMade = (type === 'NewExpression' || type === 'CallExpression') && callee!.name === 'RegExp'
  // A text that is given to these is made an expression, too.
  const isTaken =
    type === 'CallExpression' && ['match', 'matchAll', 'search'].includes((callee!.property as Node | undefined)?.name as string)
  if (
    !isMade &&
    !(isTaken && given.length === 1 && /^(?:TemplateLiteral|BinaryExpression)$|^Literal$/.test(given[0]!.type) && !given[0]!.regex)
  )
    return undefined
  const source = given[0] ? textOf(modules, module, given[0]) : ''
  const flags = given[1] ? textOf(modules, module, given[1]) : ''
  return typeof source === 'string' && typeof flags === 'string' ? { ...place, source, flags } : place
}

/** The text, or the texts, that an expression of the language comes to. */
function textOf(modules: Modules, module: Module, node: Node, depth = 0): Value {
  if (depth > 30) return undefined
  const inner = (one: unknown): Value => textOf(modules, module, one as Node, depth + 1)
  const {
    object,
    property,
    callee,
    arguments: given = [],
  } = node as Node & { object?: Node; property?: Node; callee?: Node; arguments?: Node[] }
  switch (node.type) {
    case 'Literal':
      if (node.regex) return (node.regex as { pattern: string }).pattern
      return typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : undefined
    case 'TemplateLiteral': {
      const parts = (node.expressions as Node[]).map(inner)
      const texts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
      return parts.every((part) => typeof part === 'string') ? texts.reduce((sum, text, index) => sum + parts[index - 1] + text) : undefined
    }
    case 'TaggedTemplateExpression': {
      const quasi = node.quasi as Node & { quasis: { value: { raw: string } }[]; expressions: Node[] }
      if (module.text.slice((node.tag as Node).start, (node.tag as Node).end) !== 'String.raw') return undefined
      const parts = quasi.expressions.map(inner)
      if (!parts.every((part) => typeof part === 'string')) return undefined
      return quasi.quasis.map(({ value }) => value.raw).reduce((sum, text, index) => sum + parts[index - 1] + text)
    }
    case 'BinaryExpression': {
      const [left, right] = [inner(node.left), inner(node.right)]
      return node.operator === '+' && typeof left === 'string' && typeof right === 'string' ? left + right : undefined
    }
    case 'ArrayExpression': {
      const all = (node.elements as Node[]).map(inner)
      return all.every((one) => typeof one === 'string') ? (all as string[]) : undefined
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return inner(node.expression)
    case 'Identifier':
      return named(modules, module, node.name as string, (owner, init) => textOf(modules, owner, init, depth + 1))
    case 'MemberExpression':
      if (property!.name === 'source') return inner(object)
      return object!.type === 'Identifier'
        ? named(modules, module, object!.name as string, (owner, init) => propertyOf(modules, owner, init, property!.name as string))
        : undefined
    case 'NewExpression':
      return callee!.name === 'RegExp' ? inner(given[0]) : undefined
    case 'CallExpression': {
      if (callee!.type !== 'MemberExpression' || (callee!.property as Node).name !== 'join') return undefined
      const [all, between] = [inner(callee!.object), given[0] ? inner(given[0]) : ',']
      return Array.isArray(all) && typeof between === 'string' ? all.join(between) : undefined
    }
    default:
      return undefined
  }
}

function named(modules: Modules, module: Module, name: string, then: (owner: Module, init: Node) => Value): Value {
  const found = module.imports.get(name)
  const owner = found ? modules.get(found.from) : module
  const init = owner?.constants.get(found?.name ?? name)
  return owner && init ? then(owner, init) : undefined
}

function propertyOf(modules: Modules, module: Module, node: Node, name: string): Value {
  if (node.type === 'TSAsExpression') return propertyOf(modules, module, node.expression as Node, name)
  if (node.type !== 'ObjectExpression') return undefined
  const found = (node.properties as { key?: Node; value?: Node }[]).find(({ key }) => key?.name === name)
  return found?.value ? textOf(modules, module, found.value) : undefined
}
