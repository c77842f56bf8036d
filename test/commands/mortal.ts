/** A process that is killed between two calls to GitHub. */
import type { Client } from '../../src/github/client.ts'

export class Killed extends Error {}

/** A client that dies before the call of that number, counted from 0; and how many calls there were. */
export function mortal(client: Client, deadly: number): { readonly client: Client; readonly calls: () => number } {
  let made = 0
  const guard =
    <Call extends (...given: never[]) => unknown>(call: Call) =>
    (...given: Parameters<Call>): unknown => {
      if (made++ >= deadly) throw new Killed('killed')
      return call(...given)
    }
  return {
    client: { request: guard(client.request as never), graphql: guard(client.graphql as never) } as unknown as Client,
    calls: () => made,
  }
}
