import { expect, test } from 'vitest'
import { checkSources } from '../../../src/commands/local/check.ts'
import { filesAtCommit } from '../../../src/commands/local/repository-files.ts'
import { defaultConfig } from '../../../src/config/index.ts'

test('anchors in other pages of the repository are looked for, where those are pages', () => {
  const files: Readonly<Record<string, string>> = {
    'docs/trees.md': '# Trees\n\n## Tall & old\n',
    'src/tree.ts': 'grow()\n',
  }
  const repositoryFiles = filesAtCommit({ paths: () => new Set(Object.keys(files)), text: (_commit, path) => files[path] }, 'abc')
  const text = [
    '- [right](docs/trees.md#tall--old)',
    '- [wrong](docs/trees.md#tall-old)',
    '- [a line](src/tree.ts#L1)',
    '- [no page](src/tree.ts#grow)',
    '- [no file](docs/herbs.md#mint)',
  ].join('\n')
  const { findings } = checkSources([{ path: 'README.md', text: `# List\n\n${text}\n` }], defaultConfig(), repositoryFiles).files[0]!
  expect(findings.map(({ message, place }) => [place.start.line, message])).toEqual([
    [4, 'Unexpected link to `#tall-old` in `docs/trees.md`, which is nowhere on that page, expected the anchor of a heading'],
    [7, 'Unexpected link to the file `docs/herbs.md#mint`, which is not in the repository, expected one that is'],
  ])
})
