/** The Action: reads inputs and the event, makes an octokit, calls one command, and shows the outcome where nobody needs a permission. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import { outcomeMarkdown } from './commands/publish.ts'
import { countFindings } from './commands/report.ts'
import { type Outcome, type PullRequest, reviewPullRequest } from './commands/review-pull-request.ts'
import type { Severity } from './finding.ts'
import { GitHubError } from './github/client.ts'
import { toJson } from './report/json.ts'
import { type PullRequestPayload, toPullRequest } from './webhook.ts'

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
  const pull = readEvent()
  if (typeof pull === 'string') {
    say(pull)
    return
  }
  const client = getOctokit(token, { request: { timeout: 30_000 } })
  const outcome = await reviewPullRequest({ client, sleep: (ms) => sleep(ms), log: say }, pull, { failOn, checkRun: false })
  await show(outcome, failOn)
}

class InputError extends Error {}

/** The pull request that the event tells of, or why there is none to review. */
function readEvent(): PullRequest | string {
  const name = process.env.GITHUB_EVENT_NAME ?? ''
  const path = process.env.GITHUB_EVENT_PATH ?? ''
  if (name !== 'pull_request' && name !== 'pull_request_target')
    return `There is nothing to do on \`${name}\`: listkeeper reviews pull requests.`
  const payload = JSON.parse(readFileSync(path, 'utf8')) as PullRequestPayload
  return toPullRequest(payload)
}

async function show({ conclusion, channel, reason, report, review }: Outcome, failOn: Severity | 'never'): Promise<void> {
  if (reason !== undefined) say(channel === 'skipped' ? `This pull request was not reviewed: ${reason}.` : `listkeeper: ${reason}.`)
  if (report) {
    const { errors, warnings, fixable } = countFindings(report)
    core.setOutput('errors', errors)
    core.setOutput('warnings', warnings)
    core.setOutput('fixable', fixable)
    const path = join(process.env.RUNNER_TEMP ?? '.', 'listkeeper-report.json')
    writeFileSync(path, `${JSON.stringify(toJson(report), null, 2)}\n`)
    core.setOutput('report', path)
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
