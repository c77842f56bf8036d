// Routes about who calls, the app and its installations, and the service itself.
import { created, missing, ok, refuse } from '../answers.ts'
import { viewRate } from '../limits.ts'
import { addToken, type Permissions } from '../tokens.ts'
import { type Json, viewApp, viewInstallation, viewProfile } from '../views/accounts.ts'
import { viewRepository } from '../views/repositories.ts'
import { redeliver } from '../webhooks.ts'
import { type Account, account, fullName, type World } from '../world.ts'
import { actor, byId, cutPage, listPage, type Route, repositoryOf, route } from './route.ts'

const ranks: readonly string[] = ['none', 'read', 'write', 'admin']

function ownerOf(world: World, installation: number): Account {
  for (const [owner, id] of world.app.installations) if (id === installation) return account(world, owner)
  return missing()
}

/** The permissions of a new token: as asked, never above what the installation was granted. */
function narrowPermissions(granted: Permissions, asked: Permissions | undefined): Permissions {
  for (const [name, level] of Object.entries(asked ?? {}))
    if (ranks.indexOf(level) > ranks.indexOf(granted[name] ?? 'none'))
      refuse(422, 'The permissions requested are not granted to this installation.')
  return { metadata: 'read', ...(asked ?? granted) }
}

export const appRoutes: Route[] = [
  route('GET /user', {}, (call) => {
    const user = actor(call)
    if (call.token?.kind !== 'pat') refuse(403, 'Resource not accessible by integration')
    return ok(viewProfile(call.world, user))
  }),

  route('GET /users/{username}', {}, (call) => {
    const { username } = call.input
    const found = call.world.accounts.get(username.toLowerCase())
    if (found) return ok(viewProfile(call.world, found))
    const isOwn = username.toLowerCase() === `${call.world.app.slug}[bot]`
    return ok(viewProfile(call.world, isOwn ? account(call.world, username) : missing()))
  }),

  route('GET /app', { byApp: true }, (call) => ok(viewApp(call.world, call.world.app.slug))),

  route('GET /app/installations', { byApp: true }, (call) =>
    listPage(call, [...call.world.app.installations.keys()], (owner) => viewInstallation(call.world, account(call.world, owner))),
  ),

  route('GET /app/installations/{installation_id}', { byApp: true }, (call) =>
    ok(viewInstallation(call.world, ownerOf(call.world, call.input.installation_id))),
  ),

  route('GET /repos/{owner}/{repo}/installation', { byApp: true }, (call) => ok(viewInstallation(call.world, repositoryOf(call).owner))),

  route('POST /app/installations/{installation_id}/access_tokens', { byApp: true }, (call) => {
    const { world, input } = call
    const owner = ownerOf(world, input.installation_id)
    const permissions = narrowPermissions(world.app.permissions, input.permissions as Permissions | undefined)
    const own = [...world.repositories.values()].filter((repository) => repository.owner.id === owner.id)
    const chosen = own.filter(
      (repository) =>
        (!input.repositories || input.repositories.includes(repository.name)) &&
        (!input.repository_ids || input.repository_ids.includes(repository.id)),
    )
    const token = addToken(world, {
      kind: 'installation',
      account: account(world, `${world.app.slug}[bot]`),
      permissions,
      repositories: chosen.map((repository) => fullName(repository).toLowerCase()),
      installationId: input.installation_id,
    })
    // Real time, because clients compare it with their own clock.
    const expiry = new Date(Date.now() + 3_600_000).toISOString()
    const isNarrow = input.repositories !== undefined || input.repository_ids !== undefined
    const body: Json = { token: token.value, expires_at: expiry, permissions }
    return created({ ...body, repository_selection: isNarrow ? 'selected' : 'all' })
  }),

  route('GET /installation/repositories', {}, (call) => {
    const names = call.token?.repositories
    const all = [...call.world.repositories.values()].filter(
      (repository) => names?.includes(fullName(repository).toLowerCase()) ?? repository.parent === undefined,
    )
    const { items, headers } = cutPage(call, all)
    const repositories = items.map((repository) => viewRepository(call.world, repository))
    return { ...ok({ total_count: all.length, repositories }), headers }
  }),

  route('GET /app/hook/deliveries', { byApp: true }, (call) => {
    const { status } = call.input
    const shown = call.world.deliveries.filter((one) => !status || (status === 'success') === one.status_code < 400)
    return listPage(call, shown.toReversed(), ({ attempt: _, ...view }) => view)
  }),

  route('POST /app/hook/deliveries/{delivery_id}/attempts', { byApp: true }, (call) => {
    redeliver(byId(call.world.deliveries, call.input.delivery_id))
    return { status: 202, body: {} }
  }),

  route('GET /rate_limit', {}, (call) => {
    const rate = viewRate(call.world.rates)
    return ok({ resources: { core: rate, search: rate, graphql: rate }, rate })
  }),

  route('GET /meta', {}, () => ok({ verifiable_password_authentication: false })),
]
