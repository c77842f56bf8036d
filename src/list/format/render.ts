/** Writes an entry from fields and a template: the reverse of matching. */
import type { Template, TemplateNode } from './template.ts'
import { marks } from './tokens.ts'

export type Fields = Readonly<Record<string, string>>

/** The entry's text; undefined where a field that the template demands is missing. An optional segment is written where it has all its fields. */
export function renderTemplate({ nodes }: Template, fields: Fields, lineBreak = '<br>'): string | undefined {
  let text = ''
  for (const node of nodes) {
    const part = renderNode(node, fields, lineBreak)
    if (part === undefined) return undefined
    text += part
  }
  return text.replaceAll(marks.break, lineBreak)
}

function renderNode(node: TemplateNode, fields: Fields, lineBreak: string): string | undefined {
  switch (node.kind) {
    case 'literal':
      return node.text
    case 'field':
      if (node.name === 'br') return lineBreak
      return fields[node.name] ?? (node.optional ? '' : undefined)
    case 'optional': {
      const names = node.nodes.filter((inner) => inner.kind === 'field')
      if (names.length === 0 || names.some((inner) => fields[inner.name] === undefined)) return ''
      return node.nodes.map((inner) => renderNode(inner, fields, lineBreak) ?? '').join('')
    }
    case 'choice':
      return undefined
  }
}

/** The names of the fields that a template has, in order. */
export function fieldsOf({ nodes }: Template): string[] {
  return nodes.flatMap((node) =>
    node.kind === 'field'
      ? [node.name]
      : node.kind === 'optional'
        ? node.nodes.flatMap((inner) => (inner.kind === 'field' ? [inner.name] : []))
        : [],
  )
}
