/** The fields of templates and what each of them matches. */
import { all, any, behind, few, many, maybe, type Pattern, set, text } from './pattern.ts'
import { marks } from './tokens.ts'

const code = (character: string): number => character.charCodeAt(0)
const open = code(marks.open)
const close = code(marks.close)
const badge = code(marks.badge)
const codeSpan = code(marks.code)
const line = code(marks.break)
const bar = code(marks.bar)

const inline = set((one) => one !== open && one !== close && one !== badge && one !== line && one !== bar)
const word = set((one) => one > 32 && one !== open && one !== close && one !== badge && one !== bar)
const digit = set((one) => one >= 48 && one <= 57)
const space = set((one) => one === 32 || one === 9)
const anything = set((one) => one !== bar)
const notSpace = behind((before) => before !== 32 && before !== 9 && !Number.isNaN(before))
const noSpaceAhead = behind((_before, after) => after !== 32 && after !== 9)

const link = all(
  set((one) => one === open),
  many(
    set((one) => one !== close),
    0,
  ),
  set((one) => one === close),
)
const lower = 'abcdefghijklmnopqrstuvwxyz'
const letters = set((one) => lower.includes(String.fromCharCode(one).toLowerCase()))
const year = all(digit, digit, digit, digit)
const month = all(letters, letters, many(letters), maybe(text('.')))
const date = any(
  all(
    year,
    many(
      all(
        set((one) => '.-/'.includes(String.fromCharCode(one))),
        digit,
        maybe(digit),
      ),
      0,
    ),
  ),
  all(
    digit,
    maybe(digit),
    set((one) => './-'.includes(String.fromCharCode(one))),
    year,
  ),
  all(month, maybe(text(',')), text(' '), year),
  all(digit, maybe(digit), text(' '), month, text(' '), year),
)
const separator = maybe(
  any(
    all(
      many(space),
      maybe(
        all(
          set((one) => ',|/·&'.includes(String.fromCharCode(one))),
          many(space, 0),
        ),
      ),
    ),
    all(
      set((one) => ',|/·'.includes(String.fromCharCode(one))),
      many(space, 0),
    ),
  ),
)
const wrapped = any(
  link,
  all(text('['), link, text(']')),
  all(text('('), link, many(all(separator, link), 0), text(')')),
  all(text('['), link, many(all(separator, link)), text(']')),
)
const badges = all(
  set((one) => one === badge),
  many(
    all(
      many(
        set((one) => one === 32 || one === line),
        0,
      ),
      set((one) => one === badge),
    ),
    0,
  ),
)
const isEmoji = (one: number): boolean =>
  (one >= 0xd800 && one <= 0xdfff) || (one >= 0x2190 && one <= 0x2bff) || one === 0xfe0f || one === 0x200d || one === 0x20e3
const tag = any(
  set((one) => one === codeSpan),
  many(set(isEmoji)),
  all(text(':'), many(word), text(':')),
  all(text('['), few(inline), text(']')),
  all(text('*('), few(inline), text(')*')),
  all(text('('), few(inline), text(')')),
  all(text('#'), many(word)),
  all(
    set((one) => one === code(marks.tag)),
    few(inline),
    set((one) => one === code(marks.tag)),
  ),
)
const spaced = (part: Pattern): Pattern =>
  all(
    part,
    many(
      all(
        many(
          set((one) => one === 32 || one === line),
          0,
        ),
        maybe(all(text(','), many(space, 0))),
        part,
      ),
      0,
    ),
  )
const words = all(noSpaceAhead, few(inline), notSpace)
const description = all(noSpaceAhead, few(anything), notSpace)
/** A tag as `#free`, be it a link or not. */
const hashTag = any(
  all(text('#'), many(word)),
  all(
    set((one) => one === open),
    text('#'),
    many(
      set((one) => one !== close),
      0,
    ),
    set((one) => one === close),
  ),
)
const terminators = '.!?…。！？'
/** A title never begins with a dash: that is a separator, and the wrong one. */
const noDashAhead = behind((_before, after) => !'-–—'.includes(String.fromCharCode(after)))
/** What may close after a terminator: a quotation, or emphasis. */
const closing = '”"’\'»」』*_'

/** Every field and what it matches; aliases say the same in the maintainer's words. */
export const fields: Readonly<Record<string, Pattern>> = {
  text: words,
  name: words,
  title: all(noDashAhead, words),
  venue: words,
  authors: words,
  label: words,
  link,
  links: all(wrapped, many(all(separator, wrapped), 0)),
  badges,
  tags: spaced(tag),
  extras: spaced(
    any(
      wrapped,
      set((one) => one === badge),
      tag,
    ),
  ),
  year,
  date,
  sentence: all(
    description,
    behind((before) => terminators.includes(String.fromCharCode(before)) || before === 41 || before === close),
    many(
      set((one) => closing.includes(String.fromCharCode(one))),
      0,
    ),
    // Badges, emoji and tags after a sentence end none.
    many(
      all(
        many(space, 0),
        set((one) => one === badge || isEmoji(one)),
      ),
      0,
    ),
    many(all(many(space), hashTag), 0),
  ),
  desc: description,
  sep: any(text(' - '), text(' – '), text(' — '), text(': ')),
  br: set((one) => one === line),
  any: many(anything, 0),
}

export const fieldNames: readonly string[] = Object.keys(fields)
