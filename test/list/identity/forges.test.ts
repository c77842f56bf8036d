/** Which repository an address is of: each forge's own way to write them, and what is none. */
import { describe, expect, it } from 'vitest'
import { repositoryAt } from '../../../src/list/identity/forges.ts'
import { keyOf } from './key-of.ts'

const at = (url: string): string | undefined => {
  const found = repositoryAt(url)
  return found && `${found.host}/${found.path}`
}

/** Addresses of one repository by what names it. */
const own: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'GitHub',
    'github.com/bird/robin',
    ['https://www.github.com/bird/robin.git', 'https://github.com/bird/robin/tree/v2/src', 'https://github.com/bird/robin/issues/7'],
  ],
  [
    'GitLab',
    'gitlab.com/bird/robin',
    [
      'https://gitlab.com/bird/robin.git',
      'https://gitlab.com/bird/robin/-/tree/main/src',
      'https://gitlab.com/bird/robin/tree/main/src',
      'https://gitlab.com/bird/robin/blob/master/README.md',
      'https://gitlab.com/bird/robin/raw/master/README.md',
      'https://gitlab.com/bird/robin/blame/master/README.md',
      'https://gitlab.com/bird/robin/commits/master',
      'https://gitlab.com/bird/robin/wikis/home',
      'https://gitlab.com/bird/robin/issues',
      'https://gitlab.com/bird/robin/issues/12',
      'https://gitlab.com/bird/robin/merge_requests/3',
      'https://gitlab.com/bird/robin/merge_requests',
      'https://gitlab.com/bird/robin/commit/0a1b2c3d',
      'https://gitlab.com/bird/robin/pipelines/77',
      'https://gitlab.com/bird/robin.git/info/refs',
    ],
  ],
  [
    'GitLab, in groups inside of each other',
    'gitlab.com/bird/song/thrush/robin',
    [
      'https://gitlab.com/bird/song/thrush/robin',
      'https://gitlab.com/bird/song/thrush/robin/tree/main',
      'https://gitlab.com/bird/song/thrush/robin/issues/4',
      'https://gitlab.com/bird/song/thrush/robin/-/wikis/home',
    ],
  ],
  [
    'GitLab, with the name of a page of old',
    'gitlab.com/bird/song/snippets',
    ['https://gitlab.com/bird/song/snippets', 'https://gitlab.com/bird/song/snippets/tree/main'],
  ],
  ['GitLab elsewhere', 'salsa.debian.org/bird/robin', ['https://salsa.debian.org/bird/robin/tree/debian/sid']],
  [
    'Forgejo',
    'codeberg.org/bird/robin',
    [
      'https://codeberg.org/bird/robin/src/branch/main/docs',
      'https://codeberg.org/bird/robin/src/tag/v1',
      'https://codeberg.org/bird/robin/src/commit/0a1b2c3d/a.md',
      'https://codeberg.org/bird/robin/wiki',
      'https://codeberg.org/bird/robin/releases',
      'https://codeberg.org/bird/robin/issues/3',
    ],
  ],
  [
    'Bitbucket',
    'bitbucket.org/bird/robin',
    [
      'https://bitbucket.org/bird/robin/src/master/lib',
      'https://bitbucket.org/bird/robin/wiki/Home',
      'https://bitbucket.org/bird/robin/issues/1/it-sings',
      'https://bitbucket.org/bird/robin/downloads/',
      'https://bitbucket.org/bird/robin/overview',
    ],
  ],
  ['a workspace may have a repository called so', 'bitbucket.org/bird/workspace', ['https://bitbucket.org/bird/workspace']],
  [
    'sourcehut',
    'git.sr.ht/~bird/robin',
    ['https://git.sr.ht/~bird/robin/tree', 'https://git.sr.ht/~bird/robin/tree/master/item/README.md', 'https://git.sr.ht/~bird/robin/log'],
  ],
  [
    'Pagure, a project',
    'pagure.io/robin',
    [
      'https://pagure.io/robin',
      'https://pagure.io/robin.git',
      'https://pagure.io/robin/issues',
      'https://pagure.io/robin/blob/main/f/README.md',
      'https://pagure.io/robin/tree/main',
      'https://pagure.io/robin/c/0a1b2c',
    ],
  ],
  [
    'Pagure, in a namespace',
    'pagure.io/bird/robin',
    ['https://pagure.io/bird/robin', 'https://pagure.io/bird/robin/issue/3', 'https://pagure.io/bird/robin/commits/main'],
  ],
  [
    'Pagure, somebody’s copy',
    'pagure.io/fork/ann/robin',
    ['https://pagure.io/fork/ann/robin', 'https://pagure.io/fork/ann/robin/tree/main', 'https://pagure.io/fork/ann/robin/issues'],
  ],
  [
    'Pagure, a copy of what is in a namespace',
    'pagure.io/fork/ann/bird/robin',
    ['https://pagure.io/fork/ann/bird/robin', 'https://pagure.io/fork/ann/bird/robin/commits'],
  ],
  [
    'Savannah',
    'git.savannah.gnu.org/robin',
    [
      'https://git.savannah.gnu.org/cgit/robin.git',
      'https://git.savannah.gnu.org/cgit/robin.git/tree/src?h=main',
      'https://git.savannah.gnu.org/cgit/robin.git/about/',
      'https://git.savannah.gnu.org/git/robin.git',
      'https://git.savannah.gnu.org/r/robin.git',
      'https://git.savannah.gnu.org/gitweb/?p=robin.git',
      'https://git.savannah.gnu.org/gitweb/?p=robin.git;a=tree',
    ],
  ],
  [
    'Savannah, one of several',
    'git.savannah.gnu.org/bird/robin',
    ['https://git.savannah.gnu.org/cgit/bird/robin.git/log/', 'https://git.savannah.gnu.org/gitweb/?p=bird/robin.git'],
  ],
  [
    'Launchpad, a project',
    'git.launchpad.net/robin',
    ['https://git.launchpad.net/robin', 'https://git.launchpad.net/robin/tree/README', 'https://git.launchpad.net/robin/commit/?id=0a1b'],
  ],
  [
    'Launchpad, somebody’s',
    'git.launchpad.net/~ann/robin',
    ['https://git.launchpad.net/~ann/robin', 'https://git.launchpad.net/~ann/robin/log/'],
  ],
  [
    'Launchpad, one of somebody’s',
    'git.launchpad.net/~ann/robin/+git/song',
    [
      'https://git.launchpad.net/~ann/robin/+git/song',
      'https://git.launchpad.net/~ann/robin/+git/song/tree/a',
      'https://code.launchpad.net/~ann/robin/+git/song',
    ],
  ],
  [
    'Launchpad, somebody’s own',
    'git.launchpad.net/~ann/+git/song',
    ['https://git.launchpad.net/~ann/+git/song', 'https://git.launchpad.net/~ann/+git/song/about'],
  ],
  [
    'Launchpad, of a package',
    'git.launchpad.net/ubuntu/+source/robin',
    ['https://git.launchpad.net/ubuntu/+source/robin', 'https://git.launchpad.net/ubuntu/+source/robin/tree/debian'],
  ],
  [
    'Launchpad, a branch of Bazaar',
    'code.launchpad.net/~ann/robin/trunk',
    ['https://code.launchpad.net/~ann/robin/trunk', 'https://code.launchpad.net/~ann/robin/trunk/+merges'],
  ],
  ['Gitee', 'gitee.com/bird/robin', ['https://gitee.com/bird/robin/tree/master/src']],
  ['NotABug', 'notabug.org/bird/robin', ['https://notabug.org/bird/robin/src/master/a.c']],
]

