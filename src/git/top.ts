/** Where the work tree of a folder begins: what GitHub reads is there, wherever in it a command runs. */
import { type Files, openFiles } from '../files.ts'
import type { Repository } from './repository.ts'

/** The top of a work tree, and the way from there to the folder, which ends in a slash or is empty. */
export type Top = { readonly files: Files; readonly prefix: string }

/** The top of the work tree that a folder is in; without a repository the folder itself. */
export function topOf(files: Files, repository: Repository | undefined): Top {
  const prefix = repository?.prefix() ?? ''
  if (prefix === '') return { files, prefix }
  const up = prefix.split('/').flatMap((part) => (part === '' ? [] : ['..']))
  return { files: openFiles([files.root, ...up].join('/')), prefix }
}
