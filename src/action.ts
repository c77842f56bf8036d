/** The Action: reads inputs and the event, makes an octokit, calls one command, and shows the outcome in the log and the step summary, which need no permission. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import type { TriageOptions } from './commands/admission/round.ts'
import type { LinkTools } from './commands/links/check-new-links.ts'
import { type Outcome, type ReviewOptions, reviewPullRequest } from './commands/pull-request/review-pull-request.ts'
import { outcomeMarkdown, passMergeGroup, withoutCheck } from './commands/repository/check-run.ts'
import type { Ports, SweepTarget } from './commands/repository/ports.ts'
import type { Occasion } from './commands/sweep/repair-list.ts'
import { type Task, taskOf } from './events.ts'
import { openFiles, UserError } from './files.ts'
import type { Severity } from './finding.ts'
import { GitHubError, limitRequestTime } from './github/client.ts'
import { readDefaultBranch } from './github/commits.ts'
import { linkToken } from './github/home.ts'
import type { PullRequest } from './github/pull.ts'
import { escapeText } from './markdown.ts'
import { renderReport } from './report/index.ts'
import { toMarkdown } from './report/markdown.ts'
import { plainLine } from './report/plain-words.ts'
import { logLine, printableLines } from './report/printable.ts'
import { countFindings, type Report } from './report/report.ts'
import { unjudgedSentence } from './review/comment/unjudged-words.ts'

/** GitHub takes 1 MiB of step summary, of which a character may need four bytes, and shows ten annotations of a kind (actions/runner). */
const longestSummary = 250_000
const mostAnnotations = 10

/** How the file of a report ends, for each format. */
const endings = { json: 'json', sarif: 'sarif', rdjson: 'json', markdown: 'md' } as const

async function run(): Promise<void> {
  const inputs = readInputs()
  for (const secret of [inputs.token, inputs.linkToken]) if (secret !== undefined) core.setSecret(secret)
  const task = readEvent()
  const client = limitRequestTime(getOctokit(inputs.token), 30_000)
  const config = inputs.config === '' ? {} : { configPath: inputs.config }
  await carryOut(task, { client, seen: new Map(), sleep: (ms) => sleep(ms), log: say, ...config }, inputs)
}

type Inputs = {
  readonly token: string
  /** The token for links to github.com: on another GitHub it is not the one of the workflow. */
  readonly linkToken: string | undefined
  readonly failOn: Severity | 'never'
  /** Empty for what the configuration says. */
  readonly links: 'true' | 'false' | 'added' | ''
  readonly format: keyof typeof endings
  /** Whether a sweep keeps the issue about links. */
  readonly reportIssue: boolean
  /** Whether a sweep also closes what was opened before closing was switched on. */
  readonly backlog: boolean
  /** Path of the configuration; empty for the usual places. */
  readonly config: string
}

/** @throws {InputError} for an input that means nothing. */
function readInputs(): Inputs {
  const token = core.getInput('token')
  if (token === '') throw new InputError('the input `token` is empty, expected a token')
  const config = core.getInput('config')
  if (!/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:*?"<>|\p{Cc}]*$/u.test(config))
    throw new InputError('the input `config` is not a path inside the repository, expected one like `.github/listkeeper.yml`')
  return {
    token,
    linkToken: linkToken({ ...process.env, GITHUB_TOKEN: token, GH_TOKEN: '' }),
    config,
    failOn: oneOf('fail-on', ['error', 'warning', 'info', 'never']),
    links: core.getInput('links') === '' ? '' : oneOf('links', ['added', 'true', 'false']),
    reportIssue: core.getInput('report-issue') === '' || oneOf('report-issue', ['true', 'false']) === 'true',
    backlog: core.getInput('backlog') !== '' && oneOf('backlog', ['true', 'false']) === 'true',
    format: oneOf('format', Object.keys(endings) as (keyof typeof endings)[]),
  }
}

function oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
  const given = core.getInput(name)
  const choice = choices.find((one) => one === given)
  if (choice === undefined) throw new InputError(`the input \`${name}\` cannot be \`${given}\`, expected one of ${choices.join(', ')}`)
  return choice
}

const whichLinks = { true: 'all', false: 'none', added: 'added' } as const

