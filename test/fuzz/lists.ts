/** The lists that cases are cut out of: those of the corpus, else small made-up ones. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts, in the order of their names. */
export function readTexts(corpus: string | undefined): string[] {
  if (!corpus) return [...own]
  const folder = join(corpus, 'lists')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

const count = (times: number, line: (index: number) => string): string => Array.from({ length: times }, (_, index) => line(index)).join('')

const birds = `# Birds

> Songs, nests and eggs.

## Contents

- [Songs](#songs)
- [Nests](#nests)
  - [High nests](#high-nests)
- [Eggs](#eggs)

## Songs

${count(14, (index) => `- [Wren ${index}](https://wren.example/${index}) - About wren number ${index}.\n`)}
## Nests

${count(6, (index) => `- [Finch ${index}](https://finch.example/${index}) - About finch number ${index}.\n`)}
### High nests

${count(6, (index) => `- [Stork ${index}](https://stork.example/${index}) - About stork number ${index}.\n`)}
## Eggs

${count(6, (index) => `- [Auk ${index}](https://auk.example/${index}) - About auk number ${index}.\n`)}`

const papers = `# Papers

${count(4, (index) => `* [Part ${index}](#part-${index})\n`)}
${count(4, (part) => `## Part ${part}\n\n${count(9, (index) => `* [**Venue, 202${index}**] **Name ${index}**: Deep roots in dry soil ${part}.${index}. [[paper]](https://arxiv.org/abs/2${part}0${index}.0511${index}) [[code]](https://github.com/o/r${part}${index})\n`)}\n`)}`

const table = `# Tools

| Tool | About | Links |
|------|-------|-------|
${count(12, (index) => `| [Tool ${index}](https://tool.example/${index}) | Cuts **${index}** things | [docs](https://docs.example/${index}) |\n`)}
## 中文

${count(10, (index) => `- [鳥 ${index}](https://cjk.example/${index}) - 关于鳥 ${index}。\n`)}
## <a name="x"></a>Other 🌱

1. One [a](https://a.example/1), [b](https://b.example/2): more\n   on two lines
2. Two <https://c.example> and www.d.example
`

const own: readonly string[] = [birds, papers, table]
