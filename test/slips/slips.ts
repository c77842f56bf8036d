/**
 * Slips made by machine: an entry of a uniform section is copied under another name, and one thing in it is changed that at least 95 % of
 * the section's entries, and at least fifteen, have alike. What entries have is counted here by plain expressions over lines, apart from
 * everything that learns in the product.
 */

/** A section of a list: its lines that are entries, as indexes of lines. */
type Section = { readonly title: string; readonly entries: readonly number[] }

/** One change: a line that all but a few lines of its section are like, and what is left of it. */
export type Slip = { readonly kind: string; readonly section: string; readonly after: number; readonly copy: string; readonly line: string }

type Kind = {
  readonly name: string
  /** What a line has here; lines of one section are compared by it. */
  readonly has: (line: string) => string | undefined
  readonly spoil: (line: string) => readonly string[]
}

const item = /^(?:[-*+]|\d+\.) /
const separated = /^((?:[-*+]|\d+\.) (?:\*\*)?\[[^\][]+\]\([^()\s]+\)(?:\*\*)?)( [-–—] |: |：)(\S.*)$/
const labelled = /\[\[[A-Za-z]+\]\([^()\s]+\)\]/
const tagged = / (`[^`]+`) (`[^`]+`)$/

const kinds: readonly Kind[] = [
  {
    name: 'separator',
    has: (line) => separated.exec(line)?.[2],
    spoil: (line) => [' ~ ', ' => ', ', ', ' | '].map((other) => line.replace(separated, `$1${other}$3`)),
  },
  { name: 'description', has: (line) => (separated.test(line) ? 'yes' : undefined), spoil: (line) => [line.replace(separated, '$1')] },
  {
    name: 'end',
    has: (line) => (separated.test(line) ? (/[.!?)。]$/.test(line) ? '.' : 'none') : undefined),
    spoil: (line) => (/[a-z]{3}\.$/.test(line) ? [line.slice(0, -1), `${line.slice(0, -1)},`] : /[a-z]{3}$/.test(line) ? [`${line},`] : []),
  },
  {
    name: 'badge',
    has: (line) => (/ \[?!\[[^\][]*\][[(]/.test(line) ? 'yes' : 'no'),
    spoil: (line) => (/!\[/.test(line) ? [line.replace(/ *\[?!\[.*$/, '')] : []),
  },
  {
    name: 'bold name',
    has: (line) =>
      /^[-*+] \*\*\[[^\][]+\]\([^()\s]+\)\*\*/.test(line) ? 'bold' : /^[-*+] \[[^\][]+\]\([^()\s]+\)/.test(line) ? 'plain' : undefined,
    spoil: (line) =>
      /^[-*+] \*\*\[/.test(line)
        ? [line.replace(/\*\*(\[[^\][]+\]\([^()\s]+\))\*\*/, '$1')]
        : [line.replace(/^([-*+] )(\[[^\][]+\]\([^()\s]+\))/, '$1**$2**')],
  },
  {
    name: 'two tags',
    has: (line) => (tagged.test(line) ? 'yes' : undefined),
    spoil: (line) => [line.replace(tagged, ''), line.replace(tagged, ' $2 $1'), line.replace(tagged, ' $1$2')],
  },
  {
    name: 'label in brackets',
    has: (line) => (labelled.test(line) ? 'yes' : undefined),
    spoil: (line) => [line.replace(labelled, (all) => all.slice(1, -1))],
  },
  {
    name: 'venue and date',
    has: (line) => (/^[-*+] \[\*\*[^\]*]+, ?\d{4}[^\]*]*\*\*\]/.test(line) ? 'yes' : undefined),
    spoil: (line) => [
      line.replace(/\[\*\*([^\]*]+)\*\*\]/, '[$1]'),
      line.replace(/\[\*\*[^\]*]+\*\*\] /, ''),
      line.replace(/(\[\*\*[^\]*]+), ?(\d{4})/, '$1 $2'),
    ],
  },
  {
    name: 'brackets at the end',
    has: (line) => (/ \([A-Za-z, ]+\)$/.test(line) && separated.test(line) ? 'yes' : undefined),
    spoil: (line) => [line.replace(/\)$/, ''), line.replace(/ \([A-Za-z, ]+\)$/, '')],
  },
  {
    name: 'cells',
    has: (line) => (line.startsWith('|') ? String(cellsOf(line).length) : undefined),
    spoil: (line) => [`|${cellsOf(line).slice(0, -1).join('|')}|`, `|${[...cellsOf(line), ' x '].join('|')}|`],
  },
  {
    name: 'link of a row',
    has: (line) => (/^\| *\**\[[^\][]+\]\([^()\s]+\)/.test(line) ? 'yes' : undefined),
    spoil: (line) => [line.replace(/\[([^\][]+)\]\([^()\s]+\)/, '$1 https://plain.example.org')],
  },
]

function cellsOf(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
}

/** The sections of a list, with the lines of at least fifteen entries each: items without indentation, or rows of one table. */
function sectionsOf(lines: readonly string[]): Section[] {
  const found: { title: string; entries: number[] }[] = [{ title: '', entries: [] }]
  let isCode = false
  lines.forEach((line, index) => {
    if (/^(?:```|~~~)/.test(line)) isCode = !isCode
    if (isCode) return
    if (/^#{1,6} /.test(line)) found.push({ title: line, entries: [] })
    const isRow = line.startsWith('|') && !/^\|[-: |]+\|?$/.test(line) && !/^\|[-: |]+\|?$/.test(lines[index + 1] ?? '')
    if ((item.test(line) || isRow) && /\]\(https?:/.test(line)) found.at(-1)!.entries.push(index)
  })
  return found.filter(
    ({ entries }) => entries.length >= fewest && new Set(entries.map((index) => lines[index]!.startsWith('|'))).size === 1,
  )
}

const fewest = 15
const share = 0.95

/** An entry under a name and an address that the list does not have. */
function renamed(line: string, number: number): string {
  return line
    .replace(/\[((?:\*\*)?)([^\][`!*]*[A-Z][^\][`!*]*?)((?:\*\*)?)\](?=\(https?:)/, `[$1$2 ${'abcdefgh'[number % 8]}${number}$3]`)
    .replace(/\]\((https?:\/\/)[^()\s]+\)/g, (_all, scheme: string) => `](${scheme}example.org/made-up/${number})`)
}

/** Every slip that can be made in a list, and the copy without it. */
export function slipsIn(text: string): Slip[] {
  const lines = text.split('\n')
  return sectionsOf(lines).flatMap(({ title, entries }) => {
    const isUsual = usualIn(entries.map((index) => lines[index]!))
    return kinds.flatMap(({ name, has, spoil }): Slip[] => {
      const counts = new Map<string | undefined, number[]>()
      for (const index of entries) counts.set(has(lines[index]!), [...(counts.get(has(lines[index]!)) ?? []), index])
      return [...counts].flatMap(([form, own]): Slip[] => {
        if (form === undefined || own.length < fewest || own.length < share * entries.length) return []
        const usual = own.filter((index) => isUsual(lines[index]!))
        return [0, 1].flatMap((turn) => {
          const at = usual[Math.floor((usual.length * (turn + 1)) / 3)]
          if (at === undefined) return []
          const copy = renamed(lines[at]!, at)
          return spoil(copy).flatMap((line, number): Slip[] =>
            line === copy || number % 2 !== turn ? [] : [{ kind: name, section: title, after: at, copy, line }],
          )
        })
      })
    })
  })
}

/** Whether a line has everywhere what most lines of its section have: only such lines are copied, so that a copy is right. */
function usualIn(all: readonly string[]): (line: string) => boolean {
  const most = kinds.map(({ has }) => {
    const counts = new Map<string | undefined, number>()
    for (const line of all) counts.set(has(line), (counts.get(has(line)) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1])[0]
  })
  return (line) =>
    !line.includes(']()') && kinds.every(({ has }, index) => most[index]![1] < 0.8 * all.length || has(line) === most[index]![0])
}

/** The text with a line after another one. */
export function withLine(text: string, after: number, line: string): string {
  const lines = text.split('\n')
  return [...lines.slice(0, after + 1), line, ...lines.slice(after + 1)].join('\n')
}