describe('an address is of a repository', () => {
  describe.each(own)('%s', (_forge, repository, addresses) => {
    it.each(addresses)(`${repository}: %s`, (url) => expect(at(url)).toBe(repository))
  })
})

it.each([
  'https://github.com/bird',
  'https://github.com/sponsors/bird',
  'https://gitlab.com/bird',
  'https://gitlab.com/bird/tree',
  'https://gitlab.com/bird/-/issues',
  'https://gitlab.com/groups/bird/-/issues',
  'https://gitlab.com/explore/projects',
  'https://codeberg.org/bird/-/packages',
  'https://codeberg.org/avatars/0a1b2c',
  'https://codeberg.org/org/bird',
  'https://bitbucket.org/bird',
  'https://bitbucket.org/bird/workspace/projects/SONG',
  'https://bitbucket.org/product/features',
  'https://git.sr.ht/~bird',
  'https://git.sr.ht/bird/robin',
  'https://pagure.io/',
  'https://pagure.io/user/ann',
  'https://pagure.io/group/birds',
  'https://pagure.io/fork/ann',
  'https://pagure.io/docs/robin',
  'https://git.savannah.gnu.org/cgit',
  'https://git.savannah.gnu.org/gitweb/?a=project_index',
  'https://git.launchpad.net/~ann',
  'https://git.launchpad.net/~ann/robin/+git',
  'https://code.launchpad.net/~ann',
  'https://git.launchpad.net/ubuntu/+source',
  'https://example.com/bird/robin',
  'https://gitlab.com:8443/bird/robin',
  'ftp://gitlab.com/bird/robin',
])('is of none: %s', (url) => expect(at(url)).toBeUndefined())

