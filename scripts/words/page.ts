/** The page of all sentences: read out of the sources of the modules that say something on GitHub, so that none can be forgotten. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'rolldown/parseAst'

type Part = { readonly title: string; readonly about: string; readonly modules: readonly string[] }

const folder = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}/${name}`)
    .sort()

/** Where people read what, and the modules that say it. */
const parts: readonly Part[] = [
  {
    title: 'Comments on lines, and lines of the summary',
    about: 'What is wrong and what to do, then the corrected line, then why.',
    modules: folder('src/review/comment'),
  },
  {
    title: 'What registries and requirements say, and changes of format',
    about: 'Lines of the summary about new entries, or about the change as a whole.',
    modules: folder('src/review/change'),
  },
  {
    title: 'What a list asks of new entries',
    about: 'The table of what is asked, found and met, and what to do.',
    modules: folder('src/admission').filter((path) => !/(?:osi-approved|shorteners|rules|wants)\.ts$/.test(path)),
  },
  { title: 'Answers to commands', about: 'One comment for each comment with commands.', modules: folder('src/review/command') },
  { title: 'Pull requests of our own', about: 'Their titles and bodies, and why there is none.', modules: folder('src/review/proposal') },
  {
    title: 'The rolling issue about links',
    about: 'One issue, edited in place.',
    modules: [...folder('src/review/sweep'), 'src/report/verdict-words.ts'],
  },
  {
    title: 'Check runs, notes and the log',
    about: 'What no one is notified of.',
    modules: [
      'src/report/plain-words.ts',
      ...['pull-request', 'repository', 'sweep'].flatMap((wing) => folder(`src/commands/${wing}`)),
      'src/events.ts',
      'src/webhook.ts',
    ],
  },
]

/** The page as Markdown. */
export function wordsPage(): string {
  const said = parts.map(({ title, about, modules }) => {
    const blocks = modules.flatMap((path) => {
      const all = sentencesIn(readFileSync(path, 'utf8'))
      return all.length === 0 ? [] : [[`### \`${path.slice('src/'.length)}\``, '', ...all.map((one) => `- ${one}`)].join('\n')]
    })
    return [`## ${title}`, about, ...blocks].join('\n\n')
  })
  const start = [
    '# Every sentence',
    'Written by `npm run words` out of the sources: change those instead. This is all that the app and the Action can post on GitHub, as they say it; `…` stands for a name, a number or a part of a sentence that is listed as well.',
  ]
  return `${[...start, ...said].join('\n\n')}\n`
}

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

/** The sentences of a source, in their order, each once. */
export function sentencesIn(source: string): string[] {
  const found: string[] = []
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, (text) => {
    const words = text
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (isSentence(words)) found.push(words)
  })
  return [...new Set(found)]
}

/** Words for people: several of them, and no query, pattern, key or path. */
function isSentence(words: string): boolean {
  return (
    words.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length >= 3 &&
    !/^(?:query|mutation|GET|POST|PUT|PATCH|DELETE) |\(first:|=>|\{ \w+/.test(words)
  )
}

function visit(node: Node, say: (text: string) => void): void {
  if (/^(?:Import|ExportAll|TS)/.test(node.type)) return
  if (node.type === 'Literal' && typeof node.value === 'string') return say(node.value)
  // What is compared is a key and is said nowhere.
  if (node.type === 'SwitchCase') {
    for (const one of node.consequent as Node[]) visit(one, say)
    return
  }
  if (node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node.operator))) return
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { cooked: string } }[]
    say(quasis.map(({ value }) => value.cooked).join('…'))
    for (const expression of node.expressions as Node[]) visit(expression, say)
    return
  }
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const one of value) if (isNode(one)) visit(one, say)
    if (isNode(value)) visit(value, say)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}
