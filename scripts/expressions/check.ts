/** What is wrong with the regular expressions of the sources: those that can take more than linear time, and those that nobody can judge. */
import { globSync, readFileSync } from 'node:fs'
import { type Allowed, allowed } from './allowed.ts'
import { analyse } from './analyse.ts'
import { collectExpressions, type Expression } from './collect.ts'

/** One line for each fault, with the place. */
export function faultsOf(texts: ReadonlyMap<string, string>, exceptions: readonly Allowed[]): string[] {
  const expressions = collectExpressions(texts)
  const isFor =
    ({ path, written }: Expression) =>
    (one: Allowed) =>
      one.path === path && one.written === written
  const found = expressions.flatMap((expression) => {
    const fault = faultOf(expression)
    return fault === undefined ? [] : [{ expression, fault }]
  })
  const left = found.filter(({ expression }) => !exceptions.some(isFor(expression)))
  const stale = exceptions.filter((one) => !found.some(({ expression }) => isFor(expression)(one)))
  return [
    ...left.map(({ expression: { path, line, written }, fault }) => `${path}:${line}: ${written}: ${fault}`),
    ...stale.map(({ path, written }) => `scripts/expressions/allowed.ts: ${path} has no such expression that would be refused: ${written}`),
  ]
}

function faultOf({ source, flags }: Expression): string | undefined {
  if (source === undefined || flags === undefined)
    return 'what it is made of is known only in a run; make it of constants, or search by hand'
  const analysis = analyse(source, flags)
  switch (analysis.kind) {
    case 'linear':
      return undefined
    case 'unreadable':
      return `it cannot be judged: ${analysis.why}`
    case 'polynomial':
    case 'exponential': {
      const { before, loop } = analysis.attack
      return `takes ${analysis.kind} time, for example on ${JSON.stringify(before)} and many times ${JSON.stringify(loop)}`
    }
  }
}

/** The sources of the project below a folder, by path. */
export function readSources(root: string): Map<string, string> {
  const paths = globSync(['src/**/*.ts', 'lint-rules/**/*.ts'], { cwd: root }).filter((path) => !path.endsWith('.d.ts'))
  return new Map(paths.sort().map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]))
}

if (import.meta.main) {
  const faults = faultsOf(readSources('.'), allowed)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}
