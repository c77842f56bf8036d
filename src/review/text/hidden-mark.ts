/** Hidden marks: comments of HTML at the end of what we post, by which a later run knows it again. Whose text it is must be asked before one is believed. */

const head = '<!-- listkeeper:1 '
const tail = ' -->'

/** A mark of some words, without spaces in them. */
export function writeHidden(...words: readonly (string | number)[]): string {
  return `${head}${words.join(' ')}${tail}`
}

/** The words of the marks that a body ends with, the last one last: where we write them. A mark further up is a text that we quote. */
export function hiddenAtEnd(body: string): string[][] {
  const marks: string[][] = []
  let rest = body.trimEnd()
  while (rest.endsWith(tail)) {
    const start = rest.lastIndexOf(head)
    const inside = start < 0 ? '' : rest.slice(start + head.length, -tail.length)
    if (inside === '' || /[<>\r\n]/.test(inside)) break
    marks.push(inside.split(' '))
    rest = rest.slice(0, start).trimEnd()
  }
  return marks.reverse()
}

/** The words behind the name of the last mark, where it has that name. */
export function hiddenLast(body: string, name: string): string[] | undefined {
  const [first, ...words] = hiddenAtEnd(body).at(-1) ?? []
  return first === name ? words : undefined
}

/** What stands before the last mark of a body that ends with one. */
export function beforeHidden(body: string): string {
  return body.slice(0, body.lastIndexOf(head)).trimEnd()
}
