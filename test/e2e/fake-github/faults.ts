// What may go wrong on the way: refusals, cut connections, slow or broken answers, lists that are out of date, and something
// that happens just before a request is served.
type FaultMatch = {
  method?: string
  /** Matched against path and query, without `/api/v3`. */
  path?: RegExp
  /** Which of the matching requests: the first if not said. */
  nth?: number | 'always'
}
type FaultKind =
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string>; applied?: boolean }
  | { kind: 'reset'; applied?: boolean }
  | { kind: 'truncated' }
  | { kind: 'slow'; ms: number }
  | { kind: 'before'; run: () => void | Promise<void> }
  | { kind: 'lag'; calls: number }
/** `applied`: the request takes effect, though the client does not hear of it. A truncated answer is always applied. */
export type Fault = { match?: FaultMatch } & FaultKind

type Armed = { fault: Fault; seen: number; lastId: number }
export type Faults = {
  add: (fault: Fault) => void
  clear: () => void
  /** The faults that strike this request, with the id that a lagging list ends at. */
  strike: (method: string, path: string) => { fault: Fault; lastId: number }[]
}

const lists = /^\/repos\/[^/]+\/[^/]+\/(issues\/\d+\/comments|pulls\/\d+\/(comments|reviews))(\?|$)/

export function createFaults(lastId: () => number): Faults {
  let armed: Armed[] = []
  return {
    add: (fault) => {
      armed.push({ fault, seen: 0, lastId: lastId() })
    },
    clear: () => {
      armed = []
    },
    strike: (method, path) => armed.filter((one) => strikes(one, method, path)),
  }
}

function strikes(one: Armed, method: string, path: string): boolean {
  const { fault } = one
  const { match = {} } = fault
  const isLag = fault.kind === 'lag'
  if ((match.method ?? (isLag ? 'GET' : method)) !== method) return false
  if (!(match.path ?? (isLag ? lists : /^/)).test(path)) return false
  one.seen += 1
  if (isLag) return one.seen <= fault.calls
  return match.nth === 'always' || one.seen === (match.nth ?? 1)
}
