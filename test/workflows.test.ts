// What a maintainer copies, and what we run ourselves, is read by GitHub's own parser; the Action's file has a schema of its own.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as Parser from '@actions/workflow-parser'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { reviewedActions } from '../src/webhook.ts'

const root = new URL('..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

let parser: typeof Parser

// GitHub's parser imports JSON in a way that Node refuses (ERR_IMPORT_ATTRIBUTE_MISSING), so it is bundled first.
beforeAll(async () => {
  const bundle = await rolldown({ input: '@actions/workflow-parser', cwd: fileURLToPath(root), platform: 'node' })
  const folder = mkdtempSync(join(tmpdir(), 'workflow-parser-'))
  await bundle.write({ file: join(folder, 'parser.mjs'), format: 'esm' })
  parser = await import(pathToFileURL(join(folder, 'parser.mjs')).href)
  rmSync(folder, { recursive: true })
})

/** What GitHub has against a workflow. */
async function faultsOf(name: string, content: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = parser
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const parsed = context.errors.getErrors().map(({ message }) => message)
  if (!value) return parsed
  const { errors = [] } = await convertWorkflowTemplate(context, value)
  return [...new Set([...parsed, ...errors.map(({ Message }) => Message)])]
}

describe('a workflow', () => {
  const files = globSync(['examples/workflows/*.yml', '.github/workflows/*.yml'], { cwd: root })

  test('is there to be copied, and there is one of our own', () => {
    expect(files).toEqual(expect.arrayContaining(['examples/workflows/listkeeper.yml', '.github/workflows/ci.yml']))
  })

  test.each(files)('%s is one that GitHub takes', async (path) => {
    expect(await faultsOf(path, read(path))).toEqual([])
  })

  test.each([
    ['an event that does not exist', 'pull_request_target:', 'pull_request_targets:'],
    ['an action of the event that does not exist', 'ready_for_review', 'ready_for_revue'],
    ['a permission that does not exist', 'pull-requests: write', 'pullrequests: write'],
    ['a job that runs nowhere', 'runs-on: ubuntu-latest', 'runs_on: ubuntu-latest'],
    ['an expression that is not closed', '.number }}', '.number }'],
  ])('with %s would be found', async (_what, right, wrong) => {
    const text = read('examples/workflows/listkeeper.yml')
    expect(text).toContain(right)
    expect(await faultsOf('x.yml', text.replace(right, wrong))).not.toEqual([])
  })

  test.each(files)('%s grants no more than it names', (path) => {
    const { permissions, jobs } = parse(read(path)) as { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> }
    const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions)].filter((one) => one !== undefined)
    expect(granted.length).toBeGreaterThan(0)
    for (const one of granted) expect(typeof one).toBe('object')
  })
})

describe('the example', () => {
  const text = read('examples/workflows/listkeeper.yml')
  type Job = { permissions: object; steps: { uses?: string; run?: string }[] }
  const workflow = parse(text) as {
    on: { pull_request_target: { types: string[] } }
    permissions: object
    concurrency: { group: string; 'cancel-in-progress': boolean }
    jobs: Record<string, Job>
  }
  const [job] = Object.values(workflow.jobs) as [Job]

  test('runs where the change or its wish for a review may be new, and only for actions that are reviewed', () => {
    const { types } = workflow.on.pull_request_target
    expect(Object.keys(workflow.on)).toEqual(['pull_request_target'])
    expect(types).toEqual(['opened', 'reopened', 'synchronize', 'edited', 'ready_for_review'])
    expect(types.filter((type) => !reviewedActions.includes(type))).toEqual([])
  })

  test('has the least permissions, checks nothing out and runs nothing but the Action', () => {
    expect(workflow.permissions).toEqual({})
    expect(job.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write' })
    expect(job.steps).toEqual([{ uses: 'listkeeper/listkeeper@v1' }])
  })

  test('lets a newer push of the same pull request end the older review, and of no other', () => {
    expect(workflow.concurrency['cancel-in-progress']).toBe(true)
    expect(workflow.concurrency.group).toContain('github.event.pull_request.number')
  })

  test('hands no text of the pull request to a shell', () => {
    expect([...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inner]) => inner!.trim())).toEqual(['github.event.pull_request.number'])
  })
})

/** Colours of a marketplace badge, and the feather icons that are not for it (docs.github.com, metadata syntax). */
const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'] as const
const otherIcons = [
  'coffee',
  'columns',
  'divide-circle',
  'divide-square',
  'divide',
  'frown',
  'hexagon',
  'key',
  'meh',
  'mouse-pointer',
  'smile',
  'tool',
  'x-octagon',
]

const actionFile = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(10).max(125),
  author: z.string().min(1),
  branding: z.strictObject({
    icon: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .refine((icon) => !otherIcons.includes(icon)),
    color: z.enum(colours),
  }),
  inputs: z.record(
    z.string().regex(/^[a-z][a-z-]*$/),
    z.strictObject({ description: z.string().min(10), default: z.string().optional(), required: z.boolean().optional() }),
  ),
  outputs: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.strictObject({ description: z.string().min(5) })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string().refine((main) => existsSync(new URL(main, root))) }),
})

describe('action.yml', () => {
  const file = parse(read('action.yml')) as z.input<typeof actionFile>

  test('has everything that GitHub and its marketplace ask for', () => {
    expect(actionFile.safeParse(file).error?.issues ?? []).toEqual([])
  })

  test.each([
    ['an old Node', { runs: { using: 'node20', main: 'dist/action.js' } }],
    ['a bundle that is not there', { runs: { using: 'node24', main: 'dist/none.js' } }],
    ['an icon that is not allowed', { branding: { icon: 'coffee', color: 'green' } }],
    ['a colour that is not allowed', { branding: { icon: 'list', color: 'pink' } }],
    ['an input without words', { inputs: { token: { default: 'x' } } }],
  ])('with %s would be found', (_what, change) => {
    expect(actionFile.safeParse({ ...file, ...change }).success).toBe(false)
  })

  test('names exactly the inputs that the Action reads and the outputs that it sets', () => {
    const source = read('src/action.ts')
    const used = (pattern: RegExp): Set<string> => new Set([...source.matchAll(pattern)].map(([, name]) => name!))
    expect(new Set(Object.keys(file.inputs))).toEqual(used(/getInput\('([a-z-]+)'/g))
    expect(new Set(Object.keys(file.outputs))).toEqual(used(/setOutput\('([a-z-]+)'/g))
  })

  test('is described in docs/action.md, input by input and output by output', () => {
    const text = read('docs/action.md')
    for (const name of [...Object.keys(file.inputs), ...Object.keys(file.outputs)]) expect(text).toContain(`\`${name}\``)
  })
})
