/** A process that is killed between two calls to GitHub, or after one that took effect. */
import type { Client } from '../../src/github/client.ts'

export class Killed extends Error {}

/** A client that dies before the call of that number, counted from 0, or when it has taken effect and nobody has heard of it; and how many calls there were. */
export function mortal(client: Client, deadly: number, isDone = false): { readonly client: Client; readonly calls: () => number } {
  let made = 0
  const guard =
    <Call extends (...given: never[]) => unknown>(call: Call) =>
    async (...given: Parameters<Call>): Promise<unknown> => {
      const number = made++
      if (number > deadly || (number === deadly && !isDone)) throw new Killed('killed')
      const result = await call(...given)
      if (number === deadly) throw new Killed('killed')
      return result
    }
  return {
    client: { request: guard(client.request as never), graphql: guard(client.graphql as never) } as unknown as Client,
    calls: () => made,
  }
}
