/** What a list keeps to: a form that clearly prevails among samples. Without a clear norm nothing is a deviation. */

export type Norm<Form> = { readonly form: Form; readonly count: number; readonly total: number }

/** A norm needs this many samples and this share of them; below, real lists mix forms on purpose (measured on 72 lists). */
const leastSamples = 20
export const clearShare = 0.8

/** The form that prevails clearly, or undefined. */
export function prevailing<Form>(
  forms: Iterable<Form>,
  { least = leastSamples, share = clearShare }: { least?: number; share?: number } = {},
): Norm<Form> | undefined {
  const counts = new Map<Form, number>()
  let total = 0
  for (const form of forms) {
    counts.set(form, (counts.get(form) ?? 0) + 1)
    total++
  }
  let best: Norm<Form> | undefined
  for (const [form, count] of counts) if (!best || count > best.count) best = { form, count, total }
  return best && total >= least && best.count >= share * total ? best : undefined
}
