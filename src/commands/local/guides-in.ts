/** What a repository says to contributors: its guide, and its templates for pull requests. */
import { guideFolders, guidePaths, templateFolders, templatesAmong } from '../../admission/guide/places.ts'
import { type Files, unlessUserError } from '../../files.ts'
import type { Source } from './check.ts'

/** The path of the guide for contributors; undefined where there is none. */
export function guidePathIn(top: Pick<Files, 'has'>): string | undefined {
  return guidePaths.find(top.has)
}

/** The guide and the templates: the one that GitHub fills in, and those of its folders. What cannot be read is left out. */
export function guidesIn(top: Pick<Files, 'has' | 'find' | 'read'>): Source[] {
  const folders = [...guideFolders, ...templateFolders]
  const { usual, others } = templatesAmong(folders.flatMap((folder) => unlessUserError(() => top.find(`${folder}*`)) ?? []))
  return [guidePathIn(top), usual, ...others].flatMap((path) => {
    const text = path === undefined ? undefined : unlessUserError(() => top.read(path))
    return path === undefined || text === undefined ? [] : [{ path, text }]
  })
}
