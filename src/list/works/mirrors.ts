/** Lists of one text that mirror each other on purpose: a list and its table, an index and its details, two languages. */
import type { Document } from '../document.ts'
import type { Entry } from '../entry.ts'
import { workOf } from './duplicates.ts'
import { isListed, lineOf, placeOf } from './places.ts'

/** So many works two places share at least. */
const fewestShared = 5
/** And this share of the smaller one. */
const leastShare = 0.7
/** An index has so many works at least, of which so many are elsewhere too, and so many of all that is elsewhere. */
const fewestIndexed = 8
const leastIndexed = 0.8
const leastCovered = 0.5
/** A work in more places than this tells nothing of any two of them. */
const mostPlaces = 8

/** Whether two places mirror each other, as far as entries that count say so; what a change adds does not make a mirror. */
export function findMirrors(list: Document, counts: (entry: Entry) => boolean = () => true): (a: string, b: string) => boolean {
  const works = new Map<string, Map<string, Entry>>()
  const sizes = new Map<string, number>()
  for (const entry of list.entries) {
    const work = counts(entry) && isListed(list, entry) ? workOf(entry) : undefined
    if (work === undefined) continue
    const places = works.get(work) ?? new Map<string, Entry>()
    const place = placeOf(list, entry)
    if (!places.has(place)) sizes.set(place, (sizes.get(place) ?? 0) + 1)
    places.set(place, entry)
    works.set(work, places)
  }
  const shared = new Map<string, { all: number; alike: number }>()
  const elsewhere = new Map<string, number>()
  for (const places of works.values()) {
    if (places.size < 2 || places.size > mostPlaces) continue
    const own = [...places]
    for (const [place, entry] of own) {
      if (own.some(([other, one]) => other !== place && lineOf(list, one) !== lineOf(list, entry)))
        elsewhere.set(place, (elsewhere.get(place) ?? 0) + 1)
      for (const [other, one] of own) {
        if (other <= place) continue
        const pair = shared.get(`${place}\n${other}`) ?? { all: 0, alike: 0 }
        pair.all++
        if (lineOf(list, one) === lineOf(list, entry)) pair.alike++
        shared.set(`${place}\n${other}`, pair)
      }
    }
  }
  const sizeOf = (place: string): number => sizes.get(place) ?? 0
  const isIndex = (place: string): boolean => {
    const [size, both] = [sizeOf(place), elsewhere.get(place) ?? 0]
    return size >= fewestIndexed && both >= leastIndexed * size && both >= leastCovered * (works.size - size + both)
  }
  return (a, b) => {
    if (a === b) return false
    if (isIndex(a) || isIndex(b)) return true
    const pair = shared.get(a < b ? `${a}\n${b}` : `${b}\n${a}`)
    // Lines copied to the letter are an accident of a merge, and no mirror.
    return (
      pair !== undefined &&
      pair.all >= fewestShared &&
      pair.all >= leastShare * Math.min(sizeOf(a), sizeOf(b)) &&
      pair.alike * 2 <= pair.all
    )
  }
}
