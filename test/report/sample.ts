/** Reports to render: of a list as it is, of a change, and of findings made by hand. */
import { checkSources, reviewReport } from '../../src/commands/local/check.ts'
import { defaultConfig } from '../../src/config/index.ts'
import type { Finding } from '../../src/finding.ts'
import type { Report } from '../../src/report/report.ts'

/** The report of `check` on one text. */
export function reportOn(text: string, path = 'README.md'): Report {
  return checkSources([{ path, text }], defaultConfig())
}

/** The report of a change to one text. */
export function reportSince(before: string | null, after: string, path = 'README.md'): Report {
  return reviewReport([{ path, before, after }], defaultConfig())
}

/** The report of a clean list with one finding that a hostile list could have led to. */
export function reportWith(change: Partial<Finding>, path = 'README.md'): Report {
  const text = '# L\n\n- [a](https://a.example.com) - A.\n'
  const report = reportOn(text, path)
  const place = { start: { line: 3, column: 1, offset: 5 }, end: { line: 3, column: 33, offset: 37 } }
  const finding: Finding = {
    rule: 'link-syntax',
    severity: 'error',
    path,
    place,
    message: 'Unexpected',
    url: 'https://github.com/listkeeper/listkeeper/tree/main/lint-rules/link-syntax#readme',
    form: 'x',
    ...change,
  }
  return { ...report, files: report.files.map((file) => ({ ...file, findings: [finding] })) }
}

/** Two entries with several faults each, one of them in characters that UTF-8, UTF-16 and readers count differently. */
export const mixed: string = `# List

- [𝒜é 漢 a]((https://a.example.com))  - First.
- [b](https://b.example.com) - Second.
- [b](https://b.example.com) - Second.
- 🌱 [c] (https://c.example.com)  - Third ,
  on two lines  and more.
`

/** A list with `count` times the same fault. */
export function habit(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `- [n${index}]((https://x${index}.example.com)) - Number ${index}.\n`)
  return `# List\n\n${lines.join('')}`
}
