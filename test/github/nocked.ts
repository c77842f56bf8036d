/** An octokit whose calls are answered by nock, and GraphQL whose every document must fit GitHub's own schema. */

import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { Octokit } from '@octokit/core'
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql'
import { afterEach, expect } from 'vitest'
import { GitHubError, type Waiting } from '../../src/github/client.ts'
import { nock, type Scope, withoutNetwork } from '../nock.ts'

export const target = { owner: 'octo', repo: 'list', number: 7 }
export const path = '/repos/octo/list'

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

export function client(): Octokit {
  return new Octokit({ auth: 'secret', log: quiet })
}

/** A port that waits for nothing and writes down for how long it was asked to. */
export function waiting(): Waiting & { readonly pauses: number[] } {
  const pauses: number[] = []
  return { pauses, sleep: async (ms) => void pauses.push(ms) }
}

export function github(): Scope {
  return nock('https://api.github.com')
}

let schema: GraphQLSchema | undefined

/** What is wrong with a document, by GitHub's own schema. */
export function problemsOf(document: string): string[] {
  const folder = dirname(findPackageJSON('@octokit/graphql-schema', import.meta.url) ?? '')
  schema ??= buildSchema(readFileSync(join(folder, 'schema.graphql'), 'utf8'), { assumeValid: true, assumeValidSDL: true })
  return validate(schema, parse(document)).map(({ message }) => message)
}

export type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

/** Answers the next GraphQL call; what does not fit the schema is answered with 500 and its faults. */
export function answerGraphql(answer: (asked: Asked) => object): Scope {
  return github()
    .post('/graphql')
    .reply(async (request: Request) => {
      const asked = (await request.json()) as Asked
      const problems = problemsOf(asked.query)
      return problems.length > 0 ? [400, { message: problems.join('; ') }] : [200, answer(asked)]
    })
}

/** No test of the file reaches the network, and each leaves no answer that was not asked for. */
export function sealNetwork(): void {
  withoutNetwork()
  afterEach(() => {
    const pending = nock.pendingMocks()
    nock.cleanAll()
    nock.disableNetConnect()
    expect(pending).toEqual([])
  })
}

/** The error that a task ends in. */
export async function failure(task: Promise<unknown>): Promise<GitHubError> {
  const error = await task.then(
    () => new Error('nothing failed'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(GitHubError)
  return error as GitHubError
}
