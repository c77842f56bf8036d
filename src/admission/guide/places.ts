/** Where GitHub looks for what a repository says to contributors. Pure. */

/** The folders in its order (docs.github.com, "Setting guidelines for repository contributors"); the empty one is the root. */
export const guideFolders: readonly string[] = ['.github/', '', 'docs/']

/** The guide for contributors, in the spellings that people use. */
export const guidePaths: readonly string[] = guideFolders.flatMap((folder) =>
  ['CONTRIBUTING.md', 'contributing.md', 'Contributing.md'].map((name) => folder + name),
)

/** Folders of templates, in the spellings that people use. */
export const templateFolders: readonly string[] = guideFolders.flatMap((folder) =>
  ['PULL_REQUEST_TEMPLATE/', 'pull_request_template/'].map((name) => folder + name),
)

/** Templates for pull requests, by their paths: the one that GitHub fills in, and those of folders, of which it fills in the one that the address of the form names (`template=`). */
export type TemplatePaths = { readonly usual?: string; readonly others: readonly string[] }

/** Most templates of folders that count. */
const mostOthers = 10

/** The templates among the files of a repository; case does not matter, and neither does what is after the dot (docs.github.com, "About issue and pull request templates", "Creating a pull request template for your repository"). */
export function templatesAmong(paths: readonly string[]): TemplatePaths {
  // Where a file system knows no case, a folder is found in both of its spellings.
  const sorted = [...new Map(paths.map((path) => [path.toLowerCase(), path])).values()].sort()
  const usual = guideFolders
    .map((folder) =>
      sorted.find((path) => path.startsWith(folder) && /^pull_request_template(?:\.\w{1,10})?$/i.test(path.slice(folder.length))),
    )
    .find((path) => path !== undefined)
  const others = sorted.filter((path) => /^(?:\.github\/|docs\/)?pull_request_template\/[^./][^/]*$/i.test(path)).slice(0, mostOthers)
  return { ...(usual === undefined ? {} : { usual }), others }
}
