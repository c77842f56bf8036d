/** Titles and descriptions of entries, made of plain words, so that a page and its entry can be seen to be about one thing. */
import type { Random } from './random.ts'

const firsts =
  'Amber Atlas Birch Cedar Cobalt Copper Coral Crimson Delta Dune Ember Falcon Fern Flint Garnet Granite Harbor Heron Indigo Iris Jasper Juniper Kestrel Lantern Larch Linden Magnet Maple Marble Meadow Nimbus Ochre Onyx Orbit Osprey Pebble Pine Quartz Raven Russet Saffron Sequoia Slate Sparrow Spruce Tamarind Topaz Tundra Umber Velvet Walnut Willow'.split(
    ' ',
  )
const seconds =
  'Archive Array Backup Batch Binary Buffer Cache Chart Cluster Codec Column Commit Config Cursor Daemon Dataset Diagram Editor Engine Export Filter Font Form Graph Grid Image Index Kernel Ledger Log Matrix Mesh Metric Module Network Notebook Packet Parser Pixel Query Queue Schema Script Search Shader Signal Socket Stream Tensor Token Vector Widget'.split(
    ' ',
  )
const thirds =
  'Bench Builder Collector Compiler Console Converter Designer Explorer Formatter Generator Guide Handbook Inspector Kit Library Manager Mapper Monitor Optimizer Painter Planner Profiler Reader Recorder Renderer Runner Sampler Scheduler Server Simulator Studio Toolbox Tracker Translator Tutorial Validator Viewer Visualizer Workshop Writer'.split(
    ' ',
  )
const purposes = [
  'Draws large plots from small scripts',
  'Keeps tables in step across machines',
  'Measures programs while they work',
  'Reads old formats and writes new ones',
  'Shows what changed between two runs',
  'Small and fast, without dependencies',
  'Teaches the subject from the beginning',
  'Tests ideas before they are built',
  'Turns notes into pages',
  'Works in the terminal and in the browser',
]

/** So many titles, all different. */
export function makeTitles(count: number, random: Random): string[] {
  const titles = new Set<string>()
  while (titles.size < count) titles.add(`${random.pick(firsts)} ${random.pick(seconds)} ${random.pick(thirds)}`)
  return [...titles]
}

export function sentence(random: Random): string {
  return `${random.pick(purposes)}.`
}
