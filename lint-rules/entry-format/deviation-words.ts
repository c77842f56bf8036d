/** How a deviation and its norm are called. */
import type { Norm } from '../../src/list/grammar/learn.ts'
import type { Sample } from '../../src/list/grammar/samples.ts'
import { linkWords } from '../../src/list/grammar/slots.ts'
import { code } from '../../src/markdown.ts'

export type DeviationWords = { readonly found: string; readonly expected: string; readonly have: string }

const names: Readonly<Record<string, string>> = {
  name: 'link',
  link: 'link',
  label: 'link label',
  address: 'address',
  badge: 'badge',
  code: 'text in code',
  tag: 'HTML tag',
  break: 'line break',
  emoji: 'emoji',
  date: 'date',
  words: 'text',
  strong: 'bold text',
  emphasis: 'italic text',
  $: 'end',
}

const withArticle = (kind: string): string =>
  kind === 'words' || kind === 'code' || kind === 'strong' || kind === 'emphasis'
    ? names[kind]!
    : kind === '$'
      ? 'nothing'
      : `${/^[aeiou]/.test(names[kind]!) ? 'an' : 'a'} ${names[kind]}`

/** What is found, what is expected, and what the others have. */
export function wordsOf({ what, slot, form }: Sample, norm: Norm): DeviationWords {
  const name = slot
  switch (what) {
    case 'joint':
      return jointWords(name, form, norm.form)
    case 'end':
      if (slot === 'end mark')
        return { found: `${quote(form)} at the end`, expected: quote(norm.form), have: `${quote(norm.form)} at the end of the description` }
      return norm.form === '.'
        ? form.length > 1
          ? { found: 'two periods at the end of the description', expected: 'one', have: 'one period at the end of the description' }
          : { found: 'end of the description', expected: 'a period', have: 'a period at the end of the description' }
        : {
            found: `${quote(form)} at the end of the description`,
            expected: norm.form === '' ? 'none' : quote(norm.form),
            have: norm.form === '' ? 'no period at the end of the description' : `${quote(norm.form)} at the end of the description`,
          }
    case 'part': {
      const part = name.slice('has '.length)
      const said = part === 'description' ? 'a description' : part === 'brackets' ? 'words in brackets at the end' : withArticle(part)
      return { found: `entry without ${said}`, expected: said, have: said }
    }
    case 'kind': {
      const before = name.startsWith('next ') ? name.slice('next '.length).split(' ').at(-1)! : undefined
      const place = before ? ` after the ${names[before]}` : ' at the start'
      return {
        found: `${withArticle(form)}${place}`.replace(/^an? /, ''),
        expected: withArticle(norm.form),
        have: `${withArticle(norm.form)}${place}`,
      }
    }
    case 'order': {
      const [first, second] = norm.form.split(' ')
      return {
        found: `order of parts`,
        expected: `the ${names[first!]} before the ${names[second!]}`,
        have: `the ${names[first!]} before the ${names[second!]}`,
      }
    }
    case 'form':
      if (name.startsWith('date '))
        return {
          found: `form of a date like ${dateWords(form)}`,
          expected: `one like ${dateWords(norm.form)}`,
          have: `dates like ${dateWords(norm.form)}`,
        }
      if (name.startsWith(linkWords))
        return { found: `link text ${quote(form)}`, expected: quote(norm.form), have: `${quote(norm.form)} as the text of the link` }
      if (name.startsWith('zeros ')) {
        const said = (padding: string): string => `${padding === 'zero' ? 'a' : 'no'} zero before numbers below ten`
        return { found: `date with ${said(form)}`, expected: said(norm.form), have: `${said(norm.form)} in dates` }
      }
      return {
        found: quote(form),
        expected: quote(norm.form),
        have: `${quote(norm.form)} as the form of the ${names[name.slice('form of '.length)] ?? 'part'}`,
      }
    case 'balance':
      return name === 'balance "'
        ? { found: 'quotation mark without its partner', expected: 'two', have: 'no single quotation mark' }
        : { found: `\`${name.at(-1)}\` or its partner alone`, expected: 'both or neither', have: 'no single brackets' }
    case 'case':
      return {
        found: 'small letter at the start of the description',
        expected: 'a capital letter',
        have: 'a capital letter at the start of the description',
      }
    case 'cell':
      return {
        found: form === '' ? 'empty cell' : `${cellWords(form)} in this cell`,
        expected: cellWords(norm.form),
        have: `${cellWords(norm.form)} in this column`,
      }
    case 'value': {
      const value = quote(name.slice('place of '.length).replaceAll('`', ''))
      const place = (at: string): string => `as the ${ordinals[Number(at)]} value in code`
      return { found: `${value} ${place(form)}`, expected: `it ${place(norm.form)}`, have: `${value} ${place(norm.form)}` }
    }
  }
}

/** A shape of dates as an example of it. */
function dateWords(shape: string): string {
  const parts: Readonly<Record<string, string>> = { Y: '2024', M: '03', D: '25', N: '25', Mon: 'Mar', Month: 'March' }
  return code(shape.replace('N', '03').replace(/Month|Mon|[YMDN]/g, (part) => parts[part]!))
}

function cellWords(kinds: string): string {
  return kinds === ''
    ? 'an empty cell'
    : kinds
        .split(' ')
        .map((kind, index) => (index === 0 ? withArticle(kind) : names[kind]!))
        .join(' and ')
}

function jointWords(name: string, form: string, norm: string): DeviationWords {
  if (name.startsWith('mark ')) {
    const mark = name.slice('mark '.length)
    const place = mark === '(' ? `before \`${mark}\`` : `after \`${mark}\``
    return form.startsWith(' ') && mark === ','
      ? { found: `space before \`${mark}\``, expected: 'none', have: `no space before \`${mark}\`` }
      : { found: `word right ${place}`, expected: 'a space', have: `a space ${place}` }
  }
  const isStart = name.startsWith('open ')
  const [left = '', right = ''] = name.replace(/^\^|\./g, '').split('>')
  const place = isStart
    ? 'at the start'
    : right === '$'
      ? `after the ${names[left]} at the end`
      : `between the ${names[left]} and the ${left === 'name' && right === 'words' ? 'description' : names[right]}`
  const [found, expected] = quoteApart(form, norm)
  return { found: `${found} ${place}`, expected, have: `${expected} ${place}` }
}

/** Two forms in quotes; where only spaces differ, each space is shown. */
function quoteApart(form: string, norm: string): readonly [string, string] {
  const isClear = form.trim() !== norm.trim()
  const shown = (text: string): string => (isClear || text.trim() === '' ? quote(text) : code(text.replaceAll(' ', '\u2423')))
  return [shown(form), shown(norm)]
}

function quote(form: string): string {
  if (form === '') return 'nothing'
  return form.trim() === '' ? (form === ' ' ? 'a space' : 'spaces') : code(form.trim() || form)
}

const ordinals = ['first', 'second', 'third', 'last'] as const

/** What is found and expected where a column has a few values only. */
export function wordsOfSet(form: string, values: readonly string[]): DeviationWords {
  const all = values.map((value) => quote(value.replaceAll('`', '')))
  const said = all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
  return { found: `value ${quote(form.replaceAll('`', ''))}`, expected: said, have: `${said} in this column` }
}
