/** How the app is registered: what it asks GitHub for (docs, registering a GitHub App from a manifest), and the pages around it. Pure. */
import { escaped } from '../../report/html/escape.ts'

/** Review alone, or with fixes: the second also commits, where it is asked to. */
type Permissions = 'review' | 'review-and-fix'

/** What the app is told of. */
export const events = [
  'check_run',
  'check_suite',
  'issue_comment',
  'merge_group',
  'pull_request',
  'pull_request_review_comment',
  'pull_request_review_thread',
  'push',
  'repository',
] as const

/** The manifest that GitHub makes the app of. `installation` events come without being asked for. @internal for tests */
export function manifestOf(url: string, permissions: Permissions): Readonly<Record<string, unknown>> {
  return {
    name: 'listkeeper',
    url,
    description: 'Reviews pull requests to curated lists.',
    public: false,
    redirect_url: `${url}/setup/done`,
    setup_url: `${url}/setup/installed`,
    setup_on_update: true,
    hook_attributes: { url: `${url}/api/github/webhooks`, active: true },
    default_permissions: {
      metadata: 'read',
      pull_requests: 'write',
      checks: 'write',
      issues: 'write',
      contents: permissions === 'review' ? 'read' : 'write',
    },
    default_events: events,
  }
}

type SetupPage = { readonly pages: string; readonly url: string; readonly state: string; readonly organization?: string }

/** The page with a button for each set of permissions, which sends the manifest to GitHub. */
export function setupPage({ pages, url, state, organization }: SetupPage): string {
  const owner = organization === undefined ? '' : `organizations/${encodeURIComponent(organization)}/`
  const action = `${pages}/${owner}settings/apps/new?state=${encodeURIComponent(state)}`
  const form = (permissions: Permissions, label: string, about: string): string =>
    `<form action="${escaped(action)}" method="post"><input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifestOf(url, permissions)))}"><p>${about}</p><button>${label}</button></form>`
  return [
    '<h1>Register listkeeper on GitHub</h1>',
    `<p>GitHub will send events to <code>${escaped(url)}/api/github/webhooks</code>. This address has to be reachable from GitHub.</p>`,
    form('review', 'Register: review only', 'Reads lists, comments on pull requests and makes a check. It can change no file.'),
    form(
      'review-and-fix',
      'Register: review and fix',
      'The same, and it commits fixes where a command, a button or the configuration asks for them.',
    ),
  ].join('\n')
}

/** What is shown once the app is registered. */
export function donePage(pages: string, slug: string, isStored: boolean): string {
  const install = `${pages}/${pages === 'https://github.com' ? 'apps' : 'github-apps'}/${encodeURIComponent(slug)}/installations/new`
  return [
    '<h1>listkeeper is registered</h1>',
    isStored
      ? ''
      : '<p>The credentials could not be stored. They are printed where <code>listkeeper serve</code> runs: set them in its environment.</p>',
    `<p><a href="${escaped(install)}">Install it on your lists</a>. It then reviews new pull requests. It opens no issue and commits nothing before you choose so.</p>`,
  ].join('\n')
}
