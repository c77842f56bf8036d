/** The boxes of a pull request's description, as GitHub renders task lists: what is in code, in comments or in quotes is none. */
import { visibleText } from '../list/markdown/anchors.ts'
import { inlineText } from '../list/markdown/inline.ts'
import { readLinks } from '../list/markdown/link.ts'
import { parseBlocks } from '../list/markdown/parse.ts'
import { plainWords } from '../review/text/plain-words.ts'

export type Box = { readonly text: string; readonly isTicked: boolean }

/** What is longer is no description that a person wrote: GitHub takes 65,536 characters. */
const longest = 70_000

/** Every box of a text, in its order. */
export function readBoxes(text: string): Box[] {
  // The first line is no front matter here, as it would be in a file.
  const whole = `\n${text.slice(0, longest)}`
  return parseBlocks(whole).flatMap((block) => {
    const leaf = block.kind === 'item' && block.quote < 0 ? block.leaves[0] : undefined
    const mark = leaf && /^\[([ xX])\]\s+\S/.exec(inlineText(whole, leaf))?.[1]
    if (mark === undefined) return []
    const shown = visibleText(whole, leaf!, readLinks(whole, leaf!, new Map()))
    return [{ text: shown.slice(3).replace(/\s+/g, ' ').trim(), isTicked: mark !== ' ' }]
  })
}

/** Whether a box is the one that the configuration names: by its words, whatever their marks and case, and whatever follows them. */
export function isNamed({ text }: Box, name: string): boolean {
  const [own, wanted] = [plainWords(text), plainWords(name)]
  return wanted !== '' && (own === wanted || own.startsWith(`${wanted} `))
}

/** Whether a box of this name is ticked; of several one is enough. */
export function isTicked(boxes: readonly Box[], name: string): boolean {
  return boxes.some((box) => box.isTicked && isNamed(box, name))
}

/** The template that shares most boxes with a description; of several such ones the one of which it leaves the fewest open. Undefined where it shares none with any. Only some boxes may count for that. */
export function closest(
  templates: readonly (readonly Box[])[],
  boxes: readonly Box[],
  isCounted: (box: Box) => boolean,
): readonly Box[] | undefined {
  const own = new Set(boxes.map(({ text }) => plainWords(text)))
  const [best] = templates
    .map((template) => {
      const counted = template.filter(isCounted)
      return { template, shared: counted.filter(({ text }) => own.has(plainWords(text))).length, open: openBoxes(counted, boxes).length }
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.open - b.open)
  return best?.template
}

/** Boxes of a template that a description leaves open; one that was removed is open too. */
export function openBoxes(template: readonly Box[], boxes: readonly Box[]): Box[] {
  const left = new Map<string, number>()
  for (const box of boxes) if (box.isTicked) left.set(plainWords(box.text), (left.get(plainWords(box.text)) ?? 0) + 1)
  return template.filter(({ text }) => {
    const count = left.get(plainWords(text)) ?? 0
    left.set(plainWords(text), count - 1)
    return count < 1
  })
}
