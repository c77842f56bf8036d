/** One row of the report of `doctor`. */

/** `good`: it works; `lacking`: something that could be is not, all else works; `bad`: it does not work. `todo` says what to do. */
export type Check = {
  readonly group: 'machine' | 'lists' | 'workflow' | 'token' | 'settings' | 'network'
  readonly state: 'good' | 'lacking' | 'bad'
  readonly says: string
  readonly todo?: string
}
