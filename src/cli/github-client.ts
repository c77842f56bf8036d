/** The octokit of the command line. */
import { Octokit } from '@octokit/core'
import { type Client, limitRequestTime } from '../github/client.ts'
import type { OwnToken } from '../github/home.ts'

/** A client with the token of the environment, for the API that the token belongs to. */
export function openClient({ secret, api }: OwnToken): Client {
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  return limitRequestTime(new Octokit({ auth: secret, baseUrl: api, log }), 30_000)
}
