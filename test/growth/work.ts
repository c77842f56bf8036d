/** What listkeeper does with a text that a stranger sends, from the sources of a checkout. */
import { pathToFileURL } from 'node:url'

/** The kinds of work: lint, `init`, and reviews of a change that brings the text, takes it out, and touches each of its lines. */
export const kinds = ['lint', 'infer', 'added', 'gone', 'touched'] as const
type Kind = (typeof kinds)[number]

/** Works on a text; `before` is what a change to it began from. */
export type Work = Readonly<Record<Kind, (text: string, before: string) => void>>

/** Loads the modules of a checkout: another one than this to compare with it. */
export async function loadWork(root: string): Promise<Work> {
  const load = (path: string) => import(pathToFileURL(`${root}/${path}`).href)
  const { lintText } = await load('src/lint.ts')
  const { checkSources, judgeChanges } = await load('src/commands/local/check.ts')
  const { defaultConfig } = await load('src/config/index.ts')
  const { renderReport, formats } = await load('src/report/index.ts')
  const { composeReview } = await load('src/review/comment/compose.ts')
  const { inferTemplates } = await load('src/list/format/infer.ts')
  const { parseList } = await load('src/list/document.ts')
  const { rules } = await load('lint-rules/index.ts')
  const config = defaultConfig()
  const all = Object.fromEntries(Object.keys(rules).map((name) => [name, ['on']]))
  const render = (report: unknown): void => {
    for (const format of formats) renderReport(report, format, { terminal: { color: false, width: 80, quiet: false }, version: '1' })
  }
  let runs = 0
  const review = (before: string, after: string): void => {
    // Another name each time, because the base's texts that were read last are kept.
    const path = `r${runs++}/README.md`
    const { report } = judgeChanges([{ path, before, after }], config)
    const patches = new Map([[path, patchOf(before, after)]])
    composeReview(report.files, { commit: 'c', patches, failOn: 'error', most: 30, notes: report.shifts })
    render(report)
  }
  return {
    lint: (text) => {
      lintText(text, 'README.md', all)
      render(checkSources([{ path: 'README.md', text }], config))
    },
    infer: (text) => void inferTemplates(parseList(text)),
    added: (text, before) => review(before, text),
    gone: (text, before) => review(text, before),
    touched: (text) => review(text, text.replace(/^(.*\S.*)$/gm, '$1 z')),
  }
}

/** A patch of one hunk that takes all of a text out and puts all of another one in. */
function patchOf(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split('\n')) as [string[], string[]]
  const rows = [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)]
  return `@@ -1,${old.length} +1,${now.length} @@\n${rows.join('\n')}\n`
}
