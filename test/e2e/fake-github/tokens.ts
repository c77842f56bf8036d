// Who calls and what they may do: the app's JWT, installation tokens, the token of a workflow run and personal ones.
// A permission string reads like GitHub's x-accepted-github-permissions: `a=write,b=read; c=write`, where `;` is "or".
import { generateKeyPairSync, type KeyObject, verify } from 'node:crypto'
import { missing, refuse } from './answers.ts'
import { type Account, account, fullName, nextId, permissionOf, type Repository, type World } from './world.ts'

type Level = 'read' | 'write' | 'admin'
export type Permissions = Record<string, Level>
export type TokenKind = 'installation' | 'actions' | 'pat' | 'app-jwt'
export type Token = {
  value: string
  kind: TokenKind
  account: Account
  /** Undefined for a classic personal token, which may do what its account may. */
  permissions: Permissions | undefined
  /** Full names in lower case; undefined is every repository that is no fork. */
  repositories: string[] | undefined
  installationId: number | undefined
}
export type App = {
  id: number
  slug: string
  name: string
  owner: string
  webhookSecret: string
  /** What the app was granted at installation. */
  permissions: Permissions
  keys: { publicKey: KeyObject; privateKey: KeyObject } | undefined
  /** Installation ids by owner in lower case. */
  installations: Map<string, number>
}

const levels: readonly string[] = ['none', 'read', 'write', 'admin']

export function appKeys(app: App): { publicKey: KeyObject; privateKey: KeyObject } {
  app.keys ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
  return app.keys
}

/** The installation of the app on an owner's repositories, made on first use. */
export function installationId(world: World, owner: string): number {
  const key = owner.toLowerCase()
  const found = world.app.installations.get(key) ?? nextId(world)
  world.app.installations.set(key, found)
  return found
}

export function addToken(world: World, token: Omit<Token, 'value'>): Token {
  const prefix = { installation: 'ghs', actions: 'ghs', pat: 'github_pat', 'app-jwt': 'jwt' }[token.kind]
  const made = { ...token, value: `${prefix}_fake${String(world.tokens.size + 1).padStart(12, '0')}` }
  world.tokens.set(made.value, made)
  return made
}

/** The caller's token; undefined for an anonymous call, refused with 401 where it is not known. */
export function readToken(world: World, authorization: string | undefined): Token | undefined {
  if (!authorization) return undefined
  const value = authorization.replace(/^(token|bearer)\s+/i, '')
  const found = world.tokens.get(value)
  if (found) return found
  return isOwnJwt(world.app, value) ? jwtToken(world, value) : refuse(401, 'Bad credentials')
}

function jwtToken(world: World, value: string): Token {
  const owner = account(world, world.app.owner)
  return {
    value,
    kind: 'app-jwt',
    account: owner,
    permissions: {},
    repositories: undefined,
    installationId: undefined,
  }
}

function isOwnJwt(app: App, value: string): boolean {
  const [header, payload, signature] = value.split('.')
  if (!header || !payload || !signature || !app.keys) return false
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    iss: number | string
    exp: number
    iat: number
  }
  const isSigned = verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), app.keys.publicKey, Buffer.from(signature, 'base64url'))
  const now = Date.now() / 1000
  return isSigned && Number(claims.iss) === app.id && claims.exp > now && claims.exp - claims.iat <= 660
}

export type Need = { needs: string | undefined; byApp: boolean; isWrite: boolean }

/** Refuses a call that the token does not allow, as GitHub would. */
export function authorize(token: Token | undefined, repository: Repository | undefined, need: Need): void {
  if (need.byApp) {
    if (token?.kind !== 'app-jwt') refuse(401, 'A JSON web token could not be decoded')
    return
  }
  if (token?.kind === 'app-jwt') refuse(401, 'Bad credentials')
  if (!token && (need.isWrite || !repository)) refuse(401, 'Requires authentication')
  if (!repository) return
  if (repository.private && !canSee(token, repository)) missing()
  if (need.needs && !isAllowed(token, repository, need.needs)) refuseToken(token, need.needs)
}

function canSee(token: Token | undefined, repository: Repository): boolean {
  if (!token) return false
  if (token.kind === 'pat') return permissionOf(repository, token.account.login) !== 'none'
  return isInScope(token, repository)
}

function isInScope(token: Token, repository: Repository): boolean {
  if (token.repositories) return token.repositories.includes(fullName(repository).toLowerCase())
  return repository.parent === undefined
}

/** Whether a token satisfies a permission string on a repository. Everyone reads what is public. */
export function isAllowed(token: Token | undefined, repository: Repository, needs: string): boolean {
  return needs.split(';').some((alternative) =>
    alternative.split(',').every((requirement) => {
      const [name, level] = requirement.trim().split('=') as [string, Level]
      if (level === 'read' && !repository.private && name !== 'checks' && name !== 'administration') return true
      return token !== undefined && isGranted(token, repository, name, level)
    }),
  )
}

function isGranted(token: Token, repository: Repository, name: string, level: Level): boolean {
  const granted = token.permissions ? (token.permissions[name] ?? (name === 'metadata' ? 'read' : 'none')) : 'admin'
  const isEnough = levels.indexOf(granted) >= levels.indexOf(level)
  if (token.kind !== 'pat') return isEnough && isInScope(token, repository)
  return isEnough && name !== 'checks' && userMay(repository, token.account.login, name, level)
}

function userMay(repository: Repository, login: string, name: string, level: Level): boolean {
  const permission = permissionOf(repository, login)
  if (name === 'administration') return permission === 'admin'
  const anyoneMay = level === 'read' || name === 'issues' || name === 'pull_requests'
  return anyoneMay ? permission !== 'none' : permission === 'write' || permission === 'admin'
}

export function refuseToken(token: Token | undefined, needs: string): never {
  if (!token) refuse(401, 'Requires authentication')
  if (token.kind === 'pat' && needs.startsWith('checks'))
    refuse(403, 'You must authenticate via a GitHub App.', { 'x-accepted-github-permissions': needs })
  const holder = token.kind === 'pat' ? 'personal access token' : 'integration'
  refuse(403, `Resource not accessible by ${holder}`, { 'x-accepted-github-permissions': needs })
}