it.each([
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/Bird/Robin.git'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/-/tree/main'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/-/tree/main?ref_type=heads'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/tree/master'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/-/blob/main/README.md'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin#readme'],
  ['https://gitlab.com/bird/robin/-/tree/main/song', 'https://gitlab.com/bird/robin/tree/main/song'],
  ['https://gitlab.com/bird/robin/-/issues/4', 'https://gitlab.com/bird/robin/issues/4'],
  ['https://gitlab.com/bird/song/robin/-/wikis/home', 'https://gitlab.com/bird/song/robin/wikis/home'],
  ['https://codeberg.org/bird/robin', 'https://codeberg.org/Bird/robin/src/branch/main'],
  ['https://codeberg.org/bird/robin', 'https://codeberg.org/bird/robin.git'],
  ['https://bitbucket.org/bird/robin', 'https://bitbucket.org/bird/robin/src/master/'],
  ['https://bitbucket.org/bird/robin', 'https://bitbucket.org/Bird/robin/overview'],
  ['https://git.sr.ht/~bird/robin', 'https://git.sr.ht/~bird/robin/tree'],
  ['https://pagure.io/robin', 'https://pagure.io/robin/tree/main'],
  ['https://git.savannah.gnu.org/cgit/robin.git', 'http://git.savannah.gnu.org/gitweb/?p=robin.git;a=summary'],
  ['https://git.savannah.gnu.org/cgit/robin.git', 'https://git.savannah.gnu.org/git/robin.git'],
  ['https://git.launchpad.net/~ann/robin/+git/song', 'https://code.launchpad.net/~ann/robin/+git/song'],
])('%s and %s are one work', (one, other) => expect(keyOf(one)).toBe(keyOf(other)))

it.each([
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/-/tree/main/song'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/-/tree/v2'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/-/wikis/home'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin/song'],
  ['https://gitlab.com/bird/robin', 'https://gitlab.com/bird/robin#song'],
  ['https://gitlab.com/bird/robin', 'https://salsa.debian.org/bird/robin'],
  ['https://gitlab.com/bird/robin/-/tree/main/song', 'https://gitlab.com/bird/robin/-/tree/main/Song'],
  ['https://gitlab.com/bird/robin/issues/4', 'https://gitlab.com/bird/robin/merge_requests/4'],
  ['https://codeberg.org/bird/robin', 'https://codeberg.org/bird/robin/src/branch/main/song'],
  ['https://codeberg.org/bird/robin', 'https://codeberg.org/bird/robin/wiki'],
  ['https://bitbucket.org/bird/robin', 'https://bitbucket.org/bird/robin/src/master/song'],
  ['https://git.sr.ht/~bird/robin', 'https://git.sr.ht/~bird/robin/tree/master/item/song'],
  ['https://git.sr.ht/~bird/robin', 'https://hg.sr.ht/~bird/robin'],
  ['https://pagure.io/robin', 'https://pagure.io/bird/robin'],
  ['https://pagure.io/robin', 'https://pagure.io/fork/ann/robin'],
  ['https://git.savannah.gnu.org/cgit/robin.git', 'https://git.savannah.gnu.org/cgit/robin/song.git'],
  ['https://git.savannah.gnu.org/cgit/robin.git', 'https://git.savannah.gnu.org/cgit/robin.git/tree/song'],
  ['https://git.launchpad.net/robin', 'https://git.launchpad.net/~ann/robin'],
  ['https://git.launchpad.net/~ann/robin', 'https://git.launchpad.net/~ann/robin/+git/song'],
])('%s and %s are two works', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)))
