/** The workflow that runs everything on GitHub, as a text: one file, one job for each kind of event, each with no more permissions than it needs. */
import { hash } from '../../review/comment/mark.ts'
import { actionTag } from '../../version.ts'

const usualBranches: readonly string[] = ['main', 'master']

/**
 * The workflow for a repository whose default branch has this name; not known: for the two usual ones. It names the Action of this version, and
 * sweeps at a time that is drawn from the name of the repository: not all lists at once, and each at the same time always.
 */
export function workflowText(branch?: string, repository?: string): string {
  const branches = branch === undefined || usualBranches.includes(branch) ? usualBranches.join(', ') : JSON.stringify(branch)
  return text
    .replaceAll('{tag}', actionTag())
    .replace('{branches}', () => branches)
    .replace('{schedule}', scheduleFor(repository))
}

const days = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays']

/** A time in the week: minute, hour before noon and day, none at the full hour, when GitHub has most to do (docs, events: schedule). */
function scheduleFor(repository: string | undefined): string {
  if (repository === undefined) return '"23 5 * * 1" # Mondays'
  const number = Number.parseInt(hash(repository.toLowerCase()), 36)
  const [minute, hour, day] = [(number % 57) + 2, Math.floor(number / 57) % 12, Math.floor(number / 684) % 7]
  return `"${minute} ${hour} * * ${day}" # ${days[day]}`
}

const text = `# listkeeper: reviews pull requests, fixes the table of contents after merges, checks all links once a week, and answers commands in comments.
# It belongs in .github/workflows/ on the default branch. The jobs are independent: remove those you do not want.
name: listkeeper

on:
  # Runs with this file as it is on the default branch, and for forks too. That is safe here, because nothing of a pull request
  # is checked out or run: its texts are read through the API. Do not add a checkout of the pull request to this workflow.
  # The label \`listkeeper: off\` stops everything, so the workflow runs on labels too.
  pull_request_target: # zizmor: ignore[dangerous-triggers] nothing of a pull request is checked out or run
    types: [opened, reopened, synchronize, edited, ready_for_review, labeled, unlabeled]
  # A merge queue waits for required checks; there the job \`review\` finishes at once.
  merge_group:
  push:
    branches: [{branches}]
    paths: ["**.md", "**.markdown"]
  # After 60 days without a push GitHub switches off a workflow of a public repository that has a schedule, with all its jobs;
  # \`listkeeper doctor\` warns before. If your list is quiet that long, move this and the job \`sweep\` to a separate file.
  schedule:
    - cron: {schedule}; choose your own time to spread the load
  workflow_dispatch:
  issue_comment: # zizmor: ignore[dangerous-triggers] a comment is data; GitHub is asked what its author may do
    types: [created]

# No permissions except those each job names below.
permissions: {}

jobs:
  review:
    if: github.event_name == 'pull_request_target' || github.event_name == 'merge_group'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # the texts of the list and the configuration; \`write\` where the configuration has \`autofix\`
      pull-requests: write # the review
      checks: write # the check \`listkeeper\`
    # A newer push makes the review of the older one pointless.
    concurrency:
      group: listkeeper-review-\${{ github.event.pull_request.number || github.ref }}
      cancel-in-progress: true
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  repair:
    if: github.event_name == 'push' && github.ref_name == github.event.repository.default_branch && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # a branch with the fixes; nothing is pushed to the default branch
      pull-requests: write # the pull request that proposes it
      checks: write # the check \`listkeeper\` on that branch
    # One at a time, and none is cancelled. A waiting run gives way to a newer one, which covers the same changes.
    concurrency:
      group: listkeeper-repair
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  sweep:
    if: (github.event_name == 'schedule' || github.event_name == 'workflow_dispatch') && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # a branch with repairs, and one with link results if the configuration has links.memory: branch
      pull-requests: write # the pull request that proposes the repairs
      issues: write # the one issue that says which links are dead
      checks: write # the check \`listkeeper\` on the branch with repairs
    concurrency:
      group: listkeeper-sweep
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  # GitHub is asked who may give a command; this only keeps other comments from starting a runner.
  # No concurrency group: no command may be dropped, and each write names the commit it is based on.
  command:
    if: github.event_name == 'issue_comment' && contains(github.event.comment.body, '/listkeeper') && github.event.comment.user.type != 'Bot'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # \`fix\` commits, \`ignore\`, \`replace\` and \`remove\` make a branch
      pull-requests: write # answers on pull requests, and the pull requests that commands open
      issues: write # answers and reactions on the issue about links
      checks: write # the check \`listkeeper\` again or committed
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning
`
