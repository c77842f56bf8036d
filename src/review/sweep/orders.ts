/** Commands on the rolling issue that are not merged yet: a hidden block in the body of the pull request, a JSON line each. The caller must check who wrote the body before it believes the block. */

/** One command, and who gave it. */
export type Order = { readonly url: string; readonly person: string } & (
  | { readonly kind: 'replace'; readonly by: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'ignore'; readonly until?: string; readonly reason: string }
)

const opening = /<!-- listkeeper:orders\r?\n/

/** The body with the orders after it. */
export function withOrders(body: string, orders: readonly Order[]): string {
  return `${body}\n\n<!-- listkeeper:orders\n${orders.map(writeOrder).join('\n')}\n-->`
}

/** An order as text, the same whatever the order of its keys. */
export function orderText(order: Order): string {
  return JSON.stringify(order, Object.keys(order).sort())
}

/** Nothing in it can end the comment, or be a mention or a reference. */
function writeOrder(order: Order): string {
  return orderText(order).replace(/[<>@#]|-(?=-)/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The orders in a body; undefined where there are none that can be read. */
export function readOrders(body: string): Order[] | undefined {
  const found = opening.exec(body)
  const start = found ? found.index + found[0].length : -1
  const end = start < 0 ? -1 : body.indexOf('-->', start)
  if (end < 0) return undefined
  const orders = body
    .slice(start, end)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(readOrder)
  return orders.every((order) => order !== undefined) ? orders : undefined
}

function readOrder(line: string): Order | undefined {
  try {
    const { kind, url, person, by, until, reason } = JSON.parse(line) as Record<string, unknown>
    if (typeof url !== 'string' || typeof person !== 'string' || !URL.canParse(url)) return undefined
    if (kind === 'remove') return { kind, url, person }
    if (kind === 'replace' && typeof by === 'string' && URL.canParse(by)) return { kind, url, person, by }
    if (kind !== 'ignore' || typeof reason !== 'string') return undefined
    if (until !== undefined && !(typeof until === 'string' && /^\d{4}-\d\d-\d\d$/.test(until))) return undefined
    return { kind, url, person, reason, ...(until === undefined ? {} : { until }) }
  } catch {
    return undefined
  }
}
