/** The Action: reads inputs and the event, makes an octokit, calls one command, and shows the outcome where nobody needs a permission. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import { outcomeMarkdown } from './commands/publish.ts'
import { countFindings, type Report } from './commands/report.ts'
import { type Outcome, type Ports, type PullRequest, reviewPullRequest } from './commands/review-pull-request.ts'
import type { SweepTarget } from './commands/sweep-links.ts'
import { type Task, taskOf } from './events.ts'
import type { Severity } from './finding.ts'
import { GitHubError } from './github/client.ts'
import { toJson } from './report/json.ts'
import { toMarkdown } from './report/markdown.ts'

/** GitHub takes 1 MiB of step summary, of which a character may need four bytes, and shows ten annotations of a kind (actions/runner). */
const longestSummary = 250_000
const mostAnnotations = 10

const thresholds = ['error', 'warning', 'info', 'never'] as const

async function run(): Promise<void> {
  const failOn = thresholds.find((threshold) => threshold === core.getInput('fail-on'))
  if (!failOn) throw new InputError(`the input fail-on cannot be \`${core.getInput('fail-on')}\`, expected one of ${thresholds.join(', ')}`)
  const token = core.getInput('token')
  if (token === '') throw new InputError('the input token is empty, expected the token of the workflow')
  core.setSecret(token)
  const task = readEvent()
  const client = getOctokit(token, { request: { timeout: 30_000 } })
  await carryOut(task, { client, sleep: pause, log: say }, { failOn, token })
}

type Inputs = { readonly failOn: Severity | 'never'; readonly token: string }

/** Does what the event asks for; what few events need is loaded when they come. */
async function carryOut(task: Task, ports: Ports, { failOn, token }: Inputs): Promise<void> {
  const review = (pull: PullRequest): Promise<Outcome> =>
    reviewPullRequest(ports, pull, { failOn, checkRun: false, autofix: autofixRules() })
  switch (task.kind) {
    case 'nothing':
      return say(task.why)
    case 'review':
      return show(await review(task.pull), failOn)
    case 'answer': {
      const { answerOn } = await import('./commands/answer-on-issue.ts')
      const answered = await answerOn(ports, task, review)
      return say(
        answered.kind === 'none' ? `There is nothing to answer: ${answered.why}.` : `The comment was answered: ${answered.verdict}.`,
      )
    }
    case 'repair':
      return repair(ports, task.target)
    case 'sweep': {
      const target = { ...task.target, commit: process.env.GITHUB_SHA ?? '' }
      await repair(ports, target)
      return sweep(ports, target, token)
    }
  }
}

/** The input, as rules between commas or lines. */
function autofixRules(): string[] {
  return core
    .getInput('autofix')
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
}

/** A pause that ends with its run. */
async function pause(ms: number, over?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, over ? { signal: over } : {}).catch(() => {})
}

async function repair(ports: Ports, target: SweepTarget): Promise<void> {
  const { repairList, repairedLine } = await import('./commands/repair-list.ts')
  say(repairedLine(await repairList(ports, target)))
}

/** Asks for all links, and keeps the one issue about them up to date. */
async function sweep(ports: Ports, target: SweepTarget, githubToken: string): Promise<void> {
  if (core.getInput('report-issue') === 'false') return say('The links are not swept: report-issue is false.')
  const [{ sweepLinks }, { openWeb }] = await Promise.all([import('./commands/sweep-links.ts'), import('./links/web.ts')])
  const web = openWeb({ timeout: 20_000 })
  try {
    const outcome = await sweepLinks({ ...ports, ...web, sleep: pause, now: () => Date.now() }, target, { githubToken })
    say(
      outcome.kind === 'skipped' || outcome.kind === 'refused'
        ? `The links were not reported: ${outcome.why}.`
        : `The issue about links: ${outcome.kind}.`,
    )
    if (outcome.report) {
      writeReport(outcome.report)
      await writeSummary(toMarkdown(outcome.report).slice(0, longestSummary))
    }
  } finally {
    await web.close()
  }
}

class InputError extends Error {}

/** What the event asks for. */
function readEvent(): Task {
  const path = process.env.GITHUB_EVENT_PATH ?? ''
  return taskOf(process.env.GITHUB_EVENT_NAME ?? '', JSON.parse(readFileSync(path, 'utf8')))
}

/** The outputs, and the whole report as a file. */
function writeReport(report: Report): void {
  const { errors, warnings, fixable } = countFindings(report)
  core.setOutput('errors', errors)
  core.setOutput('warnings', warnings)
  core.setOutput('fixable', fixable)
  const path = join(process.env.RUNNER_TEMP ?? '.', 'listkeeper-report.json')
  writeFileSync(path, `${JSON.stringify(toJson(report), null, 2)}\n`)
  core.setOutput('report', path)
}

async function show({ conclusion, channel, reason, report, review }: Outcome, failOn: Severity | 'never'): Promise<void> {
  if (reason !== undefined) say(channel === 'skipped' ? `This pull request was not reviewed: ${reason}.` : `listkeeper: ${reason}.`)
  if (report) {
    writeReport(report)
    if (channel === 'annotations') annotate(report)
    if (review) await writeSummary(outcomeMarkdown(review, report, longestSummary))
  }
  if (conclusion === 'failure')
    core.setFailed(`There is something to correct before this can be merged (fail-on: ${failOn}); ${places[channel]}.`)
}

/** The same findings as workflow commands, which need no permission; the gravest first, because GitHub shows ten of a kind. */
function annotate(report: NonNullable<Outcome['report']>): void {
  const shown = { error: 0, warning: 0, info: 0 }
  for (const { findings } of report.files)
    for (const { severity, path, place, rule, message, introduced, corrected } of findings) {
      if (!introduced || ++shown[severity] > mostAnnotations) continue
      const properties = { title: rule, file: path, startLine: place.start.line, endLine: place.end.line }
      const text = corrected === undefined ? message : `${message}\nCorrected: ${corrected}`
      if (severity === 'error') core.error(text, properties)
      else if (severity === 'warning') core.warning(text, properties)
      else core.notice(text, properties)
    }
}

/** Where a person reads what is wrong. */
const places: Readonly<Record<Outcome['channel'], string>> = {
  review: 'the review says what',
  nothing: 'the review says what',
  'check-run': 'the check run says what',
  annotations: 'the annotations say what',
  moved: 'the next review says what',
  skipped: 'the summary says what',
}

async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  await core.summary.addRaw(markdown).write()
}

/** One line for the log. The runner reads commands at the start of a line, and the older form `##[` anywhere in it. */
function say(line: string): void {
  core.info(line.replace(/\s+/g, ' ').replaceAll('##[', '## ['))
}

try {
  await run()
} catch (error) {
  if (!(error instanceof GitHubError || error instanceof InputError)) throw error
  core.setFailed(`listkeeper: ${error.message}`)
}
