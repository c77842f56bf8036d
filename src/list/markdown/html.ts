/** Reads the tags of raw HTML inside Markdown: links, images, anchors and headings written as HTML. */
import { decodeHTMLAttribute } from 'entities'
import { Tokenizer } from 'htmlparser2'
import type { Span } from './span.ts'

/** An attribute's decoded value and the place of the raw value, quotes left out. */
type Attribute = Span & { readonly value: string }

/** A tag as it is in the text; tag and attribute names are in lower case. */
export type Tag = Span & {
  readonly name: string
  readonly kind: 'open' | 'close'
  readonly attributes: Readonly<Record<string, Attribute>>
}

const noAttributes = {}
const noop = () => {}

/** The tags between two offsets in document order; comments and broken tags are passed over. */
export function readTags(text: string, { start, end }: Span): Tag[] {
  const raw = text.slice(start, end)
  const plain = /^<(\/?)([a-z][a-z0-9-]*)\s*\/?>$/i.exec(raw)
  if (plain) return [{ kind: plain[1] ? 'close' : 'open', name: plain[2]!.toLowerCase(), attributes: noAttributes, start, end }]
  const tags: Tag[] = []
  let open = { start: 0, name: '', attributes: {} as Record<string, Attribute> }
  let attribute = ''
  let value: Span | undefined
  const finish = (last: number) =>
    tags.push({ kind: 'open', name: open.name, attributes: open.attributes, start: start + open.start, end: start + last + 1 })
  const grow = (from: number, to: number) => {
    value = { start: value?.start ?? from, end: to }
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (from, to) => {
        open = { start: from - 1, name: raw.slice(from, to).toLowerCase(), attributes: {} }
      },
      onattribname: (from, to) => {
        attribute = raw.slice(from, to).toLowerCase()
        value = undefined
      },
      onattribdata: grow,
      onattribentity: noop,
      onattribend: (_quote, to) => {
        const place = value ?? { start: to, end: to }
        open.attributes[attribute] ??= {
          // `&section=` is no character reference in an attribute (HTML, 13.2.5.73).
          value: decodeHTMLAttribute(raw.slice(place.start, place.end)),
          start: start + place.start,
          end: start + place.end,
        }
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag: (from, to) => {
        const last = raw.indexOf('>', to)
        tags.push({
          kind: 'close',
          name: raw.slice(from, to).toLowerCase(),
          attributes: noAttributes,
          start: start + from - 2,
          end: start + (last < 0 ? to : last + 1),
        })
      },
      oncdata: noop,
      oncomment: noop,
      ondeclaration: noop,
      onend: noop,
      onprocessinginstruction: noop,
      ontext: noop,
      ontextentity: noop,
    },
  )
  tokenizer.write(raw)
  tokenizer.end()
  return tags
}