/** Handles the event; code that few events need is loaded only for them. */
async function carryOut(task: Task, ports: Ports, inputs: Inputs): Promise<void> {
  const { failOn, links, linkToken: githubToken } = inputs
  const review = (pull: PullRequest, more: Pick<ReviewOptions, 'acceptAll' | 'isNews'> = {}): Promise<Outcome> =>
    reviewPullRequest(ports, pull, {
      failOn,
      checkRun: true,
      ...more,
      autofix: autofixRules(),
      now: Date.now,
      remarks: async (commit) => (await import('./commands/pull-request/switched-off-schedule.ts')).restingLines(ports, pull, commit),
      ...(links === '' ? {} : { which: whichLinks[links] }),
      links: { open: openLinks, ...(githubToken === undefined ? {} : { githubToken }) },
    })
  switch (task.kind) {
    case 'nothing':
      return say(task.why)
    case 'merge-group':
      return say(await passMergeGroup(ports, task.target))
    case 'review':
      return show(await review(task.pull, { isNews: task.isNews }), inputs)
    case 'answer': {
      const { answerOn } = await import('./commands/sweep/answer-on-issue.ts')
      const answered = await answerOn(ports, task, {
        now: Date.now,
        review: async (pull, more) => {
          const outcome = await review(pull, more)
          await sayCheck(outcome)
          return outcome
        },
      })
      return say(
        answered.kind === 'none' ? `There is nothing to answer: ${answered.why}.` : `The comment was answered: ${answered.verdict}.`,
      )
    }
    case 'repair':
      if (task.landsTaken) await (await import('./commands/admission/thank-taken.ts')).thankTaken(ports, task.target)
      return repair(ports, task.target, 'push')
    case 'sweep': {
      const found = await readDefaultBranch(ports.client, task.target, ports)
      if (!found) return say('Nothing to check: the repository has no commits yet.')
      const target = { ...task.target, ...found }
      await repair(ports, target, 'schedule')
      await triage(ports, target, {
        backlog: inputs.backlog,
        links: { open: openLinks, ...(githubToken === undefined ? {} : { githubToken }) },
        review,
      })
      return sweep(ports, target, inputs)
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

async function repair(ports: Ports, target: SweepTarget, occasion: Occasion): Promise<void> {
  const { repairList, repairedLine } = await import('./commands/sweep/repair-list.ts')
  const repaired = await repairList(ports, target, { occasion, now: Date.now })
  if (repaired.kind === 'refused') return fail('Fixes were not proposed', repairedLine(repaired))
  say(repairedLine(repaired))
}

/** Does what the configuration asks for proposals that wait. */
async function triage(ports: Ports, target: SweepTarget, tools: Omit<TriageOptions, 'now'>): Promise<void> {
  const { triageProposals, triagedLine } = await import('./commands/admission/triage-proposals.ts')
  const line = triagedLine(await triageProposals(ports, target, { ...tools, now: Date.now }))
  if (line !== undefined) say(line)
}

/** Handles a task that may not be done: the step fails, with the reason as a warning and in the summary. */
async function fail(title: string, line: string): Promise<void> {
  core.warning(logLine(line), { title })
  await writeSummary(`**${title}.** ${escapeText(line)}\n\n`)
  process.exitCode = core.ExitCode.Failure
}

/** Checks all links, and keeps the one issue about them up to date. */
async function sweep(ports: Ports, target: SweepTarget, { linkToken: githubToken, format, reportIssue }: Inputs): Promise<void> {
  if (!reportIssue) return say('Links were not checked: `report-issue` is false.')
  const [{ sweepLinks }, { secretsOf }, web] = await Promise.all([
    import('./commands/sweep/sweep-links.ts'),
    import('./commands/links/host-settings.ts'),
    openLinks(),
  ])
  try {
    const outcome = await sweepLinks({ ...ports, ...web }, target, {
      secrets: secretsOf(process.env),
      ...(githubToken === undefined ? {} : { githubToken }),
    })
    if (outcome.kind === 'refused') await fail('Links were not reported', `The links were not reported: ${outcome.why}.`)
    else if (outcome.kind === 'skipped') say(`The links were not reported: ${outcome.why}.`)
    else say(`The issue about links: ${outcome.kind}.`)
    if (outcome.report) {
      writeReport(outcome.report, format)
      await writeSummary(toMarkdown(outcome.report, { longest: longestSummary }))
    }
  } finally {
    await web.close()
  }
}

/** The web, for public addresses alone. */
async function openLinks(): ReturnType<LinkTools['open']> {
  const { openLinkPorts } = await import('./links/open.ts')
  const { defaultConfig } = await import('./config/defaults.ts')
  const { milliseconds } = await import('./config/settings.ts')
  return openLinkPorts({ timeout: milliseconds(defaultConfig().links.timeout) })
}

class InputError extends Error {}

/** What is to be done for the event. */
function readEvent(): Task {
  const path = process.env.GITHUB_EVENT_PATH ?? ''
  const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/')
  return taskOf(process.env.GITHUB_EVENT_NAME ?? '', JSON.parse(readFileSync(path, 'utf8')), { owner, repo })
}

/** The outputs, and the whole report as a file. */
function writeReport(report: Report, format: keyof typeof endings): void {
  const { errors, warnings, fixable } = countFindings(report)
  core.setOutput('errors', errors)
  core.setOutput('warnings', warnings)
  core.setOutput('fixable', fixable)
  const [folder, name] = [process.env.RUNNER_TEMP || '.', `listkeeper-report.${endings[format]}`]
  openFiles(folder).write(
    name,
    renderReport(report, format, { terminal: { color: false, width: 100, quiet: false }, version: readVersion() }),
  )
  core.setOutput('report', join(folder, name))
}

/** The version of this Action; its package.json is beside the folder of the bundle. */
function readVersion(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

async function show(outcome: Outcome, { failOn, format }: Inputs): Promise<void> {
  const { conclusion, channel, reason, report, review } = outcome
  if (channel === 'skipped') {
    const line = `This pull request was not reviewed: ${reason}.`
    say(line)
    await writeSummary(`${escapeText(line)}\n`)
  } else if (reason !== undefined) say(`listkeeper: ${reason}.`)
  if (report) {
    writeReport(report, format)
    if (channel === 'annotations') annotate(report)
    if (review) await writeSummary(outcomeMarkdown(review, report, longestSummary))
  }
  await sayCheck(outcome)
  const unjudged = review?.unjudged ?? []
  if (unjudged.length > 0 && conclusion !== 'neutral') core.setFailed(logLine(`listkeeper ${unjudgedSentence(unjudged)}.`))
  else if (conclusion === 'failure')
    core.setFailed(`There are problems to fix before this can be merged (fail-on: ${failOn}); ${places[channel]}.`)
}

/** Where the one check that can be required is missing, people must know what serves instead. */
async function sayCheck({ check }: Outcome): Promise<void> {
  if (check && check !== 'made') await writeSummary(`\nThere is no check run \`listkeeper\`: ${withoutCheck(check)}.\n`)
}

/** The same findings as workflow commands, which need no permission; the most serious first, because GitHub shows ten of a kind. */
function annotate(report: NonNullable<Outcome['report']>): void {
  const shown = { error: 0, warning: 0, info: 0 }
  for (const file of report.files)
    for (const finding of file.findings) {
      const { severity, path, place, rule, introduced, corrected } = finding
      if (!introduced || ++shown[severity] > mostAnnotations) continue
      const properties = { title: rule, file: printableLines(path), startLine: place.start.line, endLine: place.end.line }
      const said = plainLine(finding, file)
      const text = printableLines(corrected === undefined ? said : `${said}\nCorrected: ${corrected}`)
      if (severity === 'error') core.error(text, properties)
      else if (severity === 'warning') core.warning(text, properties)
      else core.notice(text, properties)
    }
}

/** Where a person reads what is wrong. */
const places: Readonly<Record<Outcome['channel'], string>> = {
  review: 'see the review',
  nothing: 'see the review',
  'check-run': 'see the check run',
  annotations: 'see the annotations',
  moved: 'see the next review',
  skipped: 'see the summary',
}

async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  await core.summary.addRaw(markdown).write()
}

/** One line for the log. */
function say(line: string): void {
  core.info(logLine(line))
}

try {
  await run()
} catch (error) {
  const isForPeople = error instanceof GitHubError || error instanceof InputError || error instanceof UserError
  // A stack quotes what it stumbled over: in a command of listkeeper its lines are no commands of their own.
  core.setFailed(
    isForPeople ? logLine(`listkeeper: ${error.message}`) : printableLines(`listkeeper: ${(error as Error).stack ?? String(error)}`),
  )
}
