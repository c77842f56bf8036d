/** What Prometheus reads at `/metrics`. No label holds a name of a repository or of a person. */
import type { Packages } from '../packages.ts'
import { events } from './manifest.ts'

export type Metrics = {
  readonly delivery: (event: string, result: 'new' | 'known' | 'busy' | 'refused', seconds: number) => void
  readonly work: (kind: string, outcome: 'done' | 'failed' | 'dropped', seconds: number) => void
  readonly text: () => Promise<string>
  readonly contentType: string
}

/** Events that have a label of their own; whoever asks could make any number of others. */
const labelled: ReadonlySet<string> = new Set([...events, 'installation', 'installation_repositories', 'ping'])

/** Opens them; `counts` says how many jobs wait, are in hand and are dead. */
export function openMetrics({ metrics }: Pick<Packages, 'metrics'>, counts: () => Promise<Readonly<Record<string, number>>>): Metrics {
  const registry = new metrics.Registry()
  metrics.collectDefaultMetrics({ register: registry, prefix: 'listkeeper_' })
  const deliveries = new metrics.Counter({
    name: 'listkeeper_deliveries_total',
    help: 'Webhook deliveries by event and result',
    labelNames: ['event', 'result'],
    registers: [registry],
  })
  const answers = new metrics.Histogram({
    name: 'listkeeper_delivery_seconds',
    help: 'Time until a delivery was answered',
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2],
    registers: [registry],
  })
  const work = new metrics.Histogram({
    name: 'listkeeper_work_seconds',
    help: 'Time that work took, by kind and outcome',
    labelNames: ['kind', 'outcome'],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300],
    registers: [registry],
  })
  const jobs = new metrics.Gauge({
    name: 'listkeeper_jobs',
    help: 'Jobs in the queue by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      for (const [state, number] of Object.entries(await counts())) jobs.set({ state }, number)
    },
  })
  return {
    delivery(event, result, seconds) {
      deliveries.inc({ event: labelled.has(event) ? event : 'other', result })
      answers.observe(seconds)
    },
    work: (kind, outcome, seconds) => work.observe({ kind, outcome }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
