/** What a repository says to contributors: its guide, and its templates for pull requests. */
import { guideFolders, guidePaths, templateFolders, templatesAmong } from '../../admission/guide/places.ts'
import { type Files, UserError } from '../../files.ts'
import type { Source } from './check.ts'

/** The path of the guide for contributors; undefined where there is none. */
export function guidePathIn(top: Files): string | undefined {
  return guidePaths.find(top.has)
}

/** The guide and the templates: the one that GitHub fills in, and those of its folders. What cannot be read is left out. */
export function guidesIn(top: Files): Source[] {
  const folders = [...guideFolders, ...templateFolders]
  const { usual, others } = templatesAmong(folders.flatMap((folder) => attempt(() => top.find(`${folder}*`)) ?? []))
  return [guidePathIn(top), usual, ...others].flatMap((path) => {
    const text = path === undefined ? undefined : attempt(() => top.read(path))
    return path === undefined || text === undefined ? [] : [{ path, text }]
  })
}

function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
